import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/unchanged.css": "1" });
  await world.push();
  await world.commit({
    "public/index.html": "1",
    "public/a/index.html": "1",
    "public/b.html": "1",
    "public/c.css": "1",
    "public/1.2.0": "1",
  });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each<[string, Record<string, string>, string[]]>([
  ["by default the directory index", {}, ["/", "/1.2.0", "/a/", "/a/index.html", "/b.html", "/c.css", "/index.html"]],
  [
    "directory-index: empty",
    { "directory-index": "" },
    ["/1.2.0", "/a/index.html", "/b.html", "/c.css", "/index.html"],
  ],
  [
    "directory-index: another name",
    { "directory-index": "b.html" },
    ["/", "/1.2.0", "/a/index.html", "/b.html", "/c.css", "/index.html"],
  ],
  [
    "clean-urls",
    { "clean-urls": "true" },
    [
      "/",
      "/1.2.0",
      "/1.2.0.html",
      "/1.2.0/",
      "/1.2.0/index.html",
      "/a",
      "/a.html",
      "/a/",
      "/a/index.html",
      "/b",
      "/b.html",
      "/b/",
      "/b/index.html",
      "/c.css",
      "/index.html",
    ],
  ],
  ["query-strings, of a file", { "query-strings": "true", rules: "public/*.css: /$1.css" }, ["/c.css*"]],
  [
    "query-strings, of the home page",
    { "query-strings": "true", rules: "public/index.html: /" },
    ["/", "/?*", "/index.html*"],
  ],
  ["a typed wildcard with its folder", { rules: "public/a/**: /docs/*" }, ["/docs/", "/docs/*"]],
])("%s", async (_, inputs, paths) => {
  const run = await world.run(event, { inputs });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(paths);
});
