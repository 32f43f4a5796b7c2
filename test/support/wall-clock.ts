import { vi } from "vitest";

/** Lets a minute of the wall's clock pass in a few hundredths of a second, until it is disposed of; timers stay as they are. */
export function hurryWallClock(): Disposable {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const timer = setInterval(() => vi.setSystemTime(Date.now() + 10_000), 5);
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      vi.useRealTimers();
    },
  };
}

const shortSleeps = `import timers from "node:timers/promises";
const sleep = timers.setTimeout;
timers.setTimeout = (milliseconds, ...rest) => sleep(Math.min(milliseconds, 100), ...rest);`;

/** Variables with which a run of the action sleeps a tenth of a second at most: between two purges of Fastly lie up to thirty. */
export const HURRIED: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shortSleeps)}`,
};
