import { parseArgs } from "node:util";
import { play } from "./history.ts";
import type { Tally } from "./judge.ts";
import {
  extras,
  type PermissionKind,
  permissionKinds,
  permissionsOf,
  setupOf,
  type Variant,
  variants,
} from "./setup.ts";
import { distribute, sharesOf } from "./workers.ts";

/**
 * The proof by replay: `node test/replay/main.ts [--histories N] [--seed S] [--workers W]`.
 *
 * N histories with both permissions, a tenth of that for each set of fewer ones, and for each broken variant as many as
 * it takes to catch it. Ends with 1 if a promise was broken, a variant was not caught or a run failed with an error that
 * its history does not explain. `--permissions` or `--variant` plays that group alone, and `--with` what few histories
 * play in all of them. One history again, with its story: `--only S`, and these three and `--dist` as the report names
 * them.
 */

const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    only: { type: "string" },
    permissions: { type: "string" },
    variant: { type: "string" },
    with: { type: "string" },
    dist: { type: "boolean", default: false },
  },
});

/** Histories in which a broken variant must have been caught. */
const MOST_OF_VARIANT = 400;
/** Stale URLs and unexpected errors that are shown. */
const MOST_SHOWN = 40;
/** Characters of an error that are shown: that of dist/ is its whole log. */
const LONGEST_SHOWN = 1_000;
/** Histories after which a group that is still played says how far it is, on stderr. */
const TOLD_EVERY = 100;

const permissions = named("permissions", permissionKinds);
const variant = named("variant", variants);
const forced = named("with", extras);

process.exit((await (values.only === undefined ? all() : one(Number(values.only)))) ? 0 : 1);

/** What an option names, if it is given. */
function named<T extends string>(option: "permissions" | "variant" | "with", names: readonly T[]): T | null {
  const given = values[option];
  const found = names.find((name) => name === given) ?? null;
  if (given !== undefined && found === null)
    throw new Error(`--${option} is one of ${names.join(", ")}; it was ${given}`);
  return found;
}

async function all(): Promise<boolean> {
  const histories = Number(values.histories);
  const first = Number(values.seed);
  const workers = Number(values.workers);
  let fine = true;
  for (const kind of permissionKinds.filter((kind) => !variant && kind === (permissions ?? kind))) {
    const count = kind === "both" ? histories : Math.ceil(histories / 10);
    const shares = sharesOf(first, count, kind, null, forced);
    const sum = await timed(kind, () => distribute(shares, workers, telling(kind, count)));
    fine &&= sum.stale.length === 0 && sum.unexpected.length === 0;
  }
  for (const broken of variants.filter((name) => (variant ? name === variant : !permissions))) {
    const shares = sharesOf(first, MOST_OF_VARIANT, allowedFor(broken), broken, forced);
    const caught = (sum: Tally) => sum.stale.length > 0;
    const sum = await timed(`broken: ${broken}`, () => distribute(shares, workers, caught));
    fine &&= caught(sum) && sum.unexpected.length === 0;
  }
  return fine;
}

/** Never enough, but told every so often: a proof of most of an hour should not be silent, least of all on a failure. */
function telling(title: string, count: number): (sum: Tally) => boolean {
  let next = TOLD_EVERY;
  let told = 0;
  return ({ histories, stale }) => {
    for (; told < Math.min(stale.length, MOST_SHOWN); told++) console.log(`  ${stale[told]}`);
    if (histories >= next) {
      console.error(`  ${title}: ${histories} of ${count} histories, ${stale.length} stale`);
      next = histories + TOLD_EVERY;
    }
    return false;
  };
}

async function timed(title: string, playing: () => Promise<Tally>): Promise<Tally> {
  const started = performance.now();
  const sum = await playing();
  const number = (value: number) => value.toLocaleString("en");
  console.log(
    `${title}: ${number(sum.histories)} histories, ${number(sum.runs)} runs, ${number(sum.purges)} targets purged, ` +
      `${number(sum.compared)} URLs compared, ${number(sum.stale.length)} stale (${number(sum.announced)} more that ` +
      `the log announced; outside of the promise: other workflow ${number(sum.otherWorkflow)}, overlapping ` +
      `${number(sum.overlapping)}, unseen checkout ${number(sum.unseenCheckout)}, rebuilt ${number(sum.rebuilt)}), ${number(Math.round((performance.now() - started) / 1000))} s`,
  );
  for (const [error, times] of sum.errors) console.log(`  ${times} × ${error}`);
  for (const line of sum.unexpected.slice(0, MOST_SHOWN)) console.log(`  ${line.slice(0, LONGEST_SHOWN)}`);
  if (sum.unexpected.length > 0) console.log(`  ${number(sum.unexpected.length)} errors that no history explains`);
  return sum;
}

/** What the token may do: what `--permissions` says, or what the variant is caught with. */
function allowedFor(broken: Variant | null): PermissionKind {
  return permissions ?? (broken ? permissionsOf[broken] : "both");
}

async function one(seed: number): Promise<boolean> {
  const { setup, random } = setupOf(seed, allowedFor(variant), variant, values.dist, forced);
  console.log(JSON.stringify(setup));
  const { story, stale, unexpected } = await play(setup, random);
  for (const line of [...story, ...unexpected]) console.log(line);
  return stale.length === 0 && unexpected.length === 0;
}
