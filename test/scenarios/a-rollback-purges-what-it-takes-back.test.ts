import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("a rollback to an ancestor purges everything that it takes back", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const good = await world.commit({ "public/a.css": "1", "public/b.css": "1", "public/c.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2", "public/added.css": "1" });
  const bad = await world.commit({ "public/b.css": null });
  await world.push();
  await world.repository.reset(good);
  const run = await world.run(await world.push({ force: true }));

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/a.css", "/added.css", "/b.css"]]);
  expect(run.outputs).toMatchObject({ base: JSON.stringify([bad]), head: good });
});

test("a revert commit purges what it reverts", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  await world.push();
  await world.commit({ "public/a.css": "1" }, 'Revert "change"');
  const run = await world.run(await world.push());

  expect(run.code).toBe(0);
  expect(world.sent()).toEqual([["/a.css"]]);
});
