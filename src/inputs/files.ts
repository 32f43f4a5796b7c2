import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathFromText, type RepoPath } from "../git/path.ts";
import { type PlanDocument, PlanError, parsePlan } from "../plan/document.ts";
import { InputError, quoted } from "./read.ts";

/** Largest file that `changed-files: @FILE` or `plan` may name, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The list of `changed-files`, or of the file that it names, relative to `workspace`; null when it is empty. Throws InputError. */
export function changedFiles(value: string, workspace: string): readonly RepoPath[] | null {
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

/** The plan of an earlier job, or of the file that the value names; null when it is empty. Throws InputError or PlanError. */
export function plan(value: string, workspace: string): PlanDocument | null {
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

function json(input: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`\`${input}\` starts like JSON but is none: ${(cause as Error).message}`, { cause });
  }
}
