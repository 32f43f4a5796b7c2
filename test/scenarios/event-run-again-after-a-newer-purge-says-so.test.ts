import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

/** Two purged deploys, and the first one run again. */
async function runAgain() {
  const world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const event = await world.push();
  const { run } = await world.run(event);
  const second = await world.commit({ "public/a.css": "2", "public/new.css": "1" });
  await world.run(await world.push());
  const again = await world.run(event, { rerun: run });
  return { world, first, second, again, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

test("an old run that is run again takes back what is newer, and moves the memory back", async () => {
  await using done = await runAgain();
  const { world, first, second, again } = done;
  expect(again).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head: first } });
  expect(JSON.parse(again.outputs.base!)).toEqual([second]);
  expect(world.sent()).toEqual([["/*"], ["/a.css", "/new.css"], ["/a.css", "/new.css"]]);
  expect(Object.values(await world.memory())).toEqual([first]);
  // Each attempt makes a request of its own.
  const references = world.cloudfront.invalidations.map(({ callerReference }) => callerReference);
  expect(references[0]).toMatch(new RegExp(`^cdn-purge-${again.run.id}-1-`));
  expect(references[2]).toMatch(new RegExp(`^cdn-purge-${again.run.id}-2-`));
  expect(world.github.violations).toEqual([]);
});

test("it says that the last purge was of a newer run's commit", async () => {
  await using done = await runAgain();
  expect(done.world.github.violations).toEqual([]);
  expect(done.again.log).toMatch(/newer/);
  expect(done.again.summary).toMatch(/newer/);
});

test("run again with nothing newer: nothing to purge", async () => {
  await using world = await createWorld();
  const head = await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const { run } = await world.run(event);
  const again = await world.run(event, { rerun: run });
  expect(again).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "nothing-to-purge", head } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("run again after its purge had failed: it purges now", async () => {
  const denied = ["E2EXAMPLE"];
  await using world = await createWorld({ cloudfront: { distributions: ["E2EXAMPLE"], denied } });
  const head = await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const failed = await world.run(event);
  expect(failed.code).toBe(1);
  denied.pop();
  const again = await world.run(event, { rerun: failed.run });
  expect(again).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged" } });
  expect(world.sent()).toEqual([["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("a release run again whose tag has moved: what the earlier attempt deployed is not known", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  await world.repository.tag("v1.0.0");
  await world.push();
  await world.push({ ref: "refs/tags/v1.0.0" });
  const event = await world.release("v1.0.0");
  const { run } = await world.run(event);
  const moved = await world.commit({ "public/a.css": "2" });
  await world.repository.tag("v1.0.0", { force: true });
  await world.push();
  await world.push({ ref: "refs/tags/v1.0.0", force: true });
  const again = await world.run(event, { rerun: run });
  expect(again).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]", head: moved } });
  expect(again.log).toContain("an earlier attempt of this run may have deployed another commit");
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("run again, the newest run purges its own change again, and not what each listed run has changed", async () => {
  await using world = await createWorld();
  for (const name of ["a", "b", "c", "d"]) {
    await world.commit({ [`public/${name}.css`]: "1" });
    await world.run(await world.push());
  }
  await world.commit({ "public/e.css": "1" });
  const event = await world.push();
  const { run } = await world.run(event);
  const again = await world.run(event, { rerun: run });
  expect(again).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/e.css"]' } });
  expect(world.sent().slice(-2)).toEqual([["/e.css"], ["/e.css"]]);
  expect(world.github.violations).toEqual([]);
});
