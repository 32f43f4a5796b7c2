import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Host, hostOf } from "./host.ts";

/** What a page of the cookbook tells its reader to do: the test does the same. */
export interface Page {
  /** The text of `.github/cdn-purge.yml`. */
  readonly rules: string;
  /** The commands of the workflow's `run` steps before the action, in order. */
  readonly steps: readonly Step[];
  /** Inputs of the action with these rules: those of the workflow without `build-dir`, and without the rules beside it. */
  readonly inputs: Inputs;
  /** The workflow as it stands, which compares built files; null where the page has no such way. */
  readonly built: BuiltWay | null;
  readonly host: Host;
}

export type Inputs = Readonly<Record<string, string>>;

/** What the input `build-dir` makes of a workflow. */
export interface BuiltWay {
  /** The folder of the build, from the root of the repository. */
  readonly folder: string;
  /** Rules that map built files; null where the default does. */
  readonly rules: string | null;
  /** The other inputs. */
  readonly inputs: Inputs;
}

/** A command of the workflow. */
export type Step =
  | { readonly kind: "build"; readonly command: readonly string[] }
  /** `prefix` is where in the bucket it goes, `""` or ending in a slash. `excluded` are prefixes below it that are left alone. */
  | {
      readonly kind: "sync";
      readonly folder: string;
      readonly prefix: string;
      readonly deletes: boolean;
      readonly excluded: readonly string[];
    };

const FOLDER = "docs/recipes";

/** Commands that install what `test:recipes` has installed before. */
const INSTALLS = /^npm ci$|^sudo apt-get install --yes /;

interface WorkflowStep {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Reads a page. Throws where it does not hold exactly one workflow, one file of rules and one host. */
export function readPage(name: string): Page {
  const fail = (message: string): never => {
    throw new Error(`${FOLDER}/${name}.md ${message}`);
  };
  const text = readFileSync(`${FOLDER}/${name}.md`, "utf8");
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
  const isWorkflow = (block: string) => "jobs" in parse(block);
  const [workflow = fail("has no workflow"), ...others] = blocks.filter(isWorkflow);
  const [rules = fail("has no rules"), ...moreRules] = blocks.filter((block) => !isWorkflow(block));
  if (others.length > 0 || moreRules.length > 0) fail("has more than one workflow or file of rules");
  const [[, host] = fail("links to no section of hosts.md"), ...hosts] = text.matchAll(/\]\(hosts\.md#([a-z-]+)\)/g);
  if (hosts.some(([, other]) => other !== host)) fail("links to several sections of hosts.md");

  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly WorkflowStep[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const action = steps.findIndex(({ uses }) => uses?.startsWith("OWNER/cdn-purge@"));
  if (action < 0) fail("does not use the action");
  const given = Object.entries(steps[action]!.with ?? {}).map(([input, value]) => [input, String(value)]);
  const { "build-dir": built, rules: builtRules = null, ...inputs } = Object.fromEntries(given);
  const commands = steps.slice(0, action).flatMap(({ run }) => run?.trim().split("\n") ?? []);
  return {
    rules,
    steps: commands.filter((command) => !INSTALLS.test(command)).map(stepOf),
    inputs,
    built: built === undefined ? null : { folder: built, rules: builtRules, inputs },
    host: hostOf(readFileSync(`${FOLDER}/hosts.md`, "utf8"), host!),
  };
}

/** Reads a command as far as the test can follow it: no shell. Throws for an upload that it cannot read. */
export function stepOf(command: string): Step {
  const words = command.split(/ +/);
  if (words[0] !== "aws") return { kind: "build", command: words };
  const fail = (): never => {
    throw new Error(`this upload is not one that the test reads: ${command}`);
  };
  const [, , , folder, bucket = "", ...options] = words;
  const [, prefix] = /^s3:\/\/my-bucket(?:\/([a-z/]*))?$/.exec(bucket) ?? fail();
  if (!command.startsWith("aws s3 sync ") || prefix?.endsWith("/")) fail();
  const excluded: string[] = [];
  let deletes = false;
  while (options.length > 0) {
    const option = options.shift();
    if (option === "--delete") deletes = true;
    else if (option === "--exclude") excluded.push(/^"([a-z]+\/)\*"$/.exec(options.shift() ?? "")?.[1] ?? fail());
    else fail();
  }
  return { kind: "sync", folder: folder!, prefix: prefix ? `${prefix}/` : "", deletes, excluded };
}
