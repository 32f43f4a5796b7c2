import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { siteOrigin } from "./cdn/address.ts";
import { MOST_PATHS } from "./cdn/cloudfront-grammar.ts";
import { type CdnEntry, type CdnName, cdnNames, entryOf } from "./cdn/table.ts";
import { pathFromText, type RepoPath } from "./changes/path.ts";
import { type PlanDocument, PlanError, parsePlan } from "./plan/document.ts";
import { isIndexName } from "./plan/url.ts";

/** A commit as a person names it. */
export type Revision =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "ref"; readonly ref: string }
  | { readonly kind: "name"; readonly name: string };

/** Every input of action.yml, parsed and checked. */
export interface Inputs {
  /** YAML text, or a path when it has no line break and no `: `. */
  readonly rules: string;
  readonly base: { readonly kind: "auto" | "event" | "none" } | Revision;
  readonly head: Revision | null;
  readonly changedFiles: readonly RepoPath[] | null;
  readonly plan: PlanDocument | null;
  /** The ids of each CDN's targets. */
  readonly targets: Readonly<Record<CdnName, readonly string[]>>;
  /** Empty where none is given or none is needed. */
  readonly tokens: Readonly<Record<CdnName, string>>;
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
  readonly token: string;
}

/** An input that cannot be used; the message says which, what was given, what is allowed and what would work. */
export class InputError extends Error {
  override name = "InputError";
}

/** Reads an input as the runner gives it: the empty string when it is not set. */
export type ReadInput = (name: string) => string;

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Longest that a job of GitHub's may run. */
const MOST_WAIT_MINUTES = 360;
/** Largest file that `changed-files: @FILE` or `plan` may name, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads and checks every input. Paths of files are relative to `workspace`. Throws InputError. */
export function parseInputs(read: ReadInput, workspace: string): Inputs {
  const inputs: Inputs = {
    rules: required(read, "rules", ".github/cdn-purge.yml"),
    base: base(read("base").trim() || "auto"),
    head: read("head").trim() ? revision("head", read("head").trim()) : null,
    changedFiles: changedFiles(read("changed-files"), workspace),
    plan: plan(read("plan").trim(), workspace),
    targets: targets(read),
    tokens: tokens(read),
    site: list(read("site")).map(origin),
    maxPaths: integer(read, "max-paths", 1, MOST_PATHS),
    directoryIndex: directoryIndex(read("directory-index").trim()),
    cleanUrls: boolean(read, "clean-urls"),
    queryStrings: boolean(read, "query-strings"),
    soft: boolean(read, "soft"),
    whenUnknown: oneOf(read, "when-unknown", ["purge-all", "fail", "skip"]),
    waitMinutes: integer(read, "wait-minutes", 0, MOST_WAIT_MINUTES),
    verify: boolean(read, "verify"),
    dryRun: dryRun(read),
    token: token(read, "github-token"),
  };
  checkCdns(inputs);
  const foreign = inputs.site.length > 0 && inputs.plan?.options.site.find((origin) => !inputs.site.includes(origin));
  if (foreign)
    throw new InputError(
      `\`plan\` was made for the site ${foreign}, which this step's \`site\` does not name. Give both steps the same \`site\`, and plan again.`,
    );
  if (inputs.plan && inputs.changedFiles) {
    throw new InputError(
      "`plan` and `changed-files` are both set: a plan already says what to send. Remove one of them.",
    );
  }
  if (inputs.verify && inputs.site.length === 0) {
    throw new InputError(
      "`verify` is `true` and `site` is empty, so there is nothing to fetch. Set `site` to the origins that readers use, such as `https://www.example.com`, one a line.",
    );
  }
  return inputs;
}

function required(read: ReadInput, name: string, example: string): string {
  const value = read(name);
  if (value.trim() === "")
    throw new InputError(`\`${name}\` is empty: leave it out or give a value such as \`${example}\`.`);
  return value;
}

function base(value: string): Inputs["base"] {
  return value === "auto" || value === "event" || value === "none" ? { kind: value } : revision("base", value);
}

/** https://git-scm.com/docs/git-check-ref-format, and nothing that git could take for an option. */
const BAD_NAME = /^[-/]|\.\.|\/\/|\/\.|^\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(?:\/|$)|[/.]$|^@$/;

function revision(input: string, value: string): Revision {
  if (SHA.test(value)) return { kind: "sha", sha: value };
  if (BAD_NAME.test(value)) {
    throw new InputError(
      `\`${input}\` is ${quoted(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`,
    );
  }
  return value.startsWith("refs/") ? { kind: "ref", ref: value } : { kind: "name", name: value };
}

function changedFiles(value: string, workspace: string): readonly RepoPath[] | null {
  const given = value.trim();
  if (given === "") return null;
  const text = given.startsWith("@") ? fileText("changed-files", given.slice(1), workspace).trim() : given;
  if (!text.startsWith("["))
    return text
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => changedFile(line));
  const names = json("changed-files", text);
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
    throw new InputError(
      '`changed-files` is JSON but no array of texts. Give one such as `["public/a.css"]`, or one path a line.',
    );
  }
  return names.map(changedFile);
}

function changedFile(name: string): RepoPath {
  const path = name.startsWith("./") ? name.slice(2) : name;
  if (
    path === "" ||
    path.startsWith("/") ||
    path.split("/").some((part) => part === ".." || part === "." || part === "")
  ) {
    throw new InputError(
      `\`changed-files\` has ${quoted(name)}. Paths are those of the repository, from its root and without a leading slash, such as \`public/a.css\`.`,
    );
  }
  // The way in which git prints such a name unless it was asked for `-z`: as it stands it matches no file.
  if (path.startsWith('"') && path.endsWith('"') && path.includes("\\")) {
    throw new InputError(
      `\`changed-files\` has ${quoted(name)}, a name that git has quoted. Ask git for names with \`-z\` or \`-c core.quotePath=off\`, and give a JSON array if a name holds a line break or a quote.`,
    );
  }
  if (path.includes("\0"))
    throw new InputError(`\`changed-files\` has ${quoted(name)}: a path holds no NUL character.`);
  return pathFromText(path);
}

function plan(value: string, workspace: string): PlanDocument | null {
  if (value === "") return null;
  if (value.startsWith("{")) return parsePlan(value);
  const text = fileText("plan", value, workspace);
  try {
    return parsePlan(text);
  } catch (error) {
    // An earlier job may name any file of this one: what is in it must not be told.
    throw error instanceof PlanError ? new InputError(`in the file ${quoted(value)}, ${error.discreet}`) : error;
  }
}

function fileText(input: string, path: string, workspace: string): string {
  const file = resolve(workspace, path);
  try {
    const stats = statSync(file);
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new Error("it is no regular file");
    const { size } = stats;
    if (size > LARGEST_FILE) throw new Error(`it has ${size} bytes, and ${LARGEST_FILE} are allowed`);
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(
      `\`${input}\` names the file ${quoted(path)}, which cannot be read: ${(cause as Error).message}`,
      { cause },
    );
  }
}

function targets(read: ReadInput): Inputs["targets"] {
  return perCdn(({ ids: { input, form, allowed, example } }) => {
    const ids = [...new Set(list(read(input)))];
    for (const id of ids) {
      if (!form.test(id))
        throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
    }
    return ids;
  });
}

function tokens(read: ReadInput): Inputs["tokens"] {
  return perCdn(({ tokenInput }) => (tokenInput === null ? "" : token(read, tokenInput)));
}

/** It goes into a header; what it is must not be told. */
function token(read: ReadInput, name: string): string {
  const value = read(name).trim();
  if (/^[!-~]*$/.test(value)) return value;
  throw new InputError(`\`${name}\` holds a space, a line break or a character that no token has.`);
}

function perCdn<T>(value: (entry: CdnEntry) => T): Readonly<Record<CdnName, T>> {
  return Object.fromEntries(cdnNames.map((cdn) => [cdn, value(entryOf(cdn))])) as Record<CdnName, T>;
}

/** What a CDN needs or cannot do; a plan holds the inputs that it was made with. */
function checkCdns(inputs: Inputs): void {
  const { site, queryStrings } = inputs.plan?.options ?? inputs;
  for (const cdn of cdnNames.filter((name) => inputs.targets[name].length > 0)) {
    const { title, ids, needsSite, queryStrings: hasVariants } = entryOf(cdn);
    if (needsSite && site.length === 0)
      throw new InputError(
        `\`${ids.input}\` is set and \`site\` is empty, but ${title} is told whole URLs. Set \`site\` to the origins that readers use, such as \`https://www.example.com\`, one a line.`,
      );
    if (queryStrings && !hasVariants)
      throw new InputError(
        `\`query-strings\` is \`true\`, but ${title} cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as \`tag:product-$1\`; then remove \`query-strings\`.`,
      );
  }
}

/** What a CDN that something is sent to needs besides. A dry run does without, as on a fork's pull request. */
export function checkTokens({ targets, tokens }: Inputs): void {
  for (const cdn of cdnNames) {
    const { tokenInput, ids } = entryOf(cdn);
    if (tokenInput === null || targets[cdn].length > 0 === (tokens[cdn] !== "")) continue;
    const [given, empty] = tokens[cdn] === "" ? [ids.input, tokenInput] : [tokenInput, ids.input];
    throw new InputError(
      `\`${given}\` is set and \`${empty}\` is empty. Set both, or none; a secret that does not exist is empty too.`,
    );
  }
}

function origin(value: string): string {
  const found = siteOrigin(value);
  if (found !== null) return found;
  throw new InputError(
    `\`site\` has ${quoted(value)}. Give origins without a path, such as \`https://www.example.com\`, one a line.`,
  );
}

function directoryIndex(value: string): string {
  if (isIndexName(value)) return value;
  throw new InputError(
    `\`directory-index\` is ${quoted(value)}. Give the name of a file without slashes, such as \`index.html\`, or leave it empty to turn it off.`,
  );
}

/** Not set is not `false`, which would send on a pull request. */
function dryRun(read: ReadInput): Inputs["dryRun"] {
  if (/^(?:auto)?$/i.test(read("dry-run").trim())) return "auto";
  return boolean(read, "dry-run", "`true`, `false` or `auto`");
}

/** YAML 1.2's booleans, as the toolkit's getBooleanInput reads them. */
function boolean(read: ReadInput, name: string, allowed = "`true` or `false`"): boolean {
  const value = read(name).trim();
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value) || value === "") return false;
  throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed is ${allowed}.`);
}

function integer(read: ReadInput, name: string, least: number, most: number): number {
  const value = read(name).trim();
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InputError(
    `\`${name}\` is ${quoted(value)}. Allowed is a whole number from ${least} to ${most.toLocaleString("en")}.`,
  );
}

function oneOf<T extends string>(read: ReadInput, name: string, allowed: readonly T[]): T {
  const value = read(name).trim();
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed are \`${allowed.join("`, `")}\`.`);
}

function list(value: string): string[] {
  return value
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function json(input: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`\`${input}\` starts like JSON but is none: ${(cause as Error).message}`, { cause });
  }
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
