import type { Tree } from "../../git/change.ts";
import type { RepoPath } from "../../git/path.ts";
import { expand, type Match, purgesAll } from "../../rules/match.ts";
import type { Rule } from "../../rules/parse.ts";
import { fill, type Template } from "../../rules/template.ts";
import { dotNameAt } from "../../url/address.ts";
import type { UrlPath } from "../../url/encode.ts";
import { type PageForms, pageForms } from "../../url/forms.ts";
import type { Grammar } from "../../url/grammar.ts";
import type { Mapping } from "../survey.ts";

/** A target of a rule that names one URL path for each file. */
export interface Aim {
  readonly rule: Rule;
  readonly template: Extract<Template, { kind: "path" }>;
  /** The files that the rule takes. */
  readonly matches: readonly Match[];
}

/** The URLs that the rules make of files. */
export interface Made {
  readonly aims: readonly Aim[];
  /** Every URL that they purge exactly, in each form that is purged with it. */
  readonly exact: ReadonlySet<string>;
  /** The texts before the `*` of wildcards. */
  readonly prefixes: ReadonlySet<string>;
  /** Files that a rule takes. */
  readonly matched: number;
  /** Files that no rule takes, and that are not ignored. */
  readonly unmatched: readonly RepoPath[];
  /** Whether each file that is not ignored purges `/*`. */
  readonly allPurgeAll: boolean;
}

/** Runs the rules on every file of a tree. */
export function makeUrls(tree: Tree, { matcher, grammar, options }: Mapping): Made {
  const byRule = new Map<Rule, Match[]>();
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  const unmatched: RepoPath[] = [];
  let [matched, allPurgeAll] = [0, true];
  for (const path of tree.paths) {
    const found = matcher.match(path);
    if (found === "ignored") continue;
    allPurgeAll &&= found.some(({ rule }) => purgesAll(rule));
    if (found.length === 0) unmatched.push(path);
    else matched += 1;
    const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
    for (const match of found) {
      for (const target of expand(match, grammar, options, isLink)) {
        if (target.kind === "path" || target.kind === "forced") exact.add(target.path);
        if (target.kind === "prefix") prefixes.add(target.prefix);
      }
      // What lies below a submodule or symlink, no tree lists.
      if (isLink) continue;
      const own = byRule.get(match.rule) ?? [];
      if (own.length === 0) byRule.set(match.rule, own);
      own.push(match);
    }
  }
  const aims = [...byRule].flatMap(([rule, matches]) =>
    rule.targets.flatMap((template) =>
      template.kind === "path" && !template.wildcard ? [{ rule, template, matches }] : [],
    ),
  );
  return { aims, exact, prefixes, matched, unmatched, allPurgeAll };
}

/** The URL that a target makes of a file; null where no one URL is sure. */
export function urlOfMatch(template: Pick<Aim["template"], "parts">, match: Match, grammar: Grammar): string | null {
  const path = fill(template.parts, match, grammar);
  return dotNameAt(path) >= 0 || path.includes("\uFFFD") ? null : path;
}

/** The URLs with the forms that are known to be the same page. */
export function withForms(urls: readonly string[], forms: PageForms, grammar: Grammar): ReadonlySet<string> {
  return new Set(urls.flatMap((url) => pageForms(url as UrlPath, forms, grammar)));
}
