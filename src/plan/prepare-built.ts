import type { Build } from "../built/build.ts";
import type { Destination } from "../destination.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { treesOf } from "../history/base.ts";
import { unknownBases } from "../history/bases.ts";
import { type Lookup, lookUpBuilt } from "../history/lookup.ts";
import { compareGroups, type Prepared } from "./prepare.ts";
import { siteOf } from "./site.ts";
import type { PlanRequest, Start } from "./start.ts";

/** From head and the rules to the plan of what was built in this job: the rules map its files, which are compared with those of earlier builds. */
export async function prepareBuilt(
  request: PlanRequest,
  start: Start,
  build: Build,
  lookup: Lookup,
): Promise<Prepared> {
  const { inputs, event, range, dryByAuto, sends } = request;
  const { head, mapping, destinations } = start;
  const written = await reading(build.commit({ head, run: lookup.runner.runId }));
  const built = written instanceof UnreadableError ? null : written;
  const bases =
    written instanceof UnreadableError && inputs.base.kind !== "none"
      ? withoutGit(destinations, written)
      : await lookUpBuilt(
          { event, eventBase: range.base, head, inputs, dryByAuto, sends },
          destinations,
          build,
          lookup,
        );

  // Only now: the URLs of a large site beside the trees of its commit would be its peak of memory.
  const site = siteOf(build.tree, mapping, destinations, lookup.repository);
  const compared = await compareGroups(bases.found, site, inputs.whenUnknown, async (base) =>
    base.kind === "known" ? build.changesSince(treesOf(base)) : null,
  );
  const mode = inputs.base.kind === "none" ? "none" : "build-dir";
  const { memory, notices } = bases;
  return { mode, apart: null, built, ...compared, site, memory, notices, warnings: [] };
}

/** Without git nothing can be compared or kept. What the memories hold is then wrong, as after one that cannot be read. */
function withoutGit(destinations: readonly Destination[], error: UnreadableError) {
  const memory = { kind: "failed", why: error.message } as const;
  return unknownBases(`what was built cannot be compared: ${error.message}`, destinations, memory);
}
