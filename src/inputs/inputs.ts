import { isSha } from "../git/object-id.ts";
import type { RepoPath } from "../git/path.ts";
import type { BaseChoice, Revision } from "../history/revision.ts";
import type { PlanDocument } from "../plan/document.ts";
import { AUTO, type GivenOptions, OPTIONS, type OptionField } from "../rules/options.ts";
import { DEFAULT_RULES } from "../rules/source.ts";
import type { Template } from "../rules/template.ts";
import { type CdnInputs, readHosts, readTargets, readTokens } from "./cdns.ts";
import { readChangedFiles } from "./changed-files.ts";
import { type Folders, readPlan } from "./files.ts";
import { readPaths } from "./paths.ts";
import { boolean, InputError, integer, lines, list, oneOf, quoted, type ReadInput, required, token } from "./read.ts";

/** Every input of action.yml, parsed and checked. */
export interface Inputs extends CdnInputs {
  /** YAML text, or a path when it has no line break and no `: `. */
  readonly rules: string;
  readonly base: BaseChoice;
  readonly head: Revision | null;
  readonly changedFiles: readonly RepoPath[] | null;
  /** URL paths and tags to purge as they are; null where the rules say what is purged. */
  readonly paths: readonly Template[] | null;
  /** Names of the environments whose `deployment_status` this CDN serves; none leaves it to the deployment. */
  readonly environments: readonly string[];
  readonly plan: PlanDocument | null;
  /** Those that are set, which go before what the rules' file says. */
  readonly options: GivenOptions;
  /** Mark stale instead of removing, where the CDN can. */
  readonly soft: boolean;
  readonly whenUnknown: "purge-all" | "fail" | "skip";
  readonly waitMinutes: number;
  readonly verify: boolean;
  readonly dryRun: boolean | "auto";
  /** Comment on the pull request what merging it would purge. */
  readonly comment: boolean;
  readonly token: string;
}

/** The longest time that GitHub lets a job run. */
const MOST_WAIT_MINUTES = 360;

/** Reads and checks every input. Throws InputError. */
export function parseInputs(read: ReadInput, folders: Folders): Inputs {
  const inputs: Inputs = {
    rules: required(read, "rules", DEFAULT_RULES),
    base: parseBase(read("base").trim() || "auto"),
    head: read("head").trim() ? parseRevision("head", read("head").trim()) : null,
    changedFiles: readChangedFiles(read("changed-files"), folders),
    paths: readPaths(read),
    environments: lines(read("environment")),
    plan: readPlan(read("plan").trim(), folders),
    targets: readTargets(read),
    hosts: readHosts(read),
    tokens: readTokens(read),
    options: readOptions(read),
    soft: boolean(read, "soft"),
    whenUnknown: oneOf(read, "when-unknown", ["purge-all", "fail", "skip"]),
    waitMinutes: integer(read, "wait-minutes", 0, MOST_WAIT_MINUTES),
    verify: boolean(read, "verify"),
    dryRun: readDryRun(read),
    comment: boolean(read, "comment"),
    token: token(read, "github-token"),
  };
  if (inputs.paths) checkPaths(inputs);
  const foreign = inputs.plan?.options.site.find((origin) => !inputs.options.site?.includes(origin));
  if (foreign)
    throw new InputError(
      `\`plan\` was made for the site ${foreign}, which this step's \`site\` does not name. Give this step the \`site\` that was planned for, also where the rules set it: a step with \`plan\` reads none.`,
    );
  if (inputs.options.buildDir !== undefined && inputs.plan && !["build-dir", "none"].includes(inputs.plan.base)) {
    throw new InputError(
      "`build-dir` is set and `plan` was made without it, so the two say different things. Plan again with `build-dir`, or remove it here.",
    );
  }
  if (inputs.plan && inputs.changedFiles) {
    throw new InputError(
      "`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them.",
    );
  }
  return inputs;
}

/** Refuses what says by itself what is purged, or what head is compared with: `paths` asks for no rule and no commit. */
function checkPaths({ rules, base, head, changedFiles, options, plan }: Inputs): void {
  const others = {
    rules: rules.trim() !== DEFAULT_RULES,
    base: base.kind !== "auto",
    head: head !== null,
    "changed-files": changedFiles !== null,
    "build-dir": options.buildDir !== undefined,
    plan: plan !== null,
  };
  const other = Object.entries(others).find(([, isSet]) => isSet)?.[0];
  if (other !== undefined)
    throw new InputError(
      `\`paths\` and \`${other}\` are both set: \`paths\` are purged as they are, without rules and without a comparison. Leave out \`${other}\`, or \`paths\`.`,
    );
}

function parseBase(value: string): BaseChoice {
  return value === "auto" || value === "event" || value === "none" ? { kind: value } : parseRevision("base", value);
}

/** Names that https://git-scm.com/docs/git-check-ref-format refuses, or that git could take for an option. */
const BAD_NAME = /^[-/]|\.\.|\/\/|\/\.|^\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(?:\/|$)|[/.]$|^@$/;

/** Parses the value of `base` or `head`. Throws InputError. */
function parseRevision(input: string, value: string): Revision {
  if (isSha(value)) return { kind: "sha", sha: value };
  if (BAD_NAME.test(value)) {
    throw new InputError(
      `\`${input}\` is ${quoted(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`,
    );
  }
  return value.startsWith("refs/") ? { kind: "ref", ref: value } : { kind: "name", name: value };
}

/** Reads `dry-run`. An unset input is `auto`, since `false` would send on a pull request. */
function readDryRun(read: ReadInput): Inputs["dryRun"] {
  if (/^(?:auto)?$/i.test(read("dry-run").trim())) return "auto";
  return boolean(read, "dry-run", "`true`, `false` or `auto`");
}

/** Reads the options that the rules may set as well: none that is not set here. Throws InputError. */
function readOptions(read: ReadInput): GivenOptions {
  const fields = Object.keys(OPTIONS) as OptionField[];
  const texts = fields.map((field) => [field, read(OPTIONS[field].name).trim()] as const);
  // The runner gives an input that is not set as an empty text, which here turns the directory index off.
  const given = texts.filter(([field, text]) => text !== (field === "directoryIndex" ? AUTO : ""));
  return Object.fromEntries(given.map(([field, text]) => [field, parseOption(field, text)]));
}

function parseOption(field: OptionField, text: string) {
  // It may lie below RUNNER_TEMP, too: where it lies is looked at when it is read.
  if (field === "buildDir") return text;
  const { name, isList, read, allowed } = OPTIONS[field];
  const values = (isList ? list(text) : [text]).map((one) => {
    const value = read(one);
    if (value !== null) return value;
    throw new InputError(
      `\`${name}\` ${isList ? "has" : "is"} ${quoted(one)}. Give ${allowed}${isList ? ", one a line" : ""}.`,
    );
  });
  return isList ? values : values[0];
}
