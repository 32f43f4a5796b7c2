import { expect, test } from "vitest";
import { openGitHub } from "../src/github/github.ts";
import { openRuns } from "../src/github/runs.ts";
import { memoryRef, readMemories } from "../src/history/memory.ts";
import type { TargetResult } from "../src/outcome.ts";
import { remember } from "../src/remember.ts";
import { gitMaybe } from "./support/git.ts";
import { createGitHub } from "./support/github.ts";
import { createRepository } from "./support/repository.ts";

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

  const orders = (["cloudfront", "cloudflare", "fastly"] as const).map((cdn, index) => {
    const target = String(index).repeat(12);
    return { cdn, id: cdn, target, patterns: ["/a"], memory: { ref: memoryRef(cdn, target, "what"), value: null } };
  });
  const refs = orders.map(({ memory }) => memory.ref);
  const receipt = { id: "1", status: "in-progress", patterns: ["/a"] } as const;
  const keepMemory = "the CDN behind it has not confirmed its purge within 5 minutes";
  const results: TargetResult["result"][] = [
    { kind: "sent", receipt },
    { kind: "sent", receipt, keepMemory },
    { kind: "failed", error: "denied" },
  ];
  const event = { name: "push", payload: {}, sha: head, ref: "refs/heads/main" };
  const reading = await readMemories(hub, refs);
  const notices = await remember(
    orders,
    orders.map(({ cdn, target, patterns }, index) => ({ cdn, target, patterns, result: results[index]! })),
    head,
    reading,
    { github: hub, runs: openRuns(hub, ".github/workflows/deploy.yml"), event, log },
  );

  expect(notices).toEqual([]);
  const found = await Promise.all(
    refs.map((ref) => gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", ref)),
  );
  expect(found.map((sha) => sha?.trim() || null)).toEqual([head, null, null]);
  expect(lines).toContain(
    `${orders[1]!.target}: ${refs[1]} stays as it was, so the next run purges this again: ${keepMemory}`,
  );
});
