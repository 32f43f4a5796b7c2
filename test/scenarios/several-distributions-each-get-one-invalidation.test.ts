import { afterAll, beforeAll, expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, distribution, type World } from "../support/world.ts";

const second = "E3SECOND";
const tenant = "dt_2wjDZi3hD1ivOXf6rpZJO1AB";
const denied = "E3DENIED";
const missing = "E3MISSING";
const deniedTenant = "dt_denied";
let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({
    inputs: { base: "event" },
    cloudfront: {
      distributions: [distribution, second, tenant, denied, deniedTenant],
      denied: [denied, deniedTenant],
      quotas: {},
    },
  });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test("distributions and a tenant, by lines and commas, one of them twice", async () => {
  const ids = `${distribution}, ${second}\n${tenant}\n${distribution}\n`;
  const run = await world.run(event, { inputs: { "cloudfront-distribution": ids } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  for (const id of [distribution, second, tenant]) expect(world.sent(id)).toEqual([["/a.css"]]);
  const created = (id: string) => world.cloudfront.invalidations.find((one) => one.distribution === id)!;
  expect(JSON.parse(run.outputs.invalidations!)).toEqual(
    [distribution, second, tenant].map((id) => ({
      cdn: "cloudfront",
      target: hashed(id),
      id: created(id).id,
      status: "in-progress",
      paths: ["/a.css"],
    })),
  );
  expect(run.outputs).toMatchObject({
    status: "purged",
    paths: '["/a.css"]',
    "paths-count": "1",
    "invalidation-id": created(distribution).id,
  });
  // No two requests share a reference, and each names the run.
  const references = world.cloudfront.invalidations.map(({ callerReference }) => callerReference);
  expect(new Set(references).size).toBe(3);
  for (const reference of references) expect(reference).toMatch(new RegExp(`^cdn-purge-${run.run.id}-1-[0-9a-f]{16}$`));
});

test("one fails while another succeeds: the step fails, and the outputs say what was done", async () => {
  const sent = world.sent(second).length;
  const run = await world.run(event, { inputs: { "cloudfront-distribution": `${denied},${second}` } });
  expect(run.code).toBe(1);
  expect(world.sent(second).length).toBe(sent + 1);
  const { id } = world.cloudfront.invalidations.at(-1)!;
  expect(run.outputs).toMatchObject({
    status: "failed",
    "changed-files": '["public/a.css"]',
    paths: '["/a.css"]',
    "invalidation-id": id,
    head: event.sha,
  });
  expect(JSON.parse(run.outputs.invalidations!)).toEqual([
    { cdn: "cloudfront", target: hashed(second), id, status: "in-progress", paths: ["/a.css"] },
  ]);
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]!.message).toContain("1 of 2 targets could not be purged");
  expect(run.errors[0]!.message).toContain(hashed(denied));
  expect(run.summary).toContain("failed");
});

test.each([
  [denied, "cloudfront:CreateInvalidation", "distribution"],
  [deniedTenant, "cloudfront:CreateInvalidationForDistributionTenant", "distribution-tenant"],
])("denied access to %s: the message names the action and the ARN to allow", async (id, action, kind) => {
  const run = await world.run(event, { inputs: { "cloudfront-distribution": id } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed", paths: "[]", "paths-count": "0" } });
  const [error] = run.errors;
  expect(error!.message).toMatch(new RegExp(`Allow ${action}[,. ]`));
  // What can be pasted into a policy, where the id is no secret; others read a hash.
  expect(error!.message).toContain(`arn:aws:cloudfront::ACCOUNT:${kind}/${id}.`);
  expect(run.summary).not.toContain(id);
  expect(JSON.stringify([run.outputs, run.report])).not.toContain(id);
});

test.each([missing, "dt_missing"])("there is no %s: the message says what to check", async (id) => {
  const run = await world.run(event, { inputs: { "cloudfront-distribution": id } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toMatch(new RegExp(`knows no distribution\\S* ${id} .*\`cloudfront-distribution\``));
});

test("no credentials: the message says which action to run before", async () => {
  const run = await world.run(event, {
    env: {
      AWS_ACCESS_KEY_ID: "",
      AWS_SECRET_ACCESS_KEY: "",
      AWS_SESSION_TOKEN: "",
      AWS_EC2_METADATA_DISABLED: "true",
    },
  });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toContain("aws-actions/configure-aws-credentials");
});
