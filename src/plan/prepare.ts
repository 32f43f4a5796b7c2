import { changesFrom, changesGiven } from "../changes/changes.ts";
import type { Destination } from "../destination.ts";
import type { Change } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { reading, UnreadableError } from "../git/unreadable.ts";
import {
  type Base,
  commitBehindTag,
  isMissing,
  type Missing,
  resolveBase,
  shasOf,
  unknownBase,
} from "../history/base.ts";
import type { Bases } from "../history/bases.ts";
import type { Event, EventRange } from "../history/event.ts";
import { type Lookup, lookUpBases } from "../history/lookup.ts";
import { type MemoryReading, memoryRef } from "../history/memory.ts";
import { type BaseChoice, headOf, type Revision } from "../history/revision.ts";
import { compileRules } from "../rules/match.ts";
import { parseRules, type Rules, rulesKey } from "../rules/parse.ts";
import { readRules } from "../rules/source.ts";
import { type Comparison, compare, groupByBase, skipComparison } from "./comparison.ts";
import type { BaseMode, PlanOptions } from "./document.ts";
import { readSite, type Site } from "./site.ts";

/** The inputs that decide what is purged. */
interface PlanInputs extends PlanOptions {
  /** YAML text, or a path when it has no line break and no `: `. */
  readonly rules: string;
  readonly base: BaseChoice;
  readonly head: Revision | null;
  readonly changedFiles: readonly RepoPath[] | null;
  readonly whenUnknown: "purge-all" | "fail" | "skip";
}

/** What a plan is made for. */
export interface PlanRequest {
  readonly inputs: PlanInputs;
  readonly event: Event;
  readonly range: Extract<EventRange, { kind: "range" }>;
  /** The run is dry because of its event. */
  readonly dryByAuto: boolean;
  readonly destinations: readonly Destination[];
  readonly workspace: string;
}

/** What is to be purged and why; nothing has been sent. */
export interface Prepared {
  readonly mode: BaseMode;
  /** A commit. */
  readonly head: string;
  readonly comparisons: readonly Comparison[];
  readonly site: Site;
  /** The file of the rules, as the repository names it; null when the input holds their text. */
  readonly rulesFile: string | null;
  /** What the memories held as they were read; null when they are neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** Why nothing is purged, where `when-unknown: skip` applies to every destination; null where it does not. */
  readonly skipped: string | null;
  readonly notices: readonly string[];
}

/** There is no head, or no base and `when-unknown` is `fail`. */
class UnknownError extends Error {
  override name = "UnknownError";
}

/** From the event to the plan: head, rules, bases, changed files, purge targets. */
export async function prepare(request: PlanRequest, lookup: Lookup): Promise<Prepared> {
  const { inputs, event, range } = request;
  const { repository } = lookup;
  const named = await headOf(inputs.head, range.head, event.name, repository, lookup.github);
  const lost = await reading(repository.need([named, ...(range.base.kind === "sha" ? [range.base.sha] : [])]));
  if (isMissing(named, lost) && !inputs.changedFiles) throw new UnknownError(describeMissing(named));
  const mayBeTag = isTagPossible(request);
  const head = mayBeTag ? await commitBehindTag(named, lost, repository) : named;

  const text = await readRules(inputs.rules, request.workspace, async (path) =>
    isMissing(named, lost) ? null : repository.file(named, path),
  );
  const rules = parseRules(text.text, text.source);
  const destinations = nameMemories(request.destinations, rules, inputs);
  const readable = isMissing(named, lost) ? null : head;
  const [bases, site] = await Promise.all([
    findBasesFor(request, head, destinations, lookup),
    readSite(readable, { rules, matcher: compileRules(rules), options: inputs }, destinations, repository),
  ]);

  const missing = await reading(repository.need([head, ...bases.found.flatMap(({ base }) => shasOf(base))]));
  const resolved = [];
  for (const { destination, base } of bases.found) {
    const read = await resolveReadable(base, missing, mayBeTag, site, lookup);
    const isRemembered = inputs.base.kind !== "auto" || (destination.memory?.value ?? null) !== null;
    const known = isRemembered ? read : await withNewRules(read, head, text.file, lookup);
    resolved.push({ destination: withMemoryToMove(destination, known), base: known });
  }

  const comparisons: Comparison[] = [];
  for (const [wanted, own] of groupByBase(resolved)) {
    const changes = await reading(findChanges(wanted, head, inputs.changedFiles, site, lookup));
    const [base, known] = changes instanceof UnreadableError ? [unknownBase(changes), null] : [wanted, changes];
    if (inputs.whenUnknown === "fail") refuseUnknown(base);
    const isSkipped = base.kind === "unknown" && inputs.whenUnknown === "skip";
    comparisons.push(isSkipped ? skipComparison(base, own) : compare(base, known, own, site));
  }
  const { mode, memory, notices } = bases;
  const skipped = inputs.whenUnknown === "skip" ? describeSkip(comparisons) : null;
  return { mode, head, comparisons, site, rulesFile: text.file, memory, skipped, notices };
}

/** The bases of the run; where the changed files are given nothing is compared. */
async function findBasesFor(
  { inputs, event, range, dryByAuto }: PlanRequest,
  head: string,
  destinations: readonly Destination[],
  lookup: Lookup,
): Promise<Bases & { readonly mode: BaseMode }> {
  if (!inputs.changedFiles)
    return lookUpBases({ event, eventBase: range.base, head, asked: inputs, dryByAuto }, destinations, lookup);
  const base: Base = { kind: "given", why: "the input `changed-files`" };
  const found = destinations.map((destination) => ({ destination: { ...destination, memory: null }, base }));
  return { mode: "changed-files", found, memory: null, notices: [] };
}

/** All that turns a path into URLs: a change of it starts without a memory. */
function describeMapping(
  rules: Rules,
  { directoryIndex, cleanUrls, queryStrings }: PlanOptions,
  site: readonly string[],
): string {
  return JSON.stringify([rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort()]);
}

/** The destinations with the refs of their memories, of which nothing is read yet. */
function nameMemories(destinations: readonly Destination[], rules: Rules, options: PlanOptions): Destination[] {
  return destinations.map((destination) => {
    const { cdn, hash, site } = destination;
    if (hash === null) return { ...destination, memory: null };
    return {
      ...destination,
      memory: { ref: memoryRef(cdn, hash, describeMapping(rules, options, site)), value: null },
    };
  });
}

/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
function withMemoryToMove(destination: Destination, base: Base): Destination {
  const isPartial = base.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}

/** Whether a SHA may be an annotated tag's own: one that a person or a dispatch gave, or that of a pushed tag. */
function isTagPossible({ event, inputs: { head, base } }: PlanRequest): boolean {
  const given = event.name === "repository_dispatch" || head?.kind === "sha" || base.kind === "sha";
  return given || event.ref.startsWith("refs/tags/");
}

/** The base as it can be compared. Where head cannot be read, there is nothing to compare it with. */
async function resolveReadable(
  base: Base,
  missing: Missing,
  mayBeTag: boolean,
  { unreadable }: Site,
  { repository }: Lookup,
): Promise<Base> {
  const resolved = await resolveBase(base, missing, mayBeTag, repository);
  return resolved.kind === "known" && unreadable ? unknownBase(unreadable) : resolved;
}

/** New rules were never purged for: where no memory says so, the change of their file does. */
async function withNewRules(base: Base, head: string, file: string | null, { repository }: Lookup): Promise<Base> {
  if (file === null || base.kind !== "known") return base;
  const diff = await reading(repository.diff(shasOf(base), head));
  if (diff instanceof UnreadableError || !diff.some(({ path }) => path === file)) return base;
  return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
}

/** The files that changed, hidden ones included; null where all that the rules reach is wanted. */
async function findChanges(
  base: Base,
  head: string,
  given: readonly RepoPath[] | null,
  { tree, links }: Site,
  { repository }: Lookup,
): Promise<readonly Change[] | null> {
  if (given) return changesGiven(given, tree, links);
  if (base.kind !== "known" || !tree || !links) return null;
  return changesFrom(await repository.diff(shasOf(base), head), tree, links);
}

function describeMissing(head: string): string {
  return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}

function refuseUnknown(base: Base): void {
  if (base.kind !== "unknown") return;
  throw new UnknownError(
    `no base can be established: ${base.why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`,
  );
}

/** Why a run with `when-unknown: skip` is skipped; null when a base is known for some destination. */
function describeSkip(comparisons: readonly Comparison[]): string | null {
  if (!comparisons.every(({ base }) => base.kind === "unknown")) return null;
  return `no base can be established (${comparisons[0]!.base.why}), and \`when-unknown\` is \`skip\``;
}
