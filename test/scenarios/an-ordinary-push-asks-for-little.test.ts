import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createFolder, type Folder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World, type WorldRunOptions } from "../support/world.ts";

let world: World;
let folder: Folder;
let push: GitHubEvent;

beforeAll(async () => {
  world = await createWorld();
  folder = await createFolder("trace");
  await world.commit({ "public/a.css": "1", "src/b.ts": "1" });
  await world.run(await world.push());
}, 60_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

let edits = 1;
beforeEach(async () => {
  await world.commit({ "public/a.css": String(++edits) });
  push = await world.push();
});

/** Runs the action and counts: the requests by what they ask for, and git's own commands. */
async function counted(options: WorldRunOptions = {}) {
  const trace = join(folder.path, `run-${edits}`);
  await mkdir(trace);
  // The action lets no variable make git trace; a configuration of the machine may.
  const config = join(folder.path, `config-${edits}`);
  await writeFile(config, `[trace2]\n\teventTarget = ${trace}\n`);
  const before = { github: world.github.requests.length, cloudfront: world.cloudfront.requests.length };
  const run = await world.run(push, { ...options, env: { GIT_CONFIG_GLOBAL: config } });
  expect(run).toMatchObject({ code: 0, outputs: { status: "purged" } });
  const asked = world.github.requests
    .slice(before.github)
    .map(({ method, path }) => `${method} ${path.split("?")[0]}`)
    .sort();
  const commands = await Promise.all(
    // A process that another git started has both names in its own.
    (await readdir(trace)).filter((name) => !name.includes("/")).map((name) => commandOf(join(trace, name))),
  );
  return {
    asked,
    sent: world.cloudfront.requests.length - before.cloudfront,
    git: commands.filter((command) => command !== null).sort(),
  };
}

/** The command of a process that the action started itself; null for those that git started. */
async function commandOf(file: string): Promise<string | null> {
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  const name = lines.map((line) => JSON.parse(line)).find(({ event }) => event === "cmd_name");
  return String(name.sid).includes("/") ? null : name.name;
}

const api = ["GET /api/v3/repos/octo/site/actions/workflows/deploy.yml/runs", "POST /api/graphql", "POST /api/graphql"];

test("without a checkout: memory, runs, move; one fetch; one invalidation", async () => {
  expect(await counted()).toEqual({
    asked: [...api, "GET /octo/site/info/refs", "POST /octo/site/git-upload-pack"].sort(),
    sent: 1,
    git: ["cat-file", "fetch", "rev-list"],
  });
});

test("with both commits in the workspace nothing is fetched", async () => {
  await using workspace = await world.checkout(push.sha, { depth: 2 });
  expect(await counted({ workspace: workspace.path })).toEqual({
    asked: api,
    sent: 1,
    git: ["cat-file", "rev-list"],
  });
});
