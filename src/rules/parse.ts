import { LineCounter } from "yaml";
import { compileGlob } from "./glob.ts";
import { GlobError } from "./spelling.ts";
import { nearest } from "./suggest.ts";
import { parseTarget, TargetError, type Template } from "./template.ts";
import { type Entry, type Fail, type Mapping, readMapping, type Text, type Value } from "./yaml.ts";

/** The user's rules, checked: each glob compiles, each target fits its glob. */
export interface Rules {
  /** Where they stand, for messages: a path, or the name of an input. */
  readonly source: string;
  readonly rules: readonly Rule[];
  /** Globs of files that count neither as matched nor as unmatched. */
  readonly ignore: readonly string[];
}

/** A glob and what the files it takes purge; no targets: nothing. */
export interface Rule {
  readonly glob: string;
  /** The line of the glob in the source, from 1. */
  readonly line: number;
  readonly targets: readonly Template[];
}

/** The rules cannot be used. The message says where, what stands there, what is allowed and what would work. */
export class RulesError extends Error {
  override name = "RulesError";
}

/** Longest text of rules, in characters. */
export const MAX_RULES_LENGTH = 100_000;

/** Most rules, and most globs under `ignore:`. */
export const MAX_RULES = 1000;

/** Most targets of all rules together. */
export const MAX_TARGETS = 10_000;

/** Reads rules from YAML. Throws RulesError. */
export function parseRules(text: string, source: string): Rules {
  const lines = new LineCounter();
  const fail: Fail = (offset, message, cause) => {
    const { line, col } = lines.linePos(offset);
    throw new RulesError(`${source}:${line || 1}:${col || 1}: ${message}`, { cause });
  };
  if (text.length > MAX_RULES_LENGTH) {
    fail(
      0,
      `rules of ${text.length} characters are too long, ${MAX_RULES_LENGTH} are allowed; join rules with globs such as a/{b,c}/**`,
    );
  }
  const { entries, ignore } = divide(readMapping(text, lines, fail), fail);
  if (entries.length > MAX_RULES || ignore.length > MAX_RULES) {
    fail(
      0,
      `there are ${Math.max(entries.length, ignore.length)} globs, more than the ${MAX_RULES} allowed; join some, such as a/{b,c}/**`,
    );
  }
  const count = entries.reduce((sum, { value }) => sum + (value.kind === "list" ? value.items.length : 1), 0);
  if (count > MAX_TARGETS)
    fail(0, `there are ${count} targets, more than the ${MAX_TARGETS} allowed; write a wildcard such as /posts/*`);
  for (const glob of ignore) wildcardsOf(glob, fail);
  const rules = entries.map(({ key, value }): Rule => {
    const wildcards = wildcardsOf(key, fail);
    const targets = targetTexts(key, value, fail).map((target) => templateOf(target, wildcards, fail));
    return { glob: key.text, line: lines.linePos(key.offset).line || 1, targets };
  });
  return { source, rules, ignore: ignore.map((glob) => glob.text) };
}

/** One text for all rules that purge the same: comments, quotes, order and the place they stand at do not matter. */
export function rulesKey({ rules, ignore }: Rules): string {
  const set = (texts: readonly string[]) => [...new Set(texts)].sort();
  const targetKey = (template: Template) =>
    JSON.stringify([template.kind, template.parts, template.kind === "path" && template.wildcard]);
  const ruleKeys = rules.map(({ glob, targets }) => JSON.stringify([glob, set(targets.map(targetKey))]));
  return JSON.stringify({ ignore: set(ignore), rules: set(ruleKeys) });
}

const BOTH = "ignore: with a list of globs and rules: with the mapping";

/** Tells the mapping of globs from the one of `ignore:` and `rules:`, by what these two hold: they may be names of files. */
function divide(top: Mapping, fail: Fail): { entries: readonly Entry[]; ignore: readonly Text[] } {
  const entryOf = (name: string) => top.entries.find(({ key }) => key.text === name);
  const rules = entryOf("rules");
  const ignore = entryOf("ignore");
  const divided =
    rules?.value.kind === "mapping" || (ignore?.value.kind === "list" && !isTargets(ignore.value)) || bothAlone(top);
  if (!divided) {
    checkNames(top, fail);
    return someRules(top, fail);
  }
  const other = top.entries.find((entry) => entry !== rules && entry !== ignore);
  if (other !== undefined) {
    const meant = meantName(other);
    const free = meant !== null && entryOf(meant) === undefined;
    fail(
      other.key.offset,
      `${other.key.text} stands beside ignore: or rules:; ${free ? `did you mean ${meant}:?` : `write only ${BOTH}, and move it under rules:`}`,
    );
  }
  if (rules?.value.kind !== "mapping")
    fail((rules ?? ignore)!.key.offset, `the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`);
  const { entries } = someRules((rules as { value: Mapping }).value, fail);
  if (ignore === undefined) return { entries, ignore: [] };
  if (ignore.value.kind !== "list")
    fail(
      ignore.value.offset,
      `ignore: is a list of globs, but here is a ${ignore.value.kind}; write one such as ignore: ["**/*.md"]`,
    );
  return { entries, ignore: (ignore.value as Extract<Value, { kind: "list" }>).items };
}

/** What other tools call the two. */
const SYNONYMS: ReadonlyMap<string, "ignore" | "rules"> = new Map([
  ["exclude", "ignore"],
  ["excludes", "ignore"],
  ["paths-ignore", "ignore"],
  ["paths", "rules"],
]);

/** The name that a key is a near miss of, judged by what it holds; null for a glob, which may be called anything. */
function meantName({ key: { text }, value }: Entry): "ignore" | "rules" | null {
  const lower = text.toLowerCase();
  const meant = SYNONYMS.get(lower) ?? nearest(lower, ["ignore", "rules"] as const, 2);
  if (meant === "rules") return text !== meant && value.kind === "mapping" ? meant : null;
  const globs = (value.kind === "list" && !isTargets(value)) || (value.kind === "text" && !isTarget(value));
  return text !== meant && globs ? meant : null;
}

/** A near miss of a name would be a glob that holds what no glob can. */
function checkNames({ entries }: Mapping, fail: Fail): void {
  for (const entry of entries) {
    const meant = meantName(entry);
    if (meant === null) continue;
    const holds = meant === "rules" ? "a mapping, but a glob has targets" : "globs, but a glob has targets";
    fail(entry.key.offset, `${entry.key.text} holds ${holds}; did you mean ${meant}:? Write only ${BOTH}`);
  }
}

function someRules(mapping: Mapping, fail: Fail): { entries: readonly Entry[]; ignore: readonly Text[] } {
  if (mapping.entries.length === 0)
    fail(mapping.offset, "there are no rules; write at least one, such as public/**: /$1");
  return { entries: mapping.entries, ignore: [] };
}

function isTargets({ items }: Extract<Value, { kind: "list" }>): boolean {
  return items.every(isTarget);
}

function isTarget({ text }: Text): boolean {
  return text.startsWith("/") || text.startsWith("tag:");
}

function bothAlone({ entries }: Mapping): boolean {
  return (
    entries.length === 2 &&
    entries.every(({ key, value }) => ["ignore", "rules"].includes(key.text) && value.kind !== "text")
  );
}

function targetTexts(key: Text, value: Value, fail: Fail): readonly Text[] {
  switch (value.kind) {
    case "text":
      return [value];
    case "list":
      return value.items;
    case "nothing":
      return fail(
        value.offset,
        `the glob ${key.text} has no target; write one such as /feed.xml, or [] to purge nothing`,
      );
    case "mapping": {
      const first = value.entries[0];
      const meant =
        first?.key.text === "tag" && first.value.kind === "text"
          ? `tag:${first.value.text} without the space`
          : "a target such as /feed.xml or a list of targets";
      return fail(
        value.offset,
        `the glob ${key.text} holds a mapping, but a target is a text or a list of texts; write ${meant}`,
      );
    }
  }
}

function wildcardsOf(glob: Text, fail: Fail): number {
  try {
    return compileGlob(glob.text).wildcards;
  } catch (error) {
    if (error instanceof GlobError) return fail(glob.offset, error.message, error);
    throw error;
  }
}

function templateOf(target: Text, wildcards: number, fail: Fail): Template {
  try {
    return parseTarget(target.text, wildcards);
  } catch (error) {
    if (error instanceof TargetError) return fail(target.offset, error.message, error);
    throw error;
  }
}
