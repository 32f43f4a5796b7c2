import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "../support/world.ts";

let world: World;

beforeAll(async () => {
  world = await createWorld({
    inputs: { base: "event", rules: "ignore: ['**/*.md']\nrules:\n  public/**: /$1\n  layouts/**: []" },
  });
  await world.commit({ "public/run.sh": "1", "src/a.ts": "1", "layouts/page.html": "1", "public/notes.md": "1" });
  await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

async function nothing() {
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.cloudfront.requests).toEqual([]);
  expect(run.outputs).toMatchObject({
    status: "nothing-to-purge",
    paths: "[]",
    "paths-count": "0",
    "invalidation-id": "",
    invalidations: "[]",
  });
  expect(run.summary).toContain("Nothing to purge");
  return run;
}

test("a changed file that no rule matches", async () => {
  await world.commit({ "src/a.ts": "2" });
  const run = await nothing();
  expect(run.outputs).toMatchObject({ "changed-files": '["src/a.ts"]', "changed-count": "1" });
  expect(run.log).toContain("src/a.ts (changed): no rule");
});

test("a file that a rule takes to purge nothing, and one that is ignored", async () => {
  await world.commit({ "layouts/page.html": "2", "public/notes.md": "2" });
  const run = await nothing();
  expect(run.outputs["changed-count"]).toBe("2");
  expect(run.log).toContain("public/notes.md (changed): ignored");
  expect(run.log).toContain("layouts/page.html (changed): layouts/** → nothing");
  expect(run.log).not.toContain("no rule matches");
});

test("a file of which only the mode changed: its bytes are the same", async () => {
  world.repository.chmod("public/run.sh", "100755");
  await world.commit({});
  const run = await nothing();
  expect(run.outputs).toMatchObject({ "changed-files": "[]", "changed-count": "0" });
});

test("an empty commit", async () => {
  await world.commit({});
  expect((await nothing()).outputs["changed-count"]).toBe("0");
});
