import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { mergeDistinct } from "../sorted.ts";
import { type Target, urlOf } from "../url/encode.ts";
import { directoryOf, type PageForms } from "../url/forms.ts";
import type { Grammar } from "../url/grammar.ts";
import { type ExpandOptions, expand, type Matcher, pagesOf } from "./match.ts";
import type { Rule } from "./parse.ts";

/** A changed file, the rules that took it and the URLs they made of it, in the notation of one CDN. */
export interface Mapped {
  readonly change: Change;
  /** `matched` by a rule whose list of targets is empty too. */
  readonly kind: "matched" | "unmatched" | "ignored";
  readonly matches: readonly { readonly rule: Rule; readonly targets: readonly Target[] }[];
}

/** Maps changed files through the rules. */
export function mapChanges(
  changes: readonly Change[],
  matcher: Matcher,
  grammar: Grammar,
  options: ExpandOptions,
): Mapped[] {
  return changes.map((change) => {
    const found = matcher.match(change.path);
    if (found === "ignored") return { change, kind: "ignored", matches: [] };
    const matches = found.map((match) => ({
      rule: match.rule,
      targets: expand(match, grammar, options, change.below),
    }));
    return { change, kind: matches.length > 0 ? "matched" : "unmatched", matches };
  });
}

/**
 * Whether the files of head and these, all that changed, are all that the rules can have put below a prefix that goes:
 * never below a submodule or symlink that changed, nor where one of head, `unlisted`, puts its own.
 */
export function isComplete(mapped: readonly Mapped[], unlisted: readonly string[]): boolean {
  const overlaps = (target: Target) =>
    (target.kind === "prefix" || target.kind === "forced") &&
    unlisted.some((place) => place.startsWith(target.prefix) || target.prefix.startsWith(place));
  return mapped.every(({ change, matches }) =>
    matches.every(({ targets }) => (!change.below || targets.length === 0) && !targets.some(overlaps)),
  );
}

/** The URL prefixes below which submodules of head and symlinks to folders put what no tree lists. */
export function placesBelow(
  links: Iterable<RepoPath>,
  matcher: Matcher,
  grammar: Grammar,
  options: PageForms,
): string[] {
  const places = new Set<string>();
  for (const link of links) {
    const found = matcher.match(link);
    if (found === "ignored") continue;
    for (const match of found) {
      for (const page of pagesOf(match, grammar, options))
        places.add(directoryOf(page, options.directoryIndex, grammar));
    }
  }
  return [...places];
}

/** What head serves, as far as the rules know it. */
export interface Live {
  /** URLs of every file, each once, in byte order. */
  readonly urls: readonly string[];
  /** Rules that match at least one file. */
  readonly used: ReadonlySet<Rule>;
  /** Those of them that take a file which no other rule purges everything for: without them, less would be purged. */
  readonly effective: ReadonlySet<Rule>;
}

/** Maps every file of head through the rules: what a wildcard may evict. */
export function liveUrls(tree: Tree, matcher: Matcher, grammar: Grammar, options: PageForms): Live {
  // Paths come in byte order, so that the first URLs of one rule do too, and the second: such lists are quickly merged.
  const lists = new Map<Rule, string[][][]>();
  const effective = new Set<Rule>();
  const purging = new Set(matcher.rules.filter(purgesAll));
  for (const path of tree.paths) {
    const found = matcher.match(path);
    if (found === "ignored") continue;
    const all = purging.size === 0 ? undefined : found.find(({ rule }) => purging.has(rule))?.rule;
    for (const match of found) {
      if (all === undefined || all === match.rule) effective.add(match.rule);
      const own = lists.get(match.rule) ?? [];
      if (own.length === 0) lists.set(match.rule, own);
      const pages = pagesOf(match, grammar, options);
      for (let at = 0; at < pages.length; at++) {
        const url = urlOf(pages[at]!);
        if (url === null) continue;
        own[at] ??= [[]];
        append(own[at]!, url);
      }
    }
  }
  const whole = [...lists.values()].flatMap((own) => own.map((pieces) => ([] as string[]).concat(...pieces)));
  return { urls: mergeDistinct(whole), used: new Set(lists.keys()), effective };
}

/** Most texts of one piece of a list. One array that grows to a million would be copied again and again. */
const LONGEST_PIECE = 4096;

function append(pieces: string[][], text: string): void {
  const last = pieces[pieces.length - 1]!;
  if (last.length < LONGEST_PIECE) last.push(text);
  else pieces.push([text]);
}

/** Whether whatever the rule takes purges everything. */
export function purgesAll({ targets }: Rule): boolean {
  return targets.some(
    (target) => target.kind === "path" && target.wildcard && target.parts.length === 1 && target.parts[0] === "/",
  );
}
