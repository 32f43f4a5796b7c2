/** What a CDN's purge API accepts. Data only: the planner and the encoder know no CDN by name. */
export interface Grammar {
  /** Where a wildcard may cut a path: after any character, only after a `/`, or nowhere (the CDN has no wildcard, but `/*` means all). */
  readonly cut: "any" | "segment" | "none";
  /** Most patterns of one purge: paths and wildcards, and tags too unless they have a limit of their own. */
  readonly maxPatterns: number;
  /** Most tags of one purge; null where they count among the patterns. */
  readonly maxTags: number | null;
  /** Most wildcards among them. */
  readonly maxWildcards: number;
  /** Longest pattern, in characters, the `*` included. */
  readonly maxLength: number;
  /** Printable ASCII characters that a path must hold percent-encoded. Controls, space, DEL and non-ASCII always are. */
  readonly escaped: string;
  /** Characters that no exact path can purge, raw or encoded. */
  readonly unpurgeable: string;
  /** Whether `/dir/*` is trusted to purge `/dir/` as well. */
  readonly wildcardCoversItsPrefix: boolean;
}

/** What the size of a request depends on. */
export interface GrammarOptions {
  readonly maxPaths: number;
  readonly site: readonly string[];
}

/** How a tag stands among the patterns, whatever the CDN. */
export function tagPattern(name: string): string {
  return `#${name}`;
}
