import { expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { git } from "../support/git.ts";
import type { Permissions } from "../support/github.ts";
import { createWorld } from "../support/world.ts";

/** A world whose CloudFront lets something happen while an invalidation is under way: `meanwhile` sets it, for once. */
async function createRace(permissions?: Permissions) {
  let happens: (() => Promise<unknown>) | undefined;
  const onInvalidate = async () => {
    const now = happens;
    happens = undefined;
    await now?.();
  };
  const world = await createWorld({ cloudfront: { onInvalidate }, ...(permissions ? { permissions } : {}) });
  const meanwhile = (what: () => Promise<unknown>) => {
    happens = what;
  };
  const refs = async () => Object.keys(await world.memory());
  return { world, meanwhile, refs, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

/** Three commits, the first of which was purged; the pushes of the other two. */
async function threePushes({ world }: Awaited<ReturnType<typeof createRace>>) {
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  await world.run(await world.push());
  const second = await world.commit({ "public/a.css": "2" });
  const ofSecond = await world.push();
  const third = await world.commit({ "public/b.css": "2" });
  return { first, second, ofSecond, third, ofThird: await world.push() };
}

test("a newer run that purges meanwhile: its memory is left, and the next run finds this one among the runs", async () => {
  await using race = await createRace();
  const { world, meanwhile, refs } = race;
  const { second, ofSecond, third, ofThird } = await threePushes(race);
  meanwhile(() => world.run(ofThird));
  const before = world.github.requests.length;
  const late = await world.run(ofSecond);
  expect(late).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head: second } });
  const [ref] = await refs();
  expect(late.log).toContain(
    `another run moved ${ref} to ${third} meanwhile; the next run finds this one among the runs`,
  );
  expect(await world.memory()).toEqual({ [ref!]: third });
  // This run and the other: one that read, tried twice, read again and noted what it deployed, and one that read and moved.
  expect(asked(world.github, before).filter((what) => /memory$|^note /.test(what))).toEqual([
    "move memory",
    "move memory",
    "move memory",
    "note deploy",
    "read memory",
    "read memory",
    "read memory",
  ]);

  // The deploy of `second` may have ended last: a.css of both versions may be in the cache, as b.css may.
  const fourth = await world.commit({ "public/a.css": "1", "public/c.css": "2" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(next.outputs.base!).toSorted()).toEqual([second, third].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css", "/c.css"]);
  expect(await world.memory()).toEqual({ [ref!]: fourth });
  expect(world.github.violations).toEqual([]);
});

test("without `actions: read` the other run's memory is deleted, and the next run knows that it does not know", async () => {
  await using race = await createRace({ contents: "write" });
  const { world, meanwhile, refs } = race;
  const { ofSecond, ofThird } = await threePushes(race);
  const [ref] = await refs();
  meanwhile(() => world.run(ofThird));
  const late = await world.run(ofSecond);
  expect(late).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(await world.memory()).toEqual({});
  expect(late.log).toMatch(new RegExp(`${ref} could not be moved \\(.*\\) and is gone, so the next run purges all`));

  const fourth = await world.commit({ "public/c.css": "2" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(world.sent().at(-1)).toEqual(["/*"]);
  expect(await world.memory()).toEqual({ [ref!]: fourth });
  expect(world.github.violations).toEqual([]);
});

test("a run whose commit the list does not show leaves nobody's memory: it is deleted", async () => {
  await using race = await createRace();
  const { world, meanwhile, refs } = race;
  const { first, second, third, ofThird } = await threePushes(race);
  const [ref] = await refs();
  // The last deploy is one more by this workflow, so that what was deployed last does not tell of `second` either.
  meanwhile(() => world.run(ofThird));
  const late = await world.run(world.events.repositoryDispatch(third, { sha: second }));
  expect(late).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: second } });
  expect(await world.memory()).toEqual({});
  expect(late.log).toMatch(new RegExp(`${ref} could not be moved \\(.*\\) and is gone`));

  await world.commit({ "public/a.css": "1", "public/c.css": "2" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [], outputs: { base: "[]", paths: '["/*"]' } });
  expect([first, second, third].includes(next.outputs.head!)).toBe(false);
  expect(world.github.violations).toEqual([]);
});

test("two first runs at once: the one that comes second finds a memory where there was none", async () => {
  await using race = await createRace();
  const { world, meanwhile } = race;
  const first = await world.commit({ "public/a.css": "1" });
  const ofFirst = await world.push();
  const second = await world.commit({ "public/a.css": "2" });
  const ofSecond = await world.push();
  meanwhile(() => world.run(ofSecond));
  const late = await world.run(ofFirst);
  expect(late).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(Object.values(await world.memory())).toEqual([second]);
  expect(world.sent()).toEqual([["/*"], ["/*"]]);

  await world.commit({ "public/b.css": "1" });
  const next = await world.run(await world.push());
  expect(JSON.parse(next.outputs.base!).toSorted()).toEqual([first, second].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("another run of the same commit that was first: done, whoever moved it", async () => {
  await using race = await createRace({ contents: "write" });
  const { world, meanwhile, refs } = race;
  const { second, ofSecond } = await threePushes(race);
  const [ref] = await refs();
  meanwhile(() => world.run(ofSecond));
  const run = await world.run(ofSecond);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).toContain(`remembered ${second} in ${ref}`);
  expect(await world.memory()).toEqual({ [ref!]: second });
  expect(world.github.violations).toEqual([]);
});

test("somebody resets the memory meanwhile: it stays reset", async () => {
  await using race = await createRace();
  const { world, meanwhile, refs } = race;
  const { ofSecond } = await threePushes(race);
  const [ref] = await refs();
  meanwhile(() => git(world.repository.bare, "update-ref", "-d", ref!));
  const run = await world.run(ofSecond);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).toContain("the next run purges all that the rules reach");
  expect(await world.memory()).toEqual({});
  expect(world.github.violations).toEqual([]);
});

test("head is force-pushed away meanwhile: it is remembered, and the ref keeps it from being dropped", async () => {
  await using race = await createRace();
  const { world, meanwhile, refs } = race;
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  const gone = await world.commit({ "public/gone.css": "1" });
  const event = await world.push();
  meanwhile(async () => {
    await world.repository.reset(first);
    await world.push({ force: true });
  });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  const [ref] = await refs();
  expect(await world.memory()).toEqual({ [ref!]: gone });

  await world.repository.prune();
  const head = await world.commit({ "public/b.css": "1" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({
    code: 0,
    errors: [],
    outputs: { status: "purged", base: JSON.stringify([gone]), head },
  });
  expect(world.sent()).toEqual([["/*"], ["/gone.css"], ["/b.css", "/gone.css"]]);
  expect(await world.memory()).toEqual({ [ref!]: head });
  expect(world.github.violations).toEqual([]);
});

test("head is force-pushed away and dropped by the server meanwhile: there is no memory, and the next run purges all", async () => {
  await using race = await createRace();
  const { world, meanwhile } = race;
  const first = await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  await world.commit({ "public/gone.css": "1" });
  const event = await world.push();
  meanwhile(async () => {
    await world.repository.reset(first);
    await world.push({ force: true });
    await world.repository.prune();
  });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(run.log).toContain("is gone, so the next run purges all that the rules reach");
  expect(await world.memory()).toEqual({});

  const head = await world.commit({ "public/b.css": "1" });
  const next = await world.run(await world.push());
  expect(next).toMatchObject({ code: 0, errors: [], outputs: { base: "[]", head } });
  expect(world.sent()).toEqual([["/*"], ["/gone.css"], ["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});
