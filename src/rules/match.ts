import type { Change, Tree } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { mergeDistinct } from "../lists.ts";
import { dotNameAt } from "../url/address.ts";
import { encodeTyped, exactTarget, prefixTarget, type Target, type UrlPath, urlOf } from "../url/encode.ts";
import { directoryOf, formsOutside, type PageForms, pageForms, variantTargets } from "../url/forms.ts";
import type { Grammar } from "../url/grammar.ts";
import { compileGlob } from "./glob.ts";
import type { Rule, Rules } from "./parse.ts";
import { type Filling, fill, isCapture, isTag, NO_FILLING, type Template } from "./template.ts";

/** A file, `$0`, that a rule took, and `$1`, `$2`, … of its glob; each of them UNKNOWN where nothing can tell them. */
export interface Match extends Filling {
  readonly rule: Rule;
}

/** Rules ready for use: every rule that takes the path, in the order of the file. */
export interface Matcher {
  readonly rules: readonly Rule[];
  match(path: RepoPath): "ignored" | readonly Match[];
}

/** Compiles every glob of the rules once. */
export function compileRules({ rules, ignore }: Rules): Matcher {
  const ignorers = ignore.map(compileGlob);
  const takers = rules.map((rule) => ({ rule, glob: compileGlob(rule.glob) }));
  return {
    rules,
    match(path) {
      if (ignorers.some((glob) => glob.test(path))) return "ignored";
      const matches: Match[] = [];
      for (const { rule, glob } of takers) {
        const captures = glob.match(path);
        if (captures !== null) matches.push({ rule, path, captures });
      }
      return matches;
    },
  };
}

/** Whether a rule takes the path. */
export function isMatched(matcher: Matcher, path: RepoPath): boolean {
  const found = matcher.match(path);
  return found !== "ignored" && found.length > 0;
}

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
  options: UrlOptions,
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

/** All that the changed files purge, each as often as something makes it. */
export function targetsOf(files: readonly Mapped[]): Target[] {
  return files.flatMap(({ matches }) => matches.flatMap(({ targets }) => targets));
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

/** The URLs that head serves, as far as the rules know it. */
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
  const lists = new Map<Rule, string[][]>();
  const effective = new Set<Rule>();
  const purging = new Set(matcher.rules.filter(purgesAll));
  for (const path of tree.paths) {
    const found = matcher.match(path);
    if (found === "ignored") continue;
    const all = found.find(({ rule }) => purging.has(rule))?.rule;
    for (const match of found) {
      if (all === undefined || all === match.rule) effective.add(match.rule);
      const own = lists.get(match.rule) ?? [];
      if (own.length === 0) lists.set(match.rule, own);
      pagesOf(match, grammar, options).forEach((page, at) => {
        const url = urlOf(page);
        if (url === null) return;
        own[at] ??= [];
        own[at].push(url);
      });
    }
  }
  return { urls: mergeDistinct([...lists.values()].flat()), used: new Set(lists.keys()), effective };
}

/** Whether whatever the rule takes purges everything. */
export function purgesAll({ targets }: Rule): boolean {
  return targets.some(
    (target) => target.kind === "path" && target.wildcard && target.parts.length === 1 && target.parts[0] === "/",
  );
}

/** The options that turn a path into URLs, and say what is purged beside the very path that a rule makes. */
export interface UrlOptions extends PageForms {
  /** The CDN caches by query string, so each path is purged with all that may follow it. */
  readonly queryStrings: boolean;
}

/** The targets of a matched file. `below`: what the site serves below the paths may differ as well. May repeat itself. */
export function expand(match: Match, grammar: Grammar, options: UrlOptions, below: boolean): Target[] {
  return match.rule.targets.flatMap((template) => expandTemplate(template, match, grammar, options, below));
}

/** The paths of the pages that a match makes, in every form; those of each of its targets that is one. */
function pagesOf(match: Match, grammar: Grammar, options: PageForms): UrlPath[] {
  return match.rule.targets.flatMap((template) => {
    if (template.kind === "tag" || template.wildcard) return [];
    const path = fill(template.parts, match, grammar) as UrlPath;
    return dotNameAt(path) < 0 ? pageForms(path, options, grammar) : [];
  });
}

function expandTemplate(
  template: Template,
  filling: Filling,
  grammar: Grammar,
  options: UrlOptions,
  below: boolean,
): Target[] {
  if (template.kind === "tag") {
    const tag = fill(template.parts, filling, null);
    // A name may hold what no tag may. The origin gave its objects some other tag, which we do not know: all of them go.
    return [isTag(tag) ? { kind: "tag", tag } : { kind: "forced", prefix: "/", path: "/*" }];
  }
  const path = fill(template.parts, filling, grammar) as UrlPath;
  if (dotNameAt(template.wildcard ? `${path}*` : path) >= 0) return dotTargets(template, path, grammar, options);
  // A page below a prefix may have forms beside it, as `/posts/index.html` below `/posts/` has `/posts`.
  const forms = template.wildcard ? formsOutside(path, options, grammar) : pageForms(path, options, grammar);
  const targets = [...pageTargets(forms, grammar, options), ...pagesIfEmpty(path, grammar, options)];
  if (template.wildcard) return [prefixTarget(path, grammar), ...targets];
  if (!below) return targets;
  const directory = directoryOf(path, options.directoryIndex, grammar);
  // Not every CDN takes a folder to be covered by its prefix.
  return [...targets, exactTarget(directory, grammar), prefixTarget(directory, grammar)];
}

/**
 * All that the rules can purge, whatever files there are: for each target with a capture what its text before the first
 * one reaches, otherwise the target itself. Covers what `expand` makes: for submodules and symlinks only with `below`.
 */
export function reach({ rules }: Rules, grammar: Grammar, options: UrlOptions, below = false): Target[] {
  const targets = rules.flatMap((rule) =>
    rule.targets.flatMap((template) => reachOf(template, grammar, options, below)),
  );
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}

function reachOf(template: Template, grammar: Grammar, options: UrlOptions, below: boolean): Target[] {
  const { parts } = template;
  if (!parts.some(isCapture)) return expandTemplate(template, NO_FILLING, grammar, options, below);
  const [first] = parts;
  if (template.kind === "tag" || typeof first !== "string") return [prefixTarget("/" as UrlPath, grammar)];
  const prefix = encodeTyped(first, grammar);
  const rest = parts.filter((part, at) => at > 0 && !isCapture(part)).join("");
  return [prefixTarget(prefix, grammar), ...pagesIfEmpty(`${prefix}\uFFFD${rest}` as UrlPath, grammar, options)];
}

/** The pages that a path makes beside what is known of it where the rest of it is empty, or an index. */
function pagesIfEmpty(path: UrlPath, grammar: Grammar, options: UrlOptions): Target[] {
  const at = path.indexOf("\uFFFD");
  if (at < 0 || path.includes("?", at)) return [];
  const prefix = path.slice(0, at) as UrlPath;
  const own = prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
  return pageTargets([...own, ...formsOutside(prefix, options, grammar)], grammar, options);
}

/**
 * For a path in which a capture makes a name of `.` or `..`. A browser asks for another URL instead, above what the rule
 * names, so that all that the rule can make from there is purged, and no more.
 */
function dotTargets(
  { parts, wildcard }: Template & { kind: "path" },
  path: UrlPath,
  grammar: Grammar,
  options: UrlOptions,
): Target[] {
  const typed = typeof parts[0] === "string" ? encodeTyped(parts[0], grammar).length : 0;
  const from = Math.max(dotNameAt(path), typed);
  const unknown = `${path.slice(0, from)}\uFFFD${path.slice(from)}` as UrlPath;
  const target = exactTarget(unknown, grammar);
  return [
    target.kind === "forced" ? { ...target, path: wildcard ? `${path}*` : path } : target,
    ...pagesIfEmpty(unknown, grammar, options),
  ];
}

function pageTargets(forms: readonly UrlPath[], grammar: Grammar, { queryStrings }: UrlOptions): Target[] {
  // Where a wildcard cannot be cut anywhere, the CDN has another way to purge a path with all that follows a `?`.
  if (!queryStrings || grammar.cut !== "any") return forms.map((form) => exactTarget(form, grammar));
  return forms.flatMap((form) => variantTargets(form, grammar));
}
