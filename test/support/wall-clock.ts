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
