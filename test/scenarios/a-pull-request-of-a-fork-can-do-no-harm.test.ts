import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { createFastly, type Fastly } from "../support/fastly.ts";
import { createFolder, type Folder } from "../support/folder.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
/** What a stranger may call a branch, as far as git lets them. */
const branch = "--upload-pack=touch$IFS/pwned;$(id)`id`";
let world: World;
let cloudflare: Cloudflare;
let fastly: Fastly;
let workspace: Folder;
let root: string;
let evil: string;
let memory: Record<string, string>;

beforeAll(async () => {
  cloudflare = await createCloudflare({ zones: [zone] });
  fastly = await createFastly({ services: [service] });
  world = await createWorld();
  root = await world.commit({ "public/a.css": "1", ".github/cdn-purge.yml": "public/**: /$1\n" });
  await world.run(await world.push());
  memory = await world.memory();
  await world.repository.checkout("feature", root);
  // Their rules purge everything, and their files are called what they like.
  evil = await world.commit({
    ".github/cdn-purge.yml": '"**": [/*, "tag:all"]\n',
    "public/$(touch pwned)": "1",
    "public/::set-output name=status::purged": "1",
    "public/--force": "1",
  });
  await world.push();
  workspace = await createFolder("workspace");
  await mkdir(join(workspace.path, ".github"));
  await writeFile(join(workspace.path, ".github/cdn-purge.yml"), '"**": [/*, "tag:all"]\n');
}, 60_000);
afterAll(async () => {
  await Promise.all([world, cloudflare, fastly, workspace].map((one) => one[Symbol.asyncDispose]()));
});
beforeEach(() => {
  for (const { requests } of [world.github, world.cloudfront, cloudflare, fastly]) requests.length = 0;
});

const fork = () => ({
  head: { ref: branch, sha: evil, repository: "eve/site" },
  base: { ref: "main", sha: root },
});
/** Everything that a careless job could hand to the step: the ids and tokens of each CDN, AWS keys, a token that may write. */
const careless = () => ({
  inputs: {
    rules: ".github/cdn-purge.yml",
    "cloudflare-zone": zone,
    "cloudflare-api-token": cloudflare.token,
    "fastly-service": service,
    "fastly-api-token": fastly.token,
    site: "https://www.example.com",
    verify: "true",
  },
  permissions: { contents: "write", actions: "read" } as const,
  env: { ...cloudflare.env(), ...fastly.env() },
  workspace: workspace.path,
});

/** Whether anybody was told or changed anything. */
async function expectNoHarm(): Promise<void> {
  expect([world.cloudfront.requests, cloudflare.requests, fastly.requests]).toEqual([[], [], []]);
  // Reading with git is a POST, too; all else that GitHub was asked is one that changes nothing.
  const writes = world.github.requests.filter(
    ({ method, path, body }) =>
      path.includes("receive-pack") ||
      (method !== "GET" && !path.endsWith("/git-upload-pack") && !/^\s*(?:\{"query":"\s*)?query\b/.test(String(body))),
  );
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  expect(await world.memory()).toEqual(memory);
}

test("pull_request: nothing is sent and nothing is written, whatever the job has handed over", async () => {
  const run = await world.run(world.events.pullRequest(fork()), careless());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run", invalidations: "[]" } });
  expect(run.tempLeftovers).toEqual([expect.stringMatching(/^cdn-purge-report-/)]);
  await expectNoHarm();
});

test("pull_request_target, which runs with the repository's own rights: neither, also with a plan of their own", async () => {
  const event = world.events.pullRequestTarget(fork());
  const run = await world.run(event, careless());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run" } });
  await expectNoHarm();
  const { inputs, ...rest } = careless();
  const sent = await world.run(event, { ...rest, inputs: { ...inputs, plan: run.outputs.plan! } });
  expect(sent).toMatchObject({ code: 0, outputs: { status: "dry-run", invalidations: "[]" } });
  await expectNoHarm();
});

test("with the token of a fork, which may only read, and with no secret at all it still shows the plan", async () => {
  const run = await world.run(world.events.pullRequest(fork()), {
    inputs: { rules: ".github/cdn-purge.yml", "cloudfront-distribution": "" },
    permissions: { contents: "read" },
    env: { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_SESSION_TOKEN: "" },
  });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run" } });
  expect(JSON.parse(run.outputs.paths!)).toEqual(["/*"]);
  await expectNoHarm();
});

test("a workflow_run that their pull request has started is passed over before anybody is asked", async () => {
  const theirs = startRun(world.hosted, world.events.pullRequest(fork()));
  finishRun(world.hosted, theirs, "success");
  const run = await world.run(world.events.workflowRun(theirs, root), careless());
  expect(run).toMatchObject({ code: 0, outputs: { status: "skipped" } });
  expect(run.log).toContain("belongs to another repository, eve/site");
  expect(world.github.requests).toEqual([]);
  await expectNoHarm();
});

test("only a workflow that says `dry-run: false` tells the CDNs and moves the memory", async () => {
  const { inputs, ...rest } = careless();
  const run = await world.run(world.events.pullRequestTarget(fork()), {
    ...rest,
    inputs: { ...inputs, "dry-run": "false", verify: "false" },
  });
  expect(run.outputs.status).toBe("purged");
  await expect(expectNoHarm()).rejects.toThrow();
  expect(await world.memory()).not.toEqual(memory);
});
