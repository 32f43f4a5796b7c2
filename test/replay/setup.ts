import type { Permissions } from "../support/github/model.ts";
import { type Hosting, hostings } from "./hosting.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Shape } from "./site.ts";

/** What the job's token may do. The guarantee holds in full with `both`. */
export const permissionKinds = ["both", "no contents", "no actions", "neither"] as const;
export type PermissionKind = (typeof permissionKinds)[number];

/** A way of purging that is known to be wrong, which the simulation must catch. */
export const variants = [
  "before only",
  "memory by distribution",
  "renames detected",
  "built: the event's base only",
  "built: runs unseen",
  "built: rebuilds taken for pushes",
  "built: moved after a failed purge",
  "built: failed purge not noted",
] as const;
export type Variant = (typeof variants)[number];

/** What the token may do while a variant is played. The list of runs makes up for most of what the wrong memory loses. */
export const permissionsOf: Readonly<Record<Variant, PermissionKind>> = {
  "before only": "both",
  "memory by distribution": "no actions",
  "renames detected": "both",
  "built: the event's base only": "both",
  "built: runs unseen": "both",
  "built: rebuilds taken for pushes": "both",
  "built: moved after a failed purge": "both",
  "built: failed purge not noted": "no actions",
};

/** What few histories play, each for one kind of fault that was found in the field. `--with` plays it in all of them. */
export const extras = [
  "previews",
  "two targets",
  "doubled failures",
  "another checkout",
  "build-dir",
  "two jobs",
] as const;
export type Extra = (typeof extras)[number];

/** What one history is about, drawn from its seed. */
export interface Setup {
  readonly seed: number;
  readonly permissions: Permissions;
  readonly variant: Variant | null;
  readonly shape: Shape;
  /** The sites that one workflow deploys, each an origin of its own, by the distributions before it. */
  readonly sites: readonly (readonly string[])[];
  /** The event that deploys the second site; null where there is one. */
  readonly secondFor: string | null;
  /** Who reports deploys of main by `deployment_status`, previews and other environments among them; null: a push deploys. */
  readonly hosting: Hosting | null;
  /** Purges fail more often, where the workflow goes on and the list of runs does not show the commit. */
  readonly doubled: boolean;
  /** Some jobs deploy what their workspace holds, and that is another commit than head. */
  readonly otherCheckout: boolean;
  /** The jobs build with a generator, and the action compares builds; null: it compares sources. */
  readonly generator: {
    /** How often the content system holds something else when a job builds: what is built depends on more than the commit. */
    readonly changes: number;
    /** Few deploys end before the action does, and none waits for another: most bases are known. */
    readonly isCalm: boolean;
  } | null;
  /** One job plans and another sends the plan; what the token may do is the same in both. */
  readonly isSplit: boolean;
  /** Sets of rules, one step of the job each: the site, and its documentation. */
  readonly steps: 1 | 2;
  /** The second one deploys tags and releases, and shares the memory of the first. */
  readonly workflows: 1 | 2;
  /** Several deploys at once; otherwise the workflows share a concurrency group. */
  readonly overlapping: boolean;
  /** Pushes are deployed by a run that a CI workflow starts, whose commit the list of runs does not show. */
  readonly afterCi: boolean;
  /** Every run names its commit in the input `head`. */
  readonly headInput: boolean;
  readonly rulesChange: boolean;
  /** The site has symlinks and a submodule, which cost the action some processes. */
  readonly links: boolean;
  readonly rulesFrom: "file" | "input";
  readonly maxPaths: number;
  /**
   * How the action's git gets at the server's objects: by smart HTTP, as on GitHub; from the server's folder, by the
   * machine's own configuration (`insteadOf`), which saves half of the processes; or out of a full checkout.
   */
  readonly transport: "http" | "folder" | "checkout";
  /** The bytes of dist/ in a child process, in place of src/run.ts in ours. */
  readonly dist: boolean;
  /** Attempts of deploys. */
  readonly deploys: number;
}

/** The setup of a seed and the rest of its chance. `dist`: run the built action whatever the seed says. */
export function setupOf(
  seed: number,
  kind: PermissionKind,
  variant: Variant | null,
  dist: boolean,
  forced: Extra | null = null,
): { setup: Setup; random: Random } {
  const random = randomFrom(seed);
  const plays = (extra: Extra, probability: number) => random.chance(probability) || extra === forced;
  const hosting = plays("previews", 0.06) ? random.pick(hostings) : null;
  const secondFor = plays("two targets", 0.06) ? random.pick(["release", "workflow_dispatch"]) : null;
  const doubled = plays("doubled failures", 0.06);
  const otherCheckout = plays("another checkout", 0.06);
  const generator = generatorOf(seed, variant, forced);
  const workflows = random.chance(0.2) && secondFor === null && !doubled ? 2 : 1;
  const distributions = random.chance(0.15) ? ["E1EXAMPLE", "E2EXAMPLE"] : ["E1EXAMPLE"];
  const setup: Setup = {
    seed,
    permissions: {
      contents: kind === "both" || kind === "no actions" ? "write" : "read",
      actions: kind === "both" || kind === "no contents" ? "read" : "none",
    },
    variant,
    shape: { cleanUrls: random.chance(0.2), queryStrings: random.chance(0.15) },
    sites: secondFor === null ? [distributions] : [["E1EXAMPLE"], ["E2EXAMPLE"]],
    secondFor,
    hosting,
    doubled,
    otherCheckout,
    generator,
    isSplit: isSplit(seed, variant, forced),
    steps: random.chance(doubled ? 0.5 : 0.25) ? 2 : 1,
    workflows,
    overlapping: workflows === 1 && random.chance(0.5) && !generator?.isCalm,
    afterCi: random.chance(doubled ? 0.4 : 0.08) && hosting === null,
    headInput: random.chance(doubled ? 0.3 : 0.08) && !otherCheckout,
    rulesChange: random.chance(0.25) && !generator?.isCalm,
    links: random.chance(0.3),
    rulesFrom: random.chance(0.3) ? "file" : "input",
    maxPaths: random.pick([60, 60, 60, 3000, 8, 2]),
    transport: otherCheckout ? "checkout" : random.weighted({ checkout: 90, folder: 7, http: generator ? 25 : 3 }),
    dist,
    deploys: 6 + random.below(8),
  };
  return { setup, random };
}

/** Drawn apart, as the generator is. */
function isSplit(seed: number, variant: Variant | null, forced: Extra | null): boolean {
  return variant === null && (randomFrom(~seed ^ 0x5a5a5a5a).chance(0.06) || forced === "two jobs");
}

/** Drawn apart, so that the other histories stay as they were. */
function generatorOf(seed: number, variant: Variant | null, forced: Extra | null): Setup["generator"] {
  const random = randomFrom(-seed);
  const isBuilt = variant === null ? random.chance(0.06) || forced === "build-dir" : variant.startsWith("built: ");
  return isBuilt ? { changes: random.pick([0, 0.1, 0.4]), isCalm: variant !== null || random.chance(0.6) } : null;
}
