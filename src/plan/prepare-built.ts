import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import { readLinkedFile } from "../git/linked-file.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { type Base, commitBehindTag, isMissing, treesOf, unknownBase } from "../history/base.ts";
import { type Lookup, lookUpBuilt } from "../history/lookup.ts";
import { headOf } from "../history/revision.ts";
import { compileRules } from "../rules/match.ts";
import { parseRules } from "../rules/parse.ts";
import { BUILT_RULES, readRules } from "../rules/source.ts";
import { groupByBase } from "./comparison.ts";
import { nameMemories } from "./memories.ts";
import {
  compareGroup,
  describeMissing,
  describeSkip,
  isTagPossible,
  type PlanRequest,
  type Prepared,
  UnknownError,
} from "./prepare.ts";
import { siteOf } from "./site.ts";

/** From the event to the plan of what was built in this job: the rules map its files, which are compared with those of earlier builds. */
export async function prepareBuilt(request: PlanRequest, build: Build, lookup: Lookup): Promise<Prepared> {
  const { inputs, event, range } = request;
  const { repository, github, runner } = lookup;
  const named = await headOf(inputs.head, range.head, event.name, repository, github);
  const lost = await reading(repository.need([named]));
  if (isMissing(named, lost)) throw new UnknownError(describeMissing(named));
  const head = isTagPossible(request) ? await commitBehindTag(named, lost, repository) : named;

  const source = await readRules(inputs.rules, {
    workspace: request.workspace,
    repository: runner.repository,
    fromHead: (path) => readLinkedFile(named, path, repository),
    preset: BUILT_RULES,
  });
  const rules = parseRules(source.text, source.source);
  const destinations = nameMemories(request.destinations, rules, inputs, "build-dir");
  const site = siteOf(build.tree, { rules, matcher: compileRules(rules), options: inputs }, destinations, repository);
  const written = await reading(build.commit({ head, run: runner.runId }));
  const built = written instanceof UnreadableError ? null : written;
  const bases =
    written instanceof UnreadableError && inputs.base.kind !== "none"
      ? withoutGit(destinations, written)
      : await lookUpBuilt(
          { event, eventBase: range.base, head, inputs, dryByAuto: request.dryByAuto },
          destinations,
          build,
          lookup,
        );

  const comparisons = [];
  for (const [wanted, own] of groupByBase(bases.found)) {
    const changes = wanted.kind === "known" ? await reading(build.changesSince(treesOf(wanted))) : null;
    const [base, known] = changes instanceof UnreadableError ? [unknownBase(changes), null] : [wanted, changes];
    comparisons.push(compareGroup(base, known, own, site, [], inputs.whenUnknown));
  }
  const mode = inputs.base.kind === "none" ? "none" : "build-dir";
  const skipped = inputs.whenUnknown === "skip" ? describeSkip(comparisons) : null;
  const { memory, notices } = bases;
  const rulesFile = source.file;
  return { mode, head, apart: null, comparisons, site, rulesFile, memory, skipped, notices, warnings: [], built };
}

/** Without git nothing can be compared or kept. What the memories hold is then wrong, as after one that cannot be read. */
function withoutGit(destinations: readonly Destination[], error: UnreadableError) {
  const base: Base = { kind: "unknown", why: `what was built cannot be compared: ${error.message}` };
  const memory = { kind: "failed", why: error.message } as const;
  return { found: destinations.map((destination) => ({ destination, base })), memory, notices: [] };
}
