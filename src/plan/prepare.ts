import { changesFrom, changesGiven, checkGiven } from "../changes/changes.ts";
import type { Destination } from "../destination.ts";
import type { Change, Tree } from "../git/change.ts";
import { readLinkedFile } from "../git/linked-file.ts";
import type { RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import {
  apartWarning,
  type Base,
  isMissing,
  type Missing,
  resolveBase,
  shasOf,
  unknownBase,
  withApart,
} from "../history/base.ts";
import { type Bases, shareBase } from "../history/bases.ts";
import { type Lookup, lookUpBases } from "../history/lookup.ts";
import type { MemoryReading } from "../history/memory.ts";
import type { EventBase } from "../history/range.ts";
import type { RulesText } from "../rules/source.ts";
import { type Comparison, compare, groupByBase, skipComparison } from "./comparison.ts";
import type { BaseMode } from "./document.ts";
import { readSite, type Site } from "./site.ts";
import { type PlanInputs, type PlanRequest, type Start, UnknownError } from "./start.ts";

/** Each comparison with what it purges and why. Nothing has been sent. */
export interface Prepared {
  readonly mode: BaseMode;
  /** Another commit that may have been deployed, since the workspace holds it. */
  readonly apart: string | null;
  /** The commit that holds what was built from head; null where no build is compared, or git cannot be used. */
  readonly built: string | null;
  readonly comparisons: readonly Comparison[];
  readonly site: Site;
  /** The memories as they were read; null if this run neither uses nor moves them. */
  readonly memory: MemoryReading | null;
  /** Why nothing is purged, where `when-unknown: skip` applies to every destination; null where it does not. */
  readonly skipped: string | null;
  readonly notices: readonly string[];
  /** Reasons besides the rules why this run purges more or less. */
  readonly warnings: readonly string[];
}

/** From head and the rules to the plan: bases, changed files, purge targets. */
export async function prepare(request: PlanRequest, start: Start, lookup: Lookup): Promise<Prepared> {
  const { inputs, event, range } = request;
  const { repository } = lookup;
  const { head, missing, isHeadMissing, apart, mayBeTag, source, mapping, destinations } = start;
  const [bases, site] = await Promise.all([
    findBasesFor(request, head, destinations, lookup),
    readSite(isHeadMissing ? null : head, mapping, destinations, repository),
  ]);

  const missingBases = await reading(repository.need([head, ...bases.found.flatMap(({ base }) => shasOf(base))]));
  const found = [];
  for (const { destination, base } of bases.found) {
    const read = await resolveReadable(base, missingBases, mayBeTag, site, lookup);
    const isRemembered = inputs.base.kind !== "auto" || (destination.memory?.value ?? null) !== null;
    const known = isRemembered ? read : await unknownIfNewRules(read, head, source, repository);
    found.push({ destination: withMemoryToMove(destination, known), base: withApart(known, apart) });
  }

  const before = async () => readBefore(range.base, missing, repository);
  const warnings = [
    ...(apart === null ? [] : [apartWarning(apart, head, event.name)]),
    ...(inputs.changedFiles ? await checkGiven(inputs.changedFiles, site.tree, before) : []),
  ];
  const compared = await compareGroups(found, site, inputs.whenUnknown, (base) =>
    findChanges(base, head, inputs.changedFiles, site, lookup),
  );
  const { mode, memory, notices } = bases;
  return { mode, apart, built: null, ...compared, site, memory, notices, warnings };
}

/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
function withMemoryToMove(destination: Destination, base: Base): Destination {
  const isPartial = base.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}

/** Compares head with each base once, for all destinations that have it. `changesOf` gives what changed since a base. */
export async function compareGroups(
  found: Bases["found"],
  site: Site,
  whenUnknown: PlanInputs["whenUnknown"],
  changesOf: (base: Base) => Promise<readonly Change[] | null>,
): Promise<Pick<Prepared, "comparisons" | "skipped">> {
  const comparisons: Comparison[] = [];
  for (const [wanted, own] of groupByBase(found)) {
    const changes = await reading(changesOf(wanted));
    const [base, known] = changes instanceof UnreadableError ? [unknownBase(changes), null] : [wanted, changes];
    const folders = known && own.some(({ grammar }) => grammar.cut === "none") ? await site.links?.folders() : [];
    comparisons.push(compareGroup(base, known, own, site, folders ?? [], whenUnknown));
  }
  return { comparisons, skipped: whenUnknown === "skip" ? describeSkip(comparisons) : null };
}

/** Plans for destinations of one base, as `when-unknown` wants it. Throws UnknownError. */
function compareGroup(
  base: Base,
  changes: readonly Change[] | null,
  destinations: readonly Destination[],
  site: Site,
  folders: readonly RepoPath[],
  whenUnknown: PlanInputs["whenUnknown"],
): Comparison {
  if (whenUnknown === "fail") refuseUnknown(base);
  const isSkipped = base.kind === "unknown" && whenUnknown === "skip";
  return isSkipped ? skipComparison(base, destinations) : compare(base, changes, destinations, site, folders);
}

/** The tree of the commit before head, if the event names one that can be read; null otherwise. */
async function readBefore(base: EventBase, missing: Missing, repository: Repository): Promise<Tree | null> {
  if (base.kind !== "sha" || isMissing(base.sha, missing)) return null;
  const tree = await reading(repository.tree(base.sha));
  return tree instanceof UnreadableError ? null : tree;
}

/** Finds the bases of the run. A run with `changed-files` compares nothing. */
async function findBasesFor(
  { inputs, event, range, dryByAuto }: PlanRequest,
  head: string,
  destinations: readonly Destination[],
  lookup: Lookup,
): Promise<Bases & { readonly mode: BaseMode }> {
  if (!inputs.changedFiles)
    return lookUpBases({ event, eventBase: range.base, head, inputs, dryByAuto }, destinations, lookup);
  const base: Base = { kind: "given", why: "the input `changed-files`" };
  return { mode: "changed-files", ...shareBase(base, destinations) };
}

/** The base that head can be compared with. If head cannot be read, the base is unknown. */
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

/** The files that changed, hidden ones included; null if the run purges all that the rules reach. */
async function findChanges(
  base: Base,
  head: string,
  given: readonly RepoPath[] | null,
  { tree, links }: Site,
  { repository }: Lookup,
): Promise<readonly Change[] | null> {
  if (given) return changesGiven(given, tree, links);
  if (base.kind !== "known" || !tree || !links) return null;
  const commits = [head, ...shasOf(base)];
  return changesFrom(await repository.diff(shasOf(base), head), tree, links, (path) =>
    versionsOf(path, commits, repository),
  );
}

/** The most versions of one file to read. */
const MOST_VERSIONS = 10;

/** The bytes of a file in each commit. Throws UnreadableError. */
async function versionsOf(
  path: RepoPath,
  commits: readonly string[],
  repository: Lookup["repository"],
): Promise<(Buffer | null)[]> {
  if (commits.length > MOST_VERSIONS) throw new UnreadableError(`more than ${MOST_VERSIONS} versions of one file`);
  const versions: (Buffer | null)[] = [];
  // One after the other: each may need a fetch into the same repository.
  for (const commit of commits) versions.push(await repository.file(commit, path));
  return versions;
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

/**
 * The base, or an unknown one if the rules are new, since no run has purged by them. For a run without a memory: compares
 * the bytes of the rules' file in head and in each commit of the base.
 */
async function unknownIfNewRules(base: Base, head: string, rules: RulesText, repository: Repository): Promise<Base> {
  const { file, way, text } = rules;
  if (file === null || base.kind !== "known") return base;
  for (const sha of shasOf(base)) {
    if (way) {
      const diff = await reading(repository.diff([sha], head));
      if (diff instanceof UnreadableError) return unknownBase(diff);
      if (!diff.some(({ path }) => way.includes(path))) continue;
    }
    const before = await reading(readLinkedFile(sha, file, repository));
    if (before instanceof UnreadableError) return unknownBase(before);
    // A file that neither head nor the base has tells nothing, like rules that stand in the workflow, so the base stays.
    if (before ? new TextDecoder().decode(before.bytes) === text : way === null) continue;
    return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
  }
  return base;
}
