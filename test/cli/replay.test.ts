import { expect, it } from "vitest";
import type { PlanReport } from "../../src/cli/plan.ts";
import type { ReplayReport } from "../../src/cli/replay.ts";
import { runCli } from "../support/cli.ts";
import { gitBytes } from "../support/git.ts";
import { nodes } from "../support/nodes.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const RULES = `public/**: /$1
content/*.md: [/$1/, /feed.xml]
layouts/**: /*
public/old/**: /old/*
static/**: /$1
link: /link
`;

/** A history with all that a tree can hold: a merge, links, a submodule, files that come, go and move, and one that nobody maps. */
async function history(): Promise<Repository> {
  const repository = await createRepository();
  repository.write(".github/cdn-purge.yml", RULES);
  for (let at = 0; at < 70; at++) repository.write(`content/p${at}.md`, "1");
  repository.write("public/old/x.txt", "1");
  repository.write("public/a.css", "1");
  await repository.commit("start");
  for (let at = 0; at < 65; at++) repository.write(`content/p${at}.md`, "2");
  await repository.commit("many pages");
  repository.symlink("link", "public/a.css");
  await repository.commit("a link");
  repository.write("public/a.css", "2");
  repository.write("package.json", "1");
  await repository.commit("behind the link");
  const side = await repository.head()!;
  await repository.checkout("side", side);
  repository.rename("content/p1.md", "content/q1.md");
  const other = await repository.commit("on the side");
  await repository.checkout("main");
  repository.write("package.json", "2");
  await repository.commit("on main");
  repository.remove("content/p1.md");
  repository.write("content/q1.md", "2");
  await repository.commit("merge", { merge: [other] });
  repository.submodule("public/module", other);
  repository.remove("link");
  await repository.commit("a submodule");
  repository.write("link", "a file");
  repository.chmod("public/a.css", "100755");
  await repository.commit("a file in place of the link");
  repository.write(".gitattributes", "*.md text\n");
  repository.write("layouts/a.html", "1");
  await repository.commit("attributes");
  return repository;
}

it.each(nodes())("replays on node %s the newest commits, each as a push", async (_, node) => {
  await using repository = await history();
  const { code, stdout, stderr } = await runCli(repository.dir, ["plan", "--last", "200"], { node });
  expect(stdout).toMatchInlineSnapshot(`
    "8 commits up to HEAD (1dab372), 2026-01-01 to 2026-01-01, each taken for a push; rules of .github/cdn-purge.yml

      a push    median 1, p95 60, max 60 paths (5ce604c, 2026-01-01)
      pushes    7 purge something (1 of them /*), 1 nothing
      evicted   1 unchanged URLs in all; /* each time would evict 726 (0.1 % of that)
      months    1 of 1 within the 1,000 paths that are free, by the dates of the commits
                2026-01  76  ███

    3 changed files that no rule matches, by pushes of 8
      3  package.json
      1  .gitattributes
      1  .github/cdn-purge.yml

    Rules that took no changed file
      .github/cdn-purge.yml:5: static/**: matches no file of HEAD either
    "
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("finds of each commit what `plan` finds", async () => {
  await using repository = await history();
  const json = async (...args: readonly string[]) => JSON.parse((await runCli(repository.dir, args)).stdout);
  const options = ["--json", "--rules", ".github/cdn-purge.yml", "--max-paths", "20"];
  const { pushes }: ReplayReport = await json("plan", "--last", "50", ...options);
  expect(pushes.length).toBe(8);
  for (const push of pushes) {
    const { files, patterns, evicted, unchanged }: PlanReport = await json(
      "plan",
      `${push.sha}^`,
      push.sha,
      ...options,
    );
    expect(push).toEqual({
      sha: push.sha,
      date: push.date,
      evicted,
      files: files.length,
      unmatched: files.filter(({ kind }) => kind === "unmatched").length,
      patterns: patterns.length,
      unchanged: patterns.length === 0 ? 0 : unchanged,
      everything: patterns.includes("/*"),
    });
  }
});

it("counts the months whose paths are free", async () => {
  await using repository = await createRepository();
  repository.write(".github/cdn-purge.yml", "'**': /$0\n");
  let parent = await repository.commit();
  const commit = async (date: string, count: number) => {
    for (let at = 0; at < count; at++) repository.write(`f${at}`, date);
    const sha = await repository.commit();
    const env = { GIT_COMMITTER_DATE: date };
    const args = ["commit-tree", `${sha}^{tree}`, "-p", parent, "-m", date];
    parent = (await gitBytes(repository.dir, args, { env })).toString().trim();
  };
  await commit("2026-01-31T23:30:00Z", 600);
  await commit("2026-02-01T00:30:00+01:00", 500);
  await commit("2026-02-01T00:30:00Z", 1000);
  await commit("2026-04-10T12:00:00Z", 1);
  await repository.reset(parent);
  const args = ["plan", "--last", "4", "--max-paths", "3000", "--directory-index", ""];
  const { months, patterns }: ReplayReport = JSON.parse((await runCli(repository.dir, [...args, "--json"])).stdout);
  expect(months).toEqual([
    { month: "2026-01", pushes: 2, patterns: 1100 },
    { month: "2026-02", pushes: 1, patterns: 1000 },
    { month: "2026-04", pushes: 1, patterns: 1 },
  ]);
  expect(patterns).toEqual({ median: 500, p95: 1000, max: 1000, total: 2101 });
  expect((await runCli(repository.dir, args)).stdout).toContain("2 of 3 within the 1,000 paths that are free");
});

it("says when it is not all that was asked for", async () => {
  await using repository = await createRepository();
  repository.write(".github/cdn-purge.yml", "a: /a");
  await repository.commit();
  expect(await runCli(repository.dir, ["plan", "--last", "3"])).toEqual({
    code: 1,
    stdout: "",
    stderr: "cdn-purge: no commit before HEAD is here: there is nothing to compare\n",
  });
});
