import type { RepoPath } from "../git/path.ts";
import { encodeName, encodeTyped, exactTarget, prefixTarget, type Target, type UrlPath } from "../url/encode.ts";
import { directoryOf, formsOutside, type PageForms, pageForms, variantTargets } from "../url/forms.ts";
import type { Grammar } from "../url/grammar.ts";
import { candidatesOf } from "./candidates.ts";
import { compileGlob, type Glob } from "./glob.ts";
import type { Rule, Rules } from "./parse.ts";
import { isTag, type Part, type Template } from "./target.ts";

/** A file, `$0`, that a rule took, and `$1`, `$2`, … of its glob. */
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

/** What stands for `$0` and `$1`, `$2`, … */
type Filling = Pick<Match, "path" | "captures">;

const NO_FILLING: Filling = { path: "", captures: [] };

const NONE: readonly Match[] = [];

/** Compiles every glob of the rules once. */
export function compileRules({ rules, ignore }: Rules): Matcher {
  const ignorers = candidatesOf(ignore.map(compileGlob));
  const takers = candidatesOf(rules.map(compiled));
  return {
    rules,
    match(path) {
      for (const glob of ignorers(path)) if (glob.test(path)) return "ignored";
      let matches = NONE;
      for (const { rule, glob } of takers(path)) {
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

function compiled(rule: Rule): { readonly rule: Rule; readonly glob: Glob; readonly literals: Glob["literals"] } {
  const glob = compileGlob(rule.glob);
  return { rule, glob, literals: glob.literals };
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
  return pageForms(fill(template.parts, filling, grammar) as UrlPath, options, grammar);
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
  // A page below the prefix may have forms beside it, as `/posts/index.html` below `/posts/` has `/posts`.
  if (template.wildcard)
    return [prefixTarget(path, grammar), ...pageTargets(formsOutside(path, options, grammar), grammar, options)];
  const targets = pageTargets(pageForms(path, options, grammar), grammar, options);
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
  if (!parts.some((part) => typeof part === "number"))
    return expandTemplate(template, NO_FILLING, grammar, options, below);
  const [first] = parts;
  if (template.kind === "tag" || typeof first !== "string") return [prefixTarget("/" as UrlPath, grammar)];
  const prefix = encodeTyped(first, grammar);
  const paged = !parts.slice(1).some((part) => typeof part === "string" && part.includes("?"));
  // The capture may be empty, or the rest of it an index: then the page is the prefix itself.
  const own = paged && prefix.endsWith("/") && prefix !== "/" ? [prefix] : [];
  const outside = paged ? formsOutside(prefix, options, grammar) : [];
  return [prefixTarget(prefix, grammar), ...pageTargets([...own, ...outside], grammar, options)];
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

/**
 * Puts the parts together, encoded for the grammar if there is one. Of the slashes around an empty capture one stays; a
 * `//` typed or in a name is left alone.
 */
function fill(parts: readonly Part[], { path, captures }: Filling, grammar: Grammar | null): string {
  let text = "";
  let emptied = false;
  for (const part of parts) {
    if (typeof part === "string") {
      const piece = grammar ? encodeTyped(part, grammar) : part;
      text += emptied && piece.startsWith("/") ? piece.slice(1) : piece;
      emptied = false;
      continue;
    }
    const capture = part === 0 ? path : captures[part - 1]!;
    if (capture !== "") text = joined(text, grammar ? encodeName(capture, grammar) : capture, path);
    emptied = capture === "" && text.endsWith("/");
  }
  return text;
}

/** Both texts, as a piece of the path where it ends in them: that takes a third of the memory, of a million paths. */
function joined(text: string, capture: string, path: string): string {
  const from = path.length - capture.length - text.length;
  return from >= 0 && path.endsWith(capture) && path.startsWith(text, from) ? path.slice(from) : text + capture;
}
