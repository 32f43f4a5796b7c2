import type { CoverInput } from "../../../src/plan/cover/cover.ts";

/**
 * The problem of cover.ts once more, written from its statement, with no thought of speed: what the optimum is held
 * against.
 */
export interface Problem {
  /** All that is to be covered: changed paths, and prefixes that need a wildcard. */
  readonly asked: readonly string[];
  /** Whether no exact path will do for what was asked for. */
  needsWildcard(asked: string): boolean;
  /** Prefixes of what is asked for, where a wildcard may be. */
  readonly wildcards: readonly string[];
  /** What this wildcard costs, and how many unchanged live URLs it evicts that the typed prefixes do not. */
  priceOf(wildcard: string): { readonly cost: number; readonly evicted: number };
  /** Whether this wildcard needs its prefix beside it, as an exact path. */
  isPaired(wildcard: string): boolean;
  /** The patterns with these wildcards, and what they cost; null if they leave out something that needs a wildcard. */
  complete(wildcards: readonly string[]): Candidate | null;
}

/** A set of patterns, as sent. */
export interface Candidate {
  readonly patterns: readonly string[];
  readonly wildcards: number;
  readonly cost: number;
  /** Unchanged live URLs that the wildcards evict and the typed prefixes do not. */
  readonly evicted: number;
}

/** States the problem for one input. */
export function problemOf({ exact, prefixes, forced, live, grammar }: CoverInput): Problem {
  const changed = new Set(exact);
  const unchanged = [...new Set(live)].filter((url) => !changed.has(url));
  const asked = [...new Set([...exact, ...prefixes, ...forced])];
  const free = (path: string) => prefixes.some((prefix) => path.startsWith(prefix));

  const allowed = (prefix: string) => {
    if (prefix === "/") return true;
    const query = prefix.indexOf("?");
    if (grammar.cut === "segment") return query < 0 ? prefix.endsWith("/") : query === prefix.length - 1;
    if (grammar.cut === "none") return false;
    return prefixes.includes(prefix) || !cutsCharacter(prefix);
  };
  const startsOf = (path: string) => [...path].map((_, at) => path.slice(0, at + 1));
  // A path that needs a wildcard stands for the longest that it may have.
  const cut = forced.map((path) => startsOf(path).findLast(allowed)!);
  const directories = [...new Set([...exact, ...prefixes, ...cut, ...live].flatMap(directoriesOf))];
  const isPaired = (prefix: string) =>
    !grammar.wildcardCoversItsPrefix &&
    prefix !== "/" &&
    prefix.endsWith("/") &&
    (changed.has(prefix) || prefixes.includes(prefix) || live.includes(prefix));
  const priceOf = (prefix: string) => {
    if (prefixes.includes(prefix)) return { cost: 0, evicted: 0 };
    const under = (path: string) => path.startsWith(prefix) && !free(path);
    const evicted = unchanged.filter(under).length;
    return { cost: evicted + Math.max(1, directories.filter(under).length), evicted };
  };
  const wildcards = [...new Set(asked.flatMap(startsOf))].filter(allowed);

  return {
    asked,
    needsWildcard: (path) => prefixes.includes(path) || forced.includes(path),
    wildcards,
    priceOf,
    isPaired,
    complete(chosen) {
      const taken = (path: string) => chosen.some((prefix) => path.startsWith(prefix));
      if (![...prefixes, ...forced].every(taken)) return null;
      const prices = chosen.map(priceOf);
      const cost = prices.reduce((sum, price) => sum + price.cost, 0);
      const evicted = prices.reduce((sum, price) => sum + price.evicted, 0);
      const paths = new Set([...exact.filter((path) => !taken(path)), ...chosen.filter(isPaired)]);
      const patterns = [...paths, ...chosen.map((prefix) => `${prefix}*`)].sort();
      return { patterns, wildcards: chosen.length, cost, evicted };
    },
  };
}

/** The best of all sets of wildcards within the limits, by cost, patterns and wildcards; null if there is none. */
export function bruteForce(problem: Problem, maxPatterns: number, maxWildcards: number): Candidate | null {
  let best: Candidate | null = null;
  const extend = (chosen: readonly string[], from: number): void => {
    const candidate = problem.complete(chosen);
    if (
      candidate !== null &&
      candidate.patterns.length <= maxPatterns &&
      (best === null || compare(candidate, best) < 0)
    ) {
      best = candidate;
    }
    if (chosen.length === maxWildcards) return;
    for (let at = from; at < problem.wildcards.length; at++) {
      const next = problem.wildcards[at]!;
      // A wildcard below another one only adds to the cost.
      if (!chosen.some((prefix) => next.startsWith(prefix) || prefix.startsWith(next)))
        extend([...chosen, next], at + 1);
    }
  };
  extend([], 0);
  return best;
}

function compare(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || a.patterns.length - b.patterns.length || a.wildcards - b.wildcards;
}

function directoriesOf(path: string): string[] {
  return [...path].flatMap((char, at) => (char === "/" ? [path.slice(0, at + 1)] : []));
}

/** Whether the end is inside `%XX` or after some but not all bytes of a UTF-8 character. */
function cutsCharacter(prefix: string): boolean {
  return /%[0-9A-F]?$|%[CD][0-9A-F]$|%E[0-9A-F](%[89AB][0-9A-F])?$|%F[0-4](%[89AB][0-9A-F]){0,2}$/.test(
    prefix.replaceAll(/%C[01]/g, "xxx"),
  );
}
