import { afterAll, beforeAll, expect, test } from "vitest";
import { matches } from "../support/cloudfront.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

let world: World;
let event: GitHubEvent;
let changed: string[];
let unchanged: string[];

beforeAll(async () => {
  const folder = (name: string, count: number) => Array.from({ length: count }, (_, at) => `/${name}/${at}.html`);
  changed = [...folder("blog", 70), "/feed.xml", "/sitemap.xml"];
  unchanged = [...folder("docs", 30), "/about.html"];
  world = await createWorld({ inputs: { base: "event" } });
  const all = Object.fromEntries([...changed, ...unchanged].map((url) => [`public${url}`, "1"]));
  await world.commit(all);
  await world.push();
  await world.commit(Object.fromEntries(changed.map((url) => [`public${url}`, "2"])));
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each([1, 2, 3, 10, 60])("max-paths: %d", async (limit) => {
  const run = await world.run(event, { inputs: { "max-paths": String(limit) } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  const sent = world.sent().at(-1)!;
  const purged = (url: string) => sent.some((pattern) => matches(pattern, url));
  expect(sent.length).toBeLessThanOrEqual(limit);
  expect(changed.filter((url) => !purged(url))).toEqual([]);
  // With three there is room for /blog/* and the two files beside it.
  expect(unchanged.filter(purged)).toEqual(limit < 3 ? expect.arrayContaining([]) : []);
  if (limit === 1) expect(sent).toEqual(["/*"]);
  if (limit >= 3) expect(sent).toEqual(["/blog/*", "/feed.xml", "/sitemap.xml"]);
  expect(run.outputs).toMatchObject({ "changed-count": "72", paths: JSON.stringify(sent) });
  expect(run.log).toContain(`72 paths are more than the ${limit} allowed`);
  const kept = `${31 - unchanged.filter(purged).length} of 103 known URLs`;
  expect(run.log).toContain(`for CloudFront; ${kept} stay in its cache`);
  expect(run.summary).toContain(`| ${sent.length} path${sent.length === 1 ? "" : "s"} | ${kept} |`);
  const bill = `CloudFront counts ${sent.length} path${sent.length === 1 ? "" : "s"} toward the 1,000 a month that are free.`;
  for (const text of [run.log, run.summary]) expect(text).toContain(bill);
});

test("within max-paths every path is sent as it is", async () => {
  const run = await world.run(event, { inputs: { "max-paths": "72" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(changed.toSorted());
});

test("wildcards that the rules want are bounded too: CloudFront takes 15 at once", async () => {
  const rules = Array.from({ length: 20 }, (_, at) => `public/blog/${at}.html: /section${at}/*`).join("\n");
  const run = await world.run(event, { inputs: { rules } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  const sent = world.sent().at(-1)!;
  expect(sent.filter((pattern) => pattern.endsWith("*")).length).toBeLessThanOrEqual(15);
  const wanted = Array.from({ length: 20 }, (_, at) => `/section${at}/x.html`);
  expect(wanted.filter((url) => !sent.some((pattern) => matches(pattern, url)))).toEqual([]);
});
