import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { play } from "./history.ts";
import { add, emptyTally, type Tally } from "./judge.ts";
import { type PermissionKind, permissionKinds, setupOf, type Variant, variants } from "./setup.ts";
import { TooSlowError } from "./stage.ts";

/**
 * The proof by replay: `node test/replay/main.ts [--histories N] [--seed S] [--workers W]`.
 *
 * N histories with both permissions, a tenth of that for each set of fewer ones, and for each broken variant as many as
 * it takes to catch it. Ends with 1 if a promise was broken or a variant was not caught. One history again, with its
 * story: `--only S`, and `--permissions` and `--variant` as the report names them.
 */

const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    only: { type: "string" },
    permissions: { type: "string", default: "both" },
    variant: { type: "string" },
    dist: { type: "boolean", default: false },
  },
});

/** One part of the whole, as a worker is told. */
interface Share {
  readonly seeds: readonly number[];
  readonly permissions: PermissionKind;
  readonly variant: Variant | null;
  readonly dist: boolean;
}

/** Seeds that a worker gets at once. */
const AT_ONCE = 10;
/** Every so many histories one runs what is built, dist/, in processes of its own. */
const DIST_EVERY = 50;
/** Histories in which a broken variant must have been caught. */
const MOST_OF_VARIANT = 300;

async function playAll({ seeds, permissions, variant, dist }: Share): Promise<Tally> {
  const sum = emptyTally();
  for (const seed of seeds) {
    add(sum, await playPatiently(seed, permissions, variant, dist));
  }
  return sum;
}

/** Plays one history; once more, from its beginning, where the machine was too slow for it. */
async function playPatiently(seed: number, ...rest: [PermissionKind, Variant | null, boolean]): Promise<Tally> {
  for (let tries = 1; ; tries++) {
    const { setup, random } = setupOf(seed, ...rest);
    try {
      return await play(setup, random);
    } catch (error) {
      if (!(error instanceof TooSlowError) || tries === 3) throw error;
    }
  }
}

/** Gives shares to workers until they are all done or `enough`, and sums up what they found. */
async function distribute(shares: readonly Share[], enough: (sum: Tally) => boolean = () => false): Promise<Tally> {
  const waiting = [...shares];
  const sum = emptyTally();
  const work = async () => {
    const worker = fork(fileURLToPath(import.meta.url), [], { env: { ...process.env, REPLAY_WORKER: "1" } });
    try {
      for (let share = waiting.shift(); share && !enough(sum); share = waiting.shift()) {
        const tally = await new Promise<Tally>((resolve, reject) => {
          worker.once("message", (message) => resolve(message as Tally));
          worker.once("exit", (code) => reject(new Error(`a worker ended with ${code}`)));
          worker.send(share!);
        });
        worker.removeAllListeners();
        add(sum, tally);
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  return sum;
}

function sharesOf(first: number, count: number, permissions: PermissionKind, variant: Variant | null): Share[] {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const isDist = (seed: number) => variant === null && seed % DIST_EVERY === 0;
  const ours = seeds.filter((seed) => !isDist(seed));
  const shares: Share[] = [];
  for (let at = 0; at < ours.length; at += AT_ONCE)
    shares.push({ seeds: ours.slice(at, at + AT_ONCE), permissions, variant, dist: false });
  for (const seed of seeds.filter(isDist)) shares.push({ seeds: [seed], permissions, variant, dist: true });
  return shares;
}

function report(title: string, sum: Tally, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const number = (value: number) => value.toLocaleString("en");
  console.log(
    `${title}: ${number(sum.histories)} histories, ${number(sum.runs)} runs, ${number(sum.purges)} purges, ${number(sum.compared)} URLs compared, ` +
      `${number(sum.stale.length)} stale, ${number(sum.announced)} stale and announced, ${number(sum.outside)} outside of the promise; ${seconds} s`,
  );
  for (const [error, times] of sum.errors) console.log(`  ${times} × ${error}`);
}

async function all(): Promise<boolean> {
  const histories = Number(values.histories);
  const first = Number(values.seed);
  let fine = true;
  for (const permissions of permissionKinds) {
    const started = performance.now();
    const count = permissions === "both" ? histories : Math.ceil(histories / 10);
    const sum = await distribute(sharesOf(first, count, permissions, null));
    report(`permissions: ${permissions}`, sum, started);
    for (const line of sum.stale.slice(0, 20)) console.log(`  ${line}`);
    fine &&= sum.stale.length === 0;
  }
  for (const variant of variants) {
    const started = performance.now();
    const sum = await distribute(
      sharesOf(first, Math.min(histories, MOST_OF_VARIANT), "both", variant),
      (sum) => sum.stale.length > 0,
    );
    report(`broken on purpose: ${variant}`, sum, started);
    fine &&= sum.stale.length > 0;
  }
  return fine;
}

if (process.env.REPLAY_WORKER) {
  process.on("message", async (share: Share) => process.send!(await playAll(share)));
} else if (values.only !== undefined) {
  const permissions = permissionKinds.find((kind) => kind === values.permissions) ?? "both";
  const variant = variants.find((one) => one === values.variant) ?? null;
  const { setup, random } = setupOf(Number(values.only), permissions, variant, values.dist);
  const tally = await play(setup, random);
  console.log(JSON.stringify(setup));
  for (const line of tally.story) console.log(line);
  // A run that was killed in the story still waits for an answer.
  process.exit(tally.stale.length === 0 ? 0 : 1);
} else {
  process.exit((await all()) ? 0 : 1);
}
