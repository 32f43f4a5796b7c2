import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { asked } from "../support/asked.ts";
import { createWorld, distribution } from "../support/world.ts";

/**
 * The memory's name of the rules, options and distribution of a world. Whoever changes what it is made of makes every
 * user's next run purge all that the rules reach.
 */
const ref = `refs/cdn-purge/cloudfront/${hashed(distribution)}/14b4cb803835`;

test("the first run purges all that the rules reach; the next ones what changed since the last purge", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const one = await world.run(await world.push());
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(one.outputs).toMatchObject({ status: "purged", base: "[]", head: first, "changed-files": "" });
  expect(await world.memory()).toEqual({ [ref]: first });
  expect(one.summary).toContain("no memory of a last purge yet");
  expect(one.log).toContain(`remembered ${first} in ${ref}`);
  expect(asked(world.github)).toEqual(["fetch", "list runs", "may it write", "move memory", "read memory"]);

  const second = await world.commit({ "public/a.css": "2" });
  const before = world.github.requests.length;
  const two = await world.run(await world.push());
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(two.outputs).toMatchObject({ status: "purged", base: JSON.stringify([first]), head: second });
  expect(await world.memory()).toEqual({ [ref]: second });
  expect(two.log).toContain(`remembered ${second} in ${ref}`);
  expect(two.log).toContain(`${first.slice(0, 7)}: purged last`);
  expect(two.summary).toContain(`: 1 file changed since today&#39;s deploy of ${first.slice(0, 7)}\n`);
  expect(two.summary).toContain(`compare/${first}..${second}) (purged last`);
  expect(two.summary).not.toContain("[!NOTE]");
  expect(asked(world.github, before)).toEqual(["fetch", "list runs", "move memory", "read memory"]);
  expect(world.github.violations).toEqual([]);
});

test("several pushes whose runs never came are purged by the next run: the memory is older than `before`", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  // Concurrency cancelled the pending runs of these.
  await world.commit({ "public/a.css": "2" });
  await world.push();
  await world.commit({ "public/b.css": "1" });
  await world.push();
  const last = await world.commit({ "public/c.css": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ base: JSON.stringify([first]), head: last });
  expect(world.sent()).toEqual([["/*"], ["/a.css", "/b.css", "/c.css"]]);
  expect(await world.memory()).toEqual({ [ref]: last });
  expect(world.github.violations).toEqual([]);
});

test("nothing to purge: nothing is sent, and the memory moves", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const readme = await world.commit({ "README.md": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge", "changed-count": "1" } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(await world.memory()).toEqual({ [ref]: readme });
  expect(world.github.violations).toEqual([]);
});

test("the commit purged last again: nothing to purge, nothing to move, and how to purge all the same", async () => {
  await using world = await createWorld();
  const head = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const before = world.github.requests.length;
  const run = await world.run(world.events.workflowDispatch(head));
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "nothing-to-purge" } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(run.log).toContain(`${ref} holds ${head} already`);
  expect(run.log).toContain("run once with `base: none`");
  expect(run.summary).toContain("The commit is the one purged last");
  expect(asked(world.github, before)).toEqual(["fetch", "list runs", "read memory"]);
  expect(await world.memory()).toEqual({ [ref]: head });
  expect(world.github.violations).toEqual([]);
});

test("a failed purge leaves the memory, and the next run purges what this one missed", async () => {
  const denied: string[] = [];
  await using world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  denied.push(distribution);
  const missed = await world.commit({ "public/a.css": "2" });
  const before = world.github.requests.length;
  const failed = await world.run(await world.push());
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(await world.memory()).toEqual({ [ref]: first });
  expect(asked(world.github, before)).not.toContain("move memory");

  denied.pop();
  const last = await world.commit({ "public/b.css": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(run.outputs.base!)).toEqual([first, missed]);
  expect(world.sent()).toEqual([["/*"], ["/a.css", "/b.css"]]);
  expect(await world.memory()).toEqual({ [ref]: last });
  expect(world.github.violations).toEqual([]);
});

test("a rollback moves the memory back, and forward again", async () => {
  await using world = await createWorld();
  const good = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const bad = await world.commit({ "public/a.css": "2", "public/added.css": "1" });
  await world.run(await world.push());
  await world.repository.tag("v1.0.0", { at: good });
  await world.push({ ref: "refs/tags/v1.0.0" });

  const back = await world.run(world.events.workflowDispatch(good, "refs/tags/v1.0.0"));
  expect(back).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(back.outputs).toMatchObject({ base: JSON.stringify([bad]), head: good });
  expect(await world.memory()).toEqual({ [ref]: good });
  const forward = await world.run(world.events.workflowDispatch(bad));
  expect(forward).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(forward.outputs).toMatchObject({ base: JSON.stringify([good]), head: bad });
  expect(await world.memory()).toEqual({ [ref]: bad });
  const all = ["/a.css", "/added.css"];
  expect(world.sent()).toEqual([["/*"], all, all, all]);
  expect(world.github.violations).toEqual([]);
});

test("a head that is no ref's tip is remembered as well", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const head = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  await world.commit({ "public/b.css": "1" });
  await world.push();
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(await world.memory()).toEqual({ [ref]: head });
  expect(world.github.violations).toEqual([]);
});

test("SHA-256: made from nothing and moved", async () => {
  await using world = await createWorld({ objectFormat: "sha256" });
  const first = await world.commit({ "public/a.css": "1" });
  const one = await world.run(await world.push());
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(await world.memory()).toEqual({ [ref]: first });
  const second = await world.commit({ "public/a.css": "2" });
  const two = await world.run(await world.push());
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(await world.memory()).toEqual({ [ref]: second });
  expect(second).toHaveLength(64);
  expect(world.github.violations).toEqual([]);
});
