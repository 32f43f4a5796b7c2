import { afterAll, beforeAll, expect, test } from "vitest";
import { createFastly, type Fastly } from "../support/fastly.ts";
import { HURRIED } from "../support/wall-clock.ts";
import { createWorld, type World } from "../support/world.ts";

const service = "SU1Z0isxPaozGVKXdv0eY";
const site = "https://www.example.com";
const rules =
  "public/**: /$1\ncontent/*.md: [/posts/$1/, tag:post-$1]\nposts.json: /posts/*\nnotes.json: /notes/*\nlayouts/**: /*";
let world: World;
let fastly: Fastly;

beforeAll(async () => {
  fastly = await createFastly({ services: [service] });
  world = await createWorld({
    inputs: {
      rules,
      "directory-index": "",
      "cloudfront-distribution": "",
      "fastly-service": service,
      "fastly-api-token": fastly.token,
      site,
    },
  });
  world.repository.symlink("public/notes/guide", "../../guide");
  world.repository.symlink("public/posts/license.txt", "../../LICENSE");
  await world.commit({ "public/a.css": "1", "content/one.md": "1", "content/two.md": "1", "posts.json": "1" });
  await world.commit({ "guide/a.html": "1", "notes.json": "1", LICENSE: "1" });
  await world.run(await world.push(), { env: { ...fastly.env(), ...HURRIED } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await fastly[Symbol.asyncDispose]();
});

/** What was sent, and then sent once more. Keys first, then URLs, which go side by side. */
const sent = () => {
  const purges = fastly.purges.splice(0).map(({ what, soft }) => (soft ? { soft: what } : what));
  const sorted = (some: typeof purges) => some.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const first = sorted(purges.splice(0, purges.length / 2));
  expect(sorted(purges)).toEqual(first);
  return first;
};
const url = (path: string) => ({ url: `www.example.com${path}` });

test("the first run empties the service, and says so: pages that are gone have no URL that is known", async () => {
  expect(sent()).toEqual(["all"]);
});

test("a deploy purges what it changed, by key and by URL", async () => {
  await world.commit({ "public/a.css": "2", "content/one.md": null });
  // Two real seconds.
  const run = await world.run(await world.push(), { env: fastly.env() });
  expect(run.durationMs).toBeGreaterThan(2_000);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(sent()).toEqual([{ keys: ["post-one"] }, url("/a.css"), url("/posts/one/")]);
  expect(run.stdout).toContain(`::add-mask::${fastly.token}`);
});

test("a wildcard is the known URLs below it, softly too", async () => {
  await world.commit({ "posts.json": "2", "content/three.md": "1" });
  await world.run(await world.push(), { inputs: { soft: "true" }, env: { ...fastly.env(), ...HURRIED } });
  expect(sent()).toEqual([
    { soft: { keys: ["post-three"] } },
    { soft: url("/posts/license.txt") }, // a symlink to a file, below which nothing lies
    { soft: url("/posts/three/") },
    { soft: url("/posts/two/") },
  ]);
});

test("more than 2,000 URLs, and `/*`, are one purge_all, told loudly", async () => {
  await world.commit(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`public/n/${at}`, "1"])));
  const many = await world.run(await world.push(), { env: { ...fastly.env(), ...HURRIED } });
  expect(sent()).toEqual(["all"]);
  expect(many.outputs.paths).toBe('["/*"]');
  expect(many.warnings.map(({ message }) => message)).toEqual([expect.stringContaining("purge_all")]);
  await world.commit({ "layouts/x": "1" });
  await world.run(await world.push(), { env: { ...fastly.env(), ...HURRIED } });
  expect(sent()).toEqual(["all"]);
});

test("a wildcard over a folder of head whose files no tree lists is everything; one beside it was not", async () => {
  await world.commit({ "notes.json": "2" });
  const run = await world.run(await world.push(), { env: { ...fastly.env(), ...HURRIED } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(sent()).toEqual(["all"]);
  expect(run.log).toContain("Fastly: more may lie below /notes/ than is known, so everything is purged");
});

test("a submodule, below which anything may lie, is everything", async () => {
  world.repository.submodule("public/vendor", "1".repeat(40));
  await world.commit({ "public/a.css": "4" });
  await world.run(await world.push(), { env: { ...fastly.env(), ...HURRIED } });
  expect(sent()).toEqual(["all"]);
});

test("query strings are refused, with a hint to tags", async () => {
  const run = await world.run(await world.push(), {
    inputs: { "query-strings": "true" },
    env: { ...fastly.env(), ...HURRIED },
  });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]!.message).toContain("tag:product-$1");
  expect(fastly.purges).toEqual([]);
});
