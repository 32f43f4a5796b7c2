import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { createWorld, distribution } from "../support/world.ts";

const second = "E3SECOND";
const third = "E3THIRD";

test("one of three targets refuses: the others are purged and remembered, and the next run makes up for the one", async () => {
  const all = [distribution, second, third];
  await using world = await createWorld({
    inputs: { "cloudfront-distribution": all.join("\n") },
    cloudfront: { distributions: all },
  });
  const memoryOf = async (id: string) => {
    const found = Object.entries(await world.memory()).filter(([ref]) => ref.includes(hashed(id)));
    expect(found).toHaveLength(1);
    return found[0]![1];
  };
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  for (const id of all) expect(await memoryOf(id)).toBe(first);

  const next = await world.commit({ "public/a.css": "2" });
  const end = world.cloudfront.fault({
    match: ({ path, method }) => method === "POST" && path.includes(second),
    times: Number.POSITIVE_INFINITY,
    does: 403,
    body: "AccessDenied",
  });
  const run = await world.run(await world.push());
  end();
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed", paths: '["/a.css"]' } });
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([
    { target: hashed(distribution), paths: ["/a.css"] },
    { target: hashed(third), paths: ["/a.css"] },
  ]);
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]!.message).toContain("1 of 3 targets could not be purged");
  const help = /\nMore: (\S+\/docs\/troubleshooting\.md#a-cdn-could-not-be-purged)$/.exec(run.errors[0]!.message)?.[1];
  expect(run.summary).toContain(`[What this means and what to do](<${help}>)`);
  expect(run.errors[0]!.message).toContain(
    `cloudfront ${second} (${hashed(second)} in outputs): CloudFront denied access`,
  );
  for (const id of [distribution, third])
    expect(run.log).toContain(`for distribution ${id} (${hashed(id)} in outputs)`);
  expect([await memoryOf(distribution), await memoryOf(second), await memoryOf(third)]).toEqual([next, first, next]);

  const last = await world.commit({ "public/b.css": "2" });
  expect(await world.run(await world.push())).toMatchObject({ code: 0, errors: [] });
  expect(world.sent(second).at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(world.sent(distribution).at(-1)).toContain("/b.css");
  for (const id of all) expect(await memoryOf(id)).toBe(last);
});
