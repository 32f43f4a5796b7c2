import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSite } from "../support/site.ts";
import { type Cache, type CacheKind, nginx, varnish } from "./cloudfront-cache.ts";
import { type Origin, startOrigin } from "./cloudfront-origin.ts";

type Build = Readonly<Record<string, string>>;

/** What a generator makes of a post with a slug of its own, and of one more: pages, a tag, a page of the list, a feed. */
const before: Build = {
  "index.html": "list: low bridge, Weir",
  "posts/low-bridge/index.html": "mind your head",
  "posts/Long Bend/index.html": "all day",
  "tags/Running Water/index.html": "low bridge",
  "île.html": "an island",
  "feed.xml": "low bridge",
  "about/index.html": "about",
  "assets/site.0a1b2c3d.css": "body {}",
};
const { "île.html": _gone, ...kept } = before;
const after: Build = {
  ...kept,
  "index.html": "list: spring, low bridge, Weir",
  "posts/low-bridge/index.html": "mind your head, and the spring",
  "posts/spring/index.html": "behind a barn",
  "tags/Running Water/index.html": "spring, low bridge",
  "feed.xml": "spring, low bridge",
  "assets/site.4e5f6a7b.css": "body { color: red }",
};
const sent = [
  "/",
  "/%C3%AEle.html",
  "/feed.xml",
  "/index.html",
  "/posts/low-bridge/",
  "/posts/low-bridge/index.html",
  "/posts/spring/",
  "/posts/spring/index.html",
  "/tags/Running%20Water/",
  "/tags/Running%20Water/index.html",
];

/** The URLs of a built file, by what the platform has: its own, and that of its folder. */
function urlsOf(path: string): string[] {
  const url = `/${encodeURI(path)}`;
  return url.endsWith("/index.html") ? [url, url.slice(0, -"index.html".length)] : [url];
}

const urls = [...new Set([...Object.keys(before), ...Object.keys(after)].flatMap(urlsOf))];

for (const kind of [varnish, nginx]) {
  const mustRun = process.env.CI === "true";
  if (!kind.program && !mustRun) console.log(`SKIPPED: no ${kind.name} here (apt-get install ${kind.name})`);
  describe.runIf(kind.program || mustRun)(`two builds behind ${kind.name}, by build-dir`, () => judgeOne(kind));
}

function judgeOne(kind: CacheKind): void {
  let origin: Origin;
  let cache: Cache;

  beforeAll(async () => {
    if (!kind.program) throw new Error(`${kind.name} is not installed, and CI must not skip it`);
    origin = await startOrigin();
    cache = await kind.start(kind.program, origin);
  });
  afterAll(async () => {
    await cache?.[Symbol.asyncDispose]();
    await origin?.[Symbol.asyncDispose]();
  });

  test("stale, purged, fresh, and nothing else fetched anew; then back again", async () => {
    const onInvalidate = (_: string, paths: readonly string[]) => cache.invalidate(paths);
    const rules = 'ignore: ["assets/**"]\nrules:\n  "**": /$1\n';
    await using site = await createSite({ inputs: { rules }, cloudfront: { onInvalidate } });
    const look = async () =>
      Object.fromEntries(await Promise.all(urls.map(async (url) => [url, await cache.get(url)])));
    const now = () => Object.fromEntries(urls.map((url) => [url, origin.answer(url)]));
    const upload = (files: Build) =>
      origin.deploy(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/${encodeURI(path)}`, text])));

    upload(before);
    expect(await site.deploy(before)).toMatchObject({ code: 0, errors: [] });
    const old = now();
    expect(await look()).toEqual(old);

    // Deployed, and nobody has told the cache.
    upload(after);
    expect(await look()).toEqual(old);

    origin.asked.length = 0;
    expect(await site.deploy(after)).toMatchObject({ code: 0, errors: [] });
    expect(site.last()).toEqual(sent);
    const fresh = (answers: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(answers).filter(([url]) => !url.startsWith("/assets/")));
    expect(fresh(await look())).toEqual(fresh(now()));
    expect([...origin.asked].sort()).toEqual(sent);

    // A rollback is a build like any other.
    upload(before);
    expect(await site.deploy(before)).toMatchObject({ code: 0, errors: [] });
    expect(site.last()).toEqual(sent);
    expect(fresh(await look())).toEqual(fresh(now()));
  });
}
