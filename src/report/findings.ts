import { entryOf } from "../cdn/table.ts";
import { attributesFolder } from "../changes/attributes.ts";
import type { CdnName } from "../destination.ts";
import type { Warning } from "../log.ts";
import { count, grouped } from "../number.ts";
import type { CdnPlan, Comparison } from "../plan/comparison.ts";
import type { Site } from "../plan/site.ts";
import {
  differenceOf,
  type IndexPage,
  indexPages,
  shadowedNotices,
  type Unused,
  unusedNotice,
  unusedRules,
} from "../rules/findings.ts";
import { compileGlob } from "../rules/glob.ts";
import type { Live, Mapped } from "../rules/match.ts";
import type { Rule } from "../rules/parse.ts";
import { dotNameAt } from "../url/address.ts";
import type { Target } from "../url/encode.ts";
import { targetText, visible } from "./escape.ts";

/** Findings about the rules that a person should know. */
export interface Findings {
  /** Because of these the run purges more or less. */
  readonly warnings: readonly Warning[];
  /** Oddities that make no difference to this run. */
  readonly advice: readonly string[];
}

/** Something to say of a rule, or of all of them. */
interface Remark {
  readonly rule: Rule | null;
  readonly text: string;
}

/**
 * Looks at the rules by what they made of this run. The worst comes first: what may stay stale. `rulesFile`: the file of
 * the rules, as the repository names it; null when the input holds their text.
 */
export function findingsOf(
  comparisons: readonly Comparison[],
  { rules, live, tree }: Pick<Site, "rules" | "live" | "tree">,
  rulesFile: string | null,
): Findings {
  const { source } = rules;
  const files = distinctFiles(comparisons);
  const used = unionOf(live, "used");
  const unused = tree ? unusedRules(rules, used, tree.paths) : [];
  const missed = new Map(unused.map((one) => [one, unmatchedFor(one, files)] as const));
  const remarks = [
    ...[...missed].flatMap(([one, files]) => (files.length > 0 ? describeMissed(one, files) : [])),
    ...comparisons.flatMap(({ files, plans }) => plans.flatMap((plan) => describeWider(files ?? [], plan))),
  ];
  const warnings = remarks.map(({ rule, text }): [string, Warning] => {
    const told = rule ? `${source}:${rule.line}: ${text}` : text;
    return [told, { text: told, place: rule && { file: rulesFile, line: rule.line } }];
  });
  return {
    warnings: [...new Map(warnings).values()],
    advice: [
      ...files.flatMap(describeAttributes),
      ...unused.filter((one) => missed.get(one)!.length === 0).map((one) => unusedNotice(source, one)),
      ...shadowedNotices(rules, used, unionOf(live, "effective")),
      ...(tree ? indexPages(rules, tree.paths) : []).map((page) => indexAdvice(source, page)),
    ],
  };
}

/** The changed files of all comparisons, each once. */
function distinctFiles(comparisons: readonly Comparison[]): Mapped[] {
  const files = comparisons.flatMap(({ files }) => files ?? []);
  return [...new Map(files.map((file) => [file.change.path, file])).values()];
}

function unionOf(live: ReadonlyMap<CdnName, Live>, of: "used" | "effective"): Set<Rule> {
  return new Set([...live.values()].flatMap((one) => [...one[of]]));
}

/** Why files count as changed that no diff lists. */
function describeAttributes({ change: { path, altersBelow } }: Mapped): string[] {
  const folder = altersBelow ? attributesFolder(path) : null;
  if (folder === null) return [];
  return [
    `${visible(path)} changed, so every file below ${folder === "" ? "the root" : visible(folder)} counts as changed: its filters and line ends decide which bytes a checkout holds.`,
  ];
}

/** Changed files that nothing was purged for and that the glob takes which is probably meant. */
function unmatchedFor({ meant }: Unused, files: readonly Mapped[]): Mapped[] {
  if (meant === null) return [];
  const { test } = compileGlob(meant);
  return files.filter(({ change, kind }) => kind === "unmatched" && test(change.path));
}

function describeMissed({ rule, meant }: Unused, files: readonly Mapped[]): Remark[] {
  const path = visible(files[0]!.change.path);
  const text = `the rule \`${rule.glob}\` matches no file, so nothing was purged for ${count(files.length, "changed file")} such as \`${path}\`. Did you mean \`${meant}\`?${differenceOf(rule.glob, meant ?? "")}`;
  return [{ rule, text }];
}

function indexAdvice(source: string, { rule, path, made, capture }: IndexPage): string {
  return `${source}:${rule.line}: the rule ${rule.glob} makes ${visible(made)} of ${visible(path)}. If that is the page of its folder, write \${${capture}:page} in place of $${capture}, which leaves index out.`;
}

/** Why unchanged URLs go that no rule asks for, with the rule that has most to do with it. */
function describeWider(files: readonly Mapped[], { cdn, plan, effect: { excess } }: CdnPlan): Remark[] {
  if (excess === 0) return [];
  const { title } = entryOf(cdn);
  const evicts = `evict ${count(excess, "unchanged URL")} that no rule asks for`;
  if (plan.widened !== null) {
    if (/^with query strings/.test(plan.widened)) {
      return [{ rule: null, text: `${title}: ${plan.widened}. Such prefixes ${evicts}. ${NO_QUERY_STRINGS}.` }];
    }
    const why = `${title}: ${plan.widened}. They ${evicts}.`;
    const [rule, targets] = mostOf(files, () => true);
    if (rule === null) return [{ rule, text: why }];
    const fix = cdn === "cloudfront" ? "raise `max-paths`, or give" : "give";
    const most = `Most of the paths, ${grouped(targets.length)}, come from the rule \`${rule.glob}\``;
    return [{ rule, text: `${why} ${most}: ${fix} it a wildcard of its own.` }];
  }
  const [rule, [first]] = mostOf(files, ({ kind }) => kind === "forced");
  if (rule !== null && first?.kind === "forced") {
    const [what, fix] =
      first.path === "/*"
        ? ["a tag that cannot be sent, so /* goes in its place", "A tag is printable ASCII without spaces and commas"]
        : [
            `\`${first.path}\`, which cannot be purged exactly, so \`${first.prefix}*\` goes`,
            dotNameAt(first.path) < 0 ? NAMES : DOTS,
          ];
    return [{ rule, text: `${title}: the rule \`${rule.glob}\` makes ${what}. Such wildcards ${evicts}. ${fix}.` }];
  }
  // Cloudflare has no others: what a rule wants is cut back.
  const [cut, [wanted]] = mostOf(files, (target) => target.kind === "prefix" && !target.prefix.endsWith("/"));
  if (cut === null || wanted === undefined) return [];
  const text = `${title}: the rule \`${cut.glob}\` purges \`${targetText(wanted)}\`, but a wildcard can only follow a slash, so it is cut back. Such wildcards ${evicts}. Write one such as /blog/*.`;
  return [{ rule: cut, text }];
}

const NAMES = "Without `~` and `*` in the name of the file it would be purged exactly";
const NO_QUERY_STRINGS =
  "Where the CDN caches nothing by query string, set `query-strings: false`: each path is then purged exactly";

const DOTS = "No browser asks for a URL with a name of `.` or `..`: give the file another name";

/** The rule that made most of these targets, and its targets; the first one among equals. */
function mostOf(
  files: readonly Mapped[],
  wanted: (target: Target) => boolean,
): readonly [Rule, readonly Target[]] | readonly [null, readonly Target[]] {
  const found = new Map<Rule, Map<string, Target>>();
  for (const { rule, targets } of files.flatMap(({ matches }) => matches)) {
    const own = found.get(rule) ?? new Map<string, Target>();
    for (const target of targets) if (wanted(target)) found.set(rule, own.set(targetText(target), target));
  }
  const [best] = [...found].sort(([, a], [, b]) => b.size - a.size);
  return best === undefined ? [null, []] : [best[0], [...best[1].values()]];
}
