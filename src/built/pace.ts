import { setImmediate } from "node:timers/promises";
import type { Clock } from "../clock.ts";

/** How long work goes on before it lets anything else happen, such as a signal that ends the step, in milliseconds. */
const SLICE_MS = 20;
/** How often people are told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 5_000;

/** Called between small pieces of work, and awaited. */
export type Breathe = () => Promise<void>;

/** Paces work that goes on for seconds without waiting for anything. `tell` says how far it is. */
export function startPace(clock: Pick<Clock, "now">, tell: () => void): Breathe {
  let sliceEnds = performance.now() + SLICE_MS;
  let told = clock.now();
  return async () => {
    if (performance.now() < sliceEnds) return;
    await setImmediate();
    sliceEnds = performance.now() + SLICE_MS;
    const now = clock.now();
    if (now - told < TOLD_EVERY_MS) return;
    told = now;
    tell();
  };
}
