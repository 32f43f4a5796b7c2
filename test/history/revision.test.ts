import { expect, test } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { openGitHub } from "../../src/github/github.ts";
import { EventError } from "../../src/history/event.ts";
import { eventBaseOf, headOf, namedBase, RevisionError } from "../../src/history/revision.ts";
import { createFolder } from "../support/folder.ts";
import { addRelease } from "../support/github/runner.ts";
import { createGitHub, routes } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

const known = (sha: string, why: string) => ({ kind: "known", commits: [{ sha, why }], why });

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** Five commits on main, the tags v1.0.0 (annotated), v1.1.0, v1.1.1-rc.1 and both, and a branch called both. */
async function setUp() {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  const github = stack.use(await createGitHub({ [token]: { contents: "read" } }));
  const folder = stack.use(await createFolder("range"));
  const hosted = github.add("octo/site", repository.bare);
  const commits: string[] = [];
  for (let index = 0; index < 5; index++) {
    repository.write("a", String(index));
    commits.push(await repository.commit());
  }
  await repository.push();
  const [one, two, three, four, five] = commits as [string, string, string, string, string];
  const tag = await repository.tag("v1.0.0", { annotated: true, at: one });
  await repository.tag("v1.1.0", { at: two });
  await repository.tag("v1.1.1-rc.1", { at: three });
  await repository.tag("both", { at: four });
  await repository.git("branch", "both", one);
  for (const ref of [
    "refs/tags/v1.0.0",
    "refs/tags/v1.1.0",
    "refs/tags/v1.1.1-rc.1",
    "refs/tags/both",
    "refs/heads/both",
  ])
    await repository.push({ ref });
  const opened = stack.use(
    await openRepository({
      serverUrl: github.url,
      repository: "octo/site",
      token,
      sha: five,
      workspace: null,
      temp: folder.path,
      env: process.env,
    }),
  );
  const log = { info: () => {}, group: () => {}, notice: () => {}, warning: () => {} };
  const { apiUrl, graphqlUrl } = github;
  const api = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token, log });
  const owned = stack.move();
  return {
    repository,
    github,
    hosted,
    opened,
    api,
    one,
    two,
    three,
    four,
    five,
    tag,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

test.concurrent("the head is what the input names", async () => {
  await using world = await setUp();
  const { opened, api, one, two, four, five } = world;
  const head = (input: Parameters<typeof headOf>[0]) => headOf(input, { kind: "sha", sha: five }, "push", opened, api);
  expect(await head(null)).toBe(five);
  expect(await head({ kind: "sha", sha: two })).toBe(two);
  expect(world.github.requests).toEqual([]);
  expect(await head({ kind: "name", name: "v1.0.0" })).toBe(one);
  expect(await head({ kind: "name", name: "main" })).toBe(five);
  expect(await head({ kind: "ref", ref: "refs/tags/both" })).toBe(four);
  expect(await head({ kind: "ref", ref: "refs/heads/both" })).toBe(one);
  await expect(head({ kind: "name", name: "both" })).rejects.toThrow(
    new RevisionError("`head` is both, which is a tag and a branch. Give `refs/tags/both` or `refs/heads/both`."),
  );
  await expect(head({ kind: "name", name: "none" })).rejects.toThrow(
    new RevisionError("`head` is none, and the repository has no tag and no branch of that name."),
  );
  await expect(head({ kind: "name", name: one.slice(0, 7) })).rejects.toThrow(
    new RevisionError(
      `\`head\` is ${one.slice(0, 7)}, and the repository has no tag and no branch of that name. A SHA must be given in full.`,
    ),
  );
  await expect(head({ kind: "ref", ref: "refs/tags/none" })).rejects.toThrow(
    new RevisionError("`head` is refs/tags/none, which the repository does not have (any more)."),
  );
});

test.concurrent("the head is what the event says", async () => {
  await using world = await setUp();
  const { opened, api, hosted, one, two } = world;
  expect(await headOf(null, { kind: "tag", tag: "v1.0.0" }, "release", opened, api)).toBe(one);
  await expect(headOf(null, { kind: "tag", tag: "none" }, "release", opened, api)).rejects.toThrow(RevisionError);
  await expect(headOf(null, { kind: "latest-release" }, "release", opened, api)).rejects.toThrow(
    new EventError(
      "no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.",
    ),
  );
  addRelease(hosted, "v1.0.0");
  addRelease(hosted, "v1.1.0");
  addRelease(hosted, "v1.1.1-rc.1", { prerelease: true });
  expect(await headOf(null, { kind: "latest-release" }, "release", opened, api)).toBe(two);
  await expect(headOf(null, { kind: "unknown" }, "issues", opened, api)).rejects.toThrow(
    new EventError(
      "the event `issues` does not say which commit was deployed. Set `head` to it, for example `head: $" +
        "{{ github.sha }}`, and `base` to what was there before, or to `none`.",
    ),
  );
});

test.concurrent("a base that the event knows or does not know is passed on", async () => {
  await using world = await setUp();
  const { opened, api, one } = world;
  expect(await eventBaseOf({ kind: "sha", sha: one, why: "it says so" }, opened, api)).toEqual(
    known(one, "it says so"),
  );
  expect(await eventBaseOf({ kind: "unknown", why: "it is silent" }, opened, api)).toEqual({
    kind: "unknown",
    why: "it is silent",
  });
  expect(world.github.requests).toEqual([]);
});

test.concurrent("the base of a tag is the previous one of its channel", async () => {
  await using world = await setUp();
  const { opened, api, one, two, repository } = world;
  expect(await eventBaseOf({ kind: "previous-tag", tag: "v1.2.0" }, opened, api)).toEqual(known(two, "the tag v1.1.0"));
  expect(await eventBaseOf({ kind: "previous-tag", tag: "v1.1.0" }, opened, api)).toEqual(known(one, "the tag v1.0.0"));
  expect(await eventBaseOf({ kind: "previous-tag", tag: "docs-1.0.0" }, opened, api)).toEqual({
    kind: "unknown",
    why: "no other tag is known to be the newest of the channel of docs-1.0.0",
  });
  await repository.tag("docs-0.9.0", { annotated: true, at: one });
  await repository.push({ ref: "refs/tags/docs-0.9.0" });
  expect(await eventBaseOf({ kind: "previous-tag", tag: "docs-1.0.0" }, opened, api)).toEqual(
    known(one, "the tag docs-0.9.0"),
  );
});

test.concurrent("the base of a release is the previous one of its channel, whatever the page", async () => {
  await using world = await setUp();
  const { opened, api, hosted, one, two, three } = world;
  const base = (tag: string, prerelease = false) =>
    eventBaseOf({ kind: "previous-release", tag, prerelease }, opened, api);
  expect(await base("v1.2.0")).toEqual({
    kind: "unknown",
    why: "no other release is known to be the newest of the channel of v1.2.0",
  });
  addRelease(hosted, "v1.0.0");
  addRelease(hosted, "v1.1.1-rc.1", { prerelease: true });
  addRelease(hosted, "v1.1.5", { draft: true });
  expect(await base("v1.2.0")).toEqual(known(one, "the release v1.0.0"));
  expect(await base("v1.2.0-rc.1", true)).toEqual(known(three, "the release v1.1.1-rc.1"));
  addRelease(hosted, "v1.1.0");
  for (let index = 0; index < 250; index++) addRelease(hosted, `nightly-${index}`);
  expect(await base("v1.2.0")).toEqual(known(two, "the release v1.1.0"));
  expect(world.github.requests.filter(routes.releases).length).toBe(1 + 1 + 1 + 3);
});

test.concurrent("more releases than are looked through leave the base unknown", async () => {
  await using world = await setUp();
  const { opened, api, hosted, github, two } = world;
  const base = () => eventBaseOf({ kind: "previous-release", tag: "v1.2.0", prerelease: false }, opened, api);
  const unknown = {
    kind: "unknown",
    why: "the repository has 1000 releases or more, and no more than that are looked through",
  };
  // The newest by version is the oldest by date, and so the first that is cut off.
  for (const tag of ["v1.1.0", "v1.0.0"]) addRelease(hosted, tag);
  for (let index = 2; index < 999; index++) addRelease(hosted, `nightly-${index}`);
  expect(await base()).toEqual(known(two, "the release v1.1.0"));
  addRelease(hosted, "nightly-999");
  expect(await base()).toEqual(unknown);
  addRelease(hosted, "nightly-1000");
  expect(await base()).toEqual(unknown);
  expect(github.requests.filter(routes.releases).length).toBe(10 + 10 + 10);
});

test.concurrent("the base of a release whose tag was renamed is the commit of the tag that it had", async () => {
  await using world = await setUp();
  const { repository, opened, api, one } = world;
  const base = () => eventBaseOf({ kind: "former-tag", tag: "v1.0.0" }, opened, api);
  const why = "the tag v1.0.0, which the release had before";
  expect(await base()).toEqual(known(one, why));
  await repository.push({ ref: "refs/tags/v1.0.0", delete: true });
  expect(await base()).toEqual({ kind: "unknown", why: `${why}, is gone` });
  expect(world.github.requests.filter(routes.releases)).toEqual([]);
});

test.concurrent("a release whose tag is gone leaves the base unknown", async () => {
  await using world = await setUp();
  addRelease(world.hosted, "v1.1.9");
  expect(
    await eventBaseOf({ kind: "previous-release", tag: "v1.2.0", prerelease: false }, world.opened, world.api),
  ).toEqual({
    kind: "unknown",
    why: "the tag of the release v1.1.9 is gone",
  });
});

test.concurrent("the base of a pull request is where it left its base branch", async () => {
  await using world = await setUp();
  const { repository, opened, api, three, five } = world;
  await repository.checkout("side", three);
  repository.write("b", "1");
  const head = await repository.commit();
  await repository.push();
  expect(await eventBaseOf({ kind: "merge-base", base: five, head }, opened, api)).toEqual(
    known(three, "where the pull request left its base branch"),
  );
});

test.concurrent("the base that the input names", async () => {
  await using world = await setUp();
  const { opened, one } = world;
  expect(await namedBase({ kind: "name", name: "v1.0.0" }, opened)).toEqual(known(one, "the input `base`"));
  await expect(namedBase({ kind: "name", name: "both" }, opened)).rejects.toThrow(
    "`base` is both, which is a tag and a branch. Give `refs/tags/both` or `refs/heads/both`.",
  );
});
