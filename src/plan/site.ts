import { type Links, linksOf } from "../changes/changes.ts";
import type { CdnName, Destination } from "../destination.ts";
import type { Tree } from "../git/change.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { isMatched, type Live, liveUrls, type Matcher, type UrlOptions } from "../rules/match.ts";
import type { Rules } from "../rules/parse.ts";

/** The files of head and the URLs that the rules map them to. */
export interface Site {
  readonly rules: Rules;
  readonly matcher: Matcher;
  readonly options: UrlOptions;
  /** Null if head cannot be read. */
  readonly tree: Tree | null;
  /** The symlinks of the tree; null if head cannot be read. */
  readonly links: Links | null;
  /** The URLs of every file, by CDN; none when head cannot be read. */
  readonly live: ReadonlyMap<CdnName, Live>;
  /** Why head cannot be read; null when it can be, or when the server does not have it. */
  readonly unreadable: UnreadableError | null;
}

const NOTHING: Live = { urls: [], used: new Set(), effective: new Set() };

/** Reads the tree of head and maps its files. `head` is null if the server does not have it. */
export async function readSite(
  head: string | null,
  mapping: Mapping,
  destinations: readonly Destination[],
  repository: Pick<Repository, "tree" | "blobs">,
): Promise<Site> {
  const tree = head === null ? null : await reading(repository.tree(head));
  return siteOf(tree, mapping, destinations, repository);
}

/** The rules and options that turn files into URLs. */
type Mapping = Pick<Site, "rules" | "matcher" | "options">;

/** Maps every file of a tree once for each CDN. Null: there is no head to read. */
export function siteOf(
  read: Tree | UnreadableError | null,
  { rules, matcher, options }: Mapping,
  destinations: readonly Destination[],
  repository: Pick<Repository, "blobs">,
): Site {
  const [tree, unreadable] = read instanceof UnreadableError ? [null, read] : [read, null];
  const live = new Map<CdnName, Live>();
  for (const { cdn, grammar } of destinations) {
    if (!live.has(cdn)) live.set(cdn, tree ? liveUrls(tree, matcher, grammar, options) : NOTHING);
  }
  const links = tree && linksOf(tree, (path) => isMatched(matcher, path), repository);
  return { rules, matcher, options, tree, links, live, unreadable };
}
