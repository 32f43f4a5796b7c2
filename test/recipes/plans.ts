import { runCli } from "../support/cli.ts";
import { type Difference, judge, type Verdict } from "./judge.ts";
import type { BuiltWay, Inputs } from "./page.ts";

/** What the shipped command line plans for two commits or two builds, on every CDN of a recipe. */
export interface Planned extends Verdict {
  /** As they would be sent to the first CDN. */
  readonly patterns: readonly string[];
  /** Globs of rules that took a changed file. */
  readonly globs: ReadonlySet<string>;
  /** Globs of rules that match no file of head. */
  readonly unused: readonly string[];
}

/** The part of `plan --json` that is read here: docs/plan.md. */
interface PlanReport {
  readonly files: readonly { readonly rules: readonly { readonly glob: string }[] }[];
  readonly patterns: readonly string[];
  readonly unused: readonly { readonly glob: string }[];
}

/** The CDNs, by the input that asks for them. */
const CDNS = { "cloudfront-distribution": "cloudfront", "cloudflare-zone": "cloudflare", "fastly-service": "fastly" };
/** Inputs that `plan` has as options, with a value. */
const VALUES = ["max-paths", "directory-index"];
/** Inputs that `plan` has as options, on or off. */
export const FLAGS = ["clean-urls", "query-strings"];

/** Plans with the rules of head, or with a text instead. A URL is missed when one of the CDNs keeps it. */
export function plan(
  repository: string,
  branches: readonly [base: string, head: string],
  inputs: Inputs,
  difference: Difference,
  rules: string | null = null,
): Promise<Planned> {
  return planEach(repository, branches, inputs, rules, difference);
}

/** Plans for two folders of built files, in a folder without a file of rules. */
export function planBuilds(
  folder: string,
  [before, after]: readonly [before: string, after: string],
  { rules, inputs }: BuiltWay,
  difference: Pick<Difference, "changed" | "unchanged">,
): Promise<Planned> {
  return planEach(folder, [`--build-dir=${after}`, `--against=${before}`], inputs, rules, difference);
}

async function planEach(
  folder: string,
  compared: readonly string[],
  inputs: Inputs,
  rules: string | null,
  difference: Pick<Difference, "changed" | "unchanged">,
): Promise<Planned> {
  const cdns = Object.entries(CDNS).flatMap(([input, cdn]) => (input in inputs ? [cdn] : []));
  const options = [
    ...VALUES.flatMap((name) => (name in inputs ? [`--${name}=${inputs[name]}`] : [])),
    ...FLAGS.flatMap((name) => (inputs[name] === "true" ? [`--${name}`] : [])),
    ...(rules === null ? [] : ["--rules=-"]),
  ];
  const reports: PlanReport[] = [];
  for (const cdn of cdns) {
    const args = ["plan", ...compared, "--json", `--cdn=${cdn}`, ...options];
    const { code, stdout, stderr } = await runCli(folder, args, rules === null ? {} : { input: rules });
    if (code !== 0) throw new Error(stderr);
    reports.push(JSON.parse(stdout));
  }
  const [first] = reports;
  if (!first) throw new Error("the workflow names no CDN");
  const verdicts = reports.map(({ patterns }) => judge(difference, patterns));
  return {
    patterns: first.patterns,
    globs: new Set(first.files.flatMap((file) => file.rules.map(({ glob }) => glob))),
    unused: first.unused.map(({ glob }) => glob),
    missed: union(verdicts.map(({ missed }) => missed)),
    evicted: union(verdicts.map(({ evicted }) => evicted)),
  };
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
