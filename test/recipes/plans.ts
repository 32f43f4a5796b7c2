import { runCli } from "../support/cli.ts";
import { type Difference, judge, type Verdict } from "./judge.ts";

/** What the shipped command line plans for two commits, on every CDN of a recipe. */
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
export async function plan(
  repository: string,
  branches: readonly [base: string, head: string],
  inputs: Readonly<Record<string, string>>,
  difference: Difference,
  rules?: string,
): Promise<Planned> {
  const cdns = Object.entries(CDNS).flatMap(([input, cdn]) => (input in inputs ? [cdn] : []));
  const options = [
    ...VALUES.flatMap((name) => (name in inputs ? [`--${name}=${inputs[name]}`] : [])),
    ...FLAGS.flatMap((name) => (inputs[name] === "true" ? [`--${name}`] : [])),
    ...(rules === undefined ? [] : ["--rules=-"]),
  ];
  const reports: PlanReport[] = [];
  for (const cdn of cdns) {
    const args = ["plan", ...branches, "--json", `--cdn=${cdn}`, ...options];
    const { code, stdout, stderr } = await runCli(repository, args, rules === undefined ? {} : { input: rules });
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
