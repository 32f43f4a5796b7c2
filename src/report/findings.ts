import { entryOf } from "../cdn/table.ts";
import { attributesFolder } from "../changes/hidden.ts";
import type { CdnName } from "../destination.ts";
import type { Warning } from "../log.ts";
import { count, grouped } from "../number.ts";
import type { CdnPlan, Comparison } from "../plan/comparison.ts";
import type { Site } from "../plan/site.ts";
import { dotNameAt } from "../rules/fill.ts";
import {
  differenceOf,
  type IndexPage,
  indexPages,
  shadowedNotice,
  shadowedRules,
  type Unused,
  unusedNotice,
  unusedRules,
} from "../rules/findings.ts";
import { compileGlob } from "../rules/glob.ts";
import type { Live, Mapped } from "../rules/map.ts";
import type { Rule } from "../rules/parse.ts";
import type { Target } from "../url/encode.ts";
import { visible } from "./escape.ts";
import { targetText } from "./target.ts";

/** What a run looks for in. */
export interface Looked {
  readonly comparisons: readonly Comparison[];
  readonly site: Pick<Site, "rules" | "live" | "tree">;
  /** The file of the rules, as the repository names it; null when the input holds their text. */
  readonly rulesFile: string | null;
}

/** What a person should know of the rules. */
export interface Findings {
  /** Because of these the run purges more or less. */
  readonly warnings: readonly Warning[];
  /** What is odd and makes no difference to this run. */
  readonly advice: readonly string[];
}

/** Looks at the rules by what they made of this run. The worst comes first: what may stay stale. */
export function findingsOf({ comparisons, site, rulesFile }: Looked): Findings {
  const { rules, live, tree } = site;
  const { source } = rules;
  const at = ({ line }: Rule) => ({ file: rulesFile, line });
  const unused = tree ? unusedRules(rules, unionOf(live, "used"), tree.paths) : [];
  const missed = new Map<Unused, Warning>();
  for (const one of unused) {
    const files = unmatchedFor(one, comparisons);
    if (files.length > 0) missed.set(one, { text: missedText(source, one, files), place: at(one.rule) });
  }
  const shadowed = tree ? shadowedRules(rules, unionOf(live, "used"), unionOf(live, "effective")) : [];
  const wider = comparisons.flatMap((comparison) =>
    comparison.plans.flatMap((plan) => widerThanAsked(source, comparison, plan)),
  );
  const warnings = [...missed.values(), ...wider.map(({ text, rule }) => ({ text, place: rule && at(rule) }))];
  return {
    warnings: [...new Map(warnings.map((warning) => [warning.text, warning])).values()],
    advice: [
      ...attributesAdvice(comparisons),
      ...unused.filter((one) => !missed.has(one)).map((one) => unusedNotice(source, one)),
      ...shadowed.map(({ rule, by }) => shadowedNotice(source, rule, by)),
      ...(tree ? indexPages(rules, tree.paths) : []).map((page) => indexAdvice(source, page)),
    ],
  };
}

/** Why files count as changed that no diff lists. */
function attributesAdvice(comparisons: readonly Comparison[]): string[] {
  const changed = new Set(comparisons.flatMap(({ files }) => (files ?? []).map(({ change }) => change.path)));
  return [...changed].flatMap((path) => {
    const folder = attributesFolder(path);
    if (folder === null) return [];
    return `${visible(path)} changed, so every file below ${folder === "" ? "the root" : visible(folder)} counts as changed: its filters and line ends decide which bytes a checkout holds.`;
  });
}

function unionOf(live: ReadonlyMap<CdnName, Live>, of: "used" | "effective"): Set<Rule> {
  return new Set([...live.values()].flatMap((one) => [...one[of]]));
}

/** Changed files that nothing was purged for and that the glob takes which is probably meant. */
function unmatchedFor({ meant }: Unused, comparisons: readonly Comparison[]): Mapped[] {
  if (meant === null) return [];
  const { test } = compileGlob(meant);
  const files = comparisons.flatMap(({ files }) => files ?? []).filter(({ kind }) => kind === "unmatched");
  return [...new Map(files.map((file) => [file.change.path, file])).values()].filter(({ change }) => test(change.path));
}

function missedText(source: string, { rule, meant }: Unused, files: readonly Mapped[]): string {
  const [first] = files;
  return `${source}:${rule.line}: the rule \`${rule.glob}\` matches no file, so nothing was purged for ${count(files.length, "changed file")} such as \`${visible(first!.change.path)}\`. Did you mean \`${meant}\`?${differenceOf(rule.glob, meant ?? "")}`;
}

function indexAdvice(source: string, { rule, path, made, capture, fix }: IndexPage): string {
  return `${source}:${rule.line}: the rule ${rule.glob} makes ${visible(made)} of ${visible(path)}. If that is the page of its folder, write ${fix} in place of ${capture}, which leaves index out.`;
}

interface Wider {
  readonly text: string;
  readonly rule: Rule | null;
}

/** Why unchanged URLs go that no rule asks for, with the rule that has most to do with it. */
function widerThanAsked(source: string, { files }: Comparison, { cdn, plan, effect: { excess } }: CdnPlan): Wider[] {
  if (excess === 0) return [];
  const { title } = entryOf(cdn);
  const evicts = `evict ${count(excess, "unchanged URL")} that no rule asks for`;
  const told = (rule: Rule, text: string) => [{ rule, text: `${source}:${rule.line}: ${title}: ${text}` }];
  if (plan.widened !== null) {
    const [rule, targets] = mostOf(files, () => true);
    if (rule === null) return [{ rule, text: `${title}: ${plan.widened}. They ${evicts}.` }];
    const most = `Most of the paths, ${grouped(targets.length)}, come from the rule \`${rule.glob}\``;
    const fix = cdn === "cloudfront" ? "raise `max-paths`, or give" : "give";
    return told(rule, `${plan.widened}. They ${evicts}. ${most}: ${fix} it a wildcard of its own.`);
  }
  const [rule, targets] = mostOf(files, ({ kind }) => kind === "forced");
  const [first] = targets;
  if (rule !== null && first?.kind === "forced") {
    const [what, fix] =
      first.path === "/*"
        ? ["a tag that cannot be sent, so /* goes in its place", "A tag is printable ASCII without spaces and commas"]
        : [
            `\`${first.path}\`, which cannot be purged exactly, so \`${first.prefix}*\` goes`,
            dotNameAt(first.path) < 0 ? NAMES : DOTS,
          ];
    return told(rule, `the rule \`${rule.glob}\` makes ${what}. Such wildcards ${evicts}. ${fix}.`);
  }
  // Cloudflare has no others: what a rule wants is cut back.
  const [cut, [wanted]] = mostOf(files, (target) => target.kind === "prefix" && !target.prefix.endsWith("/"));
  if (cut === null || wanted === undefined) return [];
  const text = `the rule \`${cut.glob}\` purges \`${targetText(wanted)}\`, but a wildcard can only follow a slash, so it is cut back. Such wildcards ${evicts}. Write one such as /blog/*.`;
  return told(cut, text);
}

const NAMES = "Without `~` and `*` in the name of the file it would be purged exactly";

const DOTS = "No browser asks for a URL with a name of `.` or `..`: give the file another name";

/** The rule that made most of these targets, and its targets; the first one among equals. */
function mostOf(
  files: readonly Mapped[] | null,
  wanted: (target: Target) => boolean,
): readonly [Rule, readonly Target[]] | readonly [null, readonly Target[]] {
  const found = new Map<Rule, Map<string, Target>>();
  for (const { matches } of files ?? []) {
    for (const { rule, targets } of matches) {
      const own = found.get(rule) ?? found.set(rule, new Map()).get(rule)!;
      for (const target of targets) if (wanted(target)) own.set(JSON.stringify(target), target);
    }
  }
  const best = [...found].reduce<[Rule, Map<string, Target>] | null>(
    (most, one) => (one[1].size > (most?.[1].size ?? 0) ? one : most),
    null,
  );
  return best === null ? [null, []] : [best[0], [...best[1].values()]];
}
