import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGitHub } from "../../src/github/github.ts";
import { mayPush } from "../../src/github/refs.ts";
import { type Deployed, memoryRef, readMemories } from "../../src/history/memory.ts";
import { type Move, moveMemory, noteUnpurged } from "../../src/history/move-memory.ts";
import { createFolder } from "../support/folder.ts";
import { git, gitMaybe } from "../support/git.ts";
import { createGitHub, type Permissions, routes, secondaryLimit } from "../support/github.ts";
import { createRepository, type RepositoryOptions } from "../support/repository.ts";

const ref = memoryRef("cloudfront", "0123456789ab", '{"rules":["public/**"]}');
const latest = "refs/cdn-purge/cloudfront/0123456789ab/latest";
const unpurged = "refs/cdn-purge/cloudfront/0123456789ab/unpurged";
const missed = `${ref}-missed`;

/** The server's side of a repository with three commits: `old` and `head` on main, and `lost`, which no ref reaches. */
async function createTemplate(objectFormat: "sha1" | "sha256") {
  const repository = await createRepository({ objectFormat });
  const old = await repository.commit();
  const lost = await repository.commit("lost");
  await repository.push();
  await repository.reset(old);
  const head = await repository.commit("head");
  await repository.push({ force: true });
  return { repository, old, lost, head };
}

let templates: Record<"sha1" | "sha256", Awaited<ReturnType<typeof createTemplate>>>;
beforeAll(async () => {
  const [sha1, sha256] = await Promise.all([createTemplate("sha1"), createTemplate("sha256")]);
  templates = { sha1, sha256 };
});
afterAll(async () => {
  await templates.sha1.repository[Symbol.asyncDispose]();
  await templates.sha256.repository[Symbol.asyncDispose]();
});

async function createSite(
  { objectFormat = "sha1" }: RepositoryOptions = {},
  permissions: Permissions = { contents: "write" },
) {
  const { repository, old, lost, head } = templates[objectFormat];
  await using stack = new AsyncDisposableStack();
  const bare = join(stack.use(await createFolder("memory")).path, "server.git");
  await cp(repository.bare, bare, { recursive: true });
  const github = stack.use(await createGitHub({ token: permissions }));
  github.add("octo/site", bare);
  const open = (token = "token", repository = "octo/site") => {
    const { apiUrl, graphqlUrl } = github;
    return openGitHub({
      apiUrl,
      graphqlUrl,
      repository,
      token,
      log: { info() {} },
    });
  };
  const api = open();
  const at = (name = ref) => gitMaybe(bare, "rev-parse", "--verify", "--quiet", name);
  const put = (sha: string, name = ref) => git(bare, "update-ref", name, sha);
  const repositoryId = github.repositories[0]!.nodeId;
  const moving: Move = {
    repositoryId,
    ref,
    before: null,
    deployed: nobodyKnows,
    after: head,
    apart: null,
    isListedInRuns: async () => true,
  };
  const move = (rest: Partial<Move>) => moveMemory(api, { ...moving, ...rest });
  const owned = stack.move();
  return {
    bare,
    github,
    open,
    api,
    at,
    put,
    moving,
    move,
    repositoryId,
    old,
    lost,
    head,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

const nobodyKnows: Deployed = { latest: null, unpurged: null, missed: null };
const blind = { isListedInRuns: async () => false };
const unasked = { isListedInRuns: () => Promise.reject(new Error("the list of runs is not needed")) };

test("a memory belongs to a target and to what its rules make", () => {
  expect(memoryRef("cloudfront", "0123456789ab", "{}")).toBe("refs/cdn-purge/cloudfront/0123456789ab/44136fa355b3");
  expect(memoryRef("cloudfront", "0123456789ab", '{"a":1}')).not.toBe(memoryRef("cloudfront", "0123456789ab", "{}"));
});

describe("reading", () => {
  test("all of them in one call: two rules sets on one distribution, and changed rules", async () => {
    await using site = await createSite();
    const [one, two, changed] = ["one", "two", "one, changed"].map((what) =>
      memoryRef("cloudfront", "0123456789ab", what),
    ) as [string, string, string];
    await site.put(site.old, one);
    await site.put(site.head, two);
    const other = memoryRef("cloudfront", "ba9876543210", "one");
    await site.put(site.lost, latest);
    await site.put(site.old, unpurged);
    await site.put(site.head, `${two}-missed`);
    expect(await readMemories(site.api, [one, two, changed, other])).toEqual({
      kind: "read",
      repositoryId: site.repositoryId,
      values: new Map([
        [one, site.old],
        [two, site.head],
        [changed, null],
        [other, null],
      ]),
      deployed: new Map(
        [one, two, changed, other].map((ref) => [
          ref,
          ref === other
            ? nobodyKnows
            : { latest: site.lost, unpurged: site.old, missed: ref === two ? site.head : null },
        ]),
      ),
    });
    expect(site.github.requests.length).toBe(1);
    expect(site.github.violations).toEqual([]);
  });

  test.each([
    ["without contents: read", "token", {}],
    ["without a token", "", { contents: "write" as const }],
  ])("%s it is denied", async (_, token, permissions) => {
    await using site = await createSite({}, permissions);
    expect((await readMemories(site.open(token), [ref])).kind).toBe("denied");
  });

  test("of a repository that the token does not know it is denied", async () => {
    await using site = await createSite();
    expect((await readMemories(site.open("token", "octo/other"), [ref])).kind).toBe("denied");
  });

  test.each([
    ["a rate limit that takes too long", secondaryLimit(3_600, 403)],
    ["an error of the answer", { does: 200, body: '{"errors":[{"message":"Something went wrong"}]}' }],
    ["a token that has expired", { does: 401 }],
  ])("%s is no denial", async (_, fault) => {
    await using site = await createSite();
    site.github.fault({ match: routes.graphql, ...fault });
    expect((await readMemories(site.api, [ref])).kind).toBe("failed");
  });

  test("is repeated when the server is busy", async () => {
    await using site = await createSite();
    await site.put(site.old);
    site.github.fault({ match: routes.graphql, does: 502 });
    expect(await readMemories(site.api, [ref])).toMatchObject({ kind: "read", values: new Map([[ref, site.old]]) });
    expect(site.github.requests.length).toBe(2);
  });
});

describe("whether the token may write", () => {
  test.each<[string, Permissions, string, boolean]>([
    ["contents: write", { contents: "write" }, "token", true],
    ["contents: read", { contents: "read" }, "token", false],
    ["nothing", {}, "token", false],
    ["an nobodyKnows token", {}, "other", false],
    ["no token", { contents: "write" }, "", false],
  ])("%s", async (_, permissions, token, expected) => {
    await using site = await createSite({}, permissions);
    expect(await mayPush(site.open(token), site.github.url)).toBe(expected);
    expect(site.github.requests.every(routes.writable)).toBe(true);
  });
});

describe("moving", () => {
  test.each<RepositoryOptions>([{ objectFormat: "sha1" }, { objectFormat: "sha256" }])(
    "is created and moved, %o",
    async (options) => {
      await using site = await createSite(options);
      expect(await site.move({ after: site.old, ...unasked })).toEqual({ kind: "moved" });
      expect(await site.at()).toBe(site.old);
      expect(await site.at(latest)).toBe(site.old);
      expect(await site.move({ before: site.old, deployed: { ...nobodyKnows, latest: site.old }, ...unasked })).toEqual(
        { kind: "moved" },
      );
      expect(await site.at()).toBe(site.head);
      expect(await site.at(latest)).toBe(site.head);
      expect(site.github.requests.length).toBe(2);
      expect(site.github.violations).toEqual([]);
    },
  );

  test("nothing is sent when it is there already", async () => {
    await using site = await createSite();
    await site.put(site.head);
    expect(await site.move({ before: site.head, deployed: { ...nobodyKnows, latest: site.head } })).toEqual({
      kind: "same",
    });
    expect(site.github.requests.length).toBe(0);
  });

  test("what was deployed last is noted where the memory stays: it is there already, or is somebody else's", async () => {
    await using site = await createSite();
    await site.put(site.head);
    await site.put(site.old, latest);
    expect(await site.move({ before: site.head, deployed: { ...nobodyKnows, latest: site.old } })).toEqual({
      kind: "same",
    });
    expect(await site.at(latest)).toBe(site.head);
    expect(site.github.requests.length).toBe(1);
    const { old, lost } = site;
    expect(await site.move({ before: old, deployed: { ...nobodyKnows, latest: old }, after: lost })).toEqual({
      kind: "movedByOther",
      sha: site.head,
    });
    expect([await site.at(), await site.at(latest)]).toEqual([site.head, lost]);
    expect(site.github.violations).toEqual([]);
  });

  test("what another run deployed last meanwhile does not keep the memory where it was", async () => {
    await using site = await createSite();
    await site.put(site.old);
    await site.put(site.lost, latest);
    expect(await site.move({ before: site.old, deployed: { ...nobodyKnows, latest: site.old }, ...unasked })).toEqual({
      kind: "moved",
    });
    expect([await site.at(), await site.at(latest)]).toEqual([site.head, site.head]);
  });

  test("what was deployed last is noted all the same when GitHub refuses once for reasons of its own", async () => {
    await using site = await createSite();
    await site.put(site.old);
    await site.put(site.old, latest);
    site.github.fault({ match: routes.updateRefs, does: 200, body: '{"errors":[{"message":"Something went wrong"}]}' });
    expect(await site.move({ before: site.old, deployed: { ...nobodyKnows, latest: site.old }, ...unasked })).toEqual({
      kind: "moved",
    });
    expect([await site.at(), await site.at(latest)]).toEqual([site.head, site.head]);
  });

  test("what a purge that failed has left is cleared by one that succeeds; what was noted since stays", async () => {
    await using site = await createSite();
    const { old, lost, head } = site;
    await noteUnpurged(site.api, { ...site.moving, after: lost });
    expect([await site.at(), await site.at(latest), await site.at(unpurged)]).toEqual([undefined, undefined, lost]);
    expect(await site.move({ deployed: { ...nobodyKnows, unpurged: lost }, after: old })).toEqual({ kind: "moved" });
    expect([await site.at(), await site.at(latest), await site.at(unpurged)]).toEqual([old, old, undefined]);

    await site.put(lost, unpurged);
    expect(await site.move({ before: old, deployed: { ...nobodyKnows, latest: old, unpurged: old } })).toEqual({
      kind: "moved",
    });
    expect([await site.at(), await site.at(latest), await site.at(unpurged)]).toEqual([head, head, lost]);
    expect(site.github.violations).toEqual([]);
  });

  test("what was purged for or noted before is not noted as unpurged", async () => {
    await using site = await createSite();
    for (const name of ["latest", "unpurged"] as const)
      await noteUnpurged(site.api, { ...site.moving, deployed: { ...nobodyKnows, [name]: site.head } });
    expect(site.github.requests.length).toBe(0);
  });

  describe("what a purge that failed has left, where the list of runs does not show its commit", () => {
    test("is noted for these rules, too, and only they clear it", async () => {
      await using site = await createSite();
      const { old, lost, head } = site;
      await site.put(old);
      const noted = await noteUnpurged(site.api, { ...site.moving, ...blind, before: old, after: lost });
      expect([noted, await site.at(), await site.at(unpurged), await site.at(missed)]).toEqual([null, old, lost, lost]);

      // A second step, by other rules, that succeeds.
      const other = memoryRef("cloudfront", "0123456789ab", "other rules");
      const deployed = { ...nobodyKnows, unpurged: lost };
      expect(await site.move({ ref: other, deployed, after: lost, ...blind })).toEqual({ kind: "moved" });
      expect([await site.at(unpurged), await site.at(missed)]).toEqual([undefined, lost]);

      const known = { latest: lost, unpurged: null, missed: lost };
      expect(await site.move({ before: old, deployed: known, after: head, ...blind })).toEqual({ kind: "moved" });
      expect([await site.at(), await site.at(missed)]).toEqual([head, undefined]);
      expect(site.github.violations).toEqual([]);
    });

    test("a second one that the note cannot hold forgets the memory", async () => {
      await using site = await createSite();
      const { old, lost, head } = site;
      await site.put(old);
      await site.put(lost, missed);
      const move = {
        ...site.moving,
        ...blind,
        before: old,
        deployed: { ...nobodyKnows, unpurged: lost, missed: lost },
      };
      expect(await noteUnpurged(site.api, { ...move, after: lost })).toBeNull();
      expect(await site.at()).toBe(old);
      expect(await noteUnpurged(site.api, { ...move, after: head })).toEqual({
        kind: "forgotten",
        why: "it cannot tell of two commits that were not purged",
      });
      expect([await site.at(), await site.at(unpurged), await site.at(missed)]).toEqual([undefined, head, lost]);
      expect(site.github.violations).toEqual([]);
    });

    test("so does one that somebody noted meanwhile", async () => {
      await using site = await createSite();
      await site.put(site.old);
      await site.put(site.lost, missed);
      const moved = await noteUnpurged(site.api, { ...site.moving, ...blind, before: site.old });
      expect(moved).toMatchObject({ kind: "forgotten" });
      expect([await site.at(), await site.at(unpurged), await site.at(missed)]).toEqual([
        undefined,
        site.head,
        site.lost,
      ]);
    });

    test.each<[string, (site: Awaited<ReturnType<typeof createSite>>) => Partial<Move>]>([
      ["the list shows it", ({ old }) => ({ before: old, isListedInRuns: async () => true })],
      ["there is no memory, so all is purged next", () => ({ ...blind, before: null })],
      ["the memory names it already", ({ head }) => ({ ...blind, before: head })],
    ])("the note that all rules share is enough where %s", async (_, rest) => {
      await using site = await createSite();
      expect(await noteUnpurged(site.api, { ...site.moving, ...rest(site) })).toBeNull();
      expect([await site.at(unpurged), await site.at(missed)]).toEqual([site.head, undefined]);
      expect(site.github.requests.length).toBe(1);
    });
  });

  describe("another commit that may stand in place of what was purged for", () => {
    test("is noted with the memory, and the next purge clears it", async () => {
      await using site = await createSite();
      const { old, lost, head } = site;
      await site.put(old);
      const refs = async () => [await site.at(), await site.at(latest), await site.at(unpurged), await site.at(missed)];
      expect(await site.move({ before: old, apart: lost, ...blind })).toEqual({ kind: "moved" });
      expect(await refs()).toEqual([head, head, lost, lost]);
      const noted = { latest: head, unpurged: lost, missed: lost };
      // The same again, as by a second step.
      expect(await site.move({ before: head, deployed: noted, apart: lost })).toEqual({ kind: "same" });
      expect(await refs()).toEqual([head, head, lost, lost]);
      expect(await site.move({ before: head, deployed: noted, after: old })).toEqual({ kind: "moved" });
      expect(await refs()).toEqual([old, old, undefined, undefined]);
      expect(site.github.violations).toEqual([]);
    });

    const foreign = "1".repeat(40);
    test.each<[string, (site: Awaited<ReturnType<typeof createSite>>) => Partial<Move>]>([
      ["moved", ({ old }) => ({ before: old })],
      ["kept", ({ old }) => ({ before: old, after: old })],
      ["created", () => ({ before: null })],
    ])("makes the memory go where the server does not have it: one to be %s", async (_, rest) => {
      await using site = await createSite();
      const move = rest(site);
      if (move.before) await site.put(move.before);
      expect(await site.move({ ...move, apart: foreign })).toEqual({ kind: "forgotten", why: expect.any(String) });
      expect(await site.at()).toBeUndefined();
    });

    test("makes another run's memory go, which knows nothing of it", async () => {
      await using site = await createSite();
      await site.put(site.lost);
      expect(await site.move({ before: site.old, apart: site.old })).toMatchObject({ kind: "forgotten" });
      expect(await site.at()).toBeUndefined();
    });

    test("is noted where the purge failed, unless head has to be noted, too", async () => {
      await using site = await createSite();
      const { old, lost, head } = site;
      await site.put(old);
      const move = { ...site.moving, before: old, apart: lost };
      expect(await noteUnpurged(site.api, move)).toBeNull();
      expect([await site.at(), await site.at(unpurged), await site.at(missed)]).toEqual([old, head, lost]);
      const noted = { ...nobodyKnows, unpurged: head, missed: lost };
      expect(await noteUnpurged(site.api, { ...move, deployed: noted })).toBeNull();
      expect(await noteUnpurged(site.api, { ...move, deployed: noted, ...blind })).toMatchObject({ kind: "forgotten" });
      expect([await site.at(), await site.at(missed)]).toEqual([undefined, lost]);
    });
  });

  test("a refusal for the sake of the other ref does not keep the memory where it was", async () => {
    await using site = await createSite();
    await site.put(site.old);
    // As when a run by other rules moves it at the same time.
    await writeFile(join(site.bare, `${latest}.lock`), "");
    expect(await site.move({ before: site.old, ...unasked })).toEqual({ kind: "moved" });
    expect([await site.at(), await site.at(latest)]).toEqual([site.head, undefined]);
    expect(site.github.violations).toEqual([]);
  });

  describe("where the memory is deleted, runs by other rules, which have theirs, find the deploy in a note", () => {
    const forgotten = { kind: "forgotten", why: expect.any(String) };
    test.each<[string, (site: Awaited<ReturnType<typeof createSite>>) => [string | null, Partial<Move>]]>([
      ["somebody moved it", ({ old, lost }) => [lost, { ...blind, before: old }]],
      ["somebody deleted it", ({ old }) => [null, { before: old }]],
      ["it held the commit, and somebody moved it", ({ old, head }) => [old, { ...blind, before: head }]],
    ])("%s", async (_, state) => {
      await using site = await createSite();
      const [now, rest] = state(site);
      if (now) await site.put(now);
      await site.put(site.old, latest);
      expect(await site.move({ deployed: { ...nobodyKnows, latest: site.old }, ...rest })).toEqual(forgotten);
      expect([await site.at(), await site.at(latest), await site.at(unpurged)]).toEqual([
        undefined,
        site.head,
        undefined,
      ]);
      expect(site.github.violations).toEqual([]);
    });

    test("beside what another run has noted meanwhile", async () => {
      await using site = await createSite();
      const { old, lost, head } = site;
      await Promise.all([site.put(lost), site.put(lost, latest)]);
      expect(await site.move({ before: old, deployed: { ...nobodyKnows, latest: old }, ...blind })).toEqual(forgotten);
      expect([await site.at(), await site.at(latest), await site.at(unpurged)]).toEqual([undefined, lost, head]);
    });
  });

  test("a rollback moves it back", async () => {
    await using site = await createSite();
    await site.put(site.head);
    expect(await site.move({ before: site.head, after: site.old })).toEqual({ kind: "moved" });
    expect(await site.at()).toBe(site.old);
  });

  test("to a commit that a forced push took from the branch, which no ref reaches", async () => {
    await using site = await createSite();
    await site.put(site.old);
    expect(await site.move({ before: site.old, after: site.lost })).toEqual({ kind: "moved" });
    await git(site.bare, "gc", "--quiet", "--prune=now");
    expect(await site.at()).toBe(site.lost);
    expect(await git(site.bare, "cat-file", "-t", site.lost)).toBe("commit");
  });

  const forgotten = { kind: "forgotten", why: expect.any(String) };
  const racers: readonly [
    string,
    (site: Awaited<ReturnType<typeof createSite>>) => { now: string | null; before: string | null },
    object,
    object,
  ][] = [
    [
      "theirs is left when runs can be read",
      ({ old, lost }) => ({ now: lost, before: old }),
      {},
      { kind: "movedByOther" },
    ],
    ["theirs is deleted when runs cannot be read", ({ old, lost }) => ({ now: lost, before: old }), blind, forgotten],
    [
      "one that somebody created meanwhile is left",
      ({ lost }) => ({ now: lost, before: null }),
      {},
      { kind: "movedByOther" },
    ],
    ["or deleted", ({ lost }) => ({ now: lost, before: null }), blind, forgotten],
    ["one that is gone stays gone", ({ old }) => ({ now: null, before: old }), unasked, forgotten],
    [
      "one that somebody moved to the same commit is done",
      ({ old, head }) => ({ now: head, before: old }),
      unasked,
      { kind: "moved" },
    ],
    [
      "one that was at head and is not any more is left",
      ({ head, old }) => ({ now: old, before: head }),
      {},
      { kind: "same" },
    ],
    ["or deleted when runs cannot be read", ({ head, old }) => ({ now: old, before: head }), blind, forgotten],
    ["one that was at head and still is", ({ head }) => ({ now: head, before: head }), blind, { kind: "same" }],
  ];
  test.each(racers)("somebody else: %s", async (_, state, rest, expected) => {
    await using site = await createSite();
    const { now, before } = state(site);
    if (now) await site.put(now);
    const moved = await site.move({ before, ...rest });
    expect(moved).toEqual(moved.kind === "movedByOther" ? { ...expected, sha: now } : expected);
    expect(await site.at()).toBe(moved.kind === "forgotten" ? undefined : (now ?? undefined));
    expect(site.github.violations).toEqual([]);
  });

  test("an answer that got lost is no race", async () => {
    await using site = await createSite();
    await site.put(site.old);
    site.github.fault({ match: routes.updateRefs, does: "cut-after" });
    expect(await site.move({ before: site.old, ...blind })).toEqual({ kind: "moved" });
    expect(await site.at()).toBe(site.head);
  });

  test("a commit that the server dropped: it is deleted, so that the next run knows that it does not know", async () => {
    await using site = await createSite();
    await site.put(site.old);
    await git(site.bare, "gc", "--quiet", "--prune=now");
    expect(await site.move({ before: site.old, after: site.lost })).toEqual(forgotten);
    expect(await site.at()).toBeUndefined();
  });

  test("a race with the deletion is run again with what is there then", async () => {
    await using site = await createSite();
    await site.put(site.lost);
    let asked = 0;
    const isListedInRuns = async () => {
      if (asked++ === 0) await site.put(site.old);
      return false;
    };
    expect(await site.move({ before: site.head, after: "1".repeat(40), isListedInRuns })).toEqual(forgotten);
    expect([asked, await site.at()]).toEqual([2, undefined]);
  });

  test("without permission it stays as it was", async () => {
    await using site = await createSite({}, { contents: "read" });
    await site.put(site.old);
    expect(await site.move({ before: site.old })).toEqual({
      kind: "denied",
      why: expect.stringContaining("Resource not accessible by integration"),
    });
    expect(await site.at()).toBe(site.old);
    expect(site.github.requests.length).toBe(1);
  });

  test("neither moved nor deleted is a failure", async () => {
    await using site = await createSite();
    await site.put(site.old);
    site.github.fault({ match: routes.updateRefs, times: Number.POSITIVE_INFINITY, ...secondaryLimit(3_600) });
    expect(await site.move({ before: site.old })).toEqual({
      kind: "failed",
      why: expect.stringContaining("secondary rate limit"),
    });
    expect(await site.at()).toBe(site.old);
  });

  test("two rules sets on one distribution move apart", async () => {
    await using site = await createSite();
    const other = memoryRef("cloudfront", "0123456789ab", "other rules");
    await site.put(site.old, other);
    expect(await site.move({})).toEqual({ kind: "moved" });
    expect([await site.at(), await site.at(other)]).toEqual([site.head, site.old]);
  });

  test("of two runs at once one wins and the other leaves it", async () => {
    await using site = await createSite();
    const moved = await Promise.all([site.move({}), site.move({ after: site.old })]);
    expect(moved.map(({ kind }) => kind).toSorted()).toEqual(["moved", "movedByOther"]);
  });
});
