import {
  type AnyBase,
  basesOfTargets,
  isMissing,
  lost,
  type Missing,
  mayBeTag,
  peeled,
  settled,
  shasOf,
  unknownFor,
} from "./bases.ts";
import { changesFrom, changesGiven, type Links, linksOf } from "./changes/changes.ts";
import type { Change, Tree } from "./git/change.ts";
import type { Repository } from "./git/repository.ts";
import { reading, UnreadableError } from "./git/unreadable.ts";
import type { GitHub } from "./github/github.ts";
import type { Runs } from "./github/runs.ts";
import type { Mode } from "./history/base.ts";
import type { Event, EventRange } from "./history/event.ts";
import { type MemoryReading, memoryRef } from "./history/memory.ts";
import { headOf } from "./history/revision.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type Address, grouped, heldBy, membersOf } from "./members.ts";
import type { Scope, ScopeMember } from "./outcome.ts";
import { liveOf, type Mapping, planScope } from "./plan/comparison.ts";
import { NO_EFFECT } from "./plan/effect.ts";
import type { Plan } from "./plan/plan.ts";
import { type Findings, findingsOf } from "./report/findings.ts";
import { compileRules, isMatched, type Matcher } from "./rules/match.ts";
import { parseRules, type Rules, rulesKey } from "./rules/parse.ts";
import { readRules } from "./rules/source.ts";
import type { Runner } from "./runner.ts";

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
  readonly github: GitHub;
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
  /** What the rules made of it that a person should know. */
  readonly findings: Findings;
}

type Diff = readonly Change[] | UnreadableError;

/** There is no head, or no base and `when-unknown` is `fail`. */
class UnknownError extends Error {
  override name = "UnknownError";
}

/** What head serves, as far as it is known. */
interface Served extends Pick<Mapping, "tree" | "live"> {
  readonly links: Links | null;
  /** Why it is not. */
  readonly unreadable: UnreadableError | null;
}

/** From the event to the plan: head, bases, changed files, purge targets, plan. */
export async function prepare(request: Request, sources: Sources): Promise<Prepared> {
  const { inputs, range, event, addresses } = request;
  const { repository, github, runner } = sources;
  const first = await headOf(inputs.head, range.head, event.name, repository, github);
  let early: Promise<Missing> | undefined;
  const fetched = () => {
    early ??= reading(repository.need([first, ...(range.base.kind === "sha" ? [range.base.sha] : [])]));
    return early;
  };
  const fromHead = async (path: string) => (isMissing(first, await fetched()) ? null : repository.file(first, path));
  const text = await readRules(inputs.rules, runner.workspace, fromHead);
  const rules = parseRules(text.text, text.source);

  const refs = addresses.map(({ cdn, target }) => target && memoryRef(cdn, target, whatOf(rules, inputs)));
  const matcher = compileRules(rules);
  // What the event says is fetched, and what head serves is read, while the memory is: mostly that is all.
  const head = mayBeTag(request) ? await peeled(first, fetched(), repository) : first;
  const reads = readsOf(head, matcher, request, repository);
  const ahead = fetched().then((lost) => readAhead(reads, head, lost, request));
  const [found] = await Promise.all([basesOfTargets(request, sources, head, refs), ahead]);
  const missing = await reading(repository.need([head, ...found.bases.flatMap(shasOf)]));
  if (isMissing(head, missing) && !inputs.changedFiles) throw new UnknownError(noHead(head));
  const named = await Promise.all(found.bases.map((base) => settled(base, missing, request, repository)));
  const diffOf = (base: AnyBase) => (base.kind === "known" ? reads.diff(shasOf(base)) : null);
  const [all] = await Promise.all([
    isMissing(head, missing) ? served(null, matcher, request, repository) : reads.served(),
    ...named.map(diffOf),
  ]);
  const { tree, links, live, unreadable } = all;
  const bases = await Promise.all(
    named.map(async (base, index) => {
      if (unreadable) return lost(base, unreadable);
      const isRemembered = inputs.base.kind !== "auto" || heldBy(found.memory, index) !== null;
      return isRemembered ? base : withNewRules(base, await diffOf(base), text.file);
    }),
  );

  const mapping: Mapping = { rules, matcher, tree, live, inputs };
  const scopes: Scope[] = [];
  for (const { base: wanted, members } of grouped(bases, membersOf(addresses, refs, bases, found.memory))) {
    const diff = await diffOf(wanted);
    const changes = diff instanceof UnreadableError ? diff : await reading(changesOf(inputs, diff, tree, links));
    const [base, known] = changes instanceof UnreadableError ? [unknownFor(changes), null] : [wanted, changes];
    if (inputs.whenUnknown === "fail") refuseUnknown(base);
    scopes.push(isSkipped(base, inputs) ? skippedScope(base, members) : await planScope(base, known, members, mapping));
  }
  const skipped = scopes.every(({ base }) => isSkipped(base, inputs))
    ? `no base can be established (${scopes[0]!.base.why}), and \`when-unknown\` is \`skip\``
    : null;
  const findings = findingsOf({ rules, file: text.file, scopes, live, tree });
  return { mode: found.mode, head, scopes, mapping, memory: found.memory, skipped, notices: found.notices, findings };
}

/** What is read of head, each thing once, however early and often it is asked for. */
interface Reads {
  served(): Promise<Served>;
  /** From these commits to head. */
  diff(bases: readonly string[]): Promise<Diff>;
}

function readsOf(head: string, matcher: Matcher, request: Request, repository: Repository): Reads {
  const known = new Map<string, Promise<unknown>>();
  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    if (!known.has(key)) known.set(key, read());
    const promise = known.get(key) as Promise<T>;
    // Who asked ahead may never come to await it.
    promise.catch(() => {});
    return promise;
  }
  return {
    served: () => once("tree", async () => served(await reading(repository.tree(head)), matcher, request, repository)),
    diff: (bases) => once(JSON.stringify([...bases].sort()), () => reading(repository.diff(bases, head))),
  };
}

/** Starts to read what is mostly wanted: what head serves, and how it differs from what the event says was there before. */
function readAhead(reads: Reads, head: string, lost: Missing, { inputs, range: { base } }: Request): void {
  if (lost instanceof UnreadableError || lost.includes(head)) return;
  void reads.served();
  const isWanted = !inputs.changedFiles && (inputs.base.kind === "auto" || inputs.base.kind === "event");
  if (isWanted && base.kind === "sha" && !lost.includes(base.sha)) void reads.diff([base.sha]);
}

/** What the rules make of a tree. Null: there is no head to read. */
function served(
  whole: Tree | UnreadableError | null,
  matcher: Matcher,
  { inputs, addresses }: Request,
  repository: Repository,
): Served {
  const [tree, unreadable] = whole instanceof UnreadableError ? [null, whole] : [whole, null];
  const cdns = addresses.map(({ cdn }) => cdn);
  return {
    tree,
    links: tree && linksOf(tree, (path) => isMatched(matcher, path), repository),
    live: liveOf(cdns, tree, matcher, inputs),
    unreadable,
  };
}

function noHead(head: string): string {
  return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}

function refuseUnknown(base: AnyBase): void {
  if (base.kind !== "unknown") return;
  throw new UnknownError(
    `no base can be established: ${base.why}. Nothing was purged, since \`when-unknown\` is \`fail\`. Set \`base\` to what was there before, or to \`none\` to purge all that the rules reach.`,
  );
}

/** New rules were never purged for: where no memory says so, the change of their file does. */
function withNewRules(base: AnyBase, diff: Diff | null, file: string | null): AnyBase {
  if (file === null || diff === null || diff instanceof UnreadableError) return base;
  if (!diff.some(({ path }) => path === file)) return base;
  return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
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
    plans: members.map((member) => ({
      cdn: member.cdn,
      plan,
      effect: NO_EFFECT,
      members: [{ ...member, memory: null }],
    })),
  };
}

async function changesOf(
  inputs: Inputs,
  diff: readonly Change[] | null,
  tree: Tree | null,
  links: Links | null,
): Promise<Change[] | null> {
  if (inputs.changedFiles) return changesGiven(inputs.changedFiles, tree, links);
  return diff && tree && links ? changesFrom(diff, tree, links) : null;
}

/** All that turns a path into URLs: who changes it starts without a memory. */
function whatOf(rules: Rules, { directoryIndex, cleanUrls, queryStrings, site }: Inputs): string {
  return JSON.stringify([rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort()]);
}
