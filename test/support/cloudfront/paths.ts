/**
 * What is wrong with one item of `Paths.Items`, or undefined. Sources, all [V]erified or [S]econdary in
 * reference/cdn.md: the Developer Guide's "Invalidate files" for the leading slash, the 4,000 characters, the
 * characters that must be encoded (non-ASCII and RFC 1738's unsafe ones); aws/aws-sdk#525 and
 * aws/aws-sdk-js-v3#4042 for `~`; the API reference of CreateInvalidation for `#tag`.
 */
export function flaw(item: string): string | undefined {
  if (item.startsWith("#")) return tagFlaw(item.slice(1));
  if (!item.startsWith("/")) return "no leading slash";
  if (item.length > 4000) return "longer than 4,000 characters";
  if (/[^!-~]/.test(item)) return "a space, control or non-ASCII character";
  if (/[<>"#{}|\\^[\]`]/.test(item)) return "an unsafe character";
  if (item.includes("~")) return "a tilde";
  if (/%(?![0-9A-Fa-f]{2})/.test(item)) return "a percent sign that encodes nothing";
  return undefined;
}

function tagFlaw(tag: string): string | undefined {
  if (tag.length === 0 || tag.length > 256) return "a tag has 1 to 256 characters";
  if (!/^[!-~]+$/.test(tag)) return "a tag is ASCII 33 to 126";
  return /[,*]/.test(tag) ? "a tag holds no comma and no asterisk" : undefined;
}

/** Whether the quota of wildcards counts this item. */
export function isWildcard(item: string): boolean {
  return item.startsWith("/") && item.endsWith("*");
}

/**
 * Whether invalidating `pattern` removes the object that a viewer fetches as `path` (encoded, with its query string).
 * Where sources differ this is the reading that purges less, so that what passes here is fresh in either case:
 * - bytes are compared: encoding more than needed misses;
 * - `*` is a wildcard at the end only; `%2A` and `%7E` are accepted and purge nothing;
 * - `/dir/*` leaves `/dir/` (pulumi/docs#21786), but `/*` takes `/`.
 */
export function matches(pattern: string, path: string): boolean {
  if (!pattern.startsWith("/") || /%2a|%7e/i.test(pattern)) return false;
  if (!pattern.endsWith("*")) return pattern === path;
  const prefix = pattern.slice(0, -1);
  return path.startsWith(prefix) && (path !== prefix || !prefix.endsWith("/") || prefix === "/");
}
