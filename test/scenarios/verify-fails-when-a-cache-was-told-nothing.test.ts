import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";
import { createEdge, type Edge } from "../verify/edge.ts";

const rules = `
public/**: /$1
content/*.md: /posts/$1/
`;

let edge: Edge;
let world: World;
let told = true;
let event: GitHubEvent;
let first: Awaited<ReturnType<World["run"]>>;
let remembered: Record<string, string>;

beforeAll(async () => {
  edge = await createEdge();
  world = await createWorld({
    inputs: { rules, verify: "true", site: edge.url },
    cloudfront: { onInvalidate: (_, paths) => void (told && edge.drop(paths)) },
  });
  await world.commit({
    "public/a.css": "old css",
    "public/gone.js": "old js",
    "public/same.txt": "same",
    "content/hello.md": "# Old",
  });
  edge.origin.set("/a.css", "old css").set("/gone.js", "old js").set("/same.txt", "same");
  edge.origin.set("/posts/hello/", "<h1>Old</h1>").set("/posts/hello/index.html", "<h1>Old</h1>");
  edge.warm();
  expect(await world.run(await world.push())).toMatchObject({ code: 0, errors: [] });
  remembered = await world.memory();
  edge.warm(100);

  await world.commit({
    "public/a.css": "new css",
    "public/gone.js": null,
    "public/fresh.css": "fresh",
    "content/hello.md": "# New",
  });
  edge.origin.set("/a.css", "new css").set("/fresh.css", "fresh").delete("/gone.js");
  edge.origin.set("/posts/hello/", "<h1>New</h1>").set("/posts/hello/index.html", "<h1>New</h1>");
  event = await world.push();
  told = false;
  first = await world.run(event, { timeoutMs: 120_000 });
}, 180_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await edge[Symbol.asyncDispose]();
});

test("the step fails after an accepted purge, and says which URLs are stale", () => {
  expect(first.code).toBe(1);
  expect(world.sent().at(-1)).toEqual(["/a.css", "/fresh.css", "/gone.js", "/posts/hello/", "/posts/hello/index.html"]);
  expect(first.outputs).toMatchObject({ status: "failed", "paths-count": "5", head: event.sha });
  expect(first.outputs["invalidation-id"]).not.toBe("");
  expect(first.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The site is stale: look for a cache that this step does not purge\.\nthe purge was accepted, but 4 of 5 checked URLs are stale: http.*\/gone\.js \(the bytes of the deleted file\).* and 1 more\. The memory/,
    ),
  ]);
});

test("a table says what came, from where and how old: by the bytes, and by age where they are generated", () => {
  const { checked } = (first.report as { verification: { checked: unknown[] } }).verification;
  const common = { status: 200, cache: "Hit from cloudfront", from: "1.1 edge.example (CloudFront), FRA56-P1" };
  const stale = (path: string, why: string) => ({
    ...common,
    path,
    url: edge.url + path,
    verdict: "stale",
    why,
    age: expect.any(Number),
  });
  expect(checked).toEqual([
    stale("/gone.js", "the bytes of the deleted file"),
    stale("/a.css", "the bytes of an older version"),
    expect.objectContaining({ path: "/fresh.css", verdict: "fresh", why: "the bytes of head" }),
    stale("/posts/hello/", "cached before the purge"),
    stale("/posts/hello/index.html", "cached before the purge"),
  ]);
  expect(first.summary).toContain("### The site is stale: look for a cache that this step does not purge\n");
  expect(first.summary).toMatch(
    /\*\*stale\*\*: 200, the bytes of an older version \| <code>Hit from cloudfront<\/code>, age 1\d\d s, from <code>.*FRA56.*<\/code> \|/,
  );
  expect(first.log).toMatch(
    /stale: \S+\/a\.css \| 200, the bytes of an older version \| cache: Hit from cloudfront \| from: .*FRA56-P1 \| age: 1\d\d s/,
  );
});

test("it looked again for half a minute, at the stale ones only", () => {
  expect(first.durationMs).toBeGreaterThan(30_000);
  expect(first.durationMs).toBeLessThan(90_000);
  const asked = (path: string) => edge.requests.filter((request) => request.path === path).length;
  expect(asked("/fresh.css")).toBe(1);
  expect(asked("/a.css")).toBeGreaterThan(4);
  expect(first.log).toMatch(/verify: 4 of 5 URLs are stale; looking again in 2 s, until \d{4}-/);
});

test("the memory stays, so the next run purges the same again, and finds it fresh", async () => {
  expect(await world.memory()).toEqual(remembered);
  told = true;
  const again = await world.run(event);
  expect(again).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(world.sent().at(-1)).toEqual(world.sent().at(-2));
  expect(Object.values(await world.memory())).toEqual([event.sha]);
  expect(again.log).toMatch(/Verified 5 URLs of the site: 5 fresh, 0 stale/);
});
