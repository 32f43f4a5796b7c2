import { expect, test } from "vitest";
import { routes } from "../support/github.ts";
import { createWorld } from "../support/world.ts";

test("the first run purges all that the rules reach; the next ones what changed since the last purge", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const one = await world.run(await world.push());
  expect(one).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(Object.values(await world.memory())).toEqual([first]);
  expect(one.summary).toContain("no memory of a last purge yet");

  const second = await world.commit({ "public/a.css": "2" });
  const before = world.github.requests.length;
  const two = await world.run(await world.push());
  expect(two).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([second]);
  expect(JSON.parse(two.outputs.base!)).toEqual([first]);
  const asked = world.github.requests.slice(before);
  expect(asked.filter(({ path }) => path.startsWith("/api/"))).toHaveLength(3);
  expect(asked.filter(routes.fetch)).toHaveLength(1);
});

test("what a failed deploy may have uploaded is purged, although the net diff is empty", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "A", "public/b.css": "A" });
  await world.run(await world.push());
  await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  await world.commit({ "public/a.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});
