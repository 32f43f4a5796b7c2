import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("several commits in one push purge what differs in the end", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const before = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/back.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2", "public/back.css": "2", "public/short-lived.css": "1" });
  await world.commit({ "public/b.css": "2", "public/back.css": "1", "public/short-lived.css": null });
  await world.commit({ "README.md": "the last commit touches nothing that is served" });
  const run = await world.run(await world.push());

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/a.css", "/b.css"]]);
  expect(run.outputs).toMatchObject({
    base: JSON.stringify([before]),
    "changed-files": '["README.md","public/a.css","public/b.css"]',
  });
});

test("a merge commit purges what it brings into the branch, and not what was there", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const root = await world.commit({ "public/main.css": "1", "public/side.css": "1" });
  await world.push();
  await world.repository.checkout("side", root);
  const side = await world.commit({ "public/side.css": "2" });
  await world.repository.checkout("main", root);
  await world.commit({ "public/main.css": "2" });
  await world.push();
  world.repository.write("public/side.css", "2");
  await world.repository.commit("Merge side", { merge: [side] });
  const run = await world.run(await world.push());

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/side.css"]]);
});

test("an evil merge purges what only the merge commit itself changed", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const root = await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.repository.checkout("side", root);
  const side = await world.commit({ "other.txt": "1" });
  await world.repository.checkout("main", root);
  world.repository.write("public/a.css", "changed while merging");
  world.repository.write("other.txt", "1");
  await world.repository.commit("Merge side", { merge: [side] });
  const run = await world.run(await world.push());

  expect(run.code).toBe(0);
  expect(world.sent()).toEqual([["/a.css"]]);
});
