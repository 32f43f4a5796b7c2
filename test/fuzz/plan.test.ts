import fc from "fast-check";
import { expect, test } from "vitest";
import { PLAN_VERSION, type PlanDocument, PlanError, parsePlan } from "../../src/plan/document.ts";
import { effort, runs } from "./effort.ts";
import { isPolluted, mutated } from "./json.ts";

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
    site: ["https://a.example"],
  },
  cdns: [
    {
      cdn: "cloudflare",
      patterns: ["#news", "/a", "/posts/*"],
      targets: [
        {
          target: "0123456789ab",
          memory: { ref: "refs/cdn-purge/cloudflare/0123456789ab/ba9876543210", value: "b".repeat(40) },
        },
      ],
    },
    { cdn: "fastly", patterns: [], targets: [] },
  ],
};

/** What may be sent with credentials: whatever a plan holds, it holds nothing else. */
function expectHarmless({ head, options, cdns }: PlanDocument): void {
  expect(head).toMatch(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
  for (const origin of options.site)
    expect([new URL(origin).origin, /^https?:$/.test(new URL(origin).protocol)]).toEqual([origin, true]);
  for (const { cdn, patterns, targets } of cdns) {
    expect(["cloudfront", "cloudflare", "fastly"]).toContain(cdn);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^[/#][!-~]*$/);
      // No pattern leads to another host, or out of the path of a URL.
      const url = pattern.startsWith("/") ? new URL(`https://a.example${pattern}`) : null;
      if (url) expect(url.origin).toBe("https://a.example");
    }
    for (const { target, memory } of targets)
      if (memory) expect(memory.ref).toMatch(new RegExp(`^refs/cdn-purge/${cdn}/${target}/[0-9a-f]{12}$`));
  }
}

test("a plan that somebody has changed is refused with a PlanError, or holds only what may be sent", () => {
  let refused = 0;
  fc.assert(
    fc.property(mutated(plan), (value) => {
      try {
        expectHarmless(parsePlan(JSON.stringify(value) ?? ""));
      } catch (error) {
        expect(error).toBeInstanceOf(PlanError);
        expect((error as Error).message.length).toBeLessThan(1_000);
        refused += 1;
      }
      expect(isPolluted()).toBe(false);
    }),
    { numRuns: runs(1000) },
  );
  expect(refused).toBeGreaterThan(300);
});

test.each(["__proto__", "constructor"])("a plan that sets %s gives nothing to other objects", (name) => {
  const text = JSON.stringify(plan).replace(
    '"options":{',
    `"${name}":{"polluted":true},"options":{"${name}":{"polluted":true},`,
  );
  expect(parsePlan(text)).toEqual(plan);
  expect(isPolluted()).toBe(false);
});

test("as much as an input may hold is refused at once", () => {
  const texts = [
    "[".repeat(200_000),
    `{"version":1,"head":${"[".repeat(200_000)}`,
    `{"version":"${"1".repeat(2_000_000)}"}`,
  ];
  const most = { ...plan, cdns: Array.from({ length: 300 }, () => plan.cdns[0]) };
  for (const text of [...texts, JSON.stringify({ ...most, head: "x" })]) {
    expect(effort(() => expect(() => parsePlan(text)).toThrow(PlanError))).toBeLessThan(2);
  }
});
