import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { createWorld, distribution } from "../support/world.ts";

test("a push that changes one file purges its path and nothing else", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  const before = await world.commit({ "public/a.css": "1", "public/b.css": "1", "README.md": "1" });
  await world.push();
  const after = await world.commit({ "public/a.css": "2", "README.md": "2" });
  const run = await world.run(await world.push());

  expect(run.errors).toEqual([]);
  expect(run.code).toBe(0);
  expect(world.sent()).toEqual([["/a.css"]]);
  const { plan, report, invalidations, ...outputs } = run.outputs;
  expect(outputs).toEqual({
    status: "purged",
    "changed-files": '["README.md","public/a.css"]',
    "changed-count": "2",
    paths: '["/a.css"]',
    "paths-count": "1",
    base: JSON.stringify([before]),
    head: after,
    "invalidation-id": expect.stringMatching(/^I[A-Z0-9]+$/),
  });
  expect(JSON.parse(invalidations!)).toEqual([
    {
      cdn: "cloudfront",
      target: hashed(distribution),
      id: outputs["invalidation-id"],
      status: "in-progress",
      paths: ["/a.css"],
    },
  ]);
  expect(JSON.parse(plan!)).toMatchObject({ version: 1, head: after });
  expect(report).toMatch(/cdn-purge-report-.*\.json$/);
  expect(run.tempLeftovers).toEqual([expect.stringMatching(/^cdn-purge-report-/)]);
  expect(run.log).toContain("README.md (changed): no rule");
});
