import fc from "fast-check";
import { expect, test } from "vitest";
import { UnreadableError } from "../../src/git/trouble.ts";
import { writeSticky } from "../../src/github/comments.ts";
import { ApiError } from "../../src/github/error.ts";
import { type GitHub, openGitHub } from "../../src/github/github.ts";
import { mayPush, readRefs } from "../../src/github/refs.ts";
import { listReleases } from "../../src/github/releases.ts";
import { openRestRepository } from "../../src/github/rest.ts";
import { openRuns } from "../../src/github/runs.ts";
import { attemptsSince } from "../../src/history/attempts.ts";
import { EventError } from "../../src/history/event.ts";
import { readMemories } from "../../src/history/memory.ts";
import { moveMemory } from "../../src/history/move-memory.ts";
import { eventBaseOf, headOf } from "../../src/history/revision.ts";
import { createServerFor } from "../support/server.ts";
import { runs } from "./effort.ts";
import { createEndless } from "./endless.ts";
import { isPolluted, mutated } from "./json.ts";

const [one, two] = ["a".repeat(40), "b".repeat(40)];
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const run = {
  id: 1,
  run_number: 2,
  run_attempt: 1,
  event: "push",
  status: "completed",
  conclusion: "success",
  head_branch: "main",
  head_sha: one,
  head_repository: { full_name: "octo/site" },
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:01:00Z",
};
const ref = { target: { oid: one, target: { oid: two } } };
const refs = { nodes: [{ name: "v1.0.0", ...ref }], pageInfo: { hasNextPage: false, endCursor: null } };
const release = { tag_name: "v1.0.0", draft: false, prerelease: false };

interface Asking {
  readonly what: string;
  /** What GitHub would answer. */
  readonly answer: unknown;
  /** Asks, and checks what it was told. */
  ask(github: GitHub): Promise<unknown>;
}

const log = { info() {} };
const move = {
  repositoryId: "R_1",
  ref: "refs/cdn-purge/cloudfront/0123456789ab/0123456789ab",
  before: null,
  deployed: { latest: null, unpurged: null, missed: null },
  apart: null,
  after: one,
  isListedInRuns: async () => true,
};
const self = {
  id: 9,
  attempt: 1,
  event: "push",
  repository: "octo/site",
  branch: "main",
  tag: null,
  defaultBranch: "main",
  sha: two,
  head: two,
  headInput: "none",
} as const;

const askings: readonly Asking[] = [
  {
    what: "the memory",
    answer: {
      data: { repository: { id: "R_1", r0: { target: { oid: one } }, r1: null, r2: { target: { oid: one } } } },
    },
    async ask(github) {
      const reading = await readMemories(github, ["refs/a", "refs/b"]);
      if (reading.kind === "read") for (const sha of reading.values.values()) expect(sha ?? one).toMatch(SHA);
    },
  },
  {
    what: "moving the memory",
    answer: { data: { updateRefs: { clientMutationId: null }, repository: { id: "R_1", r0: null } } },
    ask: (github) => moveMemory(github, move),
  },
  {
    what: "the runs",
    answer: { total_count: 1, workflow_runs: [run, { ...run, id: 3, conclusion: "failure" }] },
    async ask(github) {
      const reading = await openRuns(github, "deploy.yml").read();
      if (reading.kind !== "read") return;
      const attempts = attemptsSince(reading, self, one);
      if (attempts.kind === "known") for (const { sha } of attempts.heads) expect(sha).toMatch(SHA);
      for (const { created, updated } of reading.runs) expect([created, updated].every(Number.isFinite)).toBe(true);
    },
  },
  {
    what: "the releases",
    answer: [release, { ...release, tag_name: "v0.9.0" }],
    ask: (github) =>
      eventBaseOf({ kind: "previous-release", tag: "v1.1.0", prerelease: false }, openRestRepository(github), github),
  },
  {
    what: "the latest release",
    answer: release,
    ask: (github) => headOf(null, { kind: "latest-release" }, "release", openRestRepository(github), github),
  },
  {
    what: "a merge base",
    answer: { merge_base_commit: { sha: one } },
    async ask(github) {
      const base = await eventBaseOf({ kind: "merge-base", base: one, head: two }, openRestRepository(github), github);
      if (base.kind === "known") for (const sha of base.commits.map(({ sha }) => sha)) expect(sha).toMatch(SHA);
    },
  },
  {
    what: "the tags",
    answer: { data: { repository: { refs } } },
    async ask(github) {
      for (const { oid, commit } of (await openRestRepository(github).refs("tags")).values())
        expect([oid, commit].every((sha) => SHA.test(sha))).toBe(true);
    },
  },
  {
    what: "named refs",
    answer: { data: { repository: { id: "R_1", r0: ref, r1: null } } },
    ask: (github) => openRestRepository(github).refs(["refs/tags/a", "refs/heads/a"]),
  },
  {
    what: "a commit and its tree",
    answer: {
      sha: one,
      tree: [{ path: "a", mode: "100644", sha: two }],
      truncated: false,
      object: { sha: two },
      content: "eA==",
      encoding: "base64",
    },
    ask: (github) => openRestRepository(github).tree(one),
  },
  {
    what: "the comments",
    answer: [{ id: 1, body: "<!-- cdn-purge 0123456789ab 1.1 -->", user: { type: "Bot" }, author_association: "NONE" }],
    ask: (github) =>
      writeSticky(github, { number: 7, key: "0123456789ab", run: { id: 2, attempt: 1 }, body: "", create: true }),
  },
  {
    what: "a file",
    answer: { sha: one, tree: { sha: two }, object: { sha: two }, content: "eA==", encoding: "base64" },
    ask: (github) => openRestRepository(github).file(one, "a/b"),
  },
];

/** Found by that search: a name that has no text. */
const releases = askings.find(({ what }) => what === "the releases")!;

test("whatever is answered in GitHub's place is what it gives, unknown, or an error that says so", async () => {
  let answer = "";
  await using server = await createServerFor(
    () => ({ status: 200, headers: { "content-type": "application/json" }, body: answer }),
    () => ({ status: 500 }),
  );
  let now = 0;
  const clock = {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
  const open = () =>
    openGitHub({
      apiUrl: server.url,
      graphqlUrl: `${server.url}/graphql`,
      repository: "octo/site",
      token: "t",
      log,
      clock,
    });
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...askings).chain((asking) => fc.tuple(fc.constant(asking), mutated(asking.answer, 2))),
      async ([{ what, ask }, value]) => {
        fc.pre(typeof value === "object" && value !== null);
        answer = JSON.stringify(value) ?? "";
        server.requests.length = 0;
        try {
          await ask(open());
          told += 1;
        } catch (error) {
          const known = [ApiError, UnreadableError, EventError].some((kind) => error instanceof kind);
          expect([what, known || String(error), answer]).toEqual([what, true, answer]);
        }
        expect(server.requests.length).toBeLessThanOrEqual(60);
        expect(isPolluted()).toBe(false);
      },
    ),
    { numRuns: runs(150), examples: [[[releases, [{ tag_name: { toString: {} }, draft: false, prerelease: false }]]]] },
  );
  expect(told).toBeGreaterThan(10);
});

test.each<[string, (github: GitHub) => Promise<unknown>]>([
  ["REST", listReleases],
  ["GraphQL", (github) => readRefs(github, ["refs/a"])],
])("%s: an answer without end is given up, in bounded memory", async (_, ask) => {
  await using server = await createEndless("application/json", "[", '{"a":"b"},');
  let pauses = 0;
  const clock = { now: Date.now, sleep: async () => void pauses++ };
  const urls = { apiUrl: server.url, graphqlUrl: `${server.url}/graphql` };
  const github = openGitHub({ ...urls, repository: "octo/site", token: "t", log, clock });
  await expect(ask(github)).rejects.toMatchObject({ name: "ApiError", message: expect.stringMatching(/too long/) });
  // Four tries of 64 MiB, and what was on its way.
  expect(pauses).toBe(3);
  expect(server.written()).toBeLessThan(300 * 1024 * 1024);
  // Where only the status is wanted, no more is written than fits on the way.
  const before = server.written();
  expect(await mayPush(github, server.url)).toBe(true);
  expect(server.written() - before).toBeLessThan(16 * 1024 * 1024);
});
