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
}

/** One page of the cookbook and how it is proved. */
export interface Recipe {
  /** The page is docs/recipes/NAME.md. */
  readonly name: string;
  /** The site is test/recipes/FOLDER/site, with the package.json beside it where a generator comes from npm. */
  readonly folder: string;
  /** A text instead of edits says why there are none of the kind. */
  readonly edits: Readonly<Record<Kind, readonly Edit[] | string>>;
}

/** Makes or overwrites a file. */
export const write = (text: string): FileEdit => ({ kind: "write", text });

/** Replaces a text that must stand in the file exactly once. */
export const replace = (from: string, to: string): FileEdit => ({ kind: "replace", from, to });

/** Renames the file. */
export const moveTo = (path: string): FileEdit => ({ kind: "move", path });

/** Deletes the file. */
export const remove: FileEdit = { kind: "remove" };
