/** Tells whether one of the patterns purges a path. */
export function coverOf(patterns: Iterable<string>): (path: string) => boolean {
  const all = new Set(patterns);
  // There may be as many wildcards as files changed, but their lengths are few.
  const lengths = new Set([...all].filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.length - 1));
  return (path) => all.has(path) || [...lengths].some((length) => all.has(`${path.slice(0, length)}*`));
}
