import type { GitHubEvent } from "../support/github/events.ts";
import type { WorkflowRun } from "../support/github/model.ts";
import type { Performed } from "./perform.ts";
import type { Acting } from "./stage.ts";

/** How a deploy ends. `green` is a success that the workflow made of a failed or skipped purge (`continue-on-error`, `if`). */
export const fates = {
  succeeds: 50,
  "cancelled in the queue": 4,
  skipped: 1,
  "fails before the upload": 3,
  "fails in the upload": 12,
  "cancelled in the upload": 6,
  "fails before the purge": 6,
  "CDN denies access": 5,
  "CDN is over its quota": 1,
  "CDN is over its quota for a while": 1,
  "CDN's answer is lost": 1,
  "killed in the purge": 5,
  "fails after the purge": 6,
  "green without a purge": 2,
  "green with a failed purge": 2,
  "green with one failed purge": 1,
} as const;
export type Fate = keyof typeof fates;

/**
 * The same where purges fail one after the other although the deploys succeed. Less of the rest: after a run that failed
 * the base is unknown where the list of runs does not show its commit, and all is purged.
 */
export const doubledFates: Readonly<Record<Fate, number>> = {
  ...fates,
  "fails in the upload": 2,
  "cancelled in the upload": 1,
  "fails before the purge": 1,
  "CDN denies access": 1,
  "killed in the purge": 1,
  "fails after the purge": 1,
  "green without a purge": 0,
  "green with a failed purge": 40,
  "green with one failed purge": 20,
};

/**
 * The same in calm histories where builds are compared. Fewer deploys end before the action: nobody knows what those have built, so all is
 * purged, and nothing is proved of what comparing finds.
 */
export const calmFates: Readonly<Record<Fate, number>> = {
  ...fates,
  "cancelled in the queue": 0,
  skipped: 0,
  "fails in the upload": 3,
  "cancelled in the upload": 1,
  "fails before the upload": 0,
  "fails before the purge": 2,
  "CDN denies access": 10,
  "killed in the purge": 4,
  "green with a failed purge": 6,
};

/** The same where a broken variant forgets failed purges: more of these, so that it is caught soon. */
export const deniedFates: Readonly<Record<Fate, number>> = {
  ...calmFates,
  "CDN denies access": 30,
  "green with a failed purge": 15,
};

/** Fates in which CloudFront denies access. */
export const denied: readonly Fate[] = [
  "CDN denies access",
  "green with a failed purge",
  "green with one failed purge",
];

export type Serves = "all" | "some" | "none";

/** One attempt of a run that deploys. */
export interface Job {
  /** The number by which the edges know who uploaded. */
  readonly index: number;
  readonly run: WorkflowRun;
  readonly event: GitHubEvent;
  readonly workflow: string;
  /** What the event and the input `head` say is deployed. */
  readonly head: string;
  /** What is deployed: head, or what the job's workspace holds in its place. */
  readonly built: string;
  /** What the content system held when this was built: part of what is deployed, beside the commit. */
  content: number;
  /** Which of the sites is deployed. */
  readonly site: number;
  /** How much of it: what a host deploys elsewhere changes nothing here, and it may report a deploy that failed half-way. */
  readonly serves: Serves;
  /** The input `head`. */
  readonly headInput: string | null;
  readonly fate: Fate;
  /** A re-run of the failed jobs only: what an earlier attempt uploaded stays as it is. */
  readonly purgeOnly: boolean;
  phase: "queued" | "uploading" | "purging" | "ended";
  todo: (readonly [string, string | null])[];
  /** What it uploaded, and when. */
  readonly uploads: Map<string, number>;
  /** All was uploaded. */
  deployed: boolean;
  /** The step at work, of as many as the workflow has. */
  step: 0 | 1;
  acting: Acting | null;
  /** What each of its steps came to, as far as they ended. */
  readonly performed: Performed[];
  /** When it left the queue and when it ended, in moments of the history: GitHub's times are of a run, and coarse. */
  started: number | null;
  ended: number | null;
  /** How it ended. The run says that of its latest attempt only. */
  conclusion: string | null;
  /** The step that alone is denied; null: each. */
  readonly deniedStep: 0 | 1 | null;
  /** How often it may still go on before it is killed. */
  stopsLeft: number;
}
