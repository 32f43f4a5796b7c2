import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("a renamed file purges its old and its new path", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/old name.css": "the same bytes", "public/other.css": "1" });
  await world.push();
  world.repository.rename("public/old name.css", "public/deep/new.css");
  await world.commit({});
  const run = await world.run(await world.push());

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/deep/new.css", "/old%20name.css"]]);
  expect(JSON.parse(run.outputs["changed-files"]!)).toEqual(["public/deep/new.css", "public/old name.css"]);
  expect(run.log).toContain("public/old name.css (deleted): public/** → /old%20name.css");
  expect(run.log).toContain("public/deep/new.css (added): public/** → /deep/new.css");
});

test("a renamed folder purges every path on both sides", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a/1.css": "1", "public/a/2.css": "2" });
  await world.push();
  await world.commit({ "public/a/1.css": null, "public/a/2.css": null, "public/b/1.css": "1", "public/b/2.css": "2" });
  const run = await world.run(await world.push());

  expect(run.code).toBe(0);
  expect(world.sent()).toEqual([["/a/1.css", "/a/2.css", "/b/1.css", "/b/2.css"]]);
});
