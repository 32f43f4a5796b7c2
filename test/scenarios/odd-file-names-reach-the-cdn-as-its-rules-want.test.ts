import { Buffer } from "node:buffer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { matches } from "../support/cloudfront.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type World } from "../support/world.ts";

/** A file's name below public/, the URL that a browser asks for, and the pattern that CloudFront gets. */
const names: readonly [name: string | Uint8Array, url: string, pattern: string][] = [
  ["space here.css", "/space%20here.css", "/space%20here.css"],
  ['quo"te.css', "/quo%22te.css", "/quo%22te.css"],
  ["tab\t.css", "/tab%09.css", "/tab%09.css"],
  ["line\nbreak.css", "/line%0Abreak.css", "/line%0Abreak.css"],
  ["return\r.css", "/return%0D.css", "/return%0D.css"],
  ["100%.css", "/100%25.css", "/100%25.css"],
  ["%41.css", "/%2541.css", "/%2541.css"],
  ["hash#.css", "/hash%23.css", "/hash%23.css"],
  ["what?.css", "/what%3F.css", "/what%3F.css"],
  ["back\\slash.css", "/back%5Cslash.css", "/back%5Cslash.css"],
  ["un<s>a{f}e[]|^`.css", "/un%3Cs%3Ea%7Bf%7De%5B%5D%7C%5E%60.css", "/un%3Cs%3Ea%7Bf%7De%5B%5D%7C%5E%60.css"],
  ["plain!$&'()+,;=:@-_.css", "/plain!$&'()+,;=:@-_.css", "/plain!$&'()+,;=:@-_.css"],
  ["é.css", "/%C3%A9.css", "/%C3%A9.css"],
  ["e\u0301.css", "/e%CC%81.css", "/e%CC%81.css"],
  ["😀.css", "/%F0%9F%98%80.css", "/%F0%9F%98%80.css"],
  ["\ufeffbom.css", "/%EF%BB%BFbom.css", "/%EF%BB%BFbom.css"],
  ["\ufffd.css", "/%EF%BF%BD.css", "/%EF%BF%BD.css"],
  [Buffer.from("latin-\xe9.css", "latin1"), "/latin-%E9.css", "/latin-%E9.css"],
  [Buffer.from([0xff, 0xfe, 0xc3, 0xa9]), "/%FF%FE%C3%A9", "/%FF%FE%C3%A9"],
  ["star*inside.css", "/star*inside.css", "/star*inside.css"],
  ["star-at-end*", "/star-at-end*", "/star-at-end*"],
  ["tilde~1.css", "/tilde~1.css", "/tilde*"],
  ["-option", "/-option", "/-option"],
];
const patterns = names.map(([, , pattern]) => pattern).sort();
/** Neighbours that did not change: a wildcard that is shorter than it must be takes one of them along. */
const unchanged = ["/other.css", "/s.css", "/star.css", "/t.css", "/til.css"];

let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" } });
  await world.commit(Object.fromEntries(unchanged.map((url) => [`public${url}`, "1"])));
  await world.push();
  for (const [name] of names) world.repository.write(Buffer.concat([Buffer.from("public/"), Buffer.from(name)]), "1");
  await world.commit({});
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test("CloudFront gets what it demands, and every object is purged but the unchanged ones", async () => {
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([patterns]);
  const purged = (url: string) => world.sent()[0]!.some((pattern) => matches(pattern, url));
  expect(names.filter(([, url]) => !purged(url))).toEqual([]);
  expect(unchanged.filter(purged)).toEqual([]);
  expect(run.outputs["paths-count"]).toBe(String(names.length));
  expect(run.outputs["changed-count"]).toBe(String(names.length));
});

test("the output changed-files goes back into the input changed-files and no byte is lost", async () => {
  const first = await world.run(event, { inputs: { "dry-run": "true" } });
  const again = await world.run(world.events.schedule(event.sha), {
    inputs: { "changed-files": first.outputs["changed-files"]! },
  });
  expect(again).toMatchObject({ code: 0, errors: [] });
  // A name that really holds U+FFFD cannot be told from one whose bytes were lost before: it is widened.
  expect(world.sent().at(-1)).toContain("/*");
  const names = (JSON.parse(first.outputs["changed-files"]!) as string[]).filter((name) => !name.includes("\ufffd"));
  const third = await world.run(world.events.schedule(event.sha), {
    inputs: { "changed-files": JSON.stringify(names) },
  });
  expect(third).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(patterns.filter((pattern) => pattern !== "/%EF%BF%BD.css"));
});

test.each<[string, Record<string, string>]>([
  ["all", {}],
  ["all, with query strings", { "query-strings": "true" }],
  ["a * at the end, with query strings", { "query-strings": "true", "changed-files": "public/star-at-end*" }],
])("the output plan is taken back: %s", async (_, inputs) => {
  const planned = await world.run(event, { inputs: { "dry-run": "true", ...inputs } });
  expect(planned).toMatchObject({ code: 0, errors: [] });
  const sent = await world.run(event, { inputs: { plan: planned.outputs.plan! } });
  expect(sent.errors).toEqual([]);
  expect(world.sent().at(-1)).toEqual(JSON.parse(planned.outputs.paths!));
});
