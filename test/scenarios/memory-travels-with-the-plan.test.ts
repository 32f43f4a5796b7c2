import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { asked } from "../support/asked.ts";
import { createWorld, distribution } from "../support/world.ts";

const dry = { inputs: { "dry-run": "true" } };

test("the plan carries the memory's ref and value, and the job that sends it moves the memory from there", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const [ref] = Object.keys(await world.memory());
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const planned = await world.run(event, dry);
  expect(planned).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run", base: JSON.stringify([first]) } });
  expect(JSON.parse(planned.outputs.plan!)).toEqual({
    version: 1,
    head,
    workspaceCommit: null,
    base: "auto",
    options: { directoryIndex: "index.html", cleanUrls: false, queryStrings: false, maxPaths: 60, site: [] },
    cdns: [
      {
        cdn: "cloudfront",
        patterns: ["/a.css"],
        targets: [{ target: hashed(distribution), memory: { ref, value: first } }],
      },
    ],
  });
  expect(await world.memory()).toEqual({ [ref!]: first });

  const before = world.github.requests.length;
  const sent = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(sent).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head } });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(await world.memory()).toEqual({ [ref!]: head });
  expect(sent.log).toContain(`remembered ${head} in ${ref}`);
  expect(asked(world.github, before)).toEqual(["move memory", "read memory"]);
  expect(world.github.violations).toEqual([]);
});

test("the first plan of all: there is no memory, and the job that sends it makes one", async () => {
  await using world = await createWorld();
  const head = await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const planned = await world.run(event, dry);
  const [target] = JSON.parse(planned.outputs.plan!).cdns[0].targets;
  expect(target.memory).toEqual({ ref: expect.stringMatching(/^refs\/cdn-purge\/cloudfront\//), value: null });
  const sent = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(sent).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(await world.memory()).toEqual({ [target.memory.ref]: head });
  expect(world.github.violations).toEqual([]);
});

test("a plan with nothing to purge moves the memory as well", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const head = await world.commit({ "README.md": "1" });
  const event = await world.push();
  const planned = await world.run(event, dry);
  expect(planned.outputs).toMatchObject({ status: "nothing-to-purge", paths: "[]" });
  const sent = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(sent).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge" } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("another run purged since the plan was made: refused with `plan again`, and nothing is sent", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const planned = await world.run(event, dry);
  const third = await world.commit({ "public/a.css": "3" });
  await world.run(await world.push());
  const memory = await world.memory();
  const [ref] = Object.keys(memory);

  const sent = world.cloudfront.requests.length;
  const late = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(late).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(late.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`another run has purged.*${ref} was ${first}.*Nothing was sent\\. Plan again`)),
  ]);
  expect(world.cloudfront.requests).toHaveLength(sent);
  expect(await world.memory()).toEqual({ [ref!]: third });

  // Planning again sees what the other run deployed.
  const again = await world.run(event, dry);
  expect(JSON.parse(again.outputs.paths!)).toEqual(["/a.css"]);
  const done = await world.run(event, { inputs: { plan: again.outputs.plan! } });
  expect(done).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(await world.memory()).toEqual({ [ref!]: event.sha });
  expect(world.github.violations).toEqual([]);
});

test("the same plan sent twice is refused the second time", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const { plan } = (await world.run(event, dry)).outputs;
  await world.run(event, { inputs: { plan: plan! } });
  const twice = await world.run(event, { inputs: { plan: plan! } });
  expect(twice).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(twice.errors[0]!.message).toContain("Plan again");
  expect(world.sent()).toEqual([["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("a plan that failed leaves the memory, and can be sent again", async () => {
  const denied = [distribution];
  await using world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const head = await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const { plan } = (await world.run(event, dry)).outputs;
  expect(await world.run(event, { inputs: { plan: plan! } })).toMatchObject({ code: 1 });
  expect(await world.memory()).toEqual({});
  denied.pop();
  expect(await world.run(event, { inputs: { plan: plan! } })).toMatchObject({ code: 0, errors: [] });
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("a plan made without a memory by a job that may write none makes none, even if the sending job could", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.failedDeploy(await world.push(), { conclusion: "success" });
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const { plan } = (await world.run(event, { ...dry, permissions: { contents: "read", actions: "read" } })).outputs;
  const sent = await world.run(event, { inputs: { plan: plan! } });
  expect(sent).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/a.css"]' } });
  expect(await world.memory()).toEqual({});

  // Had it begun there, b.css would be taken for purged, which no run of these rules has done.
  const head = await world.commit({ "README.md": "1" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/*"]' } });
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("a dry run of a plan moves nothing", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const { plan } = (await world.run(event, dry)).outputs;
  const before = world.github.requests.length;
  const run = await world.run(event, { inputs: { plan: plan!, "dry-run": "true" } });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run", plan } });
  expect(await world.memory()).toEqual({});
  expect(world.github.requests).toHaveLength(before);
  expect(world.github.violations).toEqual([]);
});

test.each(["read", "none"] as const)(
  "a purging job with `contents: %s` sends the plan and says that nothing was remembered",
  async (contents) => {
    await using world = await createWorld();
    await world.commit({ "public/a.css": "1" });
    const event = await world.push();
    const { plan } = (await world.run(event, dry)).outputs;
    const run = await world.run(event, { inputs: { plan: plan! }, permissions: { contents } });
    expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
    expect(world.sent()).toEqual([["/*"]]);
    expect(await world.memory()).toEqual({});
    expect(run.log).toContain("The token may not remember what was purged last");
    expect(run.summary).toContain("The token may not remember what was purged last");
    expect(world.github.violations).toEqual([]);
  },
);
