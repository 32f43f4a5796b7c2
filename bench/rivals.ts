/**
 * What another tool does to keep an invalidation short, written anew from a description of its rule. It is taken at its
 * best: it leaves no changed path out, and goes on until it keeps the limits, which are ours and not its own.
 */
export interface Rival {
  readonly name: string;
  /** Patterns for the changed paths: exact paths, and wildcards by their prefix. */
  cover(paths: readonly string[], limits: RivalLimits): RivalCover;
}

/** How many patterns, and how many wildcards among them, one request may hold. */
export interface RivalLimits {
  readonly patterns: number;
  readonly wildcards: number;
}

/** Exact paths, and the prefixes of wildcards. */
export interface RivalCover {
  readonly exact: readonly string[];
  readonly wildcards: readonly string[];
}

const EVERYTHING: RivalCover = { exact: [], wildcards: ["/"] };

/** hugo deploy: `/*`, always. */
const everything: Rival = { name: "hugo", cover: () => EVERYTHING };

/** s3_website: exact, or `/*` when that is too much. */
const allOrNothing: Rival = {
  name: "s3_website",
  cover: (paths, limits) => (paths.length <= limits.patterns ? { exact: [...paths], wildcards: [] } : EVERYTHING),
};

/**
 * s3deploy: level by level from the deepest, paths become a wildcard at the directory above their own, if it is not the
 * root, until they fit.
 */
const levelByLevel: Rival = {
  name: "s3deploy",
  cover(paths, limits) {
    let cover: RivalCover = { exact: [...paths], wildcards: [] };
    for (let level = Math.max(0, ...paths.map(depthOf)); level > 1 && !fits(cover, limits); level--) {
      const deep = [...cover.exact, ...cover.wildcards]
        .map(directoryOf)
        .filter((directory) => depthOf(directory) >= level);
      cover = withWildcards(
        cover,
        deep.map((directory) => (above(directory) === "/" ? directory : above(directory))),
      );
    }
    return fits(cover, limits) ? cover : EVERYTHING;
  },
};

/** smart-deploy: the deepest directory with two or more changes becomes a wildcard, until what remains fits. */
const deepestFirst: Rival = {
  name: "smart-deploy",
  cover(paths, limits) {
    let cover: RivalCover = { exact: [...paths], wildcards: [] };
    while (!fits(cover, limits)) {
      const changes = new Map<string, number>();
      for (const path of [...cover.exact, ...cover.wildcards]) {
        const own = cover.wildcards.includes(path) ? above(path) : directoryOf(path);
        for (let directory = own; ; directory = above(directory)) {
          changes.set(directory, (changes.get(directory) ?? 0) + 1);
          if (directory === "/") break;
        }
      }
      const crowded = [...changes].filter(([, count]) => count > 1).map(([directory]) => directory);
      const deepest = Math.max(...crowded.map(depthOf));
      cover = withWildcards(cover, [crowded.filter((directory) => depthOf(directory) === deepest).sort()[0]!]);
    }
    return cover;
  },
};

/** The rules in the order of the tables. */
export const rivals: readonly Rival[] = [levelByLevel, deepestFirst, allOrNothing, everything];

function withWildcards({ exact, wildcards }: RivalCover, more: readonly string[]): RivalCover {
  const all = [...new Set([...wildcards, ...more])].sort();
  const shortest: string[] = [];
  for (const prefix of all) if (!prefix.startsWith(shortest.at(-1) ?? " ")) shortest.push(prefix);
  return { exact: exact.filter((path) => !shortest.some((prefix) => path.startsWith(prefix))), wildcards: shortest };
}

function fits({ exact, wildcards }: RivalCover, limits: RivalLimits): boolean {
  return exact.length + wildcards.length <= limits.patterns && wildcards.length <= limits.wildcards;
}

function depthOf(path: string): number {
  return path.split("/").length - 1;
}

/** `/a/` of `/a/b`, and of `/a/`. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** `/a/` of `/a/b/`; `/` of `/`. */
function above(directory: string): string {
  return directory === "/" ? "/" : directoryOf(directory.slice(0, -1));
}
