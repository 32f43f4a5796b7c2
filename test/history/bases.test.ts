import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/github/error.ts";
import type { Run, RunsReading } from "../../src/github/runs.ts";
import { knownBase, shasOf } from "../../src/history/base.ts";
import { type BaseSources, findBases, type Mode, modeOf } from "../../src/history/bases.ts";
import type { Self } from "../../src/history/event.ts";
import type { MemoryReading } from "../../src/history/memory.ts";
import { RevisionError } from "../../src/history/revision.ts";
import { destinationOf } from "../support/destination.ts";

const sha = (letter: string) => letter.repeat(40);
const [a, b, e, m, head] = ["a", "b", "e", "c", "d"].map(sha) as [string, string, string, string, string];

const self: Self = {
  id: 99,
  attempt: 1,
  event: "push",
  repository: "octo/site",
  branch: "main",
  tag: null,
  defaultBranch: "main",
  sha: head,
  head,
  headInput: "none",
};

function run(id: number, sha: string, conclusion: string, rest: Partial<Run> = {}): Run {
  const common = { attempt: 1, event: "push", status: "completed", branch: "main", repository: "octo/site" };
  return { id, number: id, sha, conclusion, created: id * 600_000, updated: id * 600_000 + 60_000, ...common, ...rest };
}

/** Memories, and what was deployed last to each target: the same, unless it is said. */
const read = (...shas: (string | null)[]): MemoryReading => readBeside(shas);
const readBeside = (
  shas: (string | null)[],
  latest = shas,
  unpurged: readonly (string | null)[] = [],
  missed: readonly (string | null)[] = [],
): MemoryReading => ({
  kind: "read",
  repositoryId: "R_1",
  values: new Map(shas.map((value, index) => [`refs/${index}`, value])),
  deployed: new Map(
    shas.map((_, index) => [
      `refs/${index}`,
      { latest: latest[index]!, unpurged: unpurged[index] ?? null, missed: missed[index] ?? null },
    ]),
  ),
});
const listed = (...runs: Run[]): RunsReading => ({ kind: "read", runs, total: runs.length });
const denied = { kind: "denied", why: "Resource not accessible by integration" } as const;
const failed = { kind: "failed", why: "no answer" } as const;

const destinations = (count: number, values: readonly (string | null)[] = []) =>
  Array.from({ length: count }, (_, index) =>
    destinationOf("cloudfront", `E${index}`, { memory: { ref: `refs/${index}`, value: values[index] ?? null } }),
  );

/** What the sources answer; what is not here may not be asked for. */
interface Answers {
  readonly memory?: MemoryReading;
  readonly runs?: RunsReading;
  readonly mayWrite?: boolean;
  readonly event?: string | null | Error;
  readonly named?: string;
  readonly tags?: readonly string[];
}

async function ask(answers: Answers, who: Partial<Self> = {}, mode: Mode = "auto", targets = 1) {
  const asked: string[] = [];
  const answer = async <T>(name: string, value: T | undefined): Promise<T> => {
    asked.push(name);
    if (value === undefined) throw new TypeError(`nobody may ask for ${name}`);
    return value;
  };
  const { memory, runs, mayWrite, event, named, tags } = answers;
  const sources: BaseSources = {
    memories: () => answer("memories", memory),
    mayWrite: () => answer("mayWrite", mayWrite),
    runs: { read: () => answer("runs", runs) },
    tagsAmong: async (names) => new Set(await answer(`tags ${names}`, tags)),
    namedBase: async () => knownBase(await answer("named", named), "the input `base`"),
    async eventBase() {
      const said = await answer("event", event);
      if (said instanceof Error) throw said;
      return said === null ? { kind: "unknown", why: "no `before`" } : knownBase(said, "the commit before the push");
    },
  };
  const { found, notices } = await findBases(mode, destinations(targets), { ...self, ...who }, sources);
  const short = found.map(({ base }) => (base.kind === "known" ? shasOf(base) : `${base.kind}: ${base.why}`));
  return {
    bases: short,
    notices: notices.map((notice) => /contents: write$|actions: read$|base: none|first run/.exec(notice)?.[0]),
    asked,
  };
}

describe("what is used and what is asked for", () => {
  const both = ["memories", "runs"];
  const purged = listed(run(1, m, "success"), run(2, a, "failure"));
  const first = "unknown: no purge of these rules for this target is remembered yet";
  test.each<[string, Answers, readonly (readonly string[] | string)[], readonly string[], readonly string[]]>([
    ["the memory and what was attempted since", { memory: read(m), runs: purged }, [[m, a]], [], both],
    ["the memory alone", { memory: read(m), runs: listed(run(1, m, "success")) }, [[m]], [], both],
    [
      "the memory and tags that were pushed since",
      {
        memory: read(m),
        runs: listed(
          run(1, m, "success"),
          run(2, a, "failure", { branch: "v2" }),
          run(3, b, "failure", { branch: "topic" }),
        ),
        tags: ["v2"],
      },
      [[m, a]],
      [],
      [...both, "tags v2,topic"],
    ],
    [
      "head was purged last, and nothing was attempted since",
      { memory: read(head), runs: listed(run(1, head, "success")) },
      [[head]],
      ["base: none"],
      both,
    ],
    [
      "head was purged last, but another deploy was attempted",
      { memory: read(head), runs: listed(run(1, head, "success"), run(2, a, "failure")) },
      [[a]],
      [],
      both,
    ],
    [
      "an earlier failed deploy of head adds nothing",
      { memory: read(m), runs: listed(run(1, m, "success"), run(2, head, "failure")) },
      [[m]],
      [],
      both,
    ],
    [
      "what another run deployed last, by other rules",
      { memory: readBeside([m], [b]), runs: listed(run(1, m, "success")) },
      [[m, b]],
      [],
      both,
    ],
    [
      "head was purged last, but another run deployed something else since",
      { memory: readBeside([head], [b]), runs: listed(run(1, head, "success")) },
      [[b]],
      [],
      both,
    ],
    [
      "what another run deployed and failed to purge, beside what was purged for before it",
      { memory: readBeside([m], [b], [a]), runs: listed(run(1, m, "success")) },
      [[m, b, a]],
      [],
      both,
    ],
    [
      "what these rules failed to purge, though others have purged since",
      { memory: readBeside([m], [b], [], [a]), runs: listed(run(1, m, "success")) },
      [[m, b, a]],
      [],
      both,
    ],
    [
      "one commit for both notes",
      { memory: readBeside([m], [m], [a], [a]), runs: listed(run(1, m, "success")) },
      [[m, a]],
      [],
      both,
    ],
    [
      "each target has its own",
      { memory: readBeside([m, m], [b, head]), runs: listed(run(1, m, "success")) },
      [[m, b], [m]],
      [],
      both,
    ],
    [
      "new rules ask for nothing of that: all that they reach is purged",
      { memory: readBeside([null], [b]), runs: listed(run(1, m, "success")), mayWrite: true },
      [first],
      ["first run"],
      [...both, "mayWrite"],
    ],
    [
      "an attempt whose commit is not known",
      { memory: read(m), runs: listed(run(1, m, "success"), run(2, a, "failure", { event: "workflow_run" })) },
      ["unknown: the list of runs does not say which commit run #2 (failure) deployed: its event is workflow_run"],
      [],
      both,
    ],
    [
      "runs that fail to be read",
      { memory: read(m), runs: failed },
      ["unknown: the runs of this workflow cannot be read: no answer"],
      [],
      both,
    ],
    [
      "no memory, and one can be written",
      { memory: read(null), runs: purged, mayWrite: true },
      [first],
      ["first run"],
      [...both, "mayWrite"],
    ],
    [
      "then unreadable runs do not matter",
      { memory: read(null), runs: denied, mayWrite: true },
      [first],
      ["first run"],
      [...both, "mayWrite"],
    ],
    [
      "some targets with a memory and some without",
      { memory: read(m, null, b), runs: listed(run(1, b, "success"), run(2, m, "success")), mayWrite: true },
      [[m], first, [b, m]],
      ["first run"],
      [...both, "mayWrite"],
    ],
    [
      "no memory, and none can be written: the event and the runs since the newest successful one",
      { memory: read(null), runs: purged, mayWrite: false, event: e },
      [[e, m, a]],
      ["contents: write"],
      [...both, "mayWrite", "event"],
    ],
    [
      "the same where it cannot even be read",
      { memory: denied, runs: purged, event: e },
      [[e, m, a]],
      ["contents: write"],
      [...both, "event"],
    ],
    [
      "the event knows nothing",
      { memory: denied, runs: purged, event: null },
      [[m, a]],
      ["contents: write"],
      [...both, "event"],
    ],
    [
      "the event's tag is gone",
      { memory: denied, runs: purged, event: new RevisionError("gone") },
      [[m, a]],
      ["contents: write"],
      [...both, "event"],
    ],
    [
      "GitHub does not say what the event means",
      { memory: denied, runs: purged, event: new ApiError("no answer", 0) },
      ["unknown: what was there before cannot be read: no answer"],
      ["contents: write"],
      [...both, "event"],
    ],
    [
      "no run succeeded",
      { memory: denied, runs: listed(run(1, m, "failure")), event: e },
      [
        "unknown: none of the newest 300 runs of this workflow succeeded for the same event and branch, or kind of tag, as this one",
      ],
      ["contents: write"],
      [...both, "event"],
    ],
    [
      "runs that may not be read: the memory and the event",
      { memory: read(m), runs: denied, event: e },
      [[m, e]],
      ["actions: read"],
      [...both, "event"],
    ],
    [
      "and the event knows nothing: the memory, since this run moves it",
      { memory: read(m), runs: denied, event: null, mayWrite: true },
      [[m]],
      ["actions: read"],
      [...both, "event", "mayWrite"],
    ],
    [
      "and no run can move the memory either",
      { memory: read(m), runs: denied, event: null, mayWrite: false },
      ["unknown: no `before`"],
      ["contents: write", "actions: read"],
      [...both, "event", "mayWrite"],
    ],
    [
      "likewise for a target with a memory beside one without",
      { memory: read(m, null), runs: denied, event: null, mayWrite: false },
      ["unknown: no `before`", "unknown: no `before`"],
      ["contents: write", "actions: read"],
      [...both, "mayWrite", "event"],
    ],
    [
      "neither may be: the event",
      { memory: denied, runs: denied, event: e },
      [[e]],
      ["contents: write", "actions: read"],
      [...both, "event"],
    ],
    [
      "and the event knows nothing at all",
      { memory: denied, runs: denied, event: null },
      ["unknown: no `before`"],
      ["contents: write", "actions: read"],
      [...both, "event"],
    ],
    [
      "a memory that fails to be read",
      { memory: failed, runs: purged },
      ["unknown: the memory of the last purge cannot be read: no answer"],
      [],
      both,
    ],
  ])("%s", async (_, answers, bases, notices, asked) => {
    const { memory } = answers;
    const targets = memory?.kind === "read" ? memory.values.size : 1;
    expect(await ask(answers, {}, "auto", targets)).toEqual({ bases, notices, asked });
  });

  test.each<[Mode, Answers, readonly string[] | string, readonly string[]]>([
    ["event", { event: e }, [e], ["event"]],
    ["event", { event: null }, "unknown: no `before`", ["event"]],
    ["revision", { named: b }, [b], ["named"]],
    ["none", {}, "everything: the input `base` is `none`", []],
  ])("%s is that alone, for every target", async (mode, answers, base, asked) => {
    expect(await ask(answers, {}, mode, 2)).toEqual({ bases: [base, base], notices: [], asked });
  });

  test("an error of the event in mode `event` ends the run", async () => {
    await expect(ask({ event: new RevisionError("gone") }, {}, "event")).rejects.toThrow("gone");
  });
});

test("every base has its reason", async () => {
  const runs = listed(run(1, m, "success"), run(2, a, "failure"), run(3, m, "cancelled"));
  const never = () => Promise.reject(new TypeError("nobody may ask"));
  const [destination] = destinations(1, [m]);
  const result = await findBases("auto", [destination!], self, {
    memories: async () => read(m),
    runs: { read: async () => runs },
    mayWrite: never,
    eventBase: never,
    namedBase: never,
    tagsAmong: never,
  });
  expect(result).toEqual({
    found: [
      {
        destination,
        base: {
          kind: "known",
          why: "ccccccc: purged last; deployed by run #1 (success), run #3 (cancelled); aaaaaaa: deployed by run #2 (failure)",
          commits: [
            { sha: m, why: "purged last; deployed by run #1 (success), run #3 (cancelled)" },
            { sha: a, why: "deployed by run #2 (failure)" },
          ],
        },
      },
    ],
    memory: read(m),
    notices: [],
  });
});

test.each([
  ["auto", false, "auto"],
  ["auto", true, "event"],
  ["event", false, "event"],
  ["none", true, "none"],
] as const)("base: %s, dry by auto: %j is %s", (kind, dryByAuto, mode) => {
  expect(modeOf({ kind }, dryByAuto)).toBe(mode);
});

test("a SHA, a ref or a name is a revision, dry or not", () => {
  expect([modeOf({ kind: "sha", sha: a }, true), modeOf({ kind: "name", name: "v1" }, false)]).toEqual([
    "revision",
    "revision",
  ]);
});

test.each([
  ["with a memory", { memory: read(m), runs: denied, event: e }, false],
  ["without a memory", { memory: denied, runs: denied, event: e }, true],
])("pushes that started no run are told where nothing shows them: %s", async (_, answers, told) => {
  const { notices } = await findBases("auto", destinations(1), self, {
    memories: async () => answers.memory,
    runs: { read: async () => answers.runs },
    mayWrite: async () => false,
    eventBase: async () => knownBase(answers.event, "the commit before the push"),
    namedBase: () => Promise.reject(new TypeError("nobody may ask")),
    tagsAmong: async () => new Set(),
  });
  expect(notices.some((notice) => notice.includes("[skip ci]"))).toBe(told);
});
