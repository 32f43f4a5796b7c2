import type { Tree } from "../../git/change.ts";
import { expand, type Match } from "../../rules/match.ts";
import type { Template } from "../../rules/template.ts";
import type { Target } from "../../url/encode.ts";
import { textOf } from "../check/cure.ts";
import type { Mapping } from "../survey.ts";

/** A target of a rule that purges a URL, and the files of head that make it do so. */
export interface Purge {
  readonly glob: string;
  readonly line: number;
  /** As the rules have it. */
  readonly target: string;
  /** Whether it purges this URL, or all that starts as it does. */
  readonly exact: boolean;
  readonly files: number;
  /** At most 1,000 of them. */
  readonly paths: readonly string[];
}

const MOST_PATHS = 1_000;

/** Whether a target purges a URL path; of a tag nobody knows. */
export function covers(target: Target, url: string): boolean {
  if (target.kind === "tag") return false;
  return target.kind === "path" ? target.path === url : url.startsWith(target.prefix);
}

/** A target as rules write it. */
export function templateText(template: Template): string {
  if (template.kind === "tag") return `tag:${textOf(template.parts)}`;
  return textOf(template.parts) + (template.wildcard ? "*" : "");
}

/** What one target of the rule of a match purges: first itself, then its other forms. */
export function targetsOf(template: Template, match: Match, isLink: boolean, { grammar, options }: Mapping): Target[] {
  return expand({ ...match, rule: { ...match.rule, targets: [template] } }, grammar, options, isLink);
}

/** Every target that purges a URL path when a file of the tree changes: the exact ones first, by line. */
export function purgesOf(url: string, tree: Tree, mapping: Mapping): Purge[] {
  const found = new Map<Template, Purge & { files: number; readonly paths: string[] }>();
  for (const path of tree.paths) {
    const matches = mapping.matcher.match(path);
    if (matches === "ignored") continue;
    const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
    for (const match of matches) {
      for (const template of match.rule.targets) {
        const covering = targetsOf(template, match, isLink, mapping).filter((target) => covers(target, url));
        if (covering.length === 0) continue;
        const { glob, line } = match.rule;
        const exact = covering.some(({ kind }) => kind === "path");
        const purge = found.get(template) ?? { glob, line, target: templateText(template), exact, files: 0, paths: [] };
        purge.files += 1;
        if (purge.paths.length < MOST_PATHS) purge.paths.push(path);
        found.set(template, purge);
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || a.line - b.line);
}
