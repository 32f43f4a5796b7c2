import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("a deleted file purges its path, also when it was the last one", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/gone.css": "1", "public/last.css": "1" });
  await world.push();
  await world.commit({ "public/gone.css": null });
  const first = await world.run(await world.push());
  await world.commit({ "public/last.css": null });
  const second = await world.run(await world.push());

  expect([first.code, second.code]).toEqual([0, 0]);
  expect(world.sent()).toEqual([["/gone.css"], ["/last.css"]]);
  expect(first.outputs).toMatchObject({ status: "purged", "changed-files": '["public/gone.css"]' });
  expect(second.outputs).toMatchObject({ status: "purged", "changed-files": '["public/last.css"]' });
});

test("a file that becomes a folder, and one that becomes a symlink, purge what was there and what is", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/docs": "a file", "public/link": "a file" });
  await world.push();
  world.repository.remove("public/docs");
  world.repository.write("public/docs/a.css", "1");
  world.repository.symlink("public/link", "docs");
  await world.commit({});
  const run = await world.run(await world.push());

  expect(run.code).toBe(0);
  // What lies below a symlink is served, too.
  expect(world.sent()).toEqual([["/docs", "/docs/a.css", "/link", "/link/", "/link/*"]]);
});
