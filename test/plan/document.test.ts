import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cdnNames } from "../../src/destination.ts";
import { PLAN_VERSION, type PlanDocument, PlanError, parsePlan } from "../../src/plan/document.ts";

const plan: PlanDocument = {
  version: PLAN_VERSION,
  head: "a".repeat(40),
  workspaceCommit: null,
  base: "auto",
  options: {
    directoryIndex: "index.html",
    cleanUrls: false,
    queryStrings: false,
    maxPaths: 60,
    site: ["https://www.example.com"],
  },
  cdns: [
    {
      cdn: "cloudfront",
      patterns: ["#news", "/", "/*", "/a**", "/a*b", "/caf%C3%A9", "/posts/*"],
      targets: [
        { target: "0123456789ab", memory: null },
        {
          target: "ba9876543210",
          memory: { ref: "refs/cdn-purge/cloudfront/ba9876543210/0123456789ab", value: "b".repeat(40) },
        },
        { target: "000000000000", memory: { ref: "refs/cdn-purge/cloudfront/000000000000/0123456789ab", value: null } },
      ],
    },
  ],
};

test("a plan comes back as it was", () => {
  expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
  expect(parsePlan(JSON.stringify({ ...plan, head: "a".repeat(64), cdns: [] }))).toEqual({
    ...plan,
    head: "a".repeat(64),
    cdns: [],
  });
  expect(parsePlan(`\n${JSON.stringify(plan, null, 2)}\n`)).toEqual(plan);
});

test("every plan comes back as it was", () => {
  const chars = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at));
  const path = fc.string({ unit: fc.constantFrom(...chars) }).map((rest) => `/${rest}`);
  const tag = fc
    .string({ unit: fc.constantFrom(...chars.filter((char) => !",*".includes(char))), minLength: 1 })
    .map((rest) => `#${rest}`);
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
  const sha = fc.oneof(hex(40), hex(64));
  const cdns = fc.constantFrom(...cdnNames).chain((cdn) => {
    const memoryOf = (target: string) =>
      fc.option(
        fc.record({ ref: hex(12).map((what) => `refs/cdn-purge/${cdn}/${target}/${what}`), value: fc.option(sha) }),
      );
    return fc.record({
      cdn: fc.constant(cdn),
      patterns: fc.uniqueArray(fc.oneof(path, tag)),
      targets: fc.array(
        hex(12).chain((target) => fc.record({ target: fc.constant(target), memory: memoryOf(target) })),
      ),
    });
  });
  const document: fc.Arbitrary<PlanDocument> = fc.record({
    version: fc.constant(PLAN_VERSION),
    head: sha,
    workspaceCommit: fc.option(sha),
    base: fc.constantFrom(
      "auto" as const,
      "event" as const,
      "none" as const,
      "revision" as const,
      "changed-files" as const,
    ),
    options: fc.record({
      directoryIndex: fc.string(),
      cleanUrls: fc.boolean(),
      queryStrings: fc.boolean(),
      maxPaths: fc.integer({ min: 1, max: 3_000 }),
      site: fc.array(fc.webUrl({ validSchemes: ["https"] }).map((url) => new URL(url).origin)),
    }),
    cdns: fc.array(cdns, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(document, (document) => {
      expect(parsePlan(JSON.stringify(document))).toEqual(document);
    }),
  );
});

test("fields that this version does not know are dropped", () => {
  expect(parsePlan(JSON.stringify({ ...plan, more: 1, cdns: [{ ...plan.cdns[0], more: 2 }] }))).toEqual(plan);
});

const withPatterns = (...patterns: unknown[]) => ({ ...plan, cdns: [{ ...plan.cdns[0], patterns }] });
const withTarget = (target: unknown) => ({ ...plan, cdns: [{ ...plan.cdns[0], targets: [target] }] });
const withMemory = (memory: unknown) => withTarget({ target: "0123456789ab", memory });

test.each<[string, unknown, RegExp]>([
  ["a list", [], /at `the plan`, where an object belongs/],
  ["a number", 5, /at `the plan`, where an object belongs/],
  ["nothing", null, /at `the plan`, where an object belongs/],
  [
    "no version",
    { ...plan, version: undefined },
    /has version undefined, and this one reads version 1 only\. Use the same release of the action in both jobs and plan again\./,
  ],
  [
    "a newer version",
    { ...plan, version: PLAN_VERSION + 1, options: "of another shape" },
    /has version 2, and this one reads version 1 only\. Use the same release/,
  ],
  ["an older version", { ...plan, version: 0 }, /has version 0, and this one/],
  ["a version as text", { ...plan, version: "1" }, /has version "1", and/],
  [
    "a workspace's commit that is none",
    { ...plan, workspaceCommit: "main" },
    /at `workspaceCommit`, where a full SHA or null belongs/,
  ],
  // Without it the memory would claim that nothing but head was deployed.
  [
    "the workspace's commit under another name",
    { ...plan, workspaceCommit: undefined, apart: "a".repeat(40) },
    /has undefined at `workspaceCommit`/,
  ],
  ["a short head", { ...plan, head: "abc1234" }, /has "abc1234" at `head`, where a full SHA belongs/],
  ["a head that is an option", { ...plan, head: "--exec=x" }, /at `head`/],
  [
    "an unknown base",
    { ...plan, base: "toString" },
    /at `base`, where one of auto, event, none, revision, changed-files, build-dir, paths belongs/,
  ],
  ["no options", { ...plan, options: undefined }, /has undefined at `options`/],
  ["a text for a boolean", { ...plan, options: { ...plan.options, cleanUrls: "false" } }, /at `options\.cleanUrls`/],
  ["a fraction of a path", { ...plan, options: { ...plan.options, maxPaths: 1.5 } }, /at `options\.maxPaths`/],
  ["a number for a site", { ...plan, options: { ...plan.options, site: [1] } }, /at `options\.site`/],
  ["a URL for a site", { ...plan, options: { ...plan.options, site: ["https://a.example/b"] } }, /at `options\.site`/],
  ["a site without TLS", { ...plan, options: { ...plan.options, site: ["http://a.example"] } }, /at `options\.site`/],
  ["no list of CDNs", { ...plan, cdns: {} }, /at `cdns`, where an array belongs/],
  [
    "an unknown CDN",
    { ...plan, cdns: [{ ...plan.cdns[0], cdn: "akamai" }] },
    /has "akamai" at `cdn`, where one of cloudfront, cloudflare, fastly belongs/,
  ],
  ["a number for a pattern", withPatterns(1), /at `patterns`/],
  ["an empty pattern", withPatterns(""), /at `patterns`/],
  ["a pattern without a slash", withPatterns("*"), /at `patterns`/],
  ["a URL for a pattern", withPatterns("https://x/"), /at `patterns`/],
  ["a space in a pattern", withPatterns("/a b"), /at `patterns`/],
  ["a line break after a pattern", withPatterns("/a\n"), /at `patterns`/],
  ["é in a pattern", withPatterns("/é"), /at `patterns`/],
  ["an empty tag", withPatterns("#"), /at `patterns`/],
  ["a comma in a tag", withPatterns("#a,b"), /at `patterns`/],
  ["a wildcard in a tag", withPatterns("#a*"), /at `patterns`/],
  ["a long tag", withPatterns(`#${"a".repeat(257)}`), /at `patterns`/],
  ["a long pattern", withPatterns(`/${"a".repeat(4_000)}`), /at `patterns`/],
  ["a pattern twice", withPatterns("/a", "/a"), /holds a pattern twice/],
  [
    "too many patterns",
    withPatterns(...Array.from({ length: 10_001 }, (_, index) => `/${index}`)),
    /holds 10001 patterns for one CDN, and 10000 are allowed/,
  ],
  [
    "an id for a target",
    withTarget({ target: "E2QWRUHEXAMPLE", memory: null }),
    /at `target`, where 12 hex digits belongs/,
  ],
  ["a target without a memory", withTarget({ target: "0123456789ab" }), /at `memory`/],
  ["a memory at a branch", withMemory({ ref: "refs/heads/main", value: null }), /at `memory\.ref`/],
  ["a memory that leads out", withMemory({ ref: "refs/cdn-purge/../heads/main", value: null }), /at `memory\.ref`/],
  [
    "a memory without a value",
    withMemory({ ref: "refs/cdn-purge/cloudfront/0123456789ab/0123456789ab" }),
    /at `memory\.value`/,
  ],
  [
    "a memory of a branch",
    withMemory({ ref: "refs/cdn-purge/cloudfront/0123456789ab/0123456789ab", value: "main" }),
    /at `memory\.value`/,
  ],
])("a plan with %s is refused", (_, value, message) => {
  expect(() => parsePlan(JSON.stringify(value))).toThrow(PlanError);
  expect(() => parsePlan(JSON.stringify(value))).toThrow(message);
});

test.each(["", "{", "null x", '{"version":1', "[".repeat(100_000)])("what is no JSON is refused: %.20s", (text) => {
  expect(() => parsePlan(text)).toThrow(PlanError);
  expect(() => parsePlan(text)).toThrow(/^`plan` is no JSON \(.*128 KiB/s);
});

test("junk is refused with a PlanError and with a message of reasonable length", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify({ ...plan, cdns: value })),
      ),
      (text) => {
        try {
          const read = parsePlan(text);
          expect(read.cdns).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
          expect((error as Error).message.length).toBeLessThan(1_000);
        }
      },
    ),
  );
});
