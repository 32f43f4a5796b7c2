import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

test("a deleted branch and a deleted tag purge nothing, and nobody is asked", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.repository.checkout("side");
  await world.commit({ "public/a.css": "2" });
  await world.push();
  await world.repository.tag("v1.0.0");
  await world.push({ ref: "refs/tags/v1.0.0" });
  const branch = await world.run(await world.push({ delete: true }));
  const tag = await world.run(await world.push({ ref: "refs/tags/v1.0.0", delete: true }));

  for (const run of [branch, tag]) {
    expect(run).toMatchObject({ code: 0, errors: [], tempLeftovers: [expect.stringMatching(/^cdn-purge-report-/)] });
    expect(run.outputs).toMatchObject({ status: "skipped", paths: "[]", invalidations: "[]", head: "", plan: "" });
    expect(run.summary).toContain("Skipped");
  }
  expect(branch.log).toContain("Skipped: the push deleted its branch or tag, so nothing was deployed.");
  expect(world.cloudfront.requests).toEqual([]);
  expect(world.github.requests).toEqual([]);
});
