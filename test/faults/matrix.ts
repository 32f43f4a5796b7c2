import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { routes } from "../support/github.ts";
import type { Fault, Request } from "../support/server.ts";

/** Something that can go wrong with a request. */
export interface Trouble {
  readonly name: string;
  readonly does: Pick<Fault, "does" | "ms" | "body">;
  /** Whether the same request may be answered when it is sent again: such a trouble, if it ends, must leave no trace. */
  readonly passing: boolean;
  /** Whether it takes as long as the bound of a request. */
  readonly hangs?: true;
}

/** One request of a run. A new one is an entry here; every trouble is then tried on it. */
export interface Step {
  readonly name: string;
  readonly server: "github" | "cloudfront";
  readonly match: (request: Request) => boolean;
  /** Whether trouble that stays may fail the run. Otherwise it must purge, if not exactly. */
  readonly mayFail: boolean;
  /** Only a run without a memory sends it. */
  readonly first?: true;
  /** Only a run without a checkout sends it. The others have one, and fetch nothing. */
  readonly fetches?: true;
  /** Only a run that reads its rules from head sends it. */
  readonly rulesFromHead?: true;
}

export const troubles: readonly Trouble[] = [
  { name: "500", does: { does: 500 }, passing: true },
  { name: "503", does: { does: 503 }, passing: true },
  { name: "429", does: { does: 429 }, passing: true },
  { name: "403", does: { does: 403 }, passing: false },
  { name: "400", does: { does: 400 }, passing: false },
  { name: "the connection is cut before it is read", does: { does: "cut-before" }, passing: true },
  { name: "the connection is cut after it was done", does: { does: "cut-after" }, passing: true },
  { name: "the answer breaks off", does: { does: "cut-body" }, passing: true },
  { name: "no answer", does: { does: "hang" }, passing: true, hangs: true },
  { name: "done, and no answer", does: { does: "hang-after" }, passing: true, hangs: true },
  { name: "a slow answer", does: { does: "slow", ms: 150 }, passing: true },
  { name: "another answer", does: { does: 200, body: '{"unheard":true}' }, passing: false },
];

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
    rulesFromHead: true,
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
];

/** Once, or as long as the run lasts. */
export const spans = [
  { name: "once", times: 1 },
  { name: "always", times: Number.POSITIVE_INFINITY },
] as const;
