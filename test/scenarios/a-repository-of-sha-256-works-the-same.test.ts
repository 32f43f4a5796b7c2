import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { createWorld } from "../support/world.ts";

test("a repository of SHA-256 works the same, with and without a checkout", async () => {
  await using world = await createWorld({ inputs: { base: "event" }, objectFormat: "sha256" });
  const before = await world.commit({ "public/a.css": "1", ".github/cdn-purge.yml": "public/**: /$1\n" });
  const created = await world.push();
  const after = await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  expect(after).toHaveLength(64);

  await using workspace = await createFolder("workspace");
  await git(workspace.path, "clone", "--quiet", `file://${world.repository.bare}`, ".");
  const first = await world.run(created);
  const pushed = await world.run(event, { inputs: { rules: ".github/cdn-purge.yml" } });
  const read = await world.run(event, { workspace: workspace.path });
  const named = await world.run(event, { inputs: { base: before, head: "main" } });

  for (const run of [first, pushed, read, named]) expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/a.css"], ["/a.css"]]);
  for (const run of [pushed, read, named])
    expect(run.outputs).toMatchObject({ base: JSON.stringify([before]), head: after });
});
