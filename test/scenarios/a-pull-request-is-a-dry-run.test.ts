import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let root: string;
let feature: string;
let main: string;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  root = await world.commit({ "public/feature.css": "1", "public/main.css": "1" });
  await world.push();
  await world.repository.checkout("feature", root);
  feature = await world.commit({ "public/feature.css": "2" });
  await world.push();
  await world.repository.checkout("main", root);
  main = await world.commit({ "public/main.css": "2" });
  await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

const branches = () => ({ head: { ref: "feature", sha: feature }, base: { ref: "main", sha: main } });

const events: [string, () => GitHubEvent, readonly string[], () => string][] = [
  ["pull_request", () => world.events.pullRequest(branches()), ["/feature.css"], () => root],
  ["pull_request_target", () => world.events.pullRequestTarget(branches()), ["/feature.css"], () => root],
  ["merge_group", () => world.events.mergeGroup({ head: feature, base: root }), ["/feature.css"], () => root],
];

test.each(events)("%s plans and sends nothing", async (_, event, paths, base) => {
  const run = await world.run(event());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.cloudfront.requests).toEqual([]);
  const { plan, report, ...outputs } = run.outputs;
  expect(outputs).toEqual({
    status: "dry-run",
    "changed-files": '["public/feature.css"]',
    "changed-count": "1",
    paths: JSON.stringify(paths),
    "paths-count": "1",
    base: JSON.stringify([base()]),
    head: feature,
    "invalidation-id": "",
    invalidations: "[]",
  });
  expect(run.summary).toContain("not sent (dry run)");
});

test("a fork's pull request has neither ids nor credentials, and needs none", async () => {
  const fork = { ...branches(), head: { ref: "feature", sha: feature, repository: "eve/site" } };
  const run = await world.run(world.events.pullRequest(fork), {
    inputs: { "cloudfront-distribution": "" },
    permissions: { contents: "read" },
    env: { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_SESSION_TOKEN: "" },
  });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "dry-run", paths: '["/feature.css"]' });
});

test.each(events)("%s with `dry-run: false` purges", async (_, event, paths) => {
  const run = await world.run(event(), { inputs: { "dry-run": "false" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs).toMatchObject({ status: "purged", paths: JSON.stringify(paths) });
  expect(world.sent().at(-1)).toEqual(paths);
});
