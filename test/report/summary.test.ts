import { expect, test } from "vitest";
import type { Outcome } from "../../src/outcome.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { base, document, head, mapped, outcome, scope, sent, target } from "./sample.ts";

const links = { serverUrl: "https://github.com", repository: "octo/site", event: "push" };
const attack = "<img src=x onerror=alert(1)>|`](http://evil.example)\n::error::x\n##[group]\u202e@ada ~~**";

/** Everything that our own markup may hold, taken away. */
function foreign(markdown: string): string {
  return markdown
    .replace(/<\/?(?:details|summary|code|br)>/g, "")
    .replace(/\[[0-9a-f]{7}\]\(https:\/\/github\.com\/octo\/site\/compare\/[0-9a-f]{40}\.\.[0-9a-f]{40}\)/g, "")
    .replace(/^(?:#{2,4} |\| .* \|$|- |> \[!NOTE\]$|> )/gm, (markup) =>
      markup.startsWith("| ") ? markup.replaceAll("|", "") : "",
    )
    .replace(/\*\*failed\*\*/g, "")
    .replace(/&#\d+;|&nbsp;/g, "");
}

test("foreign text is inert wherever it stands", () => {
  const failed = { cdn: "cloudfront", target, patterns: [attack], result: { kind: "failed", error: attack } } as const;
  const unknown = { ...scope(null, [attack], { widened: attack }), base: { kind: "unknown", why: attack } } as const;
  const hostile: Outcome = outcome({
    status: "failed",
    why: attack,
    scopes: [
      scope(
        [
          mapped(attack, "matched", "changed", [{ kind: "forced", prefix: attack, path: attack }]),
          mapped(attack, "unmatched"),
          mapped(attack, "ignored"),
        ],
        [attack],
        { widened: attack },
      ),
      unknown,
    ],
    results: [failed, sent(attack, [attack])],
    notices: [attack],
  });
  const rest = foreign(summaryOf(hostile, links));
  expect(rest).not.toMatch(/[<>`[\]*_~#@|\u202e]/);
  expect(rest).not.toContain("http://");
  expect(summaryOf(hostile, links)).not.toMatch(/<(?!\/?(?:details|summary|code|br)>)/);
});

test("the table has a row for each target, with a link to what was compared", () => {
  const scopes = [scope([mapped("public/x")], ["/x"], { evicted: 2 })];
  const lines = summaryOf(outcome({ scopes, plan: document(["/x"]), results: [sent("I1", ["/x"])] }), links).split(
    "\n",
  );
  const rows = lines.filter((line) => line.startsWith("| "));
  expect(rows).toHaveLength(3);
  const [header, , row] = rows;
  expect(row!.split("|").length).toBe(header!.split("|").length);
  expect(row).toContain(`<code>${target}</code>`);
  expect(row).toContain(`[bbbbbbb](https://github.com/octo/site/compare/${base}..${head})`);
  expect(row).toContain("2 of 9");
  expect(row).toContain("<code>I1</code>");
});

test("a summary stays far below GitHub's limit of 1 MiB, whatever the run", () => {
  const files = Array.from({ length: 30_000 }, (_, index) =>
    mapped(`é/${"中".repeat(20)}/${index}`, (["matched", "unmatched", "ignored"] as const)[index % 3]),
  );
  const patterns = Array.from({ length: 3_000 }, (_, index) => `/${"%E4%B8%AD".repeat(20)}/${index}`);
  const result = outcome({
    scopes: [scope(files, patterns)],
    plan: document(patterns),
    results: [sent("I1", patterns)],
  });
  const markdown = summaryOf(result, links);
  expect(Buffer.byteLength(markdown)).toBeLessThan(768 * 1024);
  expect(markdown).toContain("more: the output");
});

test("a run that was skipped says why, and shows no table", () => {
  const markdown = summaryOf(outcome({ status: "skipped", head: null, why: "the push deleted its branch" }), links);
  expect(markdown).toContain("Skipped");
  expect(markdown).toContain("The push deleted its branch");
  expect(markdown).not.toContain("|");
});
