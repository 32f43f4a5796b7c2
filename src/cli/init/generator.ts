/** A generator as its documentation describes it. `config`: the text of the marks and of package.json. */
export interface Generator {
  readonly name: string;
  /** Finds a site: the path of a file, whose first group is the folder of the site. */
  readonly mark: RegExp;
  /** Matches what the file must hold besides, after its path and a line break. */
  readonly holds?: RegExp;
  /** A package without which the mark means nothing. */
  readonly dependency?: string;
  /** A `config` of which there is nothing to upload, and why. */
  readonly refuse?: readonly [config: RegExp, why: string];
  readonly build: {
    /** The language that it needs, or its own program. */
    readonly tool: "node" | "hugo" | "ruby" | "python" | "rust";
    /** The command, in the folder of the site, given the default output. */
    readonly command: string | ((output: string) => string);
    /** Where built files go, given the folder of the site. */
    readonly output: string | ((folder: string) => string);
  };
  /** The names by which users give another place: settings of the configuration (`table.key`), options of the command. */
  readonly elsewhere?: { readonly settings?: readonly string[]; readonly options?: readonly string[] };
  /** Globs of built files that are named by their content. */
  readonly hashed?: readonly string[];
  /** The folder that is copied as it is: a file of the user in the place of `hashed` keeps its name. */
  readonly copied?: string;
  /** The setting that names the folder of the content, and its default, which `sources` are written with. */
  readonly content?: readonly [setting: string, folder: string];
  /** Built files that answer other URLs too, so that any of them may hold the old one. */
  readonly everywhere?: readonly string[];
  /** The setting that names one more. */
  readonly fallback?: string;
  /** The `config` with which pages are served without their ending. */
  readonly cleanUrls?: RegExp;
  /** The `config` that makes pages hold dates of git: the checkout then needs the history. */
  readonly history?: RegExp;
  /**
   * The URLs that a source makes, as far as its name tells: for the replay, which knows no builds. Globs below the folder
   * of the site, and what each purges; a glob alone purges everything.
   */
  readonly sources: readonly (string | readonly [glob: string, ...targets: string[]])[];
}
