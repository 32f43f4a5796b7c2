import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("tags go beside paths as #tag, and when they leave no room for the paths everything is purged", async () => {
  const rules = "data/*.json:\n  - tag:product-$1\n  - /data/$1.json\n'data/**': tag:all";
  await using world = await createWorld({ inputs: { base: "event", rules } });
  await world.commit({ "data/1.json": "1", "data/2.json": "1", "data/3.json": "1" });
  await world.push();
  await world.commit({ "data/1.json": "2", "data/2.json": "2" });
  const event = await world.push();

  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs.paths).toBe('["#all","#product-1","#product-2","/data/1.json","/data/2.json"]');
  expect(run.log).toContain("tag:product-1");

  // Two patterns are left for the paths when there are five, one when there are four, none when there are three.
  for (const limit of ["5", "4", "3", "2", "1"]) await world.run(event, { inputs: { "max-paths": limit } });
  expect(world.sent()).toEqual([
    ["#all", "#product-1", "#product-2", "/data/1.json", "/data/2.json"],
    ["#all", "#product-1", "#product-2", "/data/1.json", "/data/2.json"],
    ["#all", "#product-1", "#product-2", "/data/*"],
    ["/*"],
    ["/*"],
    ["/*"],
  ]);

  const only = await world.run(event, { inputs: { rules: "data/*.json: tag:product-$1", "max-paths": "2" } });
  expect(only.outputs.paths).toBe('["#product-1","#product-2"]');
  // A tag that depends on the name may be on any object once the base is unknown; `/*` takes those with the other tag.
  const all = await world.run(event, { inputs: { base: "none" } });
  expect(all.outputs.paths).toBe('["/*"]');
});

test("a name that no tag may hold purges everything: nobody knows what the origin made of it", async () => {
  await using world = await createWorld({ inputs: { base: "event", rules: "data/*.json: tag:product-$1" } });
  await world.commit({ "data/ok.json": "1" });
  await world.push();
  await world.commit({ "data/a b,c.json": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
});
