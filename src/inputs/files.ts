import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { type PlanDocument, PlanError, parsePlan } from "../plan/document.ts";
import { isOutside, readRegularFile } from "../regular-file.ts";
import { InputError, quoted } from "./read.ts";

/** The folders of the job. */
export interface Folders {
  /** Relative paths of files start here. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
}

/** The largest file that `changed-files: @FILE` or `plan` may name, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads a file that an input names. Throws InputError, which quotes nothing from the file. */
export function readText(input: string, path: string, { workspace }: Folders): string {
  try {
    return readRegularFile(resolve(workspace, path), LARGEST_FILE).toString("utf8");
  } catch (cause) {
    throw new InputError(
      `\`${input}\` names the file ${quoted(path)}, which cannot be read: ${(cause as Error).message}`,
      { cause },
    );
  }
}

/** Whether a file lies below one of the folders once every symlink is followed. The file may be missing. */
export function isBelow(path: string, { workspace, temp }: Folders): boolean {
  const file = realPath(resolve(workspace, path));
  return [workspace, temp].some((folder) => !isOutside(realPath(folder), file));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Reads the plan of an earlier job, given as JSON or as the name of a file; null when empty. Throws InputError or PlanError. */
export function readPlan(value: string, folders: Folders): PlanDocument | null {
  if (value === "") return null;
  if (value.startsWith("{")) return parsePlan(value);
  const text = readText("plan", value, folders);
  try {
    return parsePlan(text);
  } catch (error) {
    // An earlier job may name any file of this one, so the error must not quote the file.
    throw error instanceof PlanError ? new InputError(`in the file ${quoted(value)}, ${error.discreet}`) : error;
  }
}
