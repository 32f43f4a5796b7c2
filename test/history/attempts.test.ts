import { describe, expect, test } from "vitest";
import { GitError } from "../../src/git/process.ts";
import { openGitHub } from "../../src/github/github.ts";
import { openRuns, type Run, type RunList, type RunsReading, tagsAmong, workflowFile } from "../../src/github/runs.ts";
import { attemptsSince, namesToAsk } from "../../src/history/attempts.ts";
import type { Self } from "../../src/history/event.ts";
import { eventsOf } from "../support/github/events.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createGitHub, type GitHub, routes, secondaryLimit } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

const sha = (letter: string) => letter.repeat(40);
const [a, b, c, d, m] = ["a", "b", "c", "d", "e"].map(sha) as [string, string, string, string, string];

/** A push of main that was created at minute `created` and last changed at minute `updated`. */
function run(
  id: number,
  head: string,
  created: number,
  updated: number,
  conclusion: string | null,
  rest: Partial<Run> = {},
): Run {
  return {
    id,
    number: id,
    attempt: 1,
    event: "push",
    status: conclusion === null ? "in_progress" : "completed",
    conclusion,
    branch: "main",
    sha: head,
    repository: "octo/site",
    created: created * 60_000,
    updated: updated * 60_000,
    ...rest,
  };
}

const self: Self = {
  id: 99,
  attempt: 1,
  event: "push",
  repository: "octo/site",
  branch: "main",
  tag: null,
  defaultBranch: "main",
  sha: d,
  head: d,
  headInput: "none",
};

const listed = (...runs: Run[]): RunList => ({
  runs: runs.toSorted((x, y) => y.created - x.created),
  total: runs.length,
});
const heads = (list: RunList, memory: string | null, who: Self = self, tags: readonly string[] = []) => {
  const attempts = attemptsSince(list, who, memory, new Set(tags));
  return attempts.kind === "known" ? attempts.heads.map(({ sha }) => sha).toSorted() : attempts.why;
};

const likeThis = "succeeded for the same event and branch, or kind of tag, as this one";

test("the run that is known to have moved the memory starts the window, however it ended", () => {
  const before = run(1, a, 0, 5, "success");
  const after = run(3, c, 20, 25, "failure");
  const list = (mover: Run) => ({ ...listed(before, mover, after), held: [mover.id] });
  expect(heads(list(run(2, m, 10, 15, "failure")), m)).toEqual([c, m].toSorted());
  expect(heads(list(run(2, m, 10, 15, "success", { event: "workflow_dispatch" })), m)).toEqual([c, m].toSorted());
  // This very run, in an earlier step or attempt.
  expect(heads(list(run(self.id, m, 10, 15, null)), m)).toEqual([c]);
  // Not listed any more.
  expect(heads({ ...listed(before, after), held: [2] }, m)).toEqual([a, c].toSorted());
});

test("of a commit that a schedule or a person builds again no other build is known than those that refs hold", () => {
  const mover = run(1, m, 0, 5, "success", { event: "schedule" });
  const push = run(2, c, 10, 15, "failure");
  const again = run(3, m, 20, 25, "failure", { event: "schedule" });
  const rebuilt = (held: readonly number[]) => {
    const attempts = attemptsSince({ ...listed(mover, push, again), held }, self, m);
    return attempts.kind === "known" && attempts.heads.flatMap(({ sha, isRebuilt }) => (isRebuilt ? [sha] : []));
  };
  expect([rebuilt([1]), rebuilt([1, 3])]).toEqual([[m], []]);
});

describe("attempts since the memory's commit was purged", () => {
  const scenarios: readonly [string, readonly Run[], readonly string[]][] = [
    ["nothing but the purged run", [run(1, m, 0, 5, "success")], [m]],
    ["A, then B half uploaded, then A again", [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure")], [b, m]],
    [
      "two failed, one cancelled, one that timed out",
      [
        run(1, m, 0, 5, "success"),
        run(2, a, 10, 12, "failure"),
        run(3, b, 20, 22, "cancelled"),
        run(4, c, 30, 90, "timed_out"),
      ],
      [a, b, c, m],
    ],
    [
      "what ended before the purged run began is overwritten",
      [run(1, a, 0, 9, "failure"), run(2, m, 10, 15, "success")],
      [m],
    ],
    ["the same second counts", [run(1, a, 0, 10, "failure"), run(2, m, 10, 15, "success")], [a, m]],
    [
      "an older run that ended later may have overwritten it",
      [run(1, a, 0, 12, "success"), run(2, m, 10, 15, "success")],
      [a, m],
    ],
    ["out of order: the older one purged last", [run(1, m, 0, 20, "success"), run(2, b, 5, 10, "success")], [b, m]],
    ["one that is still at it", [run(1, m, 0, 5, "success"), run(2, b, 10, 11, null)], [b, m]],
    [
      "one that is still at it, and was not updated since before the purged run began",
      [run(1, b, 0, 1, null), run(2, m, 10, 15, "success")],
      [b, m],
    ],
    [
      "skipped, queued and waiting in line did not start",
      [
        run(1, m, 0, 5, "success"),
        run(2, a, 10, 11, "skipped"),
        run(3, b, 12, 12, null, { status: "queued" }),
        run(4, c, 13, 13, null, { status: "pending" }),
        run(5, d, 14, 14, "startup_failure"),
      ],
      [m],
    ],
    [
      "queued again for the runner of its next job",
      [run(1, m, 0, 5, "success"), run(2, b, 10, 12, null, { status: "queued" })],
      [b, m],
    ],
    [
      "a release that was published, of which only one of its runs got to deploy",
      [
        run(1, m, 0, 5, "success"),
        run(2, b, 10, 15, "success", { event: "release", branch: "v1.0.0" }),
        run(3, b, 10, 11, "cancelled", { event: "release", branch: "v1.0.0" }),
      ],
      [b, m],
    ],
    [
      "but their earlier attempts may have",
      [
        run(1, m, 0, 5, "success"),
        run(2, a, 10, 11, "skipped", { attempt: 2 }),
        run(3, b, 12, 12, null, { status: "queued", attempt: 2 }),
      ],
      [a, b, m],
    ],
    [
      "waiting for an approval, jobs have run",
      [run(1, m, 0, 5, "success"), run(2, b, 10, 11, null, { status: "waiting" })],
      [b, m],
    ],
    [
      "run again: created once, updated now",
      [run(1, a, 0, 40, "failure", { attempt: 2 }), run(2, b, 10, 12, "failure"), run(3, m, 20, 25, "success")],
      [a, m],
    ],
    [
      "the purged commit run again with success after a newer failed deploy",
      [run(1, m, 0, 30, "success", { attempt: 2 }), run(2, b, 10, 12, "failure")],
      [b, m],
    ],
    [
      "the purged commit run again in vain after a newer failed deploy: when it was purged is not known",
      [run(0, a, -9, -5, "success"), run(1, m, 0, 30, "failure", { attempt: 2 }), run(2, b, 10, 12, "failure")],
      [a, b, m],
    ],
    [
      "the purged run is still at its last jobs: the success before it stands for older ones",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 15, "success"), run(3, m, 20, 21, null)],
      [b, m],
    ],
    [
      "a failed deploy of the purged commit does not prove that it was purged after that of B",
      [run(1, b, 0, 5, "failure"), run(2, m, 10, 12, "failure")],
      [b, m],
    ],
    ["all of them if none has the commit", [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "failure")], [a, b]],
    [
      "an hourly schedule",
      Array.from({ length: 300 }, (_, i) => run(i, m, 60 * i, 60 * i + 5, "success", { event: "schedule" })),
      [m],
    ],
    ["this run", [run(1, m, 0, 5, "success"), run(99, d, 10, 11, null)], [m]],
    ["this run does not tell when its commit was purged", [run(1, b, 0, 5, "failure"), run(99, m, 10, 11, null)], [b]],
    [
      "pull requests, also of a fork's branch named like ours, and merge queues",
      [
        run(1, m, 0, 5, "success"),
        run(2, a, 10, 12, "failure", { event: "pull_request", branch: "main", repository: "fork/site" }),
        run(3, b, 10, 12, "failure", { event: "pull_request_target", branch: "topic" }),
        run(4, c, 10, 12, "success", { event: "merge_group", branch: "gh-readonly-queue/main/pr-7" }),
      ],
      [m],
    ],
    [
      "a failed push of another branch",
      [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure", { branch: "topic" })],
      [m],
    ],
    [
      "a failed push of a tag",
      [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure", { branch: "v1.1.0" })],
      [b, m],
    ],
    [
      "a rollback dispatched from a tag that failed",
      [run(1, m, 0, 5, "success"), run(2, a, 10, 12, "failure", { event: "workflow_dispatch", branch: "v1.0.0" })],
      [a, m],
    ],
    [
      "a purge by a run that does not say its commit: what it deployed was purged for",
      [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "success", { event: "workflow_run" })],
      [b, m],
    ],
  ];
  test.each(scenarios)("%s", (_, runs, expected) => {
    expect(heads(listed(...runs), m, self, ["v1.1.0", "v1.0.0"])).toEqual(expected);
  });

  const topic = { branch: "topic" };
  const ofOthers: readonly [string, Partial<Self>, readonly Run[], readonly string[]][] = [
    [
      "started by hand on another branch, in place of what the default branch's pushes deploy",
      { event: "workflow_dispatch", ...topic },
      [run(1, m, 0, 5, "success", { event: "workflow_dispatch", ...topic }), run(2, b, 10, 12, "failure")],
      [b, m],
    ],
    [
      "a push of another branch than the one that deployed the memory's commit",
      topic,
      [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure")],
      [b, m],
    ],
    [
      "a push of a branch which deployed the memory's commit as another one did",
      topic,
      [run(1, m, 0, 5, "success"), run(2, m, 6, 8, "success", topic), run(3, b, 10, 12, "failure")],
      [m],
    ],
    [
      "a push where nobody knows the default branch",
      { event: "workflow_dispatch", defaultBranch: null, ...topic },
      [run(1, m, 0, 5, "success", { event: "workflow_dispatch", ...topic }), run(2, b, 10, 12, "failure")],
      [m],
    ],
  ];
  test.each(ofOthers)("%s", (_, who, runs, expected) => {
    expect(heads(listed(...runs), m, { ...self, ...who })).toEqual(expected);
  });

  test("a tag, a release and the like have no branch: pushes of every branch and tag count", () => {
    const list = listed(
      run(1, m, 0, 5, "success"),
      run(2, a, 10, 12, "failure", { branch: "v1" }),
      run(3, b, 10, 12, "failure", { branch: "topic" }),
    );
    expect(heads(list, m, { ...self, branch: null })).toEqual([a, b, m]);
  });

  test("a pull request that deploys counts its own branch's, but no fork's", () => {
    const pull = { event: "pull_request", branch: "topic" };
    const list = listed(
      run(1, m, 0, 5, "success", pull),
      run(2, a, 10, 12, "failure", pull),
      run(3, b, 10, 12, "failure", { ...pull, repository: "fork/site" }),
      run(4, c, 10, 12, "failure", { ...pull, branch: "other" }),
    );
    expect(heads(list, m, { ...self, event: "pull_request", branch: "topic" })).toEqual([a, m]);
  });

  const cannotTell = (how: string) => `the list of runs does not say which commit run #2 (failure) deployed: ${how}`;
  test.each([
    ["workflow_run", {}, cannotTell("its event is workflow_run")],
    ["repository_dispatch", {}, cannotTell("its event is repository_dispatch")],
    ["push", { headInput: "name" }, cannotTell("it may have had an input `head`")],
    ["push", { headInput: "sha", head: c }, cannotTell("it may have had an input `head`")],
    ["workflow_dispatch", { headInput: "sha" }, cannotTell("it may have had an input `head`")],
    ["push", { headInput: "sha" }, [b, m]],
    ["workflow_dispatch", {}, [b, m]],
    ["release", {}, cannotTell("a release that is deleted or unpublished puts the one before it in its place")],
  ] as const)("a failed %s when this run is %j", (event, rest, expected) => {
    const list = listed(run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure", { event }));
    expect(heads(list, m, { ...self, ...rest })).toEqual(expected);
  });

  test.each([
    [{ headInput: "name", head: c }, false],
    [{ event: "release", branch: null, head: c }, false],
    [{ headInput: "name" }, true],
    [{ headInput: "sha", head: c }, true],
    [{ event: "workflow_run", head: c }, true],
  ] as const)("run again, as %j, it is known what the earlier attempts deployed: %j", (rest, known) => {
    const expected = known ? [m] : "an earlier attempt of this run may have deployed another commit";
    expect(heads(listed(run(1, m, 0, 5, "success")), m, { ...self, attempt: 2, ...rest })).toEqual(expected);
  });

  test("older runs that are not listed: a success among the listed ones stands for them", () => {
    const runs = [run(1, b, 0, 5, "failure"), run(2, a, 10, 12, "cancelled")];
    expect(heads({ runs, total: 301 }, m)).toBe(
      `the last purge, of ${m}, was before the newest 300 runs of this workflow, and none of these ${likeThis}`,
    );
    expect(heads({ runs: [...runs, run(0, c, -10, -5, "success")], total: 301 }, m)).toEqual([a, b, c]);
    expect(heads({ runs: [...runs, run(0, m, -10, -5, "success")], total: 301 }, m)).toEqual([a, b, m]);
  });

  test("runs are named as the reason, a few of each commit", () => {
    const list = listed(
      run(1, m, 0, 5, "success"),
      ...[2, 3, 4, 5, 6].map((id) => run(id, b, 10 * id, 10 * id + 2, "failure")),
      run(7, c, 70, 71, null, { attempt: 3 }),
      run(8, a, 80, 81, "timed_out"),
    );
    expect(attemptsSince(list, self, m)).toEqual({
      kind: "known",
      heads: [
        { sha: a, why: "run #8 (timed out)" },
        { sha: c, why: "run #7 (attempt 3: in progress)" },
        { sha: b, why: "run #6 (failure), run #5 (failure), run #4 (failure) and 2 more" },
        { sha: m, why: "run #1 (success)" },
      ],
    });
  });
});

describe("attempts without a memory: since the newest successful run", () => {
  const none = `none of the newest 300 runs of this workflow ${likeThis}`;
  const scenarios: readonly [string, readonly Run[], readonly string[] | string][] = [
    ["the successful one itself", [run(1, a, 0, 5, "success"), run(2, b, 10, 15, "success")], [b]],
    [
      "two failed deploys after it",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "failure"), run(3, c, 20, 22, "cancelled")],
      [a, b, c],
    ],
    ["an older one that ended later", [run(1, a, 0, 30, "success"), run(2, b, 10, 15, "success")], [a, b]],
    ["no success yet", [run(1, a, 0, 5, "failure"), run(2, b, 10, 12, "cancelled")], none],
    [
      "a dry success is none",
      [run(1, a, 0, 5, "failure"), run(2, b, 10, 12, "success", { event: "pull_request" })],
      none,
    ],
    [
      "a deployment that was only under way",
      [run(1, a, 0, 5, "failure"), run(2, d, 10, 11, "success", { event: "deployment_status" })],
      none,
    ],
    [
      "the deletion of another branch, listed as a push of main's commit",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "failure"), run(3, b, 20, 21, "success")],
      [a, b],
    ],
    [
      "a success for another event, which may deploy another target",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "failure"), run(3, c, 20, 25, "success", { event: "schedule" })],
      [a, b, c],
    ],
    ["no other success", [run(1, a, 0, 5, "success", { event: "release", branch: "v1" })], none],
    [
      "a success whose commit is not known",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "success", { event: "workflow_run" })],
      "the list of runs does not say which commit run #2 (success) deployed: its event is workflow_run",
    ],
  ];
  test.each(scenarios)("%s", (_, runs, expected) => {
    expect(heads(listed(...runs), null)).toEqual(expected);
  });
});

describe("a success stands for what was before it only if its run deploys what this one deploys", () => {
  const failed = run(2, b, 10, 12, "failure", { event: "release", branch: "v1.1.0" });
  const release = { event: "release", branch: null, tag: "v1.2.0" };
  const tagged = (branch: string) => ({ event: "push", branch });
  test.each<[string, Partial<Self>, Partial<Run>, boolean]>([
    ["a push of the branch for a push of it", {}, {}, true],
    ["a dispatch for a push", {}, { event: "workflow_dispatch" }, false],
    ["a push for a dispatch", { event: "workflow_dispatch" }, {}, false],
    [
      "a dispatch of another branch",
      { event: "workflow_dispatch" },
      { event: "workflow_dispatch", branch: "topic" },
      false,
    ],
    ["a release of the same kind of tag", release, { event: "release", branch: "v1.1.9" }, true],
    ["a prerelease for a release", release, { event: "release", branch: "v1.2.0-rc.1" }, false],
    ["a release of another product", release, { event: "release", branch: "docs-v1.1.9" }, false],
    ["a push of a tag for a push of one", { branch: null, tag: "prod-2024" }, tagged("prod-2023"), true],
    ["a push of a staging tag", { branch: null, tag: "prod-2024" }, tagged("staging-2024"), false],
    ["a push of a branch for one of a tag", { branch: null, tag: "v1.2.0" }, tagged("main"), false],
    [
      "a deployment's status, which may have been skipped",
      { event: "deployment_status" },
      { event: "deployment_status" },
      false,
    ],
    ["a workflow run, which may have been skipped", { event: "workflow_run" }, { event: "workflow_run" }, false],
  ])("%s", (_, who, other, stands) => {
    const me = { ...self, ...who };
    const list = listed(
      run(1, a, 0, 5, "failure", { event: me.event, branch: me.branch ?? me.tag }),
      run(3, c, 20, 25, "success", other),
    );
    const attempts = attemptsSince(list, me, null);
    expect(attempts.kind === "known" && attempts.heads.map(({ sha }) => sha)).toEqual(stands ? [c] : false);
    // Nor does it stand for older runs that are not listed.
    const cut = attemptsSince({ ...list, total: 301 }, me, m);
    expect(cut.kind === "unknown" && cut.why.startsWith("the last purge")).toBe(!stands);
  });

  test("one of the memory's commit may be of any kind where all runs are listed, and of this one where not", () => {
    const list = listed(run(1, m, 0, 5, "success"), failed);
    const me = { ...self, ...release };
    expect(heads(list, m, me)).toBe(
      "the list of runs does not say which commit run #2 (failure) deployed: a release that is deleted or unpublished puts the one before it in its place",
    );
    const dispatch = { ...self, event: "workflow_dispatch" };
    const pushed = [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure")];
    expect(heads(listed(...pushed), m, dispatch)).toEqual([b, m]);
    expect(heads({ runs: pushed, total: 301 }, m, dispatch)).toMatch(/^the last purge, of e+, was before/);
  });
});

describe("a run that has purged before: in another step, another leg or an earlier attempt", () => {
  const many = Array.from({ length: 55 }, (_, i) => run(i, i % 2 ? a : b, 10 * i, 10 * i + 5, "success"));
  const here = run(99, d, 1_000, 1_001, null);

  test("the newest success before it stands for all that was before that, and not each listed run counts", () => {
    expect(heads(listed(...many, run(56, c, 990, 995, "success"), here), d)).toEqual([c]);
  });

  test("what failed since that success counts", () => {
    expect(heads(listed(...many, run(56, c, 990, 995, "success"), run(57, m, 996, 997, "failure"), here), d)).toEqual(
      [c, m].toSorted(),
    );
  });

  test("so does what another run deployed after its first attempt", () => {
    const list = listed(
      ...many,
      run(56, c, 990, 995, "success"),
      { ...here, attempt: 2 },
      run(57, m, 1_010, 1_012, "failure"),
    );
    expect(heads(list, d, { ...self, attempt: 2 })).toEqual([c, m].toSorted());
  });

  test("without a success before it all of them count: another workflow may have moved the memory", () => {
    expect(
      heads(listed(run(1, b, 0, 5, "failure"), run(2, c, 10, 15, "success", { event: "schedule" }), here), d),
    ).toEqual([b, c].toSorted());
  });

  test("a run that deploys another commit than the list shows for it is none of the memory's", () => {
    expect(heads(listed(...many, here), c, { ...self, head: d })).toEqual([a, b].toSorted());
  });
});

describe("names whose kind matters", () => {
  const tag = { branch: "v1.0.0" };
  test.each<[string, readonly Run[], string | null, readonly string[]]>([
    ["pushes of one branch", [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure")], m, []],
    ["another name since the purge", [run(1, m, 0, 5, "success"), run(2, b, 10, 12, "failure", tag)], m, ["v1.0.0"]],
    ["another name before it", [run(1, b, 0, 5, "failure", tag), run(2, m, 10, 12, "success")], m, []],
    [
      "another name of the purged commit: if it is a tag, the window is longer",
      [run(1, m, 0, 5, "success", tag), run(2, b, 6, 7, "failure", { branch: "topic" }), run(3, m, 10, 12, "success")],
      m,
      ["topic", "v1.0.0"],
    ],
    [
      "no run is sure to have purged it",
      [run(1, b, 0, 5, "failure", tag), run(2, a, 10, 12, "success")],
      m,
      ["v1.0.0"],
    ],
    [
      "without a memory, before the newest success",
      [run(1, b, 0, 5, "failure", tag), run(2, a, 10, 12, "success")],
      null,
      [],
    ],
    [
      "without a memory, since the newest success",
      [run(1, a, 0, 5, "success"), run(2, b, 10, 12, "success", tag)],
      null,
      ["v1.0.0"],
    ],
  ])("%s", (_, runs, memory, expected) => {
    expect(namesToAsk(listed(...runs), self, memory).toSorted()).toEqual(expected);
  });

  test("a run without a branch asks nothing", () => {
    expect(namesToAsk(listed(run(1, a, 0, 5, "failure", tag)), { ...self, branch: null }, m)).toEqual([]);
  });

  const refs = (names: readonly string[]) => ({
    refs: async () => new Map(names.map((name) => [name, { oid: a, commit: a }])),
  });
  test("tags that are there, and names with a digit that are neither tag nor branch any more", async () => {
    const repository = refs(["refs/tags/stable", "refs/heads/release/1.2", "refs/heads/topic", "refs/heads/v4"]);
    const names = ["stable", "release/1.2", "topic", "gone", "v4", "v1.3.0", "v5", "prod-2024"];
    expect(await tagsAmong(repository, names)).toEqual(new Set(["stable", "v1.3.0", "v5", "prod-2024"]));
  });

  test("all of them when the server does not answer", async () => {
    const broken = { refs: () => Promise.reject(new GitError("git ls-remote failed")) };
    expect(await tagsAmong(broken, ["topic", "v1"])).toEqual(new Set(["topic", "v1"]));
  });
});

describe("the list as GitHub gives it", () => {
  async function createList(count: number, permissions: { actions?: "read" } = { actions: "read" }) {
    await using stack = new AsyncDisposableStack();
    const repository = stack.use(await createRepository());
    const head = await repository.commit();
    await repository.push();
    const github = stack.use(await createGitHub({ token: { contents: "read", ...permissions } }));
    const hosted = github.add("octo/site", repository.bare);
    for (let i = 0; i < count; i++) finishRun(hosted, startRun(hosted, eventsOf(hosted).schedule(head)), "success");
    const { apiUrl, graphqlUrl } = github;
    const log = { info() {}, group() {}, notice() {}, warning() {} };
    const api = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token: "token", log });
    const owned = stack.move();
    return { github, hosted, head, api, [Symbol.asyncDispose]: () => owned.disposeAsync() };
  }

  const numbersOf = (reading: RunsReading) => reading.kind === "read" && reading.runs.map(({ number }) => number);
  const asked = ({ github }: { github: GitHub }) =>
    github.requests.map(({ path }) => new URL(path, "http://x").search).toSorted();
  const pages = [1, 2, 3].map((page) => `?per_page=100&page=${page}`);

  test("one request for up to a hundred runs, however often they are read", async () => {
    await using list = await createList(100);
    const runs = openRuns(list.api, "deploy.yml");
    const [reading, again] = await Promise.all([runs.read(), runs.read()]);
    expect(again).toBe(reading);
    expect(await runs.read()).toMatchObject({ kind: "read", total: 100 });
    expect(numbersOf(reading)).toEqual(Array.from({ length: 100 }, (_, i) => 100 - i));
    expect(reading.kind === "read" && reading.runs[0]).toEqual({
      id: 9_000_000_100,
      number: 100,
      attempt: 1,
      event: "schedule",
      status: "completed",
      conclusion: "success",
      branch: "main",
      sha: list.head,
      repository: "octo/site",
      created: list.hosted.now - 60_000,
      updated: list.hosted.now,
    });
    expect(asked(list)).toEqual(pages.slice(0, 1));
  });

  test("a second page for the next", async () => {
    await using list = await createList(130);
    expect(numbersOf(await openRuns(list.api, "deploy.yml").read())).toEqual(
      Array.from({ length: 130 }, (_, i) => 130 - i),
    );
    expect(asked(list)).toEqual(pages.slice(0, 2));
  });

  test("three pages at most, and a run that starts meanwhile hides none", async () => {
    await using list = await createList(310);
    list.github.fault({
      match({ path }) {
        if (path.endsWith("&page=2")) startRun(list.hosted, eventsOf(list.hosted).schedule(list.head));
        return false;
      },
      does: 500,
    });
    const reading = await openRuns(list.api, "deploy.yml").read();
    expect(reading).toMatchObject({ kind: "read", total: 310 });
    const numbers = numbersOf(reading) || [];
    // The third page is asked for beside the second.
    expect(numbers.slice(0, 298)).toEqual(Array.from({ length: 298 }, (_, i) => 310 - i));
    expect(asked(list)).toEqual(pages);
  });

  test.each([
    ["the first page", 2, 1],
    ["another page", 130, 2],
  ])("%s that holds fewer runs than the list has is no list", async (_, count, page) => {
    await using list = await createList(count);
    const body = JSON.stringify({ total_count: count, workflow_runs: [] });
    const isPage = ({ path }: { readonly path: string }) => path.endsWith(`&page=${page}`);
    list.github.fault({ match: (request) => routes.runs(request) && isPage(request), does: 200, body });
    expect(await openRuns(list.api, "deploy.yml").read()).toEqual({
      kind: "failed",
      why: expect.stringContaining(`page ${page} holds 0 of ${page === 1 ? 2 : 30}`),
    });
  });

  test("no permission, no such workflow, a rate limit, no workflow", async () => {
    await using list = await createList(1, {});
    expect(await openRuns(list.api, "deploy.yml").read()).toEqual({
      kind: "denied",
      why: expect.stringContaining("Resource not accessible by integration"),
    });
    list.github.tokens.token = { actions: "read" };
    expect((await openRuns(list.api, "other.yml").read()).kind).toBe("denied");
    list.github.fault({ match: routes.runs, ...secondaryLimit(3_600, 403) });
    expect((await openRuns(list.api, "deploy.yml").read()).kind).toBe("failed");
    expect((await openRuns(list.api, null).read()).kind).toBe("failed");
  });

  test.each([
    ["octo/site/.github/workflows/deploy.yml@refs/heads/main", "deploy.yml"],
    ["octo/site/.github/workflows/a b@2.yaml@refs/heads/x/.github/workflows/y.yml@z", "a b@2.yaml"],
    ["octo/site/.github/workflows/deploy.yml@refs/pull/7/merge", "deploy.yml"],
    ["", null],
  ])("%s is %s", (ref, file) => {
    expect(workflowFile(ref)).toBe(file);
  });
});
