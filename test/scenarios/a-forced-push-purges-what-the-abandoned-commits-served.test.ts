import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

const rules = "css/**: /css/$1\njs/**: /js/$1";

/** Two pushes, the second of which abandons `before`: no ref of the server reaches it any more. */
async function forced() {
  const world = await createWorld({ inputs: { base: "event", rules } });
  const root = await world.commit({ "css/kept.css": "1", "css/abandoned.css": "1", "js/new.js": "1" });
  await world.push();
  const before = await world.commit({ "css/abandoned.css": "2", "css/only-there.css": "1" });
  await world.push();
  await world.repository.reset(root);
  const after = await world.commit({ "js/new.js": "2" });
  return { world, before, after, event: await world.push({ force: true }) };
}

test("a forced push purges what the abandoned commits served, and what is new", async () => {
  const { world, before, after, event } = await forced();
  await using _ = world;
  expect(event.payload).toMatchObject({ forced: true, before, after });
  expect(await world.repository.git("rev-list", "--all")).not.toContain(before);
  const run = await world.run(event);

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/css/abandoned.css", "/css/only-there.css", "/js/new.js"]]);
  expect(run.outputs).toMatchObject({ base: JSON.stringify([before]), head: after, "changed-count": "3" });
});

test("when the server has dropped the abandoned commits, all that the rules reach is purged", async () => {
  const { world, before, event } = await forced();
  await using _ = world;
  await world.repository.prune();
  const run = await world.run(event);

  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/css/", "/css/*", "/js/", "/js/*"]]);
  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", "changed-files": "", "changed-count": "" });
  expect(run.log).toContain(`the server no longer has ${before}`);
});
