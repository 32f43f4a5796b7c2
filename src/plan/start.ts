import type { Destination } from "../destination.ts";
import { type Checkout, readCheckout } from "../git/checkout.ts";
import { type LinkedFile, readLinkedFile } from "../git/linked-file.ts";
import { isSha } from "../git/object-id.ts";
import type { RepoPath } from "../git/path.ts";
import { reading } from "../git/trouble.ts";
import { commitBehindTag, findApart, isMissing, type Missing } from "../history/base.ts";
import type { Event } from "../history/event.ts";
import type { Lookup } from "../history/lookup.ts";
import { memoryRef } from "../history/memory.ts";
import type { EventRange } from "../history/range.ts";
import { type BaseChoice, headOf, type Revision } from "../history/revision.ts";
import { compileRules, type UrlOptions } from "../rules/match.ts";
import type { GivenOptions } from "../rules/options.ts";
import { parseRules, type Rules, rulesKey } from "../rules/parse.ts";
import { BUILT_RULES, type RulesText, readRules } from "../rules/source.ts";
import { type Ahead, lookAhead } from "./ahead.ts";
import { type ResolvedOptions, type RunOptions, resolveOptions } from "./options.ts";
import type { Site } from "./site.ts";

/** The inputs that decide what is purged. */
export interface PlanInputs {
  /** Those that are set, which go before what the rules say. */
  readonly options: GivenOptions;
  /** YAML text, or a path when it has no line break and no `: `. */
  readonly rules: string;
  readonly base: BaseChoice;
  readonly head: Revision | null;
  readonly changedFiles: readonly RepoPath[] | null;
  readonly whenUnknown: "purge-all" | "fail" | "skip";
}

/** Everything that decides what a plan holds, besides what is looked up. */
export interface PlanRequest {
  readonly inputs: PlanInputs;
  readonly event: Event;
  readonly range: Extract<EventRange, { kind: "range" }>;
  /** The run is dry because of its event. */
  readonly dryByAuto: boolean;
  /** The run is not dry: this job sends what it plans. */
  readonly sends: boolean;
  /** Every destination, by the options that hold. */
  destinationsFor(resolved: ResolvedOptions): readonly Destination[];
  readonly workspace: string;
}

/** The start of every plan: head, and the rules with the options and destinations that follow from them. */
export interface Start {
  /** A commit. */
  readonly head: string;
  /** Of head and the event's base, what the server does not have. */
  readonly missing: Missing;
  /** Only with `changed-files`, which need no head. */
  readonly isHeadMissing: boolean;
  /** Another commit that may have been deployed, since the workspace holds it. */
  readonly apart: string | null;
  /** Whether a SHA may be an annotated tag's own. */
  readonly mayBeTag: boolean;
  readonly source: RulesText;
  readonly mapping: Pick<Site, "rules" | "matcher" | "options">;
  readonly options: RunOptions;
  /** A sentence for each option of the rules that an input goes before. */
  readonly overridden: readonly string[];
  /** Each with its memory named. */
  readonly destinations: readonly Destination[];
}

/** There is no head; or there is no base, and `when-unknown` is `fail`. */
export class UnknownError extends Error {
  override name = "UnknownError";
}

/** From the event to head, and from head to the rules, options and destinations. */
export async function startPlan(request: PlanRequest, lookup: Lookup): Promise<Start> {
  const { inputs, workspace } = request;
  const { repository } = lookup;
  const named = await findHead(request, lookup);
  const checkout = readCheckout(workspace);
  const ahead = await lookAhead(inputs, named, workspace, checkout, lookup);
  const needing = ahead.looksBuilt ? needBuilt(ahead, named, lookup) : needSources(request, named, checkout, lookup);
  // Asked ahead: octokit is loaded and GitHub answers beside git's first process. Who awaits the runs gets the error.
  if (inputs.base.kind === "auto" && !inputs.changedFiles && !request.dryByAuto) lookup.runs.read().catch(() => {});
  let needed = await needing;
  refuseMissing(named, needed.missing, inputs);
  const mayBeTag = isTagPossible(request);
  const head = mayBeTag && !ahead.hasHead ? await commitBehindTag(named, needed.missing, repository) : named;

  const source = await readRules(inputs.rules, {
    workspace,
    repository: lookup.runner.repository,
    fromHead: (path) => readFromHead(path, named, needed.missing, ahead, repository),
    ...(inputs.options.buildDir && { preset: BUILT_RULES }),
  });
  const rules = parseRules(source.text, source.source);
  const resolved = resolveOptions(inputs.options, rules.options);
  const { options, overridden } = resolved;
  if (ahead.looksBuilt && options.buildDir === null) {
    needed = await needSources(request, named, checkout, lookup);
    refuseMissing(named, needed.missing, inputs);
  }
  const mapping = { rules, matcher: compileRules(rules), options };
  const of = options.buildDir === null ? undefined : "build-dir";
  const destinations = nameMemories(request.destinationsFor(resolved), rules, options, of);
  const isHeadMissing = isMissing(named, needed.missing);
  return { head, ...needed, isHeadMissing, mayBeTag, source, mapping, options, overridden, destinations };
}

/** The outcome of fetching what is needed before the rules are read: see Start. */
type Needed = Pick<Start, "missing" | "apart">;

/** Builds are compared with builds alone: of head no more than the rules is needed. */
async function needBuilt({ hasHead }: Ahead, head: string, { repository }: Lookup): Promise<Needed> {
  return { missing: hasHead ? [] : await reading(repository.need([head])), apart: null };
}

/** Fetches head and the event's base, at once. */
async function needSources(
  request: PlanRequest,
  head: string,
  checkout: Checkout | null,
  lookup: Lookup,
): Promise<Needed> {
  const apart = await findCheckedOut(request, head, checkout, lookup);
  const before = request.range.base.kind === "sha" ? [request.range.base.sha] : [];
  return { missing: await reading(lookup.repository.need([head, ...before])), apart };
}

/** Throws UnknownError where the server does not have head; with `changed-files` none is needed. */
function refuseMissing(head: string, missing: Missing, { changedFiles }: PlanInputs): void {
  if (isMissing(head, missing) && !changedFiles) throw new UnknownError(describeMissing(head));
}

/** Reads a file of head as `RulesPlaces.fromHead` has it, by git where it is not known yet. */
async function readFromHead(
  path: string,
  head: string,
  missing: Missing,
  ahead: Ahead,
  repository: Lookup["repository"],
): Promise<LinkedFile | null> {
  const known = ahead.fileAt(path);
  if (known !== undefined) return known;
  if (isMissing(head, missing)) return null;
  // Builds may have asked GitHub alone.
  const absent = await repository.need([head]);
  return absent.length > 0 ? null : readLinkedFile(head, path, repository);
}

/**
 * The SHA that was deployed. The object of an annotated tag is gone once the tag has moved, as when a run is started again:
 * the commit behind it, which is GITHUB_SHA, then stands for it.
 */
async function findHead({ inputs, event, range }: PlanRequest, { repository, github }: Lookup): Promise<string> {
  const named = await headOf(inputs.head, range.head, event.name, repository, github);
  const isTag = inputs.head === null && event.name === "push" && event.ref.startsWith("refs/tags/");
  if (!isTag || event.sha === named || !isSha(event.sha)) return named;
  return isMissing(named, await reading(repository.need([named, event.sha]))) ? event.sha : named;
}

/** Names the memory of each destination by its ref. Reads none of them yet. Those `of` builds are apart from those of sources. */
function nameMemories(
  destinations: readonly Destination[],
  rules: Rules,
  options: UrlOptions,
  of?: "build-dir",
): Destination[] {
  const { directoryIndex, cleanUrls, queryStrings } = options;
  return destinations.map((destination) => {
    const { cdn, hash, site } = destination;
    if (hash === null) return { ...destination, memory: null };
    // Everything that turns a path into URLs, so that any change of it starts without a memory.
    const mapping = [rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort(), ...(of ? [of] : [])];
    return { ...destination, memory: { ref: memoryRef(cdn, hash, JSON.stringify(mapping)), value: null } };
  });
}

/** The commit that the workspace holds, if it is not head and no input says which of them was deployed. */
async function findCheckedOut(
  { inputs, dryByAuto }: PlanRequest,
  head: string,
  checkout: Checkout | null,
  { runner, repository }: Lookup,
): Promise<string | null> {
  // A pull request's workspace holds its merge commit, and a run that compares nothing needs none.
  if (dryByAuto || inputs.head || inputs.changedFiles || inputs.base.kind === "none") return null;
  return findApart(checkout, runner.repository, head, repository);
}

/** Whether a SHA may be an annotated tag's own: a person, a dispatch or the push of a tag gave it. */
function isTagPossible({ event, inputs: { head, base } }: PlanRequest): boolean {
  const given = event.name === "repository_dispatch" || head?.kind === "sha" || base.kind === "sha";
  return given || event.ref.startsWith("refs/tags/");
}

function describeMissing(head: string): string {
  return `the repository has no commit ${head} (any more), so what was deployed is unknown. Set \`head\` to a commit that it has.`;
}
