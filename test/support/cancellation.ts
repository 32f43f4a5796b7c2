import type { Cancellation } from "../../src/cancel.ts";

/** The cancellation of a run that is never told to end. */
export const uncancelled: Cancellation = { signal: new AbortController().signal, finishing: (work) => work() };
