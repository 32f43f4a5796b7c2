import { expect, test } from "vitest";
import { PurgeError } from "../../../src/cdn/cdn.ts";
import { cloudfront } from "../../../src/cdn/cloudfront/client.ts";
import { cloudFrontRoutes } from "../../support/cloudfront.ts";
import { QUICK } from "../../support/limits.ts";
import type { Fault } from "../../support/server.ts";
import { id, setUp } from "./setup.ts";

test("waiting asks again until the invalidation is completed, and the log has each answer", async () => {
  await using world = await setUp({ completes: { afterGets: 7 } });
  const { services, server } = world;
  const receipt = await cloudfront.purge(id, ["/a"], services);
  const last = await cloudfront.wait(id, receipt, services.clock.now() + 15 * 60_000, services);
  expect(last).toEqual({ ...receipt, status: "completed" });
  expect(server.requests.filter(cloudFrontRoutes.get)).toHaveLength(7);
  const said = (status: string) => `CloudFront: invalidation ${receipt.id} is ${status}, 0 s after the request`;
  expect(world.lines).toEqual([...Array(6).fill(said("in-progress")), said("completed")]);
});

test("waiting ends in time", async () => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  const { services } = world;
  const receipt = await cloudfront.purge(id, ["/a"], services);
  const start = performance.now();
  expect(await cloudfront.wait(id, receipt, services.clock.now() + 500, services)).toEqual(receipt);
  expect(performance.now() - start).toBeLessThan(1_500);
});

test.each([
  ["what is completed", "completed", 60_000],
  ["what may not be waited for any more", "in-progress", 0],
] as const)("%s is not asked about", async (_, status, left) => {
  await using world = await setUp();
  const { services } = world;
  const receipt = { id: "I1", status, patterns: ["/a"] };
  expect(await cloudfront.wait(id, receipt, services.clock.now() + left, services)).toEqual(receipt);
  expect(world.server.requests).toEqual([]);
});

test.each<[string, Pick<Fault, "does" | "times">]>([
  ["answered 503", { does: 503, times: 3 }],
  ["cut", { does: "cut-before" }],
  ["not answered", { does: "hang" }],
])("a question that is %s is asked again", async (_, fault) => {
  await using world = await setUp({ completes: { afterGets: 1 } });
  const services = { ...world.services, limits: { ...QUICK, cloudfrontMs: 300 } };
  const receipt = await cloudfront.purge(id, ["/a"], services);
  world.server.fault({ match: cloudFrontRoutes.get, ...fault });
  const last = await cloudfront.wait(id, receipt, services.clock.now() + 60_000, services);
  expect(last.status).toBe("completed");
  expect(world.server.requests.filter(cloudFrontRoutes.get)).toHaveLength(1 + (fault.times ?? 1));
});

test("a question that is refused ends waiting, and the error says what to allow", async () => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  const { services } = world;
  const receipt = await cloudfront.purge(id, ["/a"], services);
  world.server.fault({ match: cloudFrontRoutes.get, does: 403, body: "AccessDenied", after: 1 });
  const error = await cloudfront.wait(id, receipt, services.clock.now() + 60_000, services).catch((error) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect(error.message).toMatch(/^CloudFront denied access .* cloudfront:GetInvalidation to wait/);
  expect(world.server.requests.filter(cloudFrontRoutes.get)).toHaveLength(2);
});

test("trouble that lasts is no reason to wait beyond the deadline", async () => {
  await using world = await setUp();
  const { services } = world;
  const receipt = await cloudfront.purge(id, ["/a"], services);
  world.server.fault({ match: cloudFrontRoutes.get, does: 503, times: Number.POSITIVE_INFINITY });
  const deadline = services.clock.now() + 1_000;
  await expect(cloudfront.wait(id, receipt, deadline, services)).rejects.toThrow("ServiceUnavailable");
  expect(services.clock.now()).toBeLessThan(deadline);
});

test.each([
  ["a pause", 30],
  ["a question", 0.01],
])("a cancellation during %s ends waiting at once", async (during, firstSeconds) => {
  await using world = await setUp({ completes: { afterGets: 1_000 } });
  const cancelled = new AbortController();
  const limits = { ...QUICK, cloudfrontPoll: { firstSeconds, lastSeconds: 30 } };
  const services = { ...world.services, limits, cancelled: cancelled.signal };
  const receipt = await cloudfront.purge(id, ["/a"], services);
  if (during === "a question") world.server.fault({ match: cloudFrontRoutes.get, does: "hang" });
  const waiting = cloudfront.wait(id, receipt, services.clock.now() + 15 * 60_000, services).catch((error) => error);
  await expect.poll(() => world.server.requests.some(cloudFrontRoutes.get)).toBe(true);
  if (during === "a pause") await expect.poll(() => world.lines).toHaveLength(1);
  const start = performance.now();
  cancelled.abort(new Error("cancelled by SIGINT"));
  expect(await waiting).toMatchObject({ message: "cancelled by SIGINT" });
  expect(performance.now() - start).toBeLessThan(500);
});
