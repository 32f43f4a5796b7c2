import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventsOf } from "./github/events.ts";
import { addRelease, startRun } from "./github/runner.ts";
import { createGitHub, type GitHub, primaryLimit, routes, secondaryLimit } from "./github.ts";
import { createRepository, type Repository } from "./repository.ts";

const repo = { owner: "octo", repo: "site" };
let github: GitHub;
let repository: Repository;
let one: string;
let hidden: string;

beforeAll(async () => {
  repository = await createRepository();
  repository.write("public/a.css", "a\nb\nc\nd\n");
  repository.write("odd \u00e9", "1");
  one = await repository.commit();
  await repository.push();
  repository.rename("public/a.css", "public/b.css");
  repository.write("new", "1");
  hidden = await repository.commit();
  await repository.push();
  await repository.reset(one);
  repository.remove("odd \u00e9");
  await repository.commit();
  await repository.push({ force: true });
  await repository.tag("v1", { annotated: true, at: one });
  await repository.push({ ref: "refs/tags/v1" });
  github = await createGitHub({
    full: { contents: "write", actions: "read" },
    read: { contents: "read", actions: "read" },
    blind: { contents: "read" },
  });
  github.add("octo/site", repository.bare);
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});

const rest = (token: string) => getOctokit(token, { baseUrl: github.apiUrl }).rest;
const fails = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (error: { status: number; message: string }) => error,
  );
  return [error?.status, error?.message.split(" - ")[0]];
};

describe("REST", () => {
  test("compare is a three-dot diff that detects renames", async () => {
    const compare = async (basehead: string) =>
      (await rest("read").repos.compareCommitsWithBasehead({ ...repo, basehead })).data;
    const ahead = await compare(`${one}...${hidden}`);
    expect(ahead.status).toBe("ahead");
    expect(
      ahead.files?.map(({ status, filename, previous_filename }) => [status, filename, previous_filename]),
    ).toEqual([
      ["added", "new", undefined],
      ["renamed", "public/b.css", "public/a.css"],
    ]);
    const diverged = await compare(`${hidden}...main`);
    expect([diverged.status, diverged.merge_base_commit.sha]).toEqual(["diverged", one]);
    expect(diverged.files?.map(({ filename }) => filename)).toEqual(["odd \u00e9"]);
    expect(await compare(`${hidden}...${one}`)).toMatchObject({ status: "behind", files: [] });
    expect(await fails(compare(`${one}...${"1".repeat(40)}`))).toEqual([404, "Not Found"]);
  });

  test("compare lists 300 files and no more, on the first page only", async () => {
    await using big = await createRepository();
    const base = await big.commit();
    for (let i = 0; i < 301; i++) big.write(`f${i}`, String(i));
    const head = await big.commit();
    await big.push();
    github.add("octo/big", big.bare);
    const ask = (page: number) =>
      rest("read").repos.compareCommitsWithBasehead({
        owner: "octo",
        repo: "big",
        basehead: `${base}...${head}`,
        page,
      });
    expect((await ask(1)).data.files).toHaveLength(300);
    expect((await ask(2)).data.files).toHaveLength(0);
  });

  test("trees are cut where the limit says, and say so", async () => {
    const ask = async () => (await rest("read").git.getTree({ ...repo, tree_sha: one, recursive: "1" })).data;
    expect((await ask()).tree.map(({ path, type }) => [path, type])).toEqual([
      ["odd \u00e9", "blob"],
      ["public", "tree"],
      ["public/a.css", "blob"],
    ]);
    github.repositories[0]!.maxTreeEntries = 2;
    expect(await ask()).toMatchObject({ truncated: true, tree: { length: 2 } });
    github.repositories[0]!.maxTreeEntries = 100_000;
  });

  test("refs, tags and contents", async () => {
    const { data: ref } = await rest("read").git.getRef({ ...repo, ref: "tags/v1" });
    expect(ref.object.type).toBe("tag");
    const { data: tag } = await rest("read").git.getTag({ ...repo, tag_sha: ref.object.sha });
    expect(tag.object).toEqual({ type: "commit", sha: one });
    expect(await fails(rest("read").git.getRef({ ...repo, ref: "heads/none" }))).toEqual([404, "Not Found"]);
    const file = await rest("read").repos.getContent({ ...repo, path: "public/a.css", ref: one });
    expect(Buffer.from((file.data as { content: string }).content, "base64").toString()).toBe("a\nb\nc\nd\n");
    expect(await fails(rest("read").repos.getContent({ ...repo, path: "none" }))).toEqual([404, "Not Found"]);
  });

  test("runs come in pages, newest first; filtered lists are stale", async () => {
    const hosted = github.repositories[0]!;
    const event = eventsOf(hosted).schedule(one);
    for (let i = 0; i < 130; i++) startRun(hosted, event);
    const octokit = getOctokit("read", { baseUrl: github.apiUrl });
    const first = await octokit.rest.actions.listWorkflowRuns({ ...repo, workflow_id: "deploy.yml", per_page: 1000 });
    expect([first.data.total_count, first.data.workflow_runs.length]).toEqual([130, 100]);
    expect(first.headers.link).toContain('rel="next"');
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRuns, {
      ...repo,
      workflow_id: hosted.runs[0]!.workflow_id,
      per_page: 100,
    });
    expect(all.map(({ run_number }) => run_number)).toEqual(Array.from({ length: 130 }, (_, i) => 130 - i));
    const filtered = await octokit.rest.actions.listWorkflowRuns({ ...repo, workflow_id: "deploy.yml", head_sha: one });
    expect(filtered.data.workflow_runs).toEqual([]);
    expect(await fails(rest("read").actions.listWorkflowRuns({ ...repo, workflow_id: "none.yml" }))).toEqual([
      404,
      "Not Found",
    ]);
    expect((await rest("read").actions.getWorkflowRun({ ...repo, run_id: hosted.runs[0]!.id })).data.event).toBe(
      "schedule",
    );
  });

  test("releases: drafts are for those who may write, the latest is no prerelease", async () => {
    const hosted = github.repositories[0]!;
    for (const [tag, rest] of [
      ["v1", {}],
      ["v2", { prerelease: true }],
      ["v3", { draft: true }],
    ] as const)
      addRelease(hosted, tag, rest);
    const tags = async (token: string) =>
      (await rest(token).repos.listReleases(repo)).data.map(({ tag_name }) => tag_name);
    expect([await tags("full"), await tags("read")]).toEqual([
      ["v3", "v2", "v1"],
      ["v2", "v1"],
    ]);
    expect((await rest("read").repos.getLatestRelease(repo)).data.tag_name).toBe("v1");
  });

  test("permissions", async () => {
    expect(await fails(rest("blind").actions.listWorkflowRunsForRepo(repo))).toEqual([
      403,
      "Resource not accessible by integration",
    ]);
    expect(await fails(rest("wrong").repos.get(repo))).toEqual([401, "Bad credentials"]);
    expect(await fails(rest("full").repos.get({ owner: "octo", repo: "none" }))).toEqual([404, "Not Found"]);
  });
});

test("faults: status, cuts before and after, a rate limit", async () => {
  const call = () => rest("read").repos.get(repo);
  github.fault({ match: routes.rest, does: 502, after: 1 });
  await call();
  expect((await fails(call()))[0]).toBe(502);
  await call();
  for (const does of ["cut-before", "cut-after"] as const) {
    github.fault({ does });
    expect((await fails(call()))[0]).toBe(500);
  }
  // A trap: octokit takes an answer that breaks off for an empty one, and resolves.
  github.fault({ does: "cut-body" });
  expect((await call()).data).toBe("");
  for (const does of ["hang", "hang-after"] as const) {
    github.fault({ does });
    await expect(fetch(`${github.apiUrl}/repos/octo/site`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(
      "timeout",
    );
  }
  github.fault(secondaryLimit(3));
  await expect(call()).rejects.toMatchObject({ status: 429, response: { headers: { "retry-after": "3" } } });
  github.fault(primaryLimit(60));
  await expect(call()).rejects.toMatchObject({ status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } });
  await call();
});
