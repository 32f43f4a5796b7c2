import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";

/** The event that started the run: `GITHUB_EVENT_NAME`, the JSON in `GITHUB_EVENT_PATH`, `GITHUB_SHA`, `GITHUB_REF`. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
}

/** The event or its payload cannot lead to a purge; the message says what can. */
export class EventError extends Error {
  override name = "EventError";
}

/** The text at a path of a payload. Throws EventError where there is none. */
export function textAt(payload: unknown, path: string): string {
  const value = fieldAt(payload, path);
  if (typeof value !== "string" || value === "") throw new EventError(`the event's payload has no text at \`${path}\``);
  return value;
}

/** The full SHA at a path of a payload. Throws EventError where there is none. */
export function shaAt(payload: unknown, path: string): string {
  return checkSha(textAt(payload, path), path);
}

/** Returns the value at this path if it is a full SHA. Throws EventError otherwise. */
export function checkSha(value: string, path: string): string {
  if (!isSha(value)) {
    throw new EventError(`the event's payload has ${JSON.stringify(value)} at \`${path}\` where a full SHA belongs`);
  }
  return value;
}

/** The open pull request that the event is about; null for every event but `pull_request`. */
export function pullRequestOf({ name, payload }: Event): { readonly number: number; readonly from: string } | null {
  const number = fieldAt(payload, "pull_request.number");
  if (name !== "pull_request" || fieldAt(payload, "action") === "closed") return null;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  // GitHub gives no name for a deleted fork.
  const from = fieldAt(payload, "pull_request.head.repo.full_name");
  return { number, from: typeof from === "string" ? from : "" };
}

/** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
export function branchOf({ name, payload, ref }: Event): string | null {
  if (name === "pull_request" || name === "pull_request_target") return textAt(payload, "pull_request.head.ref");
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/** The tag that is deployed, for a release its own, also where GITHUB_REF is empty; null for a branch. */
export function tagOf({ name, payload, ref }: Event): string | null {
  const tag = name === "release" ? fieldAt(payload, "release.tag_name") : undefined;
  if (typeof tag === "string") return tag;
  return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null;
}

/** The repository's default branch; null where the payload does not tell it, as that of a schedule. */
export function defaultBranchOf({ payload }: Event): string | null {
  const branch = fieldAt(payload, "repository.default_branch");
  return typeof branch === "string" && branch !== "" ? branch : null;
}

/** Whether the list of runs shows this commit for the event's run. For a pull request it shows the head of its branch. */
export function isListed({ name, sha }: Event, head: string): boolean {
  return head === sha || name.startsWith("pull_request");
}

/** This run, as the list of runs shows it, and what it deploys. */
export interface Self {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** `owner/name` */
  readonly repository: string;
  /** The branch that is deployed, for a pull request its own; null for a tag, a release and the like. */
  readonly branch: string | null;
  /** The tag that is deployed; null for a branch. */
  readonly tag: string | null;
  /** The repository's default branch, if the event tells it. */
  readonly defaultBranch: string | null;
  /** GITHUB_SHA: the commit that the list shows for this run. */
  readonly sha: string;
  /** The commit that this run deploys. */
  readonly head: string;
  /** The form of the input `head`. A name may mean another commit in each run. */
  readonly headInput: "none" | "sha" | "name";
}
