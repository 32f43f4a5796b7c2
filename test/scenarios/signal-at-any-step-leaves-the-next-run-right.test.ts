import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, type ExpectStatic, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { routes } from "../support/github.ts";
import type { Fault, Request, Server } from "../support/server.ts";
import { createWorld, type WorldRunOptions } from "../support/world.ts";
import { createEdge } from "../verify/edge.ts";

/** A step in which a run is stopped, by making its server hang there. */
interface Stop {
  readonly at: string;
  readonly server: "github" | "cloudfront" | "edge";
  readonly match: (request: Request) => boolean;
  readonly fault: Pick<Fault, "does" | "ms" | "body" | "times">;
  readonly inputs?: Readonly<Record<string, string>>;
  /** How often CloudFront is asked before it is done; it never is without this. */
  readonly afterGets?: number;
  /** What the run that was stopped leaves. */
  readonly leaves: "nothing" | "a purge that nobody remembers" | "a purge that is remembered";
  /** Milliseconds from the signal to the end, at most: at once, or after the grace of 5 s. */
  readonly within: number;
}

const AT_ONCE = 4_500;
const GRACE = 9_500;
const hang = { does: "hang", times: Number.POSITIVE_INFINITY } as const;
const github = { server: "github", fault: hang, leaves: "nothing", within: AT_ONCE } as const;
const tooMany = { does: 400, body: "TooManyInvalidationsInProgress", times: Number.POSITIVE_INFINITY } as const;

const stops: readonly Stop[] = [
  { ...github, at: "the git fetch hangs", match: routes.fetch },
  { ...github, at: "the memory is not answered", match: routes.readRefs },
  { ...github, at: "the runs are not answered", match: routes.runs },
  { ...github, at: "GitHub is in trouble and asked again", match: routes.runs, fault: { ...hang, does: 503 } },
  {
    at: "CloudFront does not answer",
    server: "cloudfront",
    match: cloudFrontRoutes.create,
    fault: hang,
    leaves: "nothing",
    within: GRACE,
  },
  {
    at: "CloudFront accepts and does not say so",
    server: "cloudfront",
    match: cloudFrontRoutes.create,
    fault: { ...hang, does: "hang-after" },
    leaves: "a purge that nobody remembers",
    within: GRACE,
  },
  {
    at: "CloudFront takes its time to accept",
    server: "cloudfront",
    match: cloudFrontRoutes.create,
    fault: { does: "slow", ms: 1_500 },
    leaves: "a purge that is remembered",
    within: GRACE,
  },
  {
    at: "the quota is used up",
    server: "cloudfront",
    match: cloudFrontRoutes.create,
    fault: tooMany,
    leaves: "nothing",
    within: AT_ONCE,
  },
  {
    at: "the end of the purge is waited for",
    server: "cloudfront",
    match: cloudFrontRoutes.get,
    fault: { does: "slow", ms: 1 },
    inputs: { "wait-minutes": "5" },
    leaves: "a purge that is remembered",
    within: AT_ONCE,
  },
  {
    at: "the end of a purge that is to be verified is waited for",
    server: "cloudfront",
    match: cloudFrontRoutes.get,
    fault: { does: "slow", ms: 1 },
    inputs: { verify: "true" },
    leaves: "a purge that nobody remembers",
    within: AT_ONCE,
  },
  {
    at: "the site does not answer what is to be verified",
    server: "edge",
    match: ({ path }) => path === "/a.css",
    fault: hang,
    inputs: { verify: "true" },
    afterGets: 1,
    leaves: "a purge that nobody remembers",
    within: AT_ONCE,
  },
  {
    at: "the memory is being moved",
    server: "github",
    match: routes.updateRefs,
    fault: { does: "slow", ms: 1_500 },
    leaves: "a purge that is remembered",
    within: GRACE,
  },
  {
    at: "the move of the memory is not answered",
    server: "github",
    match: routes.updateRefs,
    fault: hang,
    leaves: "a purge that nobody remembers",
    within: GRACE,
  },
];

/** A site whose first commit is purged and remembered, and the push of another. */
async function pushed({ afterGets = 1_000 }: Stop) {
  await using stack = new AsyncDisposableStack();
  const edge = stack.use(await createEdge());
  const world = stack.use(await createWorld({ inputs: { site: edge.url }, cloudfront: { completes: { afterGets } } }));
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const second = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const owned = stack.move();
  return { world, edge, first, second, event, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

type Site = Awaited<ReturnType<typeof pushed>>;

async function arrived(server: Server, match: Stop["match"], since: number): Promise<void> {
  while (!server.requests.slice(since).some(match)) await sleep(20);
}

/** Runs until the step is reached and cancels; `waited` is the time from the signal to the end. */
async function cancelled({ world, edge, event }: Site, stop: Stop, options: WorldRunOptions) {
  const server = stop.server === "edge" ? edge : world[stop.server];
  const end = server.fault({ match: stop.match, ...stop.fault });
  let at = 0;
  const cancel = arrived(server, stop.match, server.requests.length).then(async () => {
    // The run is then in the wait that follows, too.
    await sleep(150);
    at = performance.now();
  });
  const run = await world.run(event, {
    ...options,
    cancel,
    ...(stop.inputs && { inputs: stop.inputs }),
    conclusion: "cancelled",
  });
  end();
  return { run, waited: performance.now() - at };
}

function gitsOf(url: string): string[] {
  const lines = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(url) && line.includes("git"));
}

async function check(expect: ExpectStatic, stop: Stop, signal: "SIGINT" | "SIGTERM"): Promise<void> {
  await using site = await pushed(stop);
  const { world, first, second } = site;
  const { run, waited } = await cancelled(site, stop, { cancelSignal: signal });

  expect({ code: run.code, signal: run.signal }).toEqual({ code: signal === "SIGINT" ? 130 : 143, signal: null });
  expect(waited).toBeLessThan(stop.within);
  expect(run.outputs.status).toBe("failed");
  expect(run.summary).toMatch(/^### Cancelled: run the job again\n/);
  expect(run.summary).toContain("/docs/troubleshooting.md#the-job-was-cancelled");
  expect(run.errors.map(({ message }) => message)).toEqual([expect.stringContaining(`cancelled by ${signal}`)]);
  expect(run.tempLeftovers.filter((path) => !/^cdn-purge-report-[0-9a-f]+\.json$/.test(path))).toEqual([]);
  expect(gitsOf(world.github.url)).toEqual([]);
  expect(world.sent()).toEqual(stop.leaves === "nothing" ? [["/*"]] : [["/*"], ["/a.css"]]);
  const remembered = stop.leaves === "a purge that is remembered";
  expect(Object.values(await world.memory())).toEqual([remembered ? second : first]);
  if (remembered) expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([{ paths: ["/a.css"] }]);

  await world.commit({ "public/b.css": "2" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [] });
  // What was remembered stands among the bases. No run of it succeeded, so those of before are compared with as well.
  expect(JSON.parse(next.outputs.base!).toSorted()).toEqual([first, second].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
}

describe.concurrent("SIGINT, as the runner sends it", () => {
  for (const stop of stops) {
    test(`${stop.at}: it leaves ${stop.leaves}`, { timeout: 120_000 }, ({ expect }) => check(expect, stop, "SIGINT"));
  }
});

describe.concurrent("SIGTERM first", () => {
  const some = stops.filter(
    ({ at, match }) => match === routes.fetch || match === cloudFrontRoutes.get || at === "the memory is being moved",
  );
  for (const stop of some) {
    test(`${stop.at}: it leaves ${stop.leaves}`, { timeout: 120_000 }, ({ expect }) => check(expect, stop, "SIGTERM"));
  }
});

test("a second signal does not wait for what is on its way", { timeout: 120_000 }, async ({ expect }) => {
  const stop = stops.find(({ at }) => at === "CloudFront does not answer")!;
  await using site = await pushed(stop);
  const { world, first } = site;
  const { run, waited } = await cancelled(site, stop, { cancelWaits: [500, 5_000] });
  expect({ code: run.code, leftovers: run.tempLeftovers }).toEqual({ code: 130, leftovers: [] });
  expect(waited).toBeLessThan(AT_ONCE);
  expect(run.errors[0]!.message).toContain("the next run purges again");
  expect(Object.values(await world.memory())).toEqual([first]);
});
