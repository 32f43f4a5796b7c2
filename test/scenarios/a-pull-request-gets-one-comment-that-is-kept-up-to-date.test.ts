import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../support/github.ts";
import { createWorld, distribution, type World, type WorldRunOptions } from "../support/world.ts";

const writer = { contents: "read", "pull-requests": "write" } as const;
let world: World;
let root: string;

beforeAll(async () => {
  world = await createWorld({ inputs: { comment: "true" }, permissions: writer });
  root = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => {
  world.hosted.comments = [];
  world.hosted.locked.clear();
  world.github.requests.length = 0;
});

/** Pushes a commit to the branch of a pull request and runs its workflow. */
async function change(
  files: Readonly<Record<string, string>>,
  { repository, ...rest }: WorldRunOptions & { readonly repository?: string } = {},
) {
  await world.repository.checkout("topic", root);
  const sha = Object.keys(files).length > 0 ? await world.commit(files) : root;
  await world.push({ force: true });
  const head = { ref: "topic", sha, ...(repository && { repository }) };
  return world.run(world.events.pullRequest({ head, base: { ref: "main", sha: root } }), rest);
}

const bodies = () => world.hosted.comments.map(({ body }) => body);
const asked = () => world.github.requests.filter(routes.comments).map(({ method }) => method);

test("it says what merging would purge, and is rewritten by the next run", async () => {
  const one = await change({ "public/a.css": "2" });
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "dry-run" } });
  expect(one.log).toContain("Comment on pull request 7: written");
  expect(bodies()).toEqual([
    expect.stringMatching(
      /^<!-- cdn-purge [0-9a-f]{12} \d+\.1 -->\n### Merging this pull request would purge 1 path on CloudFront: 1 file changed\n/,
    ),
  ]);
  for (const text of ["/compare/", "🟧", "M public/a&#46;css\n  &#8594; /a&#46;css", `/actions/runs/${one.run.id}`])
    expect(bodies()[0]).toContain(text);

  const two = await change({ "public/a.css": "2", "public/b.css": "2" });
  expect(two.log).toContain("Comment on pull request 7: rewritten");
  expect(bodies()).toEqual([expect.stringContaining("would purge 2 paths on CloudFront: ")]);
  expect(bodies()[0]).not.toContain(distribution);

  const again = await change({ "public/a.css": "2" }, { rerun: two.run });
  expect(again.code).toBe(0);
  expect(bodies()).toEqual([expect.stringContaining("would purge 1 path on CloudFront: ")]);
});

test("one that purges nothing any more says so, and one that never did gets none", async () => {
  expect((await change({ "notes.txt": "1" })).log).toContain("Comment on pull request 7: none, since");
  expect(bodies()).toEqual([]);
  await change({ "public/a.css": "2" });
  await change({ "notes.txt": "1" });
  expect(bodies()).toEqual([expect.stringContaining("### Merging this pull request would purge nothing")]);
});

test("whatever two runs at once leave, the next makes one of it", async () => {
  await world.repository.checkout("topic", root);
  const sha = await world.commit({ "public/a.css": "3" });
  await world.push({ force: true });
  const event = world.events.pullRequest({ head: { ref: "topic", sha }, base: { ref: "main", sha: root } });
  const runs = await Promise.all([world.run(event), world.run(event)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect((await world.run(event)).code).toBe(0);
  expect(bodies()).toEqual([expect.stringContaining("would purge 1 path on CloudFront: ")]);
});

test("a fork's token may only read: a notice, and the job is none the worse", async () => {
  const run = await change({ "public/a.css": "2" }, { repository: "eve/site", permissions: { contents: "read" } });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "dry-run" } });
  for (const text of [run.log, run.summary]) expect(text).toContain("it comes from a fork");
  expect(run.summary).toContain("### Merging this pull request would purge 1 path on CloudFront: 1 file changed");
  expect(bodies()).toEqual([]);
});

test("without the permission: a notice with the YAML to add", async () => {
  const run = await change({ "public/a.css": "2" }, { permissions: { contents: "read" } });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.log).toMatch(/^permissions:\n {2}pull-requests: write$/m);
  expect(run.summary).toContain("> ```yaml\n> permissions:\n>   pull-requests: write\n> ```");
});

test("a conversation that is locked, and an answer that is none, fail nothing", async () => {
  world.hosted.locked.add(7);
  const locked = await change({ "public/a.css": "2" });
  expect(locked).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(locked.summary).toContain("its conversation is locked");
  world.hosted.locked.clear();
  world.github.fault({ match: routes.comments, does: 422 });
  const refused = await change({ "public/a.css": "2" });
  expect(refused).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(refused.summary).toContain("The comment on the pull request could not be written");
});

test("names of files mention nobody, link nothing and hide no secret", async () => {
  const names = ["@octo/team", "#1", "octo/site#2 GH-3", "<!-- x", "`a`", "https:/evil.example", `${distribution} ghs`];
  await change(
    Object.fromEntries(names.flatMap((name) => [`public/${name}`, `other/${name}`]).map((name) => [name, "1"])),
  );
  const [body] = bodies();
  const read = body!
    .replace(/^<!-- [^\n]*-->/, "")
    .replace(/<(code|pre)>[^<]*<\/\1>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(read).not.toMatch(/@\w|#\d|GH-|evil|<!--|`/);
  expect(body).toContain("A other/&#64;octo/team");
  expect(body).not.toContain(distribution);
});

test("no other event writes one", async () => {
  await world.repository.checkout("topic", root);
  const sha = await world.commit({ "public/a.css": "9" });
  const push = await world.push({ force: true });
  const target = world.events.pullRequestTarget({ head: { ref: "topic", sha }, base: { ref: "main", sha: root } });
  const runs = [await world.run(push, { inputs: { "dry-run": "true" } }), await world.run(target)];
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.map(({ log }) => log.includes("`comment` is for the event"))).toEqual([false, true]);
  expect(asked()).toEqual([]);
});

test("nor does a run that was not asked to", async () => {
  await change({ "public/a.css": "2" }, { inputs: { comment: "false" } });
  expect(asked()).toEqual([]);
});
