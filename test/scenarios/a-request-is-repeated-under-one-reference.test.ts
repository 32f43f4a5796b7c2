import { expect, test } from "vitest";
import { cloudFrontRoutes, throttling } from "../support/cloudfront.ts";
import type { Fault } from "../support/server.ts";
import { createWorld } from "../support/world.ts";

const reference = (body: string) => /<CallerReference>(.*?)<\/CallerReference>/.exec(body)?.[1];

test.each<[string, Pick<Fault, "does" | "body">]>([
  ["too many invalidations in progress", { does: 400, body: "TooManyInvalidationsInProgress" }],
  ["throttled", throttling],
  ["the service is unavailable", { does: 503 }],
  ["the connection breaks before anything is done", { does: "cut-before" }],
  ["the connection breaks after CloudFront accepted", { does: "cut-after" }],
])("%s once: the same request under the same reference, and one invalidation", async (_, fault) => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2", "public/b.css": "2" });
  world.cloudfront.fault({ match: cloudFrontRoutes.create, ...fault });
  const run = await world.run(await world.push());

  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent()).toEqual([["/a.css", "/b.css"]]);
  const bodies = world.cloudfront.requests.map(({ body }) => body.toString());
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toBe(bodies[0]);
  expect(reference(bodies[0]!)).toMatch(new RegExp(`^cdn-purge-${run.run.id}-1-[0-9a-f]{16}$`));
  expect(run.outputs).toMatchObject({ status: "purged", "invalidation-id": world.cloudfront.invalidations[0]!.id });
});

test("a re-run has a reference of its own, so that it does not get the old invalidation back", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  const first = await world.run(event);
  const again = await world.run(event, { rerun: first.run });
  expect([first.code, again.code]).toEqual([0, 0]);
  expect(world.sent()).toEqual([["/a.css"], ["/a.css"]]);
  expect(world.cloudfront.invalidations[1]!.callerReference).toMatch(new RegExp(`^cdn-purge-${first.run.id}-2-`));
});
