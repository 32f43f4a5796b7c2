import { expect, test } from "vitest";
import { PurgeError, type PurgeSettings } from "../../../src/cdn/cdn.ts";
import { cloudflare } from "../../../src/cdn/cloudflare/client.ts";
import { cloudflareGrammar } from "../../../src/cdn/cloudflare/grammar.ts";
import { planOf } from "../../../src/plan/plan.ts";
import type { TypedText } from "../../../src/url/encode.ts";
import { encodeName, encodeTyped, exactTarget, prefixTarget } from "../../../src/url/encode.ts";
import { type CloudflareOptions, createCloudflare, refusedWith200 } from "../../support/cloudflare.ts";
import { setUp } from "../contract.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const www = "https://www.example.com";

async function start(settings: Partial<PurgeSettings> = {}, options: Partial<CloudflareOptions> = {}) {
  const server = await createCloudflare({ zones: [zone], itemsOfACall: 30, ...options });
  const stand = { server, env: server.env(), token: server.token, isPurged: () => false, sizes: () => [] };
  const world = await setUp({ start: async () => stand }, settings);
  const bodies = () => server.calls.map(({ body }) => body);
  const purge = (...patterns: string[]) => cloudflare.purge(zone, patterns, world.context);
  return { ...world, server, bodies, purge };
}

test("one mode a call: prefixes, files and tags", async () => {
  await using world = await start();
  await world.purge("#news", "/a", "/posts/*", "/x?y=1");
  expect(world.bodies()).toEqual([
    { prefixes: ["www.example.com/posts/"] },
    { files: [`${www}/a`, `${www}/x?y=1`] },
    { tags: ["news"] },
  ]);
  expect(world.server.requests.map(({ path }) => path)).toEqual(Array(3).fill(`/client/v4/zones/${zone}/purge_cache`));
});

test("`/*` empties the hosts of the site, each of them, and nothing else of the zone", async () => {
  await using world = await start({ site: [www, "https://example.com", "http://127.0.0.1:8080"] });
  await world.purge("#news", "/*", "/a", "/b/*");
  expect(world.bodies()).toEqual([{ hosts: ["www.example.com", "example.com", "127.0.0.1:8080"] }, { tags: ["news"] }]);
});

test("softly: the same body marks stale", async () => {
  await using world = await start({ soft: true });
  await world.purge("/a", "/b/*");
  expect(world.server.calls).toEqual([
    { zone, operation: "invalidate_cache", body: { prefixes: ["www.example.com/b/"] } },
    { zone, operation: "invalidate_cache", body: { files: [`${www}/a`] } },
  ]);
});

test("what browsers fetch with CORS is purged as fetched by each origin of the site, and without", async () => {
  await using world = await start({ site: [www, "https://cdn.example.com"] });
  await world.purge("/a.html", "/f.woff2");
  const copies = (host: string) => [
    `${host}/f.woff2`,
    { url: `${host}/f.woff2`, headers: { Origin: www } },
    { url: `${host}/f.woff2`, headers: { Origin: "https://cdn.example.com" } },
  ];
  expect(world.bodies()).toEqual([
    {
      files: [`${www}/a.html`, "https://cdn.example.com/a.html", ...copies(www), ...copies("https://cdn.example.com")],
    },
  ]);
});

test("a URL is what a browser asks for, and what makers of links often write instead", async () => {
  await using world = await start();
  const grammar = cloudflareGrammar({ site: [www], queryStrings: false });
  const names = ["/é (1).png", "/it's", "/pages/[slug]", '/"<>{}^`\\', "/100%?#", "/plain-_.~"];
  const paths = names.map((name) => exactTarget(encodeName(name, grammar), grammar));
  await world.purge(...planOf(paths, [], grammar).patterns);
  const urls = [
    "/%22%3C%3E%7B%7D%5E%60%5C",
    "/%22%3c%3e%7b%7d%5e%60%5c",
    "/%C3%A9%20%281%29.png",
    "/%C3%A9%20(1).png",
    "/%c3%a9%20%281%29.png",
    "/%c3%a9%20(1).png",
    "/100%25%3F%23",
    "/100%25%3f%23",
    "/it%27s",
    "/it's",
    "/pages/%5Bslug%5D",
    "/pages/%5bslug%5d",
    "/pages/[slug]",
    "/plain-_.~",
  ];
  expect(world.bodies()).toEqual([{ files: urls.map((path) => www + path) }]);
});

test("other spellings go along as far as there is room for them", () => {
  const grammar = cloudflareGrammar({ site: [www], queryStrings: false });
  const paths = Array.from({ length: 1_190 }, (_, at) => ({ kind: "path", path: `/${at}'` }) as const);
  const { patterns, widened } = planOf(paths, [], grammar);
  expect([patterns.length, widened]).toEqual([1_200, null]);
  for (const { path } of paths) expect(patterns).toContain(path);
  expect(patterns.filter((pattern) => pattern.endsWith("%27"))).toHaveLength(10);
});

test("a name with a `*` has no URL that could be purged: its folder is", () => {
  const grammar = cloudflareGrammar({ site: [www], queryStrings: false });
  const target = exactTarget(encodeName("/d/a*b", grammar), grammar);
  expect(planOf([target], [], grammar).patterns).toEqual(["/d/*"]);
});

test.each<[string, string[], string[], object]>([
  ["cut within a segment", ["/blog"], ["/*"], { hosts: ["www.example.com"] }],
  ["cut within a segment further down", ["/a/blog"], ["/a/*"], { prefixes: ["www.example.com/a/"] }],
  ["with a query string", ["/a/search?q="], ["/a/search?*"], { prefixes: ["www.example.com/a/search"] }],
  ["with a slash in its query string", ["/search?q=/b/"], ["/search?*"], { prefixes: ["www.example.com/search"] }],
  [
    "with more than 31 slashes",
    [`/${"d/".repeat(40)}`],
    [`/${"d/".repeat(30)}*`],
    { prefixes: [`www.example.com/${"d/".repeat(30)}`] },
  ],
])("a wildcard %s is cut back to a prefix that surely covers it", async (_, prefixes, sent, body) => {
  await using world = await start();
  const grammar = cloudflareGrammar({ site: [www], queryStrings: false });
  const targets = prefixes.map((prefix) => prefixTarget(encodeTyped(prefix as TypedText, grammar), grammar));
  const receipt = await world.purge(...planOf(targets, [], grammar).patterns);
  expect(receipt.patterns).toEqual(sent);
  expect(world.bodies()).toEqual([body]);
});

test("with query strings a path goes as a prefix, which takes every variant of it, and that is what is told", async () => {
  await using world = await start({ queryStrings: true });
  const grammar = cloudflareGrammar({ site: [www], queryStrings: true });
  const planned = (paths: readonly string[], live: readonly string[] = []) =>
    planOf(
      paths.map((path) => ({ kind: "path", path })),
      live,
      grammar,
    );
  const deep = `/${"d/".repeat(35)}x`;
  const { patterns } = planned(["/a.css", "/posts/", "/search?q=1", deep]);
  expect(patterns).toEqual(["/a.css", `/${"d/".repeat(30)}*`, "/posts/*", "/search"]);
  await world.purge(...patterns);
  expect(world.bodies()).toEqual([
    {
      prefixes: [
        "www.example.com/a.css",
        `www.example.com/${"d/".repeat(30)}`,
        "www.example.com/posts/",
        "www.example.com/search",
      ],
    },
  ]);
  const live = ["/", "/a", "/a/b", "/about", "/x"];
  const widened = "with query strings a path is purged as a prefix, which takes all that starts with it";
  expect(planned(["/a"], live)).toMatchObject({ patterns: ["/a"], changed: 1, evicted: 2, unchanged: 4, widened });
  // The prefix of the home page holds the whole host.
  expect(planned(["/", "/a"], live)).toMatchObject({ patterns: ["/*"], changed: 2, evicted: 3, unchanged: 3, widened });
  expect(planned(["/x"], live)).toMatchObject({ patterns: ["/x"], evicted: 0, widened: null });
});

test("the budget is 40 calls: a path takes its URLs on all origins, with a copy for each where CORS fetches it", () => {
  const fits = (count: number, end: string, origins: number) => {
    const site = Array.from({ length: origins }, (_, at) => `https://${at}.example.com`);
    const paths = Array.from({ length: count }, (_, at) => ({ kind: "path", path: `/${at}${end}` }) as const);
    return planOf(paths, [], cloudflareGrammar({ site, queryStrings: false })).widened === null;
  };
  const most = (end: string, origins: number, count: number) => [
    fits(count, end, origins),
    fits(count + 1, end, origins),
  ];
  expect(most("", 1, 1_200)).toEqual([true, false]);
  expect(most(".css", 1, 600)).toEqual([true, false]);
  expect(most("", 10, 120)).toEqual([true, false]);
  expect(most(".css", 10, 10)).toEqual([true, false]);
  expect(most("", 2_000, 1)).toEqual([true, false]);
});

test("pages and what is fetched with CORS share the budget, and no more is widened than must be", async () => {
  const site = Array.from({ length: 10 }, (_, at) => `https://${at}.example.com`);
  await using world = await start({ site });
  const grammar = cloudflareGrammar({ site, queryStrings: false });
  const files = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}${at}`);
  const changed = [...files("/pages/", 80), ...files("/css/", 9).map((path) => `${path}.css`)];
  const { patterns, evicted } = planOf(
    changed.map((path) => ({ kind: "path", path })),
    [...changed, "/css/old.css", "/pages/old"],
    grammar,
  );
  expect(evicted).toBe(1);
  expect(patterns.filter((pattern) => pattern.endsWith("*"))).toHaveLength(1);
  await world.purge(...patterns);
  expect(world.bodies().length).toBeLessThanOrEqual(40);
});

test("600 tags go in 20 calls, and more are everything", async () => {
  await using world = await start();
  const grammar = cloudflareGrammar({ site: [www], queryStrings: false });
  const tags = Array.from({ length: 600 }, (_, at) => ({ kind: "tag", tag: `t${at}` }) as const);
  const { patterns } = planOf(tags, [], grammar);
  await world.purge(...patterns);
  expect(world.bodies().map(({ tags }) => tags?.length)).toEqual(Array(20).fill(30));
  expect(planOf([...tags, { kind: "tag", tag: "one more" }], [], grammar).patterns).toEqual(["/*"]);
});

test("too many origins for a bounded number of calls", async () => {
  const site = Array.from({ length: 3_001 }, (_, at) => `https://${at}.example.com`);
  await using world = await start({ site });
  await expect(world.purge("/*")).rejects.toThrow(
    "this purge would take 101 calls to Cloudflare, and 100 are allowed. Give fewer origins in `site`.",
  );
  expect(world.server.requests).toEqual([]);
});

test("a bucket that is empty: every call waits as long as it is told", async () => {
  await using world = await start();
  world.server.fault({ does: 429, headers: { "retry-after": "37" }, after: 1, times: 3 });
  await world.purge(...Array.from({ length: 45 }, (_, at) => `#t${at}`));
  expect(world.server.calls).toHaveLength(2);
  expect(world.sleeps).toEqual([37_000, 37_000, 37_000]);
});

test("a limit that asks for an hour is for the next run", async () => {
  await using world = await start();
  world.server.fault({ does: 429, headers: { "retry-after": "3600" } });
  await expect(world.purge("/a")).rejects.toThrow(
    "Cloudflare limits the rate of our requests and asks to wait longer than the 15 minutes that one call may take. The next run purges what this one could not.",
  );
  expect(world.server.requests).toHaveLength(1);
});

test("one bad URL refuses its batch: it is found, named, and everything else purged", async () => {
  await using world = await start({ site: [www, "https://other.example.org"] }, { hosts: ["www.example.com"] });
  const paths = Array.from({ length: 10 }, (_, at) => `/${at}`);
  const error = await world.purge("/z/*", ...paths).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect((error as Error).message).toMatch(
    /^Cloudflare refused "other\.example\.org\/z\/": 400: Invalid value in prefixes \(1016\); "https:\/\/other\.example\.org\/0": 400: .*and 1 more\. Everything else was purged; the next run purges it all again\.$/,
  );
  expect(world.bodies().flatMap(({ files = [] }) => files)).toEqual(paths.map((path) => www + path));
  expect(world.server.requests.length).toBeLessThanOrEqual(100);
});

test("one bad URL among thirty takes about ten calls to find", async () => {
  await using world = await start();
  world.server.fault({
    match: ({ body }) => body.includes("/17"),
    does: 400,
    body: "1016: bad",
    times: Number.POSITIVE_INFINITY,
  });
  const error = (await world
    .purge(...Array.from({ length: 30 }, (_, at) => `/${at}`))
    .catch((error: unknown) => error)) as Error;
  expect(error.message).toBe(
    `Cloudflare refused "${www}/17": 400: bad (1016). Everything else was purged; the next run purges it all again.`,
  );
  expect(world.server.requests.length).toBeLessThanOrEqual(11);
});

test("`success: false` is an error, with 200 too", async () => {
  await using world = await start();
  world.server.fault({ ...refusedWith200, times: Number.POSITIVE_INFINITY });
  await expect(world.purge("/a")).rejects.toThrow(
    `Cloudflare refused "${www}/a": 200: Unable to purge, please try again (1134).`,
  );
});

test.each([
  [403, "10000: Authentication error"],
  [400, "6003: Invalid request headers"],
  [200, "9109: Unauthorized to access requested resource"],
])("%i with %s names the permission", async (does, body) => {
  await using world = await start();
  world.server.fault({ does, body });
  await expect(world.purge("/a", "/b")).rejects.toThrow(
    `Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`,
  );
  expect(world.server.requests).toHaveLength(1);
});

test("a redirect is not followed: it would carry the token away", async () => {
  await using other = await start();
  await using world = await start();
  world.server.fault({ does: 307, headers: { location: `${other.server.url}/client/v4/zones/${zone}/purge_cache` } });
  await expect(world.purge("/a")).rejects.toThrow(/answered with a redirect \(307\), which is not followed$/);
  expect(other.server.requests).toEqual([]);
});

test("an answer without end is not read to its end", async () => {
  await using world = await start();
  world.server.fault({ does: 200, body: `1: ${"x".repeat(2 * 1024 * 1024)}` });
  await expect(world.purge("/a")).rejects.toThrow(/answered more than a purge can$/);
});

test("the id of the answer is the zone's own, which may be secret, so ours stands for the purge", async () => {
  await using world = await start();
  expect(await world.purge("/a")).toEqual({ id: "reference-1", status: "completed", patterns: ["/a"] });
});
