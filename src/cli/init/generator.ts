/** What runs a build. */
type Tool = "node" | "hugo" | "ruby" | "python" | "rust";

/** A rule for source files: a glob below the folder of the site, and what it purges. */
type SourceRule = readonly [glob: string, ...targets: string[]];

/** What is known of a generator, from its documentation. */
export interface Generator {
  readonly name: string;
  /** Finds a site: the path of a file, whose first group is the folder of the site. */
  readonly mark: RegExp;
  /** What the file must hold besides; read after its path and a line break. */
  readonly holds?: RegExp;
  /** A package without which the mark means nothing. */
  readonly dependency?: string;
  /** Why there is nothing to upload; null: there is. `config` is the text of the marks and of package.json. */
  readonly refuse?: (config: string) => string | null;
  readonly tool: Tool;
  /** The command that builds, in the folder of the site, given the default output. */
  readonly command: string | ((output: string) => string);
  /** Where built files go: the default, settings of the configuration (`table.key`), options of the command. */
  readonly output: string | ((folder: string) => string);
  readonly settings?: readonly string[];
  readonly options?: readonly string[];
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
  /** Whether pages are served without their ending. */
  readonly cleanUrls?: (config: string) => boolean;
  /** Configuration that makes pages hold dates of git: the checkout then needs the history. */
  readonly history?: RegExp;
  /** What a source makes, as far as its name tells: for the replay, which knows no builds. */
  readonly sources: readonly SourceRule[];
}

/** Matches a mark in the folder of a site. */
export const markOf = (name: string): RegExp => new RegExp(`^(?:(.*?)/)??(?:${name})$`);
/** The error page. */
export const NOT_FOUND: readonly string[] = ["404.html"];
