import { play } from "./history.ts";
import { add, emptyTally, type Tally } from "./judge.ts";
import { setupOf } from "./setup.ts";
import { TooSlowError } from "./stage.ts";
import type { Share } from "./workers.ts";

/** How often a history is played before the machine is too slow for it. */
const TRIES = 3;

/** Plays one history; once more, from its beginning, where the machine was too slow for it. */
async function patiently(seed: number, { permissions, variant, forced, dist }: Share): Promise<Tally> {
  for (let tries = 1; ; tries++) {
    const { setup, random } = setupOf(seed, permissions, variant, dist, forced);
    try {
      return await play(setup, random);
    } catch (error) {
      if (!(error instanceof TooSlowError) || tries === TRIES) throw new Error(`seed ${seed}`, { cause: error });
    }
  }
}

process.on("message", async (share: Share) => {
  const sum = emptyTally();
  for (const seed of share.seeds) add(sum, await patiently(seed, share));
  process.send!(sum);
});
