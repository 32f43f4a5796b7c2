import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { shippedNode } from "../support/action.ts";
import { add, emptyTally, type Tally } from "./judge.ts";
import type { Extra, PermissionKind, Variant } from "./setup.ts";

/** Histories of one kind, as a worker is told to play them. */
export interface Share {
  readonly seeds: readonly number[];
  readonly permissions: PermissionKind;
  readonly variant: Variant | null;
  /** What all of them play. */
  readonly forced: Extra | null;
  /** The action is what is built, dist/, in processes of its own. */
  readonly dist: boolean;
}

/** Seeds that a worker gets at once. */
const AT_ONCE = 10;
/** Every so many histories one runs dist/. */
const DIST_EVERY = 50;

/** Divides the histories from seed `first` on. */
export function sharesOf(
  first: number,
  count: number,
  permissions: PermissionKind,
  variant: Variant | null,
  forced: Extra | null = null,
): Share[] {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const isDist = (seed: number) => variant === null && seed % DIST_EVERY === 0;
  const ours = seeds.filter((seed) => !isDist(seed));
  const shares: Share[] = seeds
    .filter(isDist)
    .map((seed) => ({ seeds: [seed], permissions, variant, forced, dist: true }));
  for (let at = 0; at < ours.length; at += AT_ONCE)
    shares.push({ seeds: ours.slice(at, at + AT_ONCE), permissions, variant, forced, dist: false });
  return shares;
}

/**
 * Gives shares to `workers` processes and sums up what they found, until all are played or the sum so far, asked after
 * each, is `enough`.
 */
export async function distribute(
  shares: readonly Share[],
  workers: number,
  enough: (sum: Tally) => boolean = () => false,
): Promise<Tally> {
  const waiting = [...shares];
  const sum = emptyTally();
  let isEnough = false;
  const work = async () => {
    const path = fileURLToPath(new URL("worker.ts", import.meta.url));
    const worker = fork(path, { execPath: shippedNode, execArgv: [] });
    const ended = new Promise<never>((_, reject) => {
      worker.once("exit", (code, signal) => reject(new Error(`a worker ended with ${signal ?? code}`)));
    });
    ended.catch(() => {});
    try {
      for (let share = waiting.shift(); share && !isEnough; share = waiting.shift()) {
        const played = new Promise<Tally>((resolve) => worker.once("message", (tally) => resolve(tally as Tally)));
        worker.send(share);
        add(sum, await Promise.race([played, ended]));
        isEnough ||= enough(sum);
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, shares.length) }, work));
  return sum;
}
