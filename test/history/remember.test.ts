import { expect, test } from "vitest";
import { openGitHub } from "../../src/github/github.ts";
import { openRuns } from "../../src/github/runs.ts";
import { memoryRef, readMemories } from "../../src/history/memory.ts";
import { type Ended, remember } from "../../src/history/remember.ts";
import { destinationOf } from "../support/destination.ts";
import { gitMaybe } from "../support/git.ts";
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
  const notices = await remember(ended, { head, apart: null }, reading, { github: hub, runs, event, log });

  expect(notices).toEqual([]);
  const found = await Promise.all(
    refs.map((ref) => gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", ref)),
  );
  expect(found.map((sha) => sha?.trim() || null)).toEqual([head, null, null]);
  expect(lines).toContain(
    `${ended[1]!.destination.hash}: ${refs[1]} stays as it was, so the next run purges this again: the CDN behind it has not confirmed its purge within 5 minutes`,
  );
});
