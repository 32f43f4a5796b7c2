/** What a CDN's purge API accepts. Data only: the planner and the encoder know no CDN by name. */
export interface Grammar {
  /** Where a wildcard may cut a path: after any character, only after a `/`, or nowhere (the CDN has no wildcard). */
  readonly cut: "any" | "segment" | "none";
  /** Most patterns (paths, wildcards and tags together) of one request. */
  readonly maxPatterns: number;
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
