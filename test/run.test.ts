import { expect, test } from "vitest";
import { LIMITS } from "../src/clock.ts";
import { hashed } from "../src/destination.ts";
import type { Event } from "../src/history/event.ts";
import type { Inputs } from "../src/inputs/inputs.ts";
import { PLAN_VERSION, type PlanDocument } from "../src/plan/document.ts";
import { run } from "../src/run.ts";
import type { Runner } from "../src/runner.ts";
import { uncancelled } from "./support/cancellation.ts";
import { createFolder } from "./support/folder.ts";
import { createWorld, token } from "./support/world.ts";

const distribution = "E2EXAMPLE";
const head = "a".repeat(40);

const inputs: Inputs = {
  rules: "public/**: /$1",
  base: { kind: "auto" },
  head: null,
  changedFiles: null,
  paths: null,
  environments: [],
  plan: null,
  targets: { cloudfront: [distribution], cloudflare: [], fastly: [] },
  hosts: new Map(),
  tokens: { cloudfront: "", cloudflare: "", fastly: "" },
  options: {},
  soft: false,
  whenUnknown: "purge-all",
  waitMinutes: 0,
  verify: false,
  dryRun: "auto",
  comment: false,
  token: "",
} as Inputs;

const event: Event = { name: "push", payload: {}, sha: head, ref: "refs/heads/main" };

/** A runner whose servers do not exist: a run that asks for anything fails. */
const runner: Runner = {
  serverUrl: "http://127.0.0.1:9",
  apiUrl: "http://127.0.0.1:9/api",
  graphqlUrl: "http://127.0.0.1:9/graphql",
  repository: "octo/site",
  runId: "7",
  runAttempt: "1",
  temp: "/nowhere",
  workspace: "/nowhere",
  env: {},
};

function recorder() {
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const services = {
    log: { info: say, group: say, notice: say, warning: say },
    clock: { now: () => 0, sleep: async () => {} },
    cancellation: uncancelled,
    limits: LIMITS,
  };
  return { lines, services };
}

const none = { comparisons: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };

test("a push that deletes its branch is skipped, and asks nothing", async () => {
  const payload = { before: head, after: "0".repeat(40), ref: "refs/heads/old" };
  expect(await run(inputs, { ...event, payload }, runner, recorder().services)).toEqual({
    status: "skipped",
    why: "the push deleted its branch or tag, so nothing was deployed",
    head: null,
    ...none,
  });
});

test("an event before the deploy is an error", async () => {
  const deployment = { ...event, name: "deployment" };
  await expect(run(inputs, deployment, runner, recorder().services)).rejects.toThrow(
    "fires before anything is deployed",
  );
});

test("without a CDN there is nothing to tell", async () => {
  const payload = { before: "b".repeat(40), after: head, ref: "refs/heads/main" };
  const targets = { cloudfront: [], cloudflare: [], fastly: [] };
  await expect(run({ ...inputs, targets }, { ...event, payload }, runner, recorder().services)).rejects.toThrow(
    "no CDN is given",
  );
});

test("a plan of another job, in a dry run: what it would send, without a question", async () => {
  const hash = hashed(distribution);
  const plan: PlanDocument = {
    version: PLAN_VERSION,
    head,
    workspaceCommit: null,
    base: "event",
    options: { directoryIndex: "index.html", cleanUrls: false, queryStrings: false, maxPaths: 60, site: [] },
    cdns: [
      { cdn: "cloudfront", patterns: ["/%C3%9Cber%20uns/", "/feed.xml"], targets: [{ target: hash, memory: null }] },
    ],
  };
  const payload = { before: "b".repeat(40), after: head, ref: "refs/heads/main" };
  const outcome = await run({ ...inputs, plan, dryRun: true }, { ...event, payload }, runner, recorder().services);
  expect(outcome).toMatchObject({
    status: "dry-run",
    why: null,
    head,
    plan,
    results: [
      {
        destination: { cdn: "cloudfront", id: distribution, hash, memory: null },
        patterns: ["/%C3%9Cber%20uns/", "/feed.xml"],
        state: { kind: "planned" },
      },
    ],
  });
});

test("a push, from its payload to the receipt and the memory", async () => {
  await using world = await createWorld();
  await using folder = await createFolder("run");
  const before = await world.commit({ "public/Über uns.html": "1", "public/b.css": "1" });
  await world.push();
  await world.commit({ "public/Über uns.html": "2" });
  const { name, payload, sha, ref } = await world.push();
  const { url, apiUrl, graphqlUrl } = world.github;
  const env = { PATH: process.env.PATH, HOME: folder.path, ...world.cloudfront.env() };
  const own: Runner = {
    ...{ ...runner, serverUrl: url, apiUrl, graphqlUrl, temp: folder.path, workspace: folder.path },
    env: { ...env, GITHUB_WORKFLOW_REF: "octo/site/.github/workflows/deploy.yml@refs/heads/main" },
  };
  Object.assign(process.env, world.cloudfront.env());
  const { services, lines } = recorder();
  const first = await run({ ...inputs, token, base: { kind: "event" } }, { name, payload, sha, ref }, own, services);
  expect(first).toMatchObject({
    status: "purged",
    head: sha,
    comparisons: [
      {
        base: { kind: "known", commits: [{ sha: before, why: "the commit before the push" }] },
        files: [{ change: { path: "public/Über uns.html", status: "changed" }, kind: "matched" }],
        plans: [{ cdn: "cloudfront", plan: { patterns: ["/%C3%9Cber%20uns.html"], evicted: 0 } }],
      },
    ],
    results: [{ patterns: ["/%C3%9Cber%20uns.html"], state: { kind: "sent", receipt: { status: "in-progress" } } }],
    notices: [],
  });
  expect(world.sent()).toEqual([["/%C3%9Cber%20uns.html"]]);
  expect(lines.join("\n")).toContain("accepted for distribution E2EXAMPLE");
});
