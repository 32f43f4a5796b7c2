import { expect, test } from "vitest";
import { openGitHub } from "../../src/github/github.ts";
import { openRuns } from "../../src/github/runs.ts";
import { memoryRef, readMemories } from "../../src/history/memory.ts";
import { type Ended, remember } from "../../src/history/remember.ts";
import { destinationOf } from "../support/destination.ts";
import { git, gitMaybe } from "../support/git.ts";
import { createGitHub } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

test("what was sent in front of a CDN that has not confirmed keeps its memory; the others move", async () => {
  await using repository = await createRepository();
  const head = await repository.commit("head");
  await repository.push();
  await using github = await createGitHub({ token: { contents: "write", actions: "read" } });
  github.add("octo/site", repository.bare);
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const log = { info: say, group: say, notice: say, warning: say };
  const { apiUrl, graphqlUrl } = github;
  const hub = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token: "token", log });

  const states: Ended["state"][] = [
    { kind: "sent" },
    { kind: "sent", keepMemory: "the CDN behind it has not confirmed its purge within 5 minutes" },
    { kind: "failed" },
  ];
  const ended = (["cloudfront", "cloudflare", "fastly"] as const).map((cdn, index) => {
    const memory = { ref: memoryRef(cdn, String(index).repeat(12), "what"), value: null };
    return { destination: destinationOf(cdn, cdn, { memory }), state: states[index]! };
  });
  const refs = ended.map(({ destination }) => destination.memory!.ref);
  const event = { name: "push", payload: {}, sha: head, ref: "refs/heads/main" };
  const reading = await readMemories(hub, refs);
  const runs = openRuns(hub, ".github/workflows/deploy.yml");
  const notices = await remember(ended, { head, workspaceCommit: null }, reading, { github: hub, runs, event, log });

  expect(notices).toEqual([]);
  const found = await Promise.all(
    refs.map((ref) => gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", ref)),
  );
  expect(found.map((sha) => sha?.trim() || null)).toEqual([head, null, null]);
  expect(lines).toContain(
    `${ended[1]!.destination.hash}: ${refs[1]} stays as it was, so the next run purges this again: the CDN behind it has not confirmed its purge within 5 minutes`,
  );
});

test("a memory that could not be read is deleted, and other rules learn what was deployed", async () => {
  await using repository = await createRepository();
  const old = await repository.commit("old");
  const head = await repository.commit("head");
  await repository.push();
  await using github = await createGitHub({ token: { contents: "write", actions: "read" } });
  github.add("octo/site", repository.bare);
  const log = { info() {}, group() {}, notice() {}, warning() {} };
  const { apiUrl, graphqlUrl } = github;
  const hub = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token: "token", log });

  const ref = memoryRef("cloudfront", "0".repeat(12), "what");
  const latest = ref.replace(/[^/]*$/, "latest");
  for (const name of [ref, latest]) await git(repository.bare, "update-ref", name, old);
  const ended: Ended[] = [
    { destination: destinationOf("cloudfront", "id", { memory: { ref, value: null } }), state: { kind: "sent" } },
  ];
  // The list of runs shows main's commit for it.
  const event = { name: "repository_dispatch", payload: {}, sha: old, ref: "refs/heads/main" };
  const runs = openRuns(hub, ".github/workflows/deploy.yml");
  const reading = { kind: "failed", why: "injected" } as const;
  await remember(ended, { head, workspaceCommit: null }, reading, { github: hub, runs, event, log });

  const found = await readMemories(hub, [ref]);
  expect(found).toMatchObject({
    values: new Map([[ref, null]]),
    deployed: new Map([[ref, { latest: head, unpurged: null, missed: null }]]),
  });
});
