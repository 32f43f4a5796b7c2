/** The rules of a CDN's purge API: what it accepts and what it makes of that; the planner and the encoder know no CDN by name. */
export interface Grammar {
  /**
   * Where a wildcard may cut a path: after any character; only after a `/` of the path or after the `?` behind it; or
   * nowhere (the CDN has no wildcard, but `/*` means all).
   */
  readonly cut: "any" | "segment" | "none";
  /** Most items of one purge; tags are items too unless they have a limit of their own. */
  readonly maxItems: number;
  /** How many items a pattern is. */
  itemsOf(pattern: string): number;
  /** Most tags of one purge; null where they count among the items. */
  readonly maxTags: number | null;
  /** Most wildcards of one purge. */
  readonly maxWildcards: number;
  /** Longest pattern, in characters, the `*` included. */
  readonly maxLength: number;
  /** Most slashes that the prefix of a wildcard holds. */
  readonly maxSlashes: number;
  /** Printable ASCII characters that a path must hold percent-encoded. Controls, space, DEL and non-ASCII always are. */
  readonly escaped: string;
  /** Characters that no exact path can purge, raw or encoded. */
  readonly unpurgeable: string;
  /** Whether `/dir/*` is trusted to purge `/dir/` as well. */
  readonly wildcardCoversItsPrefix: boolean;
  /** Whether a path is sent as a prefix, without its query string: all that starts with it goes along. */
  readonly pathIsPrefix: boolean;
  /** Whether `/*` leaves nothing of the target, so that tags beside it are needless. */
  readonly everythingTakesTags: boolean;
  /** Whether other spellings of a URL than the one that browsers write can be purged, each by itself. */
  readonly purgesSpellings: boolean;
}

/** Most paths of one purge by `max-paths`: CloudFront's limit of paths in one invalidation. */
export const MOST_PATHS = 3_000;

/** The inputs that a grammar depends on. */
export interface GrammarOptions {
  readonly maxPaths: number;
  readonly site: readonly string[];
  readonly queryStrings: boolean;
}

/** The characters that browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
export const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';

/** How a tag stands among the patterns, whatever the CDN. */
export function tagPattern(name: string): string {
  return `#${name}`;
}
