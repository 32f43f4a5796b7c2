import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolder } from "./folder.ts";
import { git, gitMaybe } from "./git.ts";
import { createWorld, distribution, token } from "./world.ts";

test("a push becomes an event, and a run of the action is listed before and after", async () => {
  await using folder = await createFolder("script");
  await mkdir(join(folder.path, "dist"));
  await writeFile(
    join(folder.path, "action.yml"),
    "inputs: { rules: {}, cloudfront-distribution: {} }\nruns: { using: node24, main: dist/index.js }",
  );
  await writeFile(
    join(folder.path, "dist/index.js"),
    `const { env } = process, event = JSON.parse(require("node:fs").readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
    const headers = { authorization: "Bearer " + "x" };
    fetch(env.GITHUB_API_URL + "/repos/octo/site", { headers }).then(({ status }) =>
      console.log(JSON.stringify([event.before, event.after, env.GITHUB_SHA, env.GITHUB_REF_NAME, env.GITHUB_RUN_ID, status])));`,
  );
  await using world = await createWorld();
  const before = await world.commit({ "public/a.css": "1" });
  await world.push();
  const after = await world.commit({ "public/a.css": null, "public/b.css": "2" });
  const run = await world.run(await world.push(), { action: folder.path });
  expect(JSON.parse(run.stdout)).toEqual([before, after, after, "main", String(run.run.id), 401]);
  expect(world.hosted.runs).toMatchObject([
    { head_sha: after, head_branch: "main", status: "completed", conclusion: "success", run_attempt: 1 },
  ]);
  expect(run.run.updated_at > run.run.created_at).toBe(true);

  const again = await world.run(world.events.schedule(after), {
    action: folder.path,
    rerun: run.run,
    conclusion: "cancelled",
  });
  expect(again.run).toMatchObject({ id: run.run.id, run_attempt: 2, conclusion: "cancelled" });
});

test("a workspace holds one commit, or the whole history", async () => {
  await using world = await createWorld();
  const one = await world.commit({ a: "1" });
  const two = await world.commit({ a: "2" });
  await world.push();
  await using shallow = await world.checkout(two);
  expect(await readFile(join(shallow.path, "a"), "utf8")).toBe("2");
  expect(await gitMaybe(shallow.path, "cat-file", "-t", one)).toBeUndefined();
  await using full = await world.checkout(two, { depth: 0 });
  expect(await git(full.path, "cat-file", "-t", one)).toBe("commit");
  expect(await git(full.path, "ls-remote", "origin")).toContain(two);
});

test("events carry the SHA and ref that GitHub sets for them", async () => {
  await using world = await createWorld();
  const one = await world.commit({ a: "1" });
  await world.push();
  const tag = await world.repository.tag("v1", { annotated: true });
  expect(await world.push({ ref: "refs/tags/v1" })).toMatchObject({
    sha: one,
    ref: "refs/tags/v1",
    payload: { after: tag.object, created: true },
  });
  expect(await world.release("v1")).toMatchObject({
    name: "release",
    sha: one,
    ref: "refs/tags/v1",
    payload: { action: "published", release: { tag_name: "v1", draft: false }, repository: { full_name: "octo/site" } },
  });
  await world.repository.checkout("side");
  const two = await world.commit({ a: "2" });
  await world.push();
  expect(await world.push({ delete: true })).toMatchObject({
    sha: one,
    ref: "refs/heads/main",
    payload: { ref: "refs/heads/side", deleted: true },
  });

  const pull = world.events.pullRequest({
    head: { ref: "main", sha: two, repository: "fork/site" },
    base: { ref: "main", sha: one },
  });
  expect(pull).toMatchObject({ ref: "refs/pull/7/merge", headRef: "main", baseRef: "main" });
  expect(world.failedDeploy(pull)).toMatchObject({
    conclusion: "failure",
    head_sha: two,
    head_branch: "main",
    head_repository: { full_name: "fork/site" },
  });
  expect(world.events.deployment({ sha: one })).toMatchObject({ ref: "" });
  expect(await world.memory()).toEqual({});
  expect(world.github.tokens).toEqual({ [token]: { contents: "write", actions: "read" } });
  expect(world.sent(distribution)).toEqual([]);
});
