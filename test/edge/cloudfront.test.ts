import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorld, type World } from "../support/world.ts";
import { type Cache, type CacheKind, nginx, varnish } from "./cloudfront-cache.ts";
import { type Origin, startOrigin } from "./cloudfront-origin.ts";

/** File below public/ → its content; null removes it. */
type Files = Readonly<Record<string, string | null>>;

interface Scenario {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly changes: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  /** URLs that viewers ask for besides those of the files. */
  readonly also?: readonly string[];
  readonly sent: readonly string[];
  /** URLs that did not change and go with it. */
  readonly evicted?: readonly string[];
}

const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`posts/${at}.css`, "1"]));
const odd = [
  "café.css",
  "a b.css",
  "100%.css",
  "what?.css",
  "it's (1)+,;=@&.css",
  "日本/語.css",
  "[1].css",
  '"<#>".css',
  "a|b^`{}.css",
  "star*.css",
];
const versions = (names: readonly string[], content: string) =>
  Object.fromEntries(names.map((name) => [name, content]));

const scenarios: readonly Scenario[] = [
  {
    name: "a file changes",
    before: { "a.css": "1", "b.css": "1" },
    changes: { "a.css": "2" },
    sent: ["/a.css"],
  },
  {
    name: "a file is renamed: the old URL is gone, and the new one, asked for too early, is there",
    before: { "old.css": "1", "b.css": "1" },
    changes: { "old.css": null, "new.css": "1" },
    also: ["/new.css"],
    sent: ["/new.css", "/old.css"],
  },
  {
    name: "a file is deleted",
    before: { "a.css": "1", "deep/down/b.css": "1" },
    changes: { "deep/down/b.css": null },
    sent: ["/deep/down/b.css"],
  },
  {
    name: "more files change than max-paths: a wildcard",
    before: { ...many, "posts/same.css": "1", "other.css": "1" },
    changes: Object.fromEntries(Object.keys(many).map((name) => [name, "2"])),
    inputs: { "max-paths": "2" },
    sent: ["/posts/*"],
    evicted: ["/posts/same.css"],
  },
  {
    name: "a rule's wildcard, and the directory itself",
    before: { "docs/index.html": "1", "docs/b/c.css": "1", "a.css": "1" },
    changes: { "docs/index.html": "2" },
    inputs: { rules: "public/docs/**:\n  - /docs/$1\n  - /docs/*\npublic/*: /$1" },
    also: ["/docs/"],
    sent: ["/docs/", "/docs/*"],
    evicted: ["/docs/b/c.css"],
  },
  {
    name: "a page in both of its forms",
    before: { "posts/x/index.html": "1", "index.html": "1", "posts/y/index.html": "1" },
    changes: { "posts/x/index.html": "2", "index.html": "2" },
    also: ["/posts/x/", "/posts/y/", "/"],
    sent: ["/", "/index.html", "/posts/x/", "/posts/x/index.html"],
  },
  {
    name: "odd names",
    before: { ...versions(odd, "1"), "plain.css": "1" },
    changes: versions(odd, "2"),
    sent: [
      "/%22%3C%23%3E%22.css",
      "/%5B1%5D.css",
      "/%E6%97%A5%E6%9C%AC/%E8%AA%9E.css",
      "/100%25.css",
      "/a%20b.css",
      "/a%7Cb%5E%60%7B%7D.css",
      "/caf%C3%A9.css",
      "/it's%20(1)+,;=@&.css",
      "/star*.css",
      "/what%3F.css",
    ],
  },
  {
    name: "a tilde, which no exact path can purge",
    before: { "v/a~1.css": "1", "v/a~2.css": "1", "v/b.css": "1" },
    changes: { "v/a~1.css": "2" },
    sent: ["/v/a*"],
    evicted: ["/v/a~2.css"],
  },
  {
    name: "query strings: every variant",
    before: { "a.css": "1", "b.css": "1" },
    changes: { "a.css": "2" },
    inputs: { "query-strings": "true" },
    also: ["/a.css?v=1", "/a.css?v=2&w=", "/b.css?v=1"],
    sent: ["/a.css*"],
  },
];

/** How a viewer asks for a file: not by our encoder, but by what the platform has. */
function urlOf(name: string): string {
  return `/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}

for (const kind of [varnish, nginx]) {
  const mustRun = process.env.CI === "true";
  if (!kind.program && !mustRun) console.log(`SKIPPED: no ${kind.name} here (apt-get install ${kind.name})`);
  describe.runIf(kind.program || mustRun)(`${kind.name}, told what CloudFront is told`, () => judgeAll(kind));
}

function judgeAll(kind: CacheKind): void {
  let origin: Origin;
  let cache: Cache;
  let world: World;

  beforeAll(async () => {
    if (!kind.program) throw new Error(`${kind.name} is not installed, and CI must not skip it`);
    origin = await startOrigin();
    cache = await kind.start(kind.program, origin);
  });
  afterAll(async () => {
    await cache?.[Symbol.asyncDispose]();
    await origin?.[Symbol.asyncDispose]();
  });

  test.each(scenarios)(
    "$name: stale, purged, fresh",
    async ({ before, changes, inputs = {}, also = [], sent, evicted = [] }) => {
      const onInvalidate = (_: string, paths: readonly string[]) => cache.invalidate(paths);
      world = await createWorld({ inputs: { base: "event" }, cloudfront: { onInvalidate } });
      await using _ = world;
      await cache.invalidate(["/*"]);
      const after = Object.fromEntries(
        Object.entries({ ...before, ...changes }).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
      ) as Record<string, string>;
      const online = (files: Readonly<Record<string, string>>) =>
        origin.deploy(Object.fromEntries(Object.entries(files).map(([name, text]) => [urlOf(name), text])));
      const inRepository = (files: Files) =>
        Object.fromEntries(Object.entries(files).map(([name, text]) => [`public/${name}`, text]));
      const urls = [...new Set([...Object.keys({ ...before, ...changes }).map(urlOf), ...also])];
      const look = async () =>
        Object.fromEntries(await Promise.all(urls.map(async (url) => [url, await cache.get(url)])));
      const now = () => Object.fromEntries(urls.map((url) => [url, origin.answer(url)]));

      await world.commit(inRepository(before));
      await world.push();
      online(before);
      const old = now();
      expect(await look()).toEqual(old);

      // Deployed, and nobody has told the cache.
      await world.commit(inRepository(changes));
      const event = await world.push();
      online(after);
      const changed = urls.filter((url) => JSON.stringify(old[url]) !== JSON.stringify(origin.answer(url)));
      expect(changed.length).toBeGreaterThan(0);
      expect(await look()).toEqual(old);

      origin.asked.length = 0;
      const run = await world.run(event, { inputs });
      expect(run).toMatchObject({ code: 0, errors: [] });
      expect(world.sent()).toEqual([sent]);
      expect(await look()).toEqual(now());
      // And nothing else was fetched anew.
      expect(new Set(origin.asked)).toEqual(new Set([...changed, ...evicted]));
    },
  );
}
