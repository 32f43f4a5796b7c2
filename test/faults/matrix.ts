import { cloudFrontRoutes, throttling } from "../support/cloudfront.ts";
import { primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import type { Fault, Request } from "../support/server.ts";

/** Something that can go wrong with a request. */
export interface Trouble {
  readonly name: string;
  readonly does: Pick<Fault, "does" | "ms" | "headers" | "body">;
  /** Whether the same request may be answered when it is sent again: such a trouble, if it ends, must leave no trace. */
  readonly passing: boolean;
  /** Whether it takes as long as the bound of a request. */
  readonly hangs?: true;
  /** Whether another trouble is the same to a request that changes nothing. */
  readonly twin?: true;
  /** Whether a step can meet it; every step can without it. */
  readonly meets?: (step: Step) => boolean;
}

/** One request of a run. A new one is an entry here; every trouble is then tried on it. */
export interface Step {
  readonly name: string;
  readonly server: "github" | "cloudfront" | "cloudflare";
  readonly match: (request: Request) => boolean;
  /** Whether trouble that stays may fail the run. Otherwise it must purge, if not exactly. */
  readonly mayFail: boolean;
  /** Only a run without a memory sends it. */
  readonly first?: true;
  /** Only a run without a checkout sends it. The others have one, and fetch nothing. */
  readonly fetches?: true;
  /** Only a run that reads its rules from this file of head sends it. `linked.yml` is a symlink, which git alone follows. */
  readonly rulesFromHead?: string;
  /** It changes nothing, and meets no twins: they would take half as long again, and show nothing else. */
  readonly reads?: true;
  /** Only a run on a machine without git sends it. */
  readonly withoutGit?: true;
  /**
   * Only a run for this event sends it; the others are for a push. Its token may not list the runs, since only then does
   * the event's word count beside a memory.
   */
  readonly event?: "tag" | "release" | "pull request";
}

const ofCloudFront = ({ server }: Step) => server === "cloudfront";
const ofGitHub = ({ server }: Step) => server === "github";
/** A request to Cloudflare is bounded by 30 s, which a test cannot make shorter. */
const ofBounded = ({ server }: Step) => server !== "cloudflare";

const troubles: readonly Trouble[] = [
  { name: "500", does: { does: 500 }, passing: true, twin: true },
  { name: "503", does: { does: 503 }, passing: true },
  { name: "429", does: { does: 429 }, passing: true, twin: true },
  { name: "403", does: { does: 403 }, passing: false },
  { name: "400", does: { does: 400 }, passing: false, twin: true },
  { name: "the connection is cut before it is read", does: { does: "cut-before" }, passing: true },
  { name: "the connection is cut after it was done", does: { does: "cut-after" }, passing: true, twin: true },
  { name: "the answer breaks off", does: { does: "cut-body" }, passing: true },
  { name: "no answer", does: { does: "hang" }, passing: true, hangs: true, meets: ofBounded },
  {
    name: "done, and no answer",
    does: { does: "hang-after" },
    passing: true,
    hangs: true,
    twin: true,
    meets: ofBounded,
  },
  { name: "a slow answer", does: { does: "slow", ms: 150 }, passing: true },
  { name: "another answer", does: { does: 200, body: '{"unheard":true}' }, passing: false },
  {
    name: "too many invalidations in progress",
    does: { does: 400, body: "TooManyInvalidationsInProgress" },
    passing: true,
    meets: ({ match }) => match === cloudFrontRoutes.create,
  },
  { name: "throttled", does: throttling, passing: true, meets: ofCloudFront },
  { name: "access denied", does: { does: 403, body: "AccessDenied" }, passing: false, meets: ofCloudFront },
  // One that lasts longer than a run waits, and one that does not.
  { name: "the hour's limit", does: primaryLimit(3_600), passing: false, meets: ofGitHub },
  { name: "the secondary limit", does: secondaryLimit(30), passing: true, meets: ofGitHub },
];

/** What can go wrong at a step. */
export function troublesOf(step: Step): readonly Trouble[] {
  return troubles.filter(({ twin, meets }) => !(twin && step.reads) && (meets?.(step) ?? true));
}

const isPost = ({ method }: Request) => method === "POST";

export const steps: readonly Step[] = [
  {
    name: "git's greeting",
    server: "github",
    match: (request) => request.path.includes("info/refs?service=git-upload-pack"),
    fetches: true,
    mayFail: false,
  },
  {
    name: "the fetch of the commits",
    server: "github",
    match: (request) => routes.fetch(request) && isPost(request),
    fetches: true,
    mayFail: false,
  },
  {
    name: "the fetch of the rules",
    server: "github",
    match: (request) => routes.fetch(request) && isPost(request) && request.body.includes("shallow "),
    rulesFromHead: "linked.yml",
    fetches: true,
    mayFail: false,
  },
  {
    name: "the question for head's rules",
    server: "github",
    match: (request) => routes.graphql(request) && request.body.includes("object(oid:"),
    rulesFromHead: ".github/cdn-purge.yml",
    fetches: true,
    mayFail: false,
  },
  { name: "the read of the memory", server: "github", match: routes.readRefs, mayFail: false },
  {
    name: "the question whether a memory can be written",
    server: "github",
    match: routes.writable,
    first: true,
    mayFail: false,
  },
  { name: "the list of runs", server: "github", match: routes.runs, mayFail: false },
  { name: "the invalidation", server: "cloudfront", match: cloudFrontRoutes.create, mayFail: true },
  { name: "the question whether it is done", server: "cloudfront", match: cloudFrontRoutes.get, mayFail: false },
  { name: "the move of the memory", server: "github", match: routes.updateRefs, mayFail: false },
  {
    name: "git's list of the tags",
    server: "github",
    match: (request) => routes.fetch(request) && request.body.includes("command=ls-refs"),
    reads: true,
    event: "tag",
    mayFail: false,
  },
  {
    name: "the API's commits",
    server: "github",
    match: ({ path }) => path.includes("/git/commits/"),
    reads: true,
    withoutGit: true,
    mayFail: false,
  },
  { name: "the API's trees", server: "github", match: routes.trees, reads: true, withoutGit: true, mayFail: false },
  {
    name: "the API's blob of the rules",
    server: "github",
    match: ({ path }) => path.includes("/git/blobs/"),
    reads: true,
    withoutGit: true,
    rulesFromHead: ".github/cdn-purge.yml",
    mayFail: true,
  },
  {
    name: "the API's list of the tags",
    server: "github",
    match: (request) => routes.readRefs(request) && request.body.includes("refPrefix"),
    reads: true,
    withoutGit: true,
    event: "tag",
    mayFail: false,
  },
  {
    name: "the API's tag of the release",
    server: "github",
    match: (request) => routes.readRefs(request) && request.body.includes("refs/tags/"),
    reads: true,
    withoutGit: true,
    event: "release",
    mayFail: true,
  },
  {
    name: "the list of the releases",
    server: "github",
    match: routes.releases,
    reads: true,
    withoutGit: true,
    event: "release",
    mayFail: false,
  },
  {
    name: "the merge base",
    server: "github",
    match: routes.compare,
    reads: true,
    withoutGit: true,
    event: "pull request",
    mayFail: false,
  },
  { name: "Cloudflare's purge", server: "cloudflare", match: ({ method }) => method === "POST", mayFail: true },
];

/** Once, or as long as the run lasts. */
export const spans = [
  { name: "once", times: 1 },
  { name: "always", times: Number.POSITIVE_INFINITY },
] as const;
