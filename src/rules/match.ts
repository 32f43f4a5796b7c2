import type { RepoPath } from "../git/path.ts";
import { encodeTyped, exactTarget, prefixTarget, type Target, type UrlPath } from "../url/encode.ts";
import { directoryOf, formsOutside, type PageForms, pageForms, variantTargets } from "../url/forms.ts";
import type { Grammar } from "../url/grammar.ts";
import { dotNameAt, type Filling, fill, NO_FILLING } from "./fill.ts";
import { compileGlob } from "./glob.ts";
import type { Rule, Rules } from "./parse.ts";
import { isCapture, isTag, type Template } from "./template.ts";

/** A file, `$0`, that a rule took, and `$1`, `$2`, … of its glob; each of them UNKNOWN where nothing can tell them. */
export interface Match {
  readonly rule: Rule;
  readonly path: string;
  readonly captures: readonly string[];
}

/** Rules ready for use: every rule that takes the path, in the order of the file. */
export interface Matcher {
  readonly rules: readonly Rule[];
  match(path: RepoPath): "ignored" | readonly Match[];
}

/** What is purged beside the very path that a rule makes. */
export interface ExpandOptions extends PageForms {
  /** The CDN caches by query string, so each path is purged with all that may follow it. */
  readonly queryStrings: boolean;
}

const NONE: readonly Match[] = [];

/** Compiles every glob of the rules once. */
export function compileRules({ rules, ignore }: Rules): Matcher {
  const ignorers = ignore.map(compileGlob);
  const takers = rules.map((rule) => ({ rule, glob: compileGlob(rule.glob) }));
  return {
    rules,
    match(path) {
      for (const glob of ignorers) if (glob.test(path)) return "ignored";
      let matches = NONE;
      for (const { rule, glob } of takers) {
        const captures = glob.match(path);
        if (captures === null) continue;
        const match = { rule, path, captures };
        // Most files are taken by one rule.
        matches = matches.length === 0 ? [match] : [...matches, match];
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

/** The targets of a matched file. `below`: what the site serves below the paths may differ as well. May repeat itself. */
export function expand(match: Match, grammar: Grammar, options: ExpandOptions, below: boolean): Target[] {
  const { targets } = match.rule;
  if (targets.length === 1) return expandTemplate(targets[0]!, match, grammar, options, below);
  return targets.flatMap((template) => expandTemplate(template, match, grammar, options, below));
}

/** The paths of the pages that a match makes, in every form; those of each of its targets that is one. */
export function pagesOf(match: Match, grammar: Grammar, options: PageForms): UrlPath[] {
  const { targets } = match.rule;
  if (targets.length === 1) return pagesOfTemplate(targets[0]!, match, grammar, options);
  return targets.flatMap((template) => pagesOfTemplate(template, match, grammar, options));
}

function pagesOfTemplate(template: Template, filling: Filling, grammar: Grammar, options: PageForms): UrlPath[] {
  if (template.kind === "tag" || template.wildcard) return [];
  const path = fill(template.parts, filling, grammar) as UrlPath;
  return dotNameAt(path) < 0 ? pageForms(path, options, grammar) : [];
}

function expandTemplate(
  template: Template,
  filling: Filling,
  grammar: Grammar,
  options: ExpandOptions,
  below: boolean,
): Target[] {
  if (template.kind === "tag") return [tagTarget(fill(template.parts, filling, null))];
  const path = fill(template.parts, filling, grammar) as UrlPath;
  if (dotNameAt(template.wildcard ? `${path}*` : path) >= 0) return dotTargets(template, path, grammar, options);
  const beside = pagesIfEmpty(path, grammar, options);
  // A page below the prefix may have forms beside it, as `/posts/index.html` below `/posts/` has `/posts`.
  if (template.wildcard)
    return [
      prefixTarget(path, grammar),
      ...pageTargets(formsOutside(path, options, grammar), grammar, options),
      ...beside,
    ];
  const targets = [...pageTargets(pageForms(path, options, grammar), grammar, options), ...beside];
  if (!below) return targets;
  return [...targets, ...allFrom(directoryOf(path, options.directoryIndex, grammar), grammar)];
}

/**
 * All that the rules can purge, whatever files there are: for each target with a capture what its text before the first
 * one reaches, otherwise the target itself. Covers what `expand` makes: for submodules and symlinks only with `below`.
 */
export function reach({ rules }: Rules, grammar: Grammar, options: ExpandOptions, below = false): Target[] {
  const targets = rules.flatMap((rule) =>
    rule.targets.flatMap((template) => reachOf(template, grammar, options, below)),
  );
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}

function reachOf(template: Template, grammar: Grammar, options: ExpandOptions, below: boolean): Target[] {
  const { parts } = template;
  if (!parts.some(isCapture)) return expandTemplate(template, NO_FILLING, grammar, options, below);
  const [first] = parts;
  if (template.kind === "tag" || typeof first !== "string") return [prefixTarget("/" as UrlPath, grammar)];
  const prefix = encodeTyped(first, grammar);
  const paged = !parts.slice(1).some((part) => typeof part === "string" && part.includes("?"));
  return [prefixTarget(prefix, grammar), ...(paged ? pagesBeside(prefix, grammar, options) : [])];
}

/** The pages that a capture behind the prefix makes beside `prefix*` where it is empty, or the rest of it an index. */
function pagesBeside(prefix: UrlPath, grammar: Grammar, options: ExpandOptions): Target[] {
  const own = prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
  return pageTargets([...own, ...formsOutside(prefix, options, grammar)], grammar, options);
}

/** The same for a path of which some is unknown. */
function pagesIfEmpty(path: UrlPath, grammar: Grammar, options: ExpandOptions): Target[] {
  const at = path.indexOf("\uFFFD");
  return at < 0 || path.includes("?", at) ? [] : pagesBeside(path.slice(0, at) as UrlPath, grammar, options);
}

/**
 * For a path in which a capture makes a name of `.` or `..`. Whoever asks for such a URL gets another one, above what the
 * rule names, so that all that the rule can make from there is purged instead, and no more.
 */
function dotTargets(
  { parts, wildcard }: Template & { kind: "path" },
  path: UrlPath,
  grammar: Grammar,
  options: ExpandOptions,
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

function pageTargets(forms: readonly UrlPath[], grammar: Grammar, { queryStrings }: ExpandOptions): Target[] {
  // Where a wildcard cannot be cut anywhere, the CDN has another way to purge a path with all that follows a `?`.
  if (!queryStrings || grammar.cut !== "any") return forms.map((form) => exactTarget(form, grammar));
  return forms.flatMap((form) => variantTargets(form, grammar));
}

/** All that starts with the prefix; a folder also by itself, which not every CDN takes to be covered by its prefix. */
function allFrom(prefix: UrlPath, grammar: Grammar): Target[] {
  const all = prefixTarget(prefix, grammar);
  return prefix.endsWith("/") ? [exactTarget(prefix, grammar), all] : [all];
}

/** A name may hold what no tag may. Nobody knows which objects the origin gave what tag instead, so all of them go. */
function tagTarget(tag: string): Target {
  return isTag(tag) ? { kind: "tag", tag } : { kind: "forced", prefix: "/", path: "/*" };
}
