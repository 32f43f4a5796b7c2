import { type CdnName, cdnNames, type Remembered } from "../destination.ts";
import { isSha } from "../git/object-id.ts";
import type { UrlOptions } from "../rules/match.ts";
import { siteOrigin } from "../url/address.ts";

/** A plan that one job made and another sends: the `plan` output and input. Holds no id: targets stand as their hashes. */
export interface PlanDocument {
  readonly version: typeof PLAN_VERSION;
  /** The SHA that is purged for. */
  readonly head: string;
  /** Another commit that may be what was deployed, since the workspace of the planning job held it; null without one. */
  readonly workspaceCommit: string | null;
  /** The kind of base it was made with; the memory moves only with `auto`. */
  readonly base: BaseMode;
  readonly options: PlanOptions;
  /** Groups of targets that get the same patterns. A CDN that needs nothing stands here too, with none. */
  readonly cdns: readonly PlannedCdn[];
  /** The build as the job that sends the plan stores it; only where builds were compared, and with git. */
  readonly built?: PlannedBuild;
}

/** A build, which the job that sends a plan makes again of the same files. */
interface PlannedBuild {
  /** The SHA of the commit that holds it, which depends on nothing but the files, head and `run`. */
  readonly commit: string;
  /** The id of the workflow run that planned it: digits. */
  readonly run: string;
  /** The folder, as the planning job's `build-dir` named it. */
  readonly folder: string;
}

export type BaseMode = "auto" | "event" | "none" | "revision" | "changed-files" | "build-dir" | "paths";

/** The options that shape a plan, for people and for the memory's name. */
export interface PlanOptions extends UrlOptions {
  readonly maxPaths: number;
  /** Origins, such as `https://www.example.com`. */
  readonly site: readonly string[];
}

interface PlannedCdn {
  readonly cdn: CdnName;
  readonly patterns: readonly string[];
  /** Empty when the plan was made without the ids of the targets: it then fits any target of the CDN. */
  readonly targets: readonly PlannedTarget[];
}

interface PlannedTarget {
  /** The first 12 hex digits of the SHA-256 of the target's id. */
  readonly target: string;
  /** Null when the memory is neither used nor moved. */
  readonly memory: Remembered | null;
}

/** Raised when a field changes its meaning; an older plan is refused, since it was made under other rules. */
export const PLAN_VERSION = 1;

/** The text is no plan that this version can send; the message says why and to plan again. */
export class PlanError extends Error {
  override name = "PlanError";
  /** The message without anything that the text holds: it may be a file that is no plan at all. */
  readonly discreet: string;
  constructor(message: string, options?: ErrorOptions & { readonly discreet?: string }) {
    super(message, options);
    this.discreet = options?.discreet ?? message;
  }
}

const MODES: readonly BaseMode[] = ["auto", "event", "none", "revision", "changed-files", "build-dir", "paths"];
/** More than any CDN is sent; its own limits are checked when the plan is sent. */
const MOST_PATTERNS = 10_000;
const LONGEST_PATTERN = 4_000;
/** A path or a tag. A `*` of a path is a wildcard as the last character, and otherwise one of a file's name. */
const PATTERN = /^(?:\/[!-~]*|#[!-)+\-./0-~]{1,256})$/;

/** Reads a plan. Throws PlanError: what is sent to a CDN comes from here, so nothing is taken on trust. */
export function parsePlan(text: string): PlanDocument {
  const value = object(json(text), "the plan");
  // Before anything else is read: another version may mean something else by the same fields.
  if (value.version !== PLAN_VERSION)
    throw refused(
      value.version,
      (given) =>
        `\`plan\` has version ${given}, and this one reads version ${PLAN_VERSION} only. Use the same release of the action in both jobs and plan again.`,
    );
  const options = object(value.options, "options");
  const built = value.built === undefined ? null : plannedBuild(value.built);
  return {
    version: PLAN_VERSION,
    head: check(value.head, isSha, "head", "a full SHA"),
    workspaceCommit: check(
      value.workspaceCommit,
      (it) => it === null || isSha(it),
      "workspaceCommit",
      "a full SHA or null",
    ),
    base: check(value.base, (base) => MODES.includes(base as BaseMode), "base", `one of ${MODES.join(", ")}`),
    options: {
      directoryIndex: check(options.directoryIndex, isText, "options.directoryIndex", "a text"),
      cleanUrls: check(options.cleanUrls, isBoolean, "options.cleanUrls", "true or false"),
      queryStrings: check(options.queryStrings, isBoolean, "options.queryStrings", "true or false"),
      maxPaths: check(options.maxPaths, Number.isSafeInteger, "options.maxPaths", "a whole number"),
      site: array(options.site, "options.site").map((site) =>
        check<string>(site, isOrigin, "options.site", "an origin"),
      ),
    },
    cdns: array(value.cdns, "cdns").map(plannedCdn),
    ...(built && { built }),
  };
}

function plannedBuild(value: unknown): PlannedBuild {
  const { commit, run, folder } = object(value, "built");
  return {
    commit: check(commit, isSha, "built.commit", "a full SHA"),
    run: check(run, (it) => isText(it) && /^\d{1,20}$/.test(it as string), "built.run", "digits"),
    folder: check(folder, isText, "built.folder", "a text"),
  };
}

function plannedCdn(value: unknown): PlannedCdn {
  const planned = object(value, "cdns");
  const patterns = array(planned.patterns, "patterns").map((pattern) =>
    check<string>(pattern, isPattern, "patterns", "a path, a path with a `*` at its end, or a tag, in printable ASCII"),
  );
  if (new Set(patterns).size < patterns.length)
    throw new PlanError("`plan` holds a pattern twice. Pass the `plan` output of the planning step on unchanged.");
  if (patterns.length > MOST_PATTERNS)
    throw new PlanError(`\`plan\` holds ${patterns.length} patterns for one CDN, and ${MOST_PATTERNS} are allowed.`);
  const isCdn = (name: unknown) => cdnNames.includes(name as CdnName);
  const cdn = check<CdnName>(planned.cdn, isCdn, "cdn", `one of ${cdnNames.join(", ")}`);
  return {
    cdn,
    patterns,
    targets: array(planned.targets, "targets").map((target) => plannedTarget(target, cdn)),
  };
}

function plannedTarget(value: unknown, cdn: CdnName): PlannedTarget {
  const planned = object(value, "targets");
  const target = check<string>(planned.target, isHash, "target", "12 hex digits");
  if (planned.memory === null) return { target, memory: null };
  const memory = object(planned.memory, "memory");
  // A plan moves the memory of its own targets and no other ref.
  const prefix = `refs/cdn-purge/${cdn}/${target}/`;
  const isOwn = (ref: unknown) => typeof ref === "string" && ref.startsWith(prefix) && isHash(ref.slice(prefix.length));
  const isValue = (sha: unknown) => sha === null || isSha(sha);
  return {
    target,
    memory: {
      ref: check(memory.ref, isOwn, "memory.ref", `a ref below ${prefix}`),
      value: check(memory.value, isValue, "memory.value", "a full SHA or null"),
    },
  };
}

const isText = (value: unknown): boolean => typeof value === "string";
const isOrigin = (value: unknown): boolean => typeof value === "string" && siteOrigin(value) === value;
const isPattern = (value: unknown): boolean =>
  typeof value === "string" && value.length <= LONGEST_PATTERN && PATTERN.test(value);
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isHash = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{12}$/.test(value);

function check<T>(value: unknown, allowed: (value: unknown) => boolean, where: string, what: string): T {
  if (allowed(value)) return value as T;
  throw refused(
    value,
    (given) =>
      `\`plan\` has ${given} at \`${where}\`, where ${what} belongs. Pass the \`plan\` output of the planning step on unchanged, and plan again.`,
  );
}

/** The error that shows what was given, and keeps it out of its discreet message. */
function refused(value: unknown, message: (given: string | undefined) => string): PlanError {
  return new PlanError(message(JSON.stringify(value)?.slice(0, 200)), { discreet: message("something else") });
}

function object(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return check(value, (it) => typeof it === "object" && it !== null && !Array.isArray(it), where, "an object");
}

function array(value: unknown, where: string): readonly unknown[] {
  return check(value, Array.isArray, where, "an array");
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const rest = "Pass the `plan` output of the planning step on unchanged";
    throw new PlanError(
      `\`plan\` is no JSON (${(cause as Error).message}). ${rest}; an environment value holds 128 KiB at most, so pass a longer plan as a file.`,
      { cause, discreet: `\`plan\` is no JSON. ${rest}.` },
    );
  }
}
