/** Time, so that a test need not wait for minutes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Wall-clock bounds of everything that a run asks of the network, so that no server can hang the step. */
export interface Limits {
  /** One git process, in milliseconds. A fetch of 150,000 changed names measured 2 s. */
  readonly gitMs: number;
  /** How long git may hear nothing of its server, in whole seconds. While a server packs it says something every 5. */
  readonly gitSilenceSeconds: number;
  /** One request to GitHub's API, its answer included, in milliseconds. */
  readonly githubMs: number;
  /** One request to CloudFront, its answer included, in milliseconds. */
  readonly cloudfrontMs: number;
  /** Pauses between questions whether an invalidation is done: they grow from the first to the last. */
  readonly cloudfrontPoll: { readonly firstSeconds: number; readonly lastSeconds: number };
}

/** The bounds of a run. Tests pass shorter ones. */
export const LIMITS: Limits = {
  gitMs: 5 * 60_000,
  gitSilenceSeconds: 30,
  githubMs: 30_000,
  cloudfrontMs: 30_000,
  cloudfrontPoll: { firstSeconds: 2, lastSeconds: 10 },
};
