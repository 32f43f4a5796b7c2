import type { Repository } from "./git/repository.ts";
import { reading, UnreadableError } from "./git/unreadable.ts";
import { mayPush } from "./github/refs.ts";
import { tagsAmong } from "./github/runs.ts";
import type { Self } from "./history/attempts.ts";
import { basesOf, type Mode, modeOf } from "./history/base.ts";
import { branchOf, defaultBranchOf } from "./history/event.ts";
import { type MemoryReading, readMemories } from "./history/memory.ts";
import { eventBaseOf, namedBase } from "./history/revision.ts";
import type { Revision } from "./inputs/revision.ts";
import type { Scope } from "./outcome.ts";
import type { Request, Sources } from "./prepare.ts";

/** A base of any mode. */
export type AnyBase = Scope["base"];

/** The base of each address, in their order. */
export interface Found {
  readonly mode: Mode | "changed-files";
  readonly bases: readonly AnyBase[];
  readonly memory: MemoryReading | null;
  readonly notices: readonly string[];
}

/** Looks the bases up as the input `base` wants it; nothing has been fetched for them. */
export async function basesOfTargets(
  { inputs, event, range, dryByAuto, addresses }: Request,
  { runner, repository, github, runs }: Sources,
  head: string,
  refs: readonly (string | null)[],
): Promise<Found> {
  if (inputs.changedFiles) {
    const base: AnyBase = { kind: "given", why: "the input `changed-files`" };
    return { mode: "changed-files", bases: addresses.map(() => base), memory: null, notices: [] };
  }
  const named = refs.filter((ref) => ref !== null);
  // A dry run without ids knows of no memory, and takes the event's word.
  const mode = modeOf(inputs.base, dryByAuto || named.length === 0);
  const self: Self = {
    id: Number(runner.runId),
    attempt: Number(runner.runAttempt),
    event: event.name,
    repository: runner.repository,
    branch: branchOf(event),
    defaultBranch: defaultBranchOf(event),
    sha: event.sha,
    head,
    headInput: inputs.head === null ? "none" : inputs.head.kind === "sha" ? "sha" : "name",
  };
  const found = await basesOf(mode, addresses.length, self, {
    eventBase: () => eventBaseOf(range.base, repository, github),
    namedBase: () => namedBase(inputs.base as Revision, repository),
    memories: () => readMemories(github, named),
    mayWrite: () => mayPush(github, runner.serverUrl),
    runs,
    tagsAmong: (names) => tagsAmong(repository, names),
  });
  return { mode, ...found, notices: [...found.notices, ...rerunNotices(self, found.memory)] };
}

/** A re-run deploys its own commit again, whatever came after it. */
function rerunNotices({ attempt, head }: Self, memory: MemoryReading | null): string[] {
  const later = memory?.kind === "read" ? memory.shas.find((sha) => sha !== null && sha !== head) : undefined;
  if (attempt === 1 || !later) return [];
  return [
    `This is attempt ${attempt} of the run: ${later}, which was purged last, may be newer than ${head}, which is deployed again. The two are compared as they are, so what differs is purged either way.`,
  ];
}

/** Commits that the server does not have, or why nobody knows. */
export type Missing = readonly string[] | UnreadableError;

/** Whether the server said that it does not have the commit. */
export function isMissing(sha: string, missing: Missing): boolean {
  return !(missing instanceof UnreadableError) && missing.includes(sha);
}

/** The commits of a base that is known. */
export function shasOf(base: AnyBase): readonly string[] {
  return base.kind === "known" ? base.shas : [];
}

/** Whether a SHA may be an annotated tag's own: one that a person or a dispatch gave, or that of a pushed tag. */
export function mayBeTag({ event, inputs: { head, base } }: Request): boolean {
  const given = event.name === "repository_dispatch" || head?.kind === "sha" || base.kind === "sha";
  return given || event.ref.startsWith("refs/tags/");
}

/** The commit behind a SHA, once that was fetched; the SHA itself where nobody can tell. */
export async function peeled(sha: string, fetched: Promise<Missing>, repository: Repository): Promise<string> {
  if (isMissing(sha, await fetched)) return sha;
  const commits = await reading(repository.commitsOf([sha]));
  return commits instanceof UnreadableError ? sha : commits[0]!;
}

/**
 * A base that the server no longer has makes the whole unknown, and so does one that cannot be read. One that is an
 * annotated tag becomes its commit.
 */
export async function settled(
  base: AnyBase,
  missing: Missing,
  request: Request,
  repository: Repository,
): Promise<AnyBase> {
  if (base.kind !== "known") return base;
  if (missing instanceof UnreadableError) return unknownFor(missing);
  const gone = base.reasons.find(({ sha }) => missing.includes(sha));
  if (gone) return { kind: "unknown", why: `the server no longer has ${gone.sha} (${gone.why})` };
  if (!mayBeTag(request)) return base;
  const shas = await reading(repository.commitsOf(base.shas));
  return shas instanceof UnreadableError ? unknownFor(shas) : { ...base, shas };
}

/** The base where head cannot be read: there is nothing to compare it with. */
export function lost(base: AnyBase, head: UnreadableError): AnyBase {
  return base.kind === "known" ? unknownFor(head) : base;
}

/** What cannot be read is no base. */
export function unknownFor({ message }: UnreadableError): AnyBase {
  return { kind: "unknown", why: message };
}
