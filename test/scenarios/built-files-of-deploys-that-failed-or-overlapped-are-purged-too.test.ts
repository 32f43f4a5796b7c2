import { expect, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { git } from "../support/git.ts";
import { createSite } from "../support/site.ts";

test("what a purge that failed left in the cache is purged by the next run", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const end = site.world.cloudfront.fault({
    match: cloudFrontRoutes.create,
    does: 403,
    body: "AccessDenied",
    times: 9,
  });
  const failed = await site.deploy({ "a.css": "2", "b.css": "1" });
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" } });
  end();
  const next = await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(next).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css", "/b.css"]);
  await site.deploy({ "a.css": "1", "b.css": "3" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("of two purges that failed in a row the memory cannot tell: all is purged, once", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const create = { match: cloudFrontRoutes.create, does: 403, body: "AccessDenied", times: 9 } as const;
  const end = site.world.cloudfront.fault(create);
  await site.deploy({ "a.css": "2", "b.css": "1" });
  await site.deploy({ "a.css": "1", "b.css": "2" });
  end();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "3" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("the same run tried again after its purge failed purges what differs from the last purge", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  await site.build({ "a.css": "2", "b.css": "1" });
  const { event } = await site.push();
  const create = { match: cloudFrontRoutes.create, does: 403, body: "AccessDenied", times: 9 } as const;
  const end = site.world.cloudfront.fault(create);
  const { run } = await site.run(event);
  end();
  expect(await site.run(event, { rerun: run })).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
});

test("without `actions: read` the last purge and the event's word must be of one commit", async () => {
  await using site = await createSite();
  const permissions = { contents: "write" } as const;
  await site.deploy({ "a.css": "1" }, { permissions });
  await site.deploy({ "a.css": "2" }, { permissions });
  expect(site.last()).toEqual(["/a.css"]);
  await site.push();
  await site.deploy({ "a.css": "3" }, { permissions });
  expect(site.last()).toEqual(["/*"]);
});

test("without git all is purged, and so it is by the next run, which cannot know what that one deployed", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const blind = await site.deploy({ "a.css": "2", "b.css": "1" }, { env: { PATH: "/nonexistent" } });
  expect(blind).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "1" });
  expect(site.last()).toEqual(["/*"]);
  await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("a deploy that failed before this step built nobody knows what, unless it was of the same commit", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const { event } = await site.push();
  site.world.failedDeploy(event);
  await site.build({ "a.css": "2", "b.css": "1" });
  const same = await site.run(event);
  expect(same).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
  site.world.failedDeploy((await site.push()).event);
  const other = await site.deploy({ "a.css": "2", "b.css": "2" });
  expect(other).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/*"]);
  expect(other.log).toContain("what was built from");
});

test("a job that failed after its purge, or is run again, has remembered what it built", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  await site.deploy({ "a.css": "2", "b.css": "1" }, { conclusion: "failure" });
  await site.build({ "a.css": "2", "b.css": "2" });
  const { event } = await site.push();
  const { run } = await site.run(event, { conclusion: "failure" });
  expect(site.last()).toEqual(["/b.css"]);
  // Not the same bytes, though of the same commit.
  await site.build({ "a.css": "3", "b.css": "2" });
  expect(await site.run(event, { rerun: run })).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
});

test("of two runs that race to move the memory the lease takes one, and the next run is compared with both", async () => {
  // Each purge is held until both are on their way.
  let [isRacing, arrived, release] = [false, 0, () => {}];
  const both = new Promise<void>((resolve) => (release = resolve));
  let tellFirst = () => {};
  const first = new Promise<void>((resolve) => (tellFirst = resolve));
  const onInvalidate = async () => {
    if (!isRacing) return;
    arrived += 1;
    tellFirst();
    if (arrived === 2) release();
    await both;
  };
  await using site = await createSite({ cloudfront: { onInvalidate } });
  await site.deploy({ "a.css": "1", "b.css": "1", "c.css": "1" });
  isRacing = true;
  const one = site.deploy({ "a.css": "2", "b.css": "1", "c.css": "1" });
  await first;
  const two = site.deploy({ "a.css": "1", "b.css": "2", "c.css": "1" });
  const runs = await Promise.all([one, two]);
  isRacing = false;
  expect(runs).toMatchObject([
    { code: 0, errors: [], warnings: [] },
    { code: 0, errors: [], warnings: [] },
  ]);
  expect(runs.filter(({ log }) => log.includes("the next run is compared with both builds"))).toHaveLength(1);
  const [[ref, moved]] = Object.entries(await site.world.memory()) as [[string, string]];
  const missed = await git(site.world.repository.bare, "rev-parse", `${ref}-missed`);
  const messages = [moved, missed].map((sha) => git(site.world.repository.bare, "log", "-1", "--format=%B", sha));
  const heads = (await Promise.all(messages)).map((text) => /Cdn-Purge-Head: (.*)/.exec(text)?.[1]);
  expect(heads.toSorted()).toEqual(runs.map(({ outputs }) => outputs.head).toSorted());

  await site.deploy({ "a.css": "1", "b.css": "1", "c.css": "1" });
  expect(site.last()).toEqual(["/a.css", "/b.css"]);
  await site.deploy({ "a.css": "1", "b.css": "1", "c.css": "2" });
  expect(site.last()).toEqual(["/c.css"]);
  expect(site.world.github.violations).toEqual([]);
});

test("a memory that another run deleted meanwhile is not made again, and the next run purges all", async () => {
  let onInvalidate = async () => {};
  await using site = await createSite({ cloudfront: { onInvalidate: () => onInvalidate() } });
  await site.deploy({ "a.css": "1" });
  const [ref] = Object.keys(await site.world.memory());
  onInvalidate = async () => void (await git(site.world.repository.bare, "update-ref", "-d", ref!));
  expect(await site.deploy({ "a.css": "2" })).toMatchObject({ code: 0, errors: [] });
  onInvalidate = async () => {};
  expect(await site.world.memory()).toEqual({});
  await site.deploy({ "a.css": "2" });
  expect(site.last()).toEqual(["/*"]);
});

test("without `contents: write` all is purged each time, and one notice says why", async () => {
  await using site = await createSite();
  const permissions = { contents: "read", actions: "read" } as const;
  await site.deploy({ "a.css": "1" }, { permissions });
  const run = await site.deploy({ "a.css": "1" }, { permissions });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(site.world.sent()).toEqual([["/*"], ["/*"]]);
  expect(run.summary.split("may not remember what was built for the last purge")).toHaveLength(2);
  expect(await site.world.memory()).toEqual({});
});

test("a job that may not write any more says so, and the next one that may purges all", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const before = await site.world.memory();
  const permissions = { contents: "read", actions: "read" } as const;
  const denied = await site.deploy({ "a.css": "2", "b.css": "1" }, { permissions });
  expect(denied).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/a.css"]);
  expect(denied.summary).toContain("may not remember what was built for the last purge");
  expect(await site.world.memory()).toEqual(before);
  await site.deploy({ "a.css": "1", "b.css": "1" });
  expect(site.last()).toEqual(["/*"]);
});

test("a job that may neither write nor see runs any more purges all each time: no ref tells of its deploys", async () => {
  await using site = await createSite();
  const { outputs } = await site.deploy({ "a.css": "1", "b.css": "1" });
  const permissions = { contents: "read" } as const;
  for (const a of ["2", "1"]) {
    await site.build({ "a.css": a, "b.css": "1" });
    const run = await site.run(site.world.events.schedule(outputs.head!), { permissions });
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(run.summary).toContain("may not remember what was built for the last purge");
  }
  expect(site.world.sent()).toEqual([["/*"], ["/*"], ["/*"]]);
  // A job that only plans leaves the memory to the one that sends.
  await site.build({ "a.css": "2", "b.css": "1" });
  const planned = await site.run(site.world.events.schedule(outputs.head!), {
    permissions,
    inputs: { "dry-run": "true" },
  });
  expect(planned.outputs).toMatchObject({ status: "dry-run", paths: '["/a.css"]' });
});

const isPush = ({ method, path }: { method: string; path: string }) =>
  method === "POST" && path.endsWith("/git-receive-pack");

test.each([
  ["is lost", { does: "cut-after", times: 1 }],
  ["is 503 once", { does: 503, times: 1 }],
] as const)("an answer to the push that %s makes no difference", async (_, fault) => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  site.world.github.fault({ match: isPush, ...fault });
  expect(await site.deploy({ "a.css": "2", "b.css": "1" })).toMatchObject({ code: 0, errors: [], warnings: [] });
  await site.deploy({ "a.css": "2", "b.css": "2" });
  expect(site.last()).toEqual(["/b.css"]);
});

test("a memory that cannot be pushed is deleted, and the next run purges all", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1" });
  const end = site.world.github.fault({ match: isPush, does: 503, times: Number.POSITIVE_INFINITY });
  expect(await site.deploy({ "a.css": "2" })).toMatchObject({ code: 0, errors: [] });
  end();
  expect(await site.world.memory()).toEqual({});
  await site.deploy({ "a.css": "2" });
  expect(site.last()).toEqual(["/*"]);
});
