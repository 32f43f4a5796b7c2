import type { CdnName } from "./cdn/table.ts";
import type { Api } from "./changes/api.ts";
import type { Self } from "./changes/attempts.ts";
import { basesOf, type Mode, modeOf } from "./changes/base.ts";
import type { Change, Tree } from "./changes/change.ts";
import { branchOf, type Event, type EventRange } from "./changes/event.ts";
import { type MemoryReading, mayWrite, memoryRef, readMemories } from "./changes/memory.ts";
import type { RepoPath } from "./changes/path.ts";
import { eventBaseOf, headOf, namedBase } from "./changes/range.ts";
import type { Repository } from "./changes/repository.ts";
import { type Runs, tagsAmong } from "./changes/runs.ts";
import { changesGiven, changesSince, type Links, linksOf } from "./changes/survey.ts";
import { reading, UnreadableError } from "./changes/unreadable.ts";
import type { Inputs, Revision } from "./inputs.ts";
import type { Scope, ScopeMember } from "./outcome.ts";
import type { Plan } from "./plan/plan.ts";
import { liveOf, type Mapping, planScope } from "./plan/scope.ts";
import type { Live } from "./rules/map.ts";
import { compileRules, type Matcher } from "./rules/match.ts";
import { parseRules, type Rules, rulesKey } from "./rules/parse.ts";
import { readRules } from "./rules/source.ts";
import type { Runner } from "./runner.ts";

/** One target, by the hash of its id. Null: a dry run that was given no id shows what any target of the CDN would get. */
export interface Address {
  readonly cdn: CdnName;
  readonly target: string | null;
}

/** What a preparation starts from. */
export interface Request {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly range: Extract<EventRange, { kind: "range" }>;
  readonly dryByAuto: boolean;
  readonly addresses: readonly Address[];
}

/** What a preparation reads from. */
export interface Sources {
  readonly runner: Runner;
  readonly repository: Repository;
  readonly api: Api;
  readonly runs: Runs;
}

/** What is to be purged and why; nothing has been sent. */
export interface Prepared {
  readonly mode: Mode | "changed-files";
  /** A commit. */
  readonly head: string;
  readonly scopes: readonly Scope[];
  /** What the scopes were planned with. */
  readonly mapping: Mapping;
  /** What the memory held as it was read; null when it is neither used nor moved. */
  readonly memory: MemoryReading | null;
  /** Set when `when-unknown: skip` applies to every target. */
  readonly skipped: string | null;
  readonly notices: readonly string[];
}

/** There is no head, or no base and `when-unknown` is `fail`. */
export class UnknownError extends Error {
  override name = "UnknownError";
}

/** From the event to the plan: head, bases, changed files, purge targets, plan. */
export async function prepare(request: Request, sources: Sources): Promise<Prepared> {
  const { inputs, range, event, addresses } = request;
  const { repository, api, runner } = sources;
  const named = await headOf(inputs.head, range.head, event.name, repository, api);
  // What the event says is fetched while the memory is read: mostly that is all.
  const early = reading(repository.need([named, ...(range.base.kind === "sha" ? [range.base.sha] : [])]));
  const head = mayBeTag(request) ? await peeled(named, early, repository) : named;
  const fromHead = async (path: string) => (isMissing(head, await early) ? null : repository.file(head, path));
  const text = await readRules(inputs.rules, runner.workspace, fromHead);
  const rules = parseRules(text.text, text.source);

  const refs = addresses.map(({ cdn, target }) => target && memoryRef(cdn, target, whatOf(rules, inputs)));
  const [found] = await Promise.all([basesOfTargets(request, sources, head, refs), early]);
  const missing = await reading(repository.need([head, ...found.bases.flatMap(shasOf)]));
  if (isMissing(head, missing) && !inputs.changedFiles) throw new UnknownError(noHead(head));
  const whole = isMissing(head, missing) ? null : await reading(repository.tree(head));
  const bases = await Promise.all(found.bases.map((base) => settled(base, missing, whole, request, repository)));

  const matcher = compileRules(rules);
  const tree = whole instanceof UnreadableError ? null : whole;
  const links = tree && linksOf(tree, (path) => isMatched(matcher, path), repository);
  const live = await liveOf(
    addresses.map(({ cdn }) => cdn),
    tree,
    matcher,
    inputs,
  );
  const mapping: Mapping = { rules, matcher, tree, live, inputs };
  const scopes: Scope[] = [];
  for (const { base: wanted, members } of grouped(bases, membersOf(addresses, refs, found.memory))) {
    const changes = await reading(changesOf(inputs, wanted, head, tree, links, repository));
    const [base, known] = changes instanceof UnreadableError ? [unknownFor(changes), null] : [wanted, changes];
    if (inputs.whenUnknown === "fail") refuseUnknown(base);
    scopes.push(isSkipped(base, inputs) ? skippedScope(base, members) : await planScope(base, known, members, mapping));
  }
  const skipped = scopes.every(({ base }) => isSkipped(base, inputs))
    ? `no base can be established (${scopes[0]!.base.why}), and \`when-unknown\` is \`skip\``
    : null;
  const unused = tree ? unusedNotices(rules, live) : [];
  const notices = [...found.notices, ...unused];
  return { mode: found.mode, head, scopes, mapping, memory: found.memory, skipped, notices };
}

type AnyBase = Scope["base"];

interface Found {
  readonly mode: Prepared["mode"];
  readonly bases: readonly AnyBase[];
  readonly memory: MemoryReading | null;
  readonly notices: readonly string[];
}

/** A pushed tag, and a SHA that a person typed, may be an annotated tag's own. */
function mayBeTag({ event, inputs: { head, base } }: Request): boolean {
  return event.ref.startsWith("refs/tags/") || head?.kind === "sha" || base.kind === "sha";
}

async function peeled(sha: string, fetched: Promise<Missing>, repository: Repository): Promise<string> {
  return isMissing(sha, await fetched) ? sha : (await repository.commitsOf([sha]))[0]!;
}

/** Commits that the server does not have, or why nobody knows. */
type Missing = readonly string[] | UnreadableError;

function isMissing(sha: string, missing: Missing): boolean {
  return !(missing instanceof UnreadableError) && missing.includes(sha);
}

function unknownFor({ message }: UnreadableError): AnyBase {
  return { kind: "unknown", why: message };
}

function noHead(head: string): string {
  return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}

/** All that turns a path into URLs: who changes it starts without a memory. */
function whatOf(rules: Rules, { directoryIndex, cleanUrls, queryStrings, site }: Inputs): string {
  return JSON.stringify([rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort()]);
}

async function basesOfTargets(
  { inputs, event, range, dryByAuto, addresses }: Request,
  { runner, repository, api, runs }: Sources,
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
    sha: event.sha,
    head,
    headInput: inputs.head === null ? "none" : inputs.head.kind === "sha" ? "sha" : "name",
  };
  const found = await basesOf(mode, addresses.length, self, {
    eventBase: () => eventBaseOf(range.base, repository, api),
    namedBase: () => namedBase(inputs.base as Revision, repository),
    memories: () => readMemories(api, runner.repository, named),
    mayWrite: () => mayWrite(api, runner.serverUrl, runner.repository),
    runs,
    tagsAmong: (names) => tagsAmong(repository, names),
  });
  return { mode, ...found };
}

function shasOf(base: AnyBase): readonly string[] {
  return base.kind === "known" ? base.shas : [];
}

/**
 * A base that the server no longer has makes the whole unknown, and so does one, or a head, that cannot be read. One that
 * is an annotated tag becomes its commit.
 */
async function settled(
  base: AnyBase,
  missing: Missing,
  tree: Tree | UnreadableError | null,
  request: Request,
  repository: Repository,
): Promise<AnyBase> {
  if (base.kind !== "known") return base;
  if (missing instanceof UnreadableError) return unknownFor(missing);
  const lost = base.reasons.find(({ sha }) => missing.includes(sha));
  if (lost) return { kind: "unknown", why: `the server no longer has ${lost.sha} (${lost.why})` };
  if (tree instanceof UnreadableError) return unknownFor(tree);
  if (!mayBeTag(request)) return base;
  const shas = await reading(repository.commitsOf(base.shas));
  return shas instanceof UnreadableError ? unknownFor(shas) : { ...base, shas };
}

function refuseUnknown(base: AnyBase): void {
  if (base.kind !== "unknown") return;
  throw new UnknownError(
    `no base can be established: ${base.why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`,
  );
}

function membersOf(
  addresses: readonly Address[],
  refs: readonly (string | null)[],
  memory: MemoryReading | null,
): ScopeMember[] {
  return addresses.map(({ cdn, target }, index) => {
    const ref = refs[index] ?? null;
    const value = memory?.kind === "read" ? (memory.shas[index] ?? null) : null;
    return { cdn, target, memory: memory?.kind === "read" && ref ? { ref, value } : null };
  });
}

function isSkipped(base: AnyBase, { whenUnknown }: Inputs): boolean {
  return base.kind === "unknown" && whenUnknown === "skip";
}

/** Nothing is sent to these targets, and what is remembered of them stays. */
function skippedScope(base: AnyBase, members: readonly ScopeMember[]): Scope {
  const plan: Plan = { patterns: [], changed: 0, evicted: 0, unchanged: 0, widened: null };
  return {
    base,
    files: null,
    plans: members.map((member) => ({ cdn: member.cdn, plan, members: [{ ...member, memory: null }] })),
  };
}

/** Targets with the same base belong together. */
function grouped(
  bases: readonly AnyBase[],
  members: readonly ScopeMember[],
): { base: AnyBase; members: ScopeMember[] }[] {
  const groups = new Map<string, { base: AnyBase; members: ScopeMember[] }>();
  bases.forEach((base, index) => {
    const key = JSON.stringify([base.kind, [...shasOf(base)].sort()]);
    const group = groups.get(key) ?? { base, members: [] };
    groups.set(key, { base: group.base, members: [...group.members, members[index]!] });
  });
  return [...groups.values()];
}

async function changesOf(
  inputs: Inputs,
  base: AnyBase,
  head: string,
  tree: Tree | null,
  links: Links | null,
  repository: Repository,
): Promise<Change[] | null> {
  if (inputs.changedFiles) return changesGiven(inputs.changedFiles, tree, links);
  return base.kind === "known" && tree && links ? changesSince(base.shas, head, tree, links, repository) : null;
}

function isMatched(matcher: Matcher, path: RepoPath): boolean {
  const found = matcher.match(path);
  return found !== "ignored" && found.length > 0;
}

/** Rules that no file of head matches: mostly a folder that was renamed, or a glob that never was right. */
function unusedNotices(rules: Rules, live: ReadonlyMap<CdnName, Live>): string[] {
  const used = new Set([...live.values()].flatMap((one) => [...one.used]));
  return rules.rules
    .filter((rule) => !used.has(rule))
    .map(({ glob, line }) => `${rules.source}:${line}: the rule ${glob} matches no file of this commit.`);
}
