import { afterAll, beforeAll, expect, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import type { Fault } from "../support/server.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each<[string, Pick<Fault, "does" | "body">, RegExp]>([
  [
    "used up",
    { does: 400, body: "TooManyInvalidationsInProgress" },
    /^CloudFront has too many invalidations in progress; sending the same request again in \d s, until \d{4}-\d\d-\d\dT[\d:.]+Z$/m,
  ],
  [
    "in trouble",
    { does: 503 },
    /^CloudFront did not answer \(503 ServiceUnavailable: injected 503\); sending the same request again in \d s \(try 2 of 8\)$/m,
  ],
  [
    "cut off",
    { does: "cut-after" },
    /^CloudFront did not answer \(socket hang up\); sending the same request again in \d s \(try 2 of 8\)$/m,
  ],
])("CloudFront is %s: the log says what is waited for and until when", async (_, fault, line) => {
  const before = world.sent().length;
  world.cloudfront.fault({ match: cloudFrontRoutes.create, ...fault });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).toMatch(line);
  expect(world.sent().slice(before)).toEqual([["/a.css"]]);
});

test("a plan that was changed on its way: what CloudFront could not purge is named, and nothing is sent", async () => {
  const planned = await world.run(event, { inputs: { "dry-run": "true" } });
  const before = world.cloudfront.requests.length;
  const plan = planned.outputs.plan!.replace('"/a.css"', '"/a~1.css","/100%","/ok.css"');
  const run = await world.run(event, { inputs: { plan } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed", paths: "[]" } });
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]!.message).toContain("nothing was sent");
  for (const named of ['"/a~1.css": `~` cannot be purged', '"/100%": a `%` that encodes nothing'])
    expect(run.errors[0]!.message).toContain(named);
  expect(run.errors[0]!.message).not.toContain("/ok.css");
  expect(world.cloudfront.requests.length).toBe(before);
});
