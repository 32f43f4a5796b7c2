import { UnreadableError } from "../git/unreadable.ts";
import { ApiError } from "../github/error.ts";
import type { Runs, RunsReading } from "../github/runs.ts";
import { groupBy } from "../group.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Attempts, attemptsSince, namesToAsk, type Reason, type Self } from "./attempts.ts";
import type { Deployed, MemoryReading } from "./memory.ts";
import { type Base, RevisionError } from "./revision.ts";

/** What one target's changed files are counted from. `none`: everything that the rules reach is wanted. */
export type TargetBase =
  | {
      readonly kind: "known";
      readonly shas: readonly string[];
      readonly why: string;
      /** One for each of `shas`. */
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: "unknown" | "none"; readonly why: string };

/** The policy's answer. */
export interface Bases {
  /** In the order of the memory's refs. */
  readonly bases: readonly TargetBase[];
  /** What the memory held; null when it is neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** Permissions that are missing and what that means, and that nothing happened since the last purge. */
  readonly notices: readonly string[];
}

/** The input `base`; `changed-files` needs no base. */
export type Mode = "auto" | "event" | "none" | "revision";

/** The mode of a run. One that is dry by `auto` takes the event's word and looks at nothing else. */
export function modeOf({ kind }: Inputs["base"], dryByAuto: boolean): Mode {
  if (kind === "auto") return dryByAuto ? "event" : "auto";
  return kind === "event" || kind === "none" ? kind : "revision";
}

/** Where the policy looks things up; nothing is asked that does not matter, and what is independent is asked at once. */
export interface BaseSources {
  eventBase(): Promise<Base>;
  namedBase(): Promise<Base>;
  memories(): Promise<MemoryReading>;
  mayWrite(): Promise<boolean>;
  readonly runs: Runs;
  tagsAmong(names: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The base of each of `targets` targets. */
export async function basesOf(mode: Mode, targets: number, self: Self, sources: BaseSources): Promise<Bases> {
  const forAll = (base: TargetBase): Bases => ({ bases: Array(targets).fill(base), memory: null, notices: [] });
  switch (mode) {
    case "none":
      return forAll({ kind: "none", why: "the input `base` is `none`" });
    case "event":
      return forAll(reasoned(await answered(() => sources.eventBase())));
    case "revision":
      return forAll(reasoned(await answered(() => sources.namedBase())));
    case "auto":
      return remembered(targets, self, sources);
  }
}

/** Paragraphs 2 to 5 of "Base and head" in the design. */
async function remembered(targets: number, self: Self, sources: BaseSources): Promise<Bases> {
  const [memory, list] = await Promise.all([sources.memories(), sources.runs.read()]);
  if (memory.kind === "failed") {
    const why = `the memory of the last purge cannot be read: ${memory.why}`;
    return { bases: Array(targets).fill({ kind: "unknown", why }), memory, notices: [] };
  }
  const shas = memory.kind === "read" ? memory.shas : Array<null>(targets).fill(null);
  const deployed = memory.kind === "read" ? [...memory.deployed.values()] : Array<null>(targets).fill(null);
  const first = memory.kind === "read" && shas.includes(null) && (await sources.mayWrite());
  const asking = [...new Set(shas)].filter((sha) => sha !== null || !first);
  const seen = await seenSince(asking, list, self, sources);
  const event =
    asking.length > 0 && (seen.kind === "denied" || asking.includes(null)) ? await eventBase(sources) : null;
  const bases = shas.map((sha, index) =>
    sha === null && first ? FIRST : decided(sha, deployed[index] ?? null, self.head, seen, event),
  );
  const notices = [
    ...(first ? [firstNotice] : []),
    ...(asking.includes(null) ? [contentsNotice] : []),
    ...(asking.length > 0 && seen.kind === "denied" ? [actionsNotice] : []),
    ...(seen.kind === "read" && bases.some((base, index) => shas[index] === self.head && isIdle(base, self.head))
      ? [idleNotice]
      : []),
  ];
  return { bases, memory, notices };
}

const FIRST: TargetBase = {
  kind: "unknown",
  why: "no purge of these rules for this target is remembered yet",
};

const firstNotice =
  "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";

const idleNotice =
  "The commit is the one purged last, and no deploy of another one was attempted since. If something changed that git does not know, run once with `base: none`: it purges all that the rules reach.";

/** For the log and the summary when the token may not write the memory: here and when moving it is denied. */
export const contentsNotice = `The token may not remember what was purged last, since the job has no \`contents: write\`. With it, each CDN target's last purge is kept in a ref below refs/cdn-purge/, and a run purges what changed since then; without it a run that succeeded is taken for one that purged. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;

const actionsNotice = `Other deploys since the last purge cannot be seen, since the job has no \`actions: read\`: those that failed, were cancelled, overlapped or did not purge. What they uploaded may stay in the cache where this commit equals the last one. Add to the job, beside the permissions that it has:
permissions:
  actions: read`;

type Seen =
  | { readonly kind: "read"; readonly since: ReadonlyMap<string | null, Attempts> }
  | Exclude<RunsReading, { kind: "read" }>;

/** The attempts since each of the memories. */
async function seenSince(
  memories: readonly (string | null)[],
  list: RunsReading,
  self: Self,
  { tagsAmong }: Pick<BaseSources, "tagsAmong">,
): Promise<Seen> {
  if (list.kind !== "read") return list;
  const names = [...new Set(memories.flatMap((memory) => namesToAsk(list, self, memory)))];
  const tags = names.length > 0 ? await tagsAmong(names) : new Set<string>();
  return { kind: "read", since: new Map(memories.map((memory) => [memory, attemptsSince(list, self, memory, tags)])) };
}

function decided(
  memory: string | null,
  deployed: Deployed | null,
  head: string,
  seen: Seen,
  event: EventWord | null,
): TargetBase {
  if (event?.kind === "failed") return reasoned(event);
  const purged: Reason[] = memory === null ? [] : [{ sha: memory, why: "purged last" }];
  const { latest = null, unpurged = null } = deployed ?? {};
  if (latest !== null && latest !== memory) purged.push({ sha: latest, why: "deployed last, by another run" });
  if (unpurged !== null) purged.push({ sha: unpurged, why: "deployed by a run whose purge failed" });
  const said: Reason[] = event?.kind === "known" ? event.shas.map((sha) => ({ sha, why: event.why })) : [];
  switch (seen.kind) {
    case "failed":
      return { kind: "unknown", why: `the runs of this workflow cannot be read: ${seen.why}` };
    case "denied":
      if (event?.kind === "unknown" && memory === null) return event;
      return known([...purged, ...said], head);
    case "read": {
      const attempts = seen.since.get(memory)!;
      if (attempts.kind === "unknown") return attempts;
      const heads = attempts.heads.map(({ sha, why }) => ({ sha, why: `deployed by ${why}` }));
      return known([...purged, ...(memory === null ? said : []), ...heads], head);
    }
  }
}

type EventWord = Base | { readonly kind: "failed"; readonly why: string };

async function eventBase(sources: BaseSources): Promise<EventWord> {
  try {
    return await answered(() => sources.eventBase());
  } catch (error) {
    if (error instanceof RevisionError) return { kind: "unknown", why: error.message };
    throw error;
  }
}

async function answered(question: () => Promise<Base>): Promise<EventWord> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof ApiError || error instanceof UnreadableError) return { kind: "failed", why: error.message };
    throw error;
  }
}

/** Each SHA once, with all its reasons. Head itself differs from head in nothing, and stands only where nothing else does. */
function known(all: readonly Reason[], head: string): TargetBase {
  const reasons = [...groupBy(all, ({ sha }) => sha)].map(([sha, same]) => ({
    sha,
    why: same.map(({ why }) => why).join("; "),
  }));
  const others = reasons.filter(({ sha }) => sha !== head);
  const used = others.length > 0 ? others : reasons;
  return {
    kind: "known",
    shas: used.map(({ sha }) => sha),
    why: used.map(({ sha, why }) => `${sha.slice(0, 7)}: ${why}`).join("; "),
    reasons: used,
  };
}

function reasoned(base: EventWord): TargetBase {
  if (base.kind === "failed") return { kind: "unknown", why: `what was there before cannot be read: ${base.why}` };
  return base.kind === "known" ? { ...base, reasons: base.shas.map((sha) => ({ sha, why: base.why })) } : base;
}

function isIdle(base: TargetBase, head: string): boolean {
  return base.kind === "known" && base.shas.every((sha) => sha === head);
}
