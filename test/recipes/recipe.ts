/** Kinds of edits, each of which every recipe is proved with or says why there is none. */
export const kinds = [
  "content",
  "new page",
  "deleted page",
  "renamed page",
  "template",
  "asset",
  "config",
  "elsewhere",
] as const;

export type Kind = (typeof kinds)[number];

/** What happens to one file of the site. */
export type FileEdit =
  | { readonly kind: "write"; readonly text: string }
  | { readonly kind: "replace"; readonly from: string; readonly to: string }
  | { readonly kind: "move"; readonly path: string }
  | { readonly kind: "remove" };

/** A commit on top of the site as it stands in the folder: path in the repository → what happens to it. */
export interface Edit {
  /** In a few words, for the table. */
  readonly what: string;
  readonly files: Readonly<Record<string, FileEdit>>;
  /** No URL changes: the generator leaves the page out. */
  readonly changesNothing?: true;
  /** Rules miss a URL of it, which the page of the recipe says: only the generator knows. */
  readonly beyondRules?: true;
}

/** One page of the cookbook and how it is proved. */
export interface Recipe {
  /** The page is docs/recipes/NAME.md. */
  readonly name: string;
  /** The site is test/recipes/FOLDER/site, with the package.json beside it where a generator comes from npm. */
  readonly folder: string;
  /** A text instead of edits says why there are none of the kind. */
  readonly edits: Readonly<Record<Kind, readonly Edit[] | string>>;
  /** Built files, too, purge unchanged URLs, for a reason that the page of the recipe gives. */
  readonly builtPurgesMore?: true;
}

/** Makes or overwrites a file. */
export const write = (text: string): FileEdit => ({ kind: "write", text });

/** Replaces a text that must stand in the file exactly once. */
export const replace = (from: string, to: string): FileEdit => ({ kind: "replace", from, to });

/** Replaces a text in several files. */
export const replaceIn = (paths: readonly string[], from: string, to: string): Readonly<Record<string, FileEdit>> =>
  Object.fromEntries(paths.map((path) => [path, replace(from, to)]));

/** Renames the file. */
export const moveTo = (path: string): FileEdit => ({ kind: "move", path });

/** Deletes the file. */
export const remove: FileEdit = { kind: "remove" };
