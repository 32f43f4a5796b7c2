import { hasDotSegment } from "./encode.ts";

/** What browsers encode in a path (https://url.spec.whatwg.org/#path-percent-encode-set), and `\`, which is a `/` to them. */
export const ESCAPED_BY_BROWSERS = '<>"#%{}\\^`?';

/**
 * The URL by which a viewer asks for a path of a site. None for a path that nobody can ask for: browsers resolve its dot
 * segments, and what comes of them lies elsewhere.
 */
export function urlsOf(origin: string, path: string): string[] {
  return hasDotSegment(path) ? [] : [new URL(origin + path).href];
}
