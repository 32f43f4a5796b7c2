import { LIMITS, type Limits } from "../../src/clock.ts";

/** A run's bounds, but a test does not wait for seconds before it asks again whether an invalidation is done. */
export const QUICK: Limits = { ...LIMITS, cloudfrontPoll: { firstSeconds: 0.01, lastSeconds: 0.05 } };

/** Bounds for servers that hang. On a busy machine a good answer may take longer, and is asked for again. */
export const SHORT: Limits = { ...QUICK, gitSilenceSeconds: 1, githubMs: 600, cloudfrontMs: 400 };
