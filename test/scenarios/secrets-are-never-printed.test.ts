import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { routes } from "../support/github.ts";
import { createWorld, distribution, token, type World, type WorldRun } from "../support/world.ts";

const denied = "E3DENIED";
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({
    inputs: { base: "event" },
    cloudfront: { distributions: [distribution, denied], denied: [denied] },
  });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** All that others can read of a run. */
const published = (run: WorldRun) =>
  JSON.stringify([run.log, run.outputs, run.summary, run.report, run.state, run.tempLeftovers]);

test.each<[string, Record<string, string>, Record<string, string>]>([
  ["a run that purges", {}, {}],
  ["a run with debug output", {}, { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" }],
  ["a run that traces git", {}, { GIT_TRACE: "1", GIT_TRACE_CURL: "1", GIT_CURL_VERBOSE: "1" }],
  ["a run of which one distribution fails", { "cloudfront-distribution": `${distribution},${denied}` }, {}],
  ["a run whose commit is not there", { head: "1".repeat(40) }, { RUNNER_DEBUG: "1" }],
  ["a run with a token that is wrong", { "github-token": "ghs_wrong" }, { GIT_TRACE: "1", GIT_TRACE_CURL: "1" }],
  ["a run whose git cannot reach the server", {}, { GITHUB_SERVER_URL: "http://127.0.0.1:9" }],
])("%s", async (_, inputs, env) => {
  const run = await world.run(event, { inputs, env });
  const used = inputs["github-token"] ?? token;
  const credential = Buffer.from(`x-access-token:${used}`).toString("base64");
  expect(run.masks).toEqual([used, credential]);
  const { secretAccessKey, sessionToken } = world.cloudfront.keys;
  const secrets = { used, credential, token, basic, secretAccessKey, sessionToken: sessionToken! };
  const text = published(run);
  expect(Object.entries(secrets).filter(([, secret]) => text.includes(secret))).toEqual([]);
});

test("a git that would trace what it sends, to a server that is down, prints no token", async () => {
  const repair = world.github.fault({ match: routes.git, times: Number.POSITIVE_INFINITY, does: 503 });
  const env = { GIT_TRACE_CURL: "1", GIT_TRACE_CURL_NO_DATA: "0", GIT_TRACE_REDACT: "0", GIT_CURL_VERBOSE: "1" };
  const run = await world.run(event, { env });
  repair();
  expect(run.log).toMatch(/git cannot be used .*503/);
  const text = published(run);
  for (const secret of [token, basic, encodeURIComponent(basic)]) expect(text).not.toContain(secret);
  expect(text).not.toContain("http.c:");
});

test("the id of a distribution stands in no output, summary or report, since a job output that holds a secret is dropped", async () => {
  const run = await world.run(event, { inputs: { "cloudfront-distribution": `${distribution},${denied}` } });
  expect(run.code).toBe(1);
  const text = JSON.stringify([run.outputs, run.summary, run.report]);
  expect([distribution, denied].filter((id) => text.includes(id))).toEqual([]);
  // The log may name it: the runner hides it there if it is a secret.
  expect(run.log).toContain(distribution);
});

test("nothing on disk holds a credential while git runs, and no argument of a process does", async () => {
  await using folder = await createFolder("git");
  // A git that keeps the arguments it gets, then the real one.
  const record = join(folder.path, "arguments");
  const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> ${record}\ngrep -rlF -e '${token}' -e '${basic}' "$RUNNER_TEMP" >> ${record}.found\nexec /usr/bin/env PATH="$REAL_PATH" git "$@"\n`;
  await (await import("node:fs/promises")).writeFile(join(folder.path, "git"), script, { mode: 0o755 });
  const path = process.env
    .PATH!.split(":")
    .filter((part) => !part.includes("node_modules"))
    .join(":");
  const run = await world.run(event, { env: { PATH: `${folder.path}:${path}`, REAL_PATH: path } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(await readdir(folder.path)).toEqual(expect.arrayContaining(["arguments"]));
  const seen = await readFile(record, "utf8");
  expect(seen).toContain("fetch");
  expect(seen).not.toContain(token);
  expect(seen).not.toContain(basic);
  expect(await readFile(`${record}.found`, "utf8")).toBe("");
});
