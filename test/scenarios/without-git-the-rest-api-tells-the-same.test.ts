import { expect, test } from "vitest";
import { routes } from "../support/github.ts";
import { createWorld, type World } from "../support/world.ts";

/** A runner on whose PATH there is no git. */
const env = { PATH: "/nonexistent" };
const said =
  /git cannot be used \(git cannot be started: spawn git ENOENT\), so the repository is read through GitHub's REST API/;

async function siteWithEverything(inputs: Record<string, string> = {}): Promise<World> {
  const rules = "public/**: /$1\ncontent/posts/*.md: [/posts/$1/, /feed.xml]\n";
  const world = await createWorld({ inputs: { rules: ".github/cdn-purge.yml", ...inputs } });
  world.repository.symlink("public/docs", "../content/docs");
  world.repository.submodule("public/theme", "1".repeat(40));
  const files = { "content/docs/a": "1", "content/posts/one.md": "1", "public/a.css": "1", "public/b.css": "1" };
  await world.commit({ ".github/cdn-purge.yml": rules, "public/text/c.txt": "1", ...files });
  return world;
}

test("every kind of change is purged as with git, and one notice says how it was read", async () => {
  await using world = await siteWithEverything({ base: "event" });
  await world.push();
  world.repository.rename("public/b.css", "public/renamed.css");
  world.repository.submodule("public/theme", "2".repeat(40));
  await world.commit({
    "content/docs/a": "2",
    "content/posts/one.md": null,
    "public/text/.gitattributes": "*.txt eol=crlf\n",
  });
  const event = await world.push();
  const withGit = await world.run(event);
  world.github.requests.length = 0;
  const without = await world.run(event, { env });
  for (const run of [withGit, without]) expect(run).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
  expect(world.github.requests.filter(routes.git)).toEqual([]);
  const exact = [
    "/b.css",
    "/docs",
    "/docs/",
    "/docs/*",
    "/feed.xml",
    "/posts/one/",
    "/posts/one/index.html",
    "/renamed.css",
    "/text/.gitattributes",
    "/text/c.txt",
    "/theme",
    "/theme/",
    "/theme/*",
  ];
  expect(world.sent()).toEqual([exact, exact]);
  expect(without.outputs).toMatchObject({
    base: withGit.outputs.base!,
    "changed-count": withGit.outputs["changed-count"]!,
  });
  const prose = /git cannot be used .* GitHub.*s REST API instead/;
  expect([without.log.match(new RegExp(said, "g"))?.length, prose.test(without.summary)]).toEqual([1, true]);
  expect([said.test(withGit.log), prose.test(withGit.summary)]).toEqual([false, false]);
});

test("the memory is read and moved, and attempts, tags and releases are found", async () => {
  await using world = await siteWithEverything();
  const first = await world.run(await world.push(), { env });
  await world.commit({ "public/a.css": "2" });
  const second = await world.run(await world.push(), { env });
  await world.commit({ "public/failed.css": "1" });
  world.failedDeploy(await world.push());
  await world.commit({ "public/failed.css": null, "public/a.css": "3" });
  const third = await world.run(await world.push(), { env });
  await world.repository.tag("v1.0.0", { annotated: true });
  const tagged = await world.run(await world.push({ ref: "refs/tags/v1.0.0" }), { env, inputs: { base: "event" } });
  await world.commit({ "public/b.css": "2" });
  await world.push();
  await world.repository.tag("v1.1.0", { annotated: true });
  const next = await world.run(await world.push({ ref: "refs/tags/v1.1.0" }), { env, inputs: { base: "event" } });
  await world.release("v1.0.0");
  const released = await world.run(await world.release("v1.1.0"), { env, inputs: { base: "event" } });
  const named = await world.run(await world.push(), { env, inputs: { base: "v1.0.0", head: "main" } });
  for (const run of [first, second, third, tagged, next, released, named])
    expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([
    ["/*"],
    ["/a.css"],
    ["/a.css", "/failed.css"],
    ["/*"], // no other tag before it
    ["/b.css"],
    ["/b.css"],
    ["/b.css"],
  ]);
  expect(Object.values(await world.memory())).toEqual([third.outputs.head]);
  expect(world.github.violations).toEqual([]);
});

test("commits that the server does not have are an unknown base, and an error as head", async () => {
  await using world = await siteWithEverything({ base: "event" });
  const lost = await world.commit({ "public/a.css": "lost" });
  await world.push();
  await world.repository.reset(await world.repository.git("rev-parse", `${lost}~1`));
  await world.commit({ "public/a.css": "2" });
  const event = await world.push({ force: true });
  await world.repository.prune();
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"]]);
  expect(run.log).toContain(`the server no longer has ${lost}`);
  const headless = await world.run(event, { env, inputs: { head: lost, rules: "public/**: /$1\n" } });
  expect(headless.errors).toMatchObject([{ message: expect.stringContaining(`the repository has no commit ${lost}`) }]);
});

test("a SHA-256 repository is read, too", async () => {
  await using world = await createWorld({ inputs: { base: "event" }, objectFormat: "sha256" });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push(), { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/a.css"]]);
});

test("a git whose transport keeps failing is replaced", async () => {
  await using world = await siteWithEverything({ base: "event" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.fault({ match: routes.git, times: Number.POSITIVE_INFINITY, does: 503 });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], notices: [] });
  expect(world.sent()).toEqual([["/a.css"]]);
  expect(run.log).toMatch(/git cannot be used \(git fetch failed with exit code 128: .*503/);
});
