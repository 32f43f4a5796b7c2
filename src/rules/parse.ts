import { LineCounter } from "yaml";
import { compileGlob } from "./glob.ts";
import { OPTION_KEYS, type RulesOptions, readOptions } from "./options.ts";
import { GlobError } from "./spelling.ts";
import { nearest } from "./suggest.ts";
import { parseTarget, TargetError, type Template } from "./template.ts";
import { type Entry, type Fail, type Mapping, NO_RULES, readMapping, type Text, type Value } from "./yaml.ts";

/** The user's rules, checked: each glob compiles, each target fits its glob. */
export interface Rules {
  /** Where they stand, for messages: a path, or the name of an input. */
  readonly source: string;
  readonly rules: readonly Rule[];
  /** Globs of files that count neither as matched nor as unmatched. */
  readonly ignore: readonly string[];
  readonly options: RulesOptions;
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
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${source}:${line || 1}:${col || 1}`;
  };
  const fail: Fail = (offset, message, cause) => {
    throw new RulesError(`${placeOf(offset)}: ${message}`, { cause });
  };
  const bound = (count: number, most: number, what: string, fix: string) => {
    if (count > most) fail(0, `there are ${count} ${what}, more than the ${most} allowed; ${fix}`);
  };
  /** Says where it stands what `read` refuses. */
  const at = <T>(offset: number, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (error instanceof GlobError || error instanceof TargetError) fail(offset, error.message, error);
      throw error;
    }
  };
  if (text.length > MAX_RULES_LENGTH) {
    fail(
      0,
      `rules of ${text.length} characters are too long, ${MAX_RULES_LENGTH} are allowed; join rules with globs such as a/{b,c}/**`,
    );
  }
  const { rules, ignore, options } = divide(readMapping(text, lines, fail, isLikeOption), fail);
  if (rules.entries.length === 0) fail(rules.offset, NO_RULES);
  bound(Math.max(rules.entries.length, ignore.length), MAX_RULES, "globs", "join some, such as a/{b,c}/**");
  const counts = rules.entries.map(({ value }) => (value.kind === "list" ? value.items.length : 1));
  const count = counts.reduce((sum, one) => sum + one, 0);
  bound(count, MAX_TARGETS, "targets", "write a wildcard such as /posts/*");
  for (const glob of ignore) at(glob.offset, () => compileGlob(glob.text));
  return {
    source,
    rules: rules.entries.map(({ key, value }) => {
      const { wildcards } = at(key.offset, () => compileGlob(key.text));
      const texts = targetTexts(key, value, fail);
      const targets = texts.map(({ text, offset }) => at(offset, () => parseTarget(text, wildcards)));
      return { glob: key.text, line: lines.linePos(key.offset).line || 1, targets };
    }),
    ignore: ignore.map((glob) => glob.text),
    options: readOptions(options, placeOf, fail),
  };
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

/** The mapping of globs, and what stands beside it. */
interface Divided {
  readonly rules: Mapping;
  readonly ignore: readonly Text[];
  readonly options: readonly Entry[];
}

/** Tells the mapping of globs from the one of `ignore:` and `rules:`, by what these two hold: they may be names of files. */
function divide(top: Mapping, fail: Fail): Divided {
  const entryOf = (name: string) => top.entries.find(({ key }) => key.text === name);
  const rules = entryOf("rules");
  const ignore = entryOf("ignore");
  const build = top.entries.find(({ key, value }) => key.text === "build-dir" && !holdsTargets(value));
  const areAlone = rules && ignore && top.entries.length === 2;
  const isDivided =
    build !== undefined ||
    rules?.value.kind === "mapping" ||
    (ignore?.value.kind === "list" && !holdsTargets(ignore.value)) ||
    (areAlone && rules.value.kind !== "text" && ignore.value.kind !== "text");
  for (const entry of top.entries) {
    if (isDivided && (entry === rules || entry === ignore)) continue;
    const { text, offset } = entry.key;
    const isOption = OPTION_KEYS.includes(text);
    if (isOption && isDivided) continue;
    if (isOption && !holdsTargets(entry.value))
      fail(offset, `${text} is an option, which stands beside rules: only; move the globs under rules:`);
    const meant = meantName(entry) ?? (isDivided ? nearestOption(text) : null);
    if (isDivided) {
      const isFree = meant !== null && entryOf(meant) === undefined;
      const fix = isFree ? `did you mean ${meant}:?` : `write only ${BOTH}, and move it under rules:`;
      fail(offset, `${text} stands beside ignore: or rules:; ${fix}`);
    }
    if (meant === null) continue;
    // It would be a glob that holds what no glob can.
    const held = meant === "rules" ? "a mapping" : "globs";
    fail(offset, `${text} holds ${held}, but a glob has targets; did you mean ${meant}:? Write only ${BOTH}`);
  }
  if (!isDivided) return { rules: top, ignore: [], options: [] };
  const mapping = rules ? rules.value : build && servedAsBuilt(build.key.offset);
  if (mapping?.kind !== "mapping")
    return fail(
      (rules ?? ignore)!.key.offset,
      `the rules are missing; write ${BOTH}, such as rules: { "public/**": /$1 }`,
    );
  const value = ignore?.value;
  if (value !== undefined && value.kind !== "list")
    return fail(
      value.offset,
      `ignore: is a list of globs, but here is a ${value.kind}; write one such as ignore: ["**/*.md"]`,
    );
  const options = top.entries.filter((entry) => entry !== rules && entry !== ignore);
  return { rules: mapping, ignore: value?.items ?? [], options };
}

/** The rule for built files where nobody has written any: each is served by its own path. */
export const BUILT_RULE = { glob: "**", target: "/$1" } as const;

/** The rules of a build that names none, as of one without a file of rules: each built file is served by its own path. */
function servedAsBuilt(offset: number): Mapping {
  const key = { kind: "text", text: BUILT_RULE.glob, offset } as const;
  return { kind: "mapping", offset, entries: [{ key, value: { kind: "text", text: BUILT_RULE.target, offset } }] };
}

/** Names that other tools have for the two. */
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
  if (text === meant) return null;
  if (meant === "rules") return value.kind === "mapping" ? meant : null;
  return value.kind === "nothing" || value.kind === "mapping" || holdsTargets(value) ? null : meant;
}

function nearestOption(text: string): string | null {
  return nearest(text.toLowerCase(), OPTION_KEYS, 2);
}

function isLikeOption(text: string): boolean {
  return nearestOption(text) !== null;
}

function holdsTargets(value: Value): boolean {
  return value.kind === "list" ? value.items.every(isTarget) : value.kind === "text" && isTarget(value);
}

function isTarget({ text }: Text): boolean {
  return text.startsWith("/") || text.startsWith("tag:");
}

function targetTexts(glob: Text, value: Value, fail: Fail): readonly Text[] {
  if (value.kind === "text") return [value];
  if (value.kind === "list") return value.items;
  if (value.kind === "nothing")
    return fail(
      value.offset,
      `the glob ${glob.text} has no target; write one such as /feed.xml, or [] to purge nothing`,
    );
  const [first] = value.entries;
  const isTag = first?.key.text === "tag" && first.value.kind === "text";
  const fix = isTag
    ? `tag:${(first.value as Text).text} without the space`
    : "a target such as /feed.xml or a list of targets";
  return fail(
    value.offset,
    `the glob ${glob.text} holds a mapping, but a target is a text or a list of texts; write ${fix}`,
  );
}
