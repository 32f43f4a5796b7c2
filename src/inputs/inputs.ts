import { MOST_PATHS } from "../cdn/cloudfront/grammar.ts";
import { isSha } from "../git/object-id.ts";
import type { RepoPath } from "../git/path.ts";
import type { BaseChoice, Revision } from "../history/revision.ts";
import type { PlanDocument } from "../plan/document.ts";
import { siteOrigin } from "../url/address.ts";
import { isIndexName } from "../url/forms.ts";
import { type CdnInputs, checkCdns, readHosts, readTargets, readTokens } from "./cdns.ts";
import { readChangedFiles } from "./changed-files.ts";
import { type Folders, readPlan } from "./files.ts";
import { boolean, InputError, integer, lines, list, oneOf, quoted, type ReadInput, required, token } from "./read.ts";

/** Every input of action.yml, parsed and checked. */
export interface Inputs extends CdnInputs {
  /** YAML text, or a path when it has no line break and no `: `. */
  readonly rules: string;
  readonly base: BaseChoice;
  readonly head: Revision | null;
  readonly changedFiles: readonly RepoPath[] | null;
  /** The folder that was deployed; null where the files of the repository are what changed. */
  readonly buildDir: string | null;
  /** Names of the environments whose `deployment_status` this CDN serves; none leaves it to the deployment. */
  readonly environments: readonly string[];
  readonly plan: PlanDocument | null;
  readonly site: readonly string[];
  readonly maxPaths: number;
  readonly directoryIndex: string;
  readonly cleanUrls: boolean;
  readonly queryStrings: boolean;
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
    rules: required(read, "rules", ".github/cdn-purge.yml"),
    base: parseBase(read("base").trim() || "auto"),
    head: read("head").trim() ? parseRevision("head", read("head").trim()) : null,
    changedFiles: readChangedFiles(read("changed-files"), folders),
    buildDir: read("build-dir").trim() || null,
    environments: lines(read("environment")),
    plan: readPlan(read("plan").trim(), folders),
    targets: readTargets(read),
    hosts: readHosts(read),
    tokens: readTokens(read),
    site: list(read("site")).map(parseOrigin),
    maxPaths: integer(read, "max-paths", 1, MOST_PATHS),
    directoryIndex: parseDirectoryIndex(read("directory-index").trim()),
    cleanUrls: boolean(read, "clean-urls"),
    queryStrings: boolean(read, "query-strings"),
    soft: boolean(read, "soft"),
    whenUnknown: oneOf(read, "when-unknown", ["purge-all", "fail", "skip"]),
    waitMinutes: integer(read, "wait-minutes", 0, MOST_WAIT_MINUTES),
    verify: boolean(read, "verify"),
    dryRun: readDryRun(read),
    comment: boolean(read, "comment"),
    token: token(read, "github-token"),
  };
  checkCdns(inputs);
  const foreign = inputs.plan?.options.site.find((origin) => !inputs.site.includes(origin));
  if (foreign)
    throw new InputError(
      `\`plan\` was made for the site ${foreign}, which this step's \`site\` does not name. Give both steps the same \`site\`, and plan again.`,
    );
  if (inputs.plan && inputs.changedFiles) {
    throw new InputError(
      "`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them.",
    );
  }
  if (inputs.buildDir !== null) checkBuildDir(inputs);
  if (inputs.verify && inputs.site.length === 0) {
    throw new InputError(
      "`verify` is `true` and `site` is empty, so there is nothing to fetch. Set `site` to the origins that readers use, such as `https://www.example.com`, one a line.",
    );
  }
  return inputs;
}

/** Refuses what says by itself which files changed. A plan that was made with `build-dir` goes along with the same files. */
function checkBuildDir({ plan, changedFiles, base }: Inputs): void {
  if (changedFiles)
    throw new InputError("`build-dir` and `changed-files` are both set: each says what changed. Remove one of them.");
  if (plan && plan.base !== "build-dir" && plan.base !== "none")
    throw new InputError(
      "`build-dir` is set and `plan` was made without it, so the two say different things. Plan again with `build-dir`, or remove it here.",
    );
  if (base.kind !== "auto" && base.kind !== "none")
    throw new InputError(
      "`build-dir` is compared with what was built for the last purge, so `base` can only be `auto` or `none`. Leave it out.",
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

function parseOrigin(value: string): string {
  const found = siteOrigin(value);
  if (found !== null) return found;
  throw new InputError(
    `\`site\` has ${quoted(value)}. Give origins without a path, such as \`https://www.example.com\`, one a line.`,
  );
}

function parseDirectoryIndex(value: string): string {
  if (isIndexName(value)) return value;
  throw new InputError(
    `\`directory-index\` is ${quoted(value)}. Give the name of a file without slashes, such as \`index.html\`, or leave it empty to turn it off.`,
  );
}

/** Reads `dry-run`. An unset input is `auto`, since `false` would send on a pull request. */
function readDryRun(read: ReadInput): Inputs["dryRun"] {
  if (/^(?:auto)?$/i.test(read("dry-run").trim())) return "auto";
  return boolean(read, "dry-run", "`true`, `false` or `auto`");
}
