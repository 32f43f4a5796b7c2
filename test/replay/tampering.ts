import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isBeside } from "../support/asked.ts";
import type { Job } from "./jobs.ts";
import type { World } from "./world.ts";

/**
 * The broken variants of comparing builds, made from outside of the action: after its steps the memory is made to hold
 * what it would hold if the action were wrong, or before them.
 */

/** What a memory is moved to by hand, by the head that it was built from. */
const buildsOf = new WeakMap<World, Map<string, string>>();

/** Before a step of the action. */
export function beforeStep(world: World, job: Job): void {
  if (world.setup.variant !== "built: the event's base only" || job.event.name !== "push") return;
  const build = buildsOf.get(world)?.get(String((job.event.payload as { before?: unknown }).before));
  if (build === undefined || !world.store.has(build)) return;
  for (const ref of refsOf(world)) if (!isBeside(ref)) world.store.setRef(ref, build);
}

/** After a step of the action that ended. */
export function afterStep(world: World, job: Job): void {
  const { store, setup } = world;
  const { report } = job.performed[job.step]!;
  const failed = report === null || report.results.some(({ state }) => state === "failed");
  const notes = refsOf(world).filter(isBeside);
  switch (setup.variant) {
    case "built: the event's base only": {
      const builds = buildsOf.get(world) ?? new Map<string, string>();
      buildsOf.set(world, builds);
      const build = report?.plan?.built?.commit;
      if (build !== undefined && !failed) builds.set(job.head, build);
      for (const ref of notes) store.setRef(ref, null);
      return;
    }
    case "built: moved after a failed purge":
      for (const ref of failed ? notes : []) {
        if (ref.endsWith("-missed")) store.setRef(ref.slice(0, -"-missed".length), store.ref(ref));
        if (!ref.endsWith("/latest")) store.setRef(ref, null);
      }
      return;
    case "built: failed purge not noted":
      for (const ref of notes) if (!ref.endsWith("/latest")) store.setRef(ref, null);
  }
}

/** The refs that the action keeps. */
function refsOf({ store: { bare } }: World): string[] {
  try {
    const entries = readdirSync(join(bare, "refs/cdn-purge"), { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(bare.length + 1)] : [],
    );
  } catch {
    return [];
  }
}
