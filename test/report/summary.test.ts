import { expect, test } from "vitest";
import { commentBody } from "../../src/comment/comment.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { base, comparison, document, head, mapped, outcome, resultOf, sent, target } from "./sample.ts";

const setting = { serverUrl: "https://github.com", repository: "octo/site", event: "push" };
const attack = "<img src=x onerror=alert(1)>|`](http://evil.example)\n::error::x\n##[group]\u202e@ada #1 ~~**";
const area = { path: attack, flat: true, changed: 1, evicted: 0, kept: 2 };
const effect = { areas: [area, { ...area, path: null, flat: false }], excess: 0 };

/** A run of which every text that others have written is the attack. */
const hostile: Outcome = outcome({
  status: "failed",
  why: attack,
  comparisons: [
    comparison(
      [
        mapped(attack, "matched", "changed", [{ kind: "forced", prefix: attack, path: attack }]),
        mapped(attack, "unmatched"),
        mapped(attack, "ignored"),
      ],
      [attack],
      { widened: attack },
      [target],
      effect,
    ),
    { ...comparison(null, [attack], { widened: attack }), base: { kind: "unknown", why: attack } },
  ],
  results: [resultOf({ kind: "failed", error: attack }, [attack]), sent(attack, [attack])],
  warnings: [{ text: attack, place: null }],
  notices: [attack],
  advice: [attack],
});
const reports: [string, (outcome: Outcome) => string][] = [
  ["the summary", (outcome) => summaryOf(outcome, setting)],
  ["the comment", (outcome) => commentBody(outcome, { ...setting, event: "pull_request", runId: "1", secrets: [] })],
];

/** Everything that our own markup may hold, taken away. */
function foreign(markdown: string): string {
  return markdown
    .replace(/<\/?(?:details|summary|code|pre|b|sub|br)>/g, "")
    .replace(/\[[^\]]*\]\(https:\/\/github\.com\/octo\/site\/(?:actions\/runs\/1|compare\/[0-9a-f.]{82})\)/g, "")
    .replace(/^(?:#{2,4} |\| .* \|$|- |> \[!(?:NOTE|WARNING|CAUTION)\]$|> )/gm, (markup) =>
      markup.startsWith("| ") ? markup.replaceAll("|", "") : "",
    )
    .replace(/\*\*failed\*\*/g, "")
    .replace(/&#\d+;/g, "");
}

test.each(reports)("foreign text is inert wherever it stands: %s", (_, report) => {
  const markdown = report(hostile);
  expect(markdown.match(/evil/g)!.length).toBeGreaterThan(10);
  const rest = foreign(markdown);
  expect(rest).not.toMatch(/[<>`[\]*_~#@|\u202e]/);
  expect(rest).not.toContain("http://");
  expect(markdown).not.toMatch(/<(?!\/?(?:details|summary|code|pre|b|sub|br)>)/);
});

test.each(reports)("nobody is mentioned and no issue is linked, since such words stand in code: %s", (_, report) => {
  const read = report(hostile)
    .replace(/<(code|pre)>[^<]*<\/\1>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(read).not.toMatch(/@\w|#\d|evil/);
});

test("the table has a row for each target, with a link to what was compared", () => {
  const comparisons = [comparison([mapped("public/x")], ["/x"], { evicted: 2 })];
  const lines = summaryOf(
    outcome({ comparisons, plan: document(["/x"]), results: [sent("I1", ["/x"])] }),
    setting,
  ).split("\n");
  const rows = lines.filter((line) => line.startsWith("| "));
  expect(rows).toHaveLength(3);
  const [header, , row] = rows;
  expect(row!.split("|").length).toBe(header!.split("|").length);
  expect(row).toMatch(/^\| CloudFront \|/);
  expect(row).toContain(`[bbbbbbb](https://github.com/octo/site/compare/${base}..${head})`);
  expect(row).toContain("| 7 of 10 known URLs |");
  expect(row).toContain("<code>I1</code>");
});

test("a dry run that was given no id has a row all the same", () => {
  const comparisons = [comparison([mapped("a")], ["/a"], {}, [null])];
  const dry = outcome({ status: "dry-run", comparisons, plan: document(["/a"], []) });
  expect(summaryOf(dry, setting)).toMatch(
    /^\| CloudFront \| \[bbbbbbb\].* \| 1 path \| 9 of 10 known URLs \| not sent/m,
  );
});

test("the picture has a bar for each part of the site", () => {
  const areas = [
    { path: "/", flat: true, changed: 1, evicted: 0, kept: 0 },
    { path: "/posts/", flat: false, changed: 10, evicted: 30, kept: 40 },
    { path: null, flat: false, changed: 0, evicted: 0, kept: 1_000 },
  ];
  const lines = summaryOf(
    outcome({ comparisons: [comparison([mapped("a")], ["/a"], {}, [target], { areas, excess: 0 })] }),
    setting,
  ).split("\n");
  expect(lines.filter((line) => /[🟧🟨🟦]/u.test(line))).toEqual([
    "🟧 changed and purged · 🟨 unchanged, but purged along · 🟦 stays cached, counted in URLs",
    "| part of the site | | 🟧 | 🟨 | 🟦 |",
    "| <code>/</code> itself | 🟧 | 1 |  |  |",
    "| <code>/posts/</code> | 🟧🟨🟦 | 10 | 30 | 40 |",
    `| everything else | ${"🟦".repeat(10)} |  |  | 1,000 |`,
  ]);
});

test("each rule has a list of the files that it took and of what they purge", () => {
  const rule = { glob: "public/**", line: 1, targets: [] };
  const files = [
    mapped("public/a.css", "matched", "changed", [
      { kind: "path", path: "/a.css" },
      { kind: "prefix", prefix: "/b/" },
    ]),
    mapped("public/old.css", "matched", "deleted", []),
    mapped("package.json", "unmatched"),
  ].map((file) => ({ ...file, matches: file.matches.map((match) => ({ ...match, rule })) }));
  const markdown = summaryOf(outcome({ comparisons: [comparison(files)] }), setting);
  expect(markdown).toContain(
    "<summary><code>public/&#42;&#42;</code> (line 1) took 2 files and made 2 targets of them</summary>",
  );
  expect(markdown).toContain(
    "<pre>M public/a&#46;css\n  &#8594; /a&#46;css\n  &#8594; /b/&#42;\nD public/old&#46;css\n  &#8594; nothing</pre>",
  );
  expect(markdown).toMatch(/1 changed file that no rule matches<.*\n\n.*give it a rule.*\n\n<pre>M package&#46;json</);
});

test("warnings stand before the picture, notices after it, each with its fix", () => {
  const markdown = summaryOf(
    outcome({
      warnings: [{ text: "It is `so`. Do this.", place: { file: "rules.yml", line: 3 } }],
      notices: ["Add to the job:\npermissions:\n  contents: write"],
      advice: ["rules.yml:4: the rule a matches nothing"],
      comparisons: [comparison([mapped("a")], ["/a"], {}, [target], effect)],
    }),
    setting,
  );
  const warning = markdown.indexOf("> [!WARNING]\n> It is <code>so</code>. Do this.");
  const note = markdown.indexOf(
    "> [!NOTE]\n> Add to the job:\n>\n> ```yaml\n> permissions:\n>   contents: write\n> ```",
  );
  expect(warning).toBeGreaterThan(0);
  expect(markdown.indexOf("part of the site")).toBeGreaterThan(warning);
  expect(note).toBeGreaterThan(markdown.indexOf("part of the site"));
  expect(markdown).toContain("1 thing to look at in the rules, which made no difference to this run");
  expect(markdown).toContain("- rules.yml:4: the rule a matches nothing");
});

/** A run that changed 30,000 files with long names of many bytes, by 300 rules. */
function huge(): Outcome {
  const rules = Array.from({ length: 300 }, (_, line) => ({ glob: `é/**/${line}`, line, targets: [] }));
  const files = Array.from({ length: 30_000 }, (_, index) => {
    const file = mapped(`é/${"中".repeat(20)}/${index}`, (["matched", "unmatched", "ignored"] as const)[index % 3]);
    const rule = rules[index % 300]!;
    return { ...file, matches: file.matches.map((match) => ({ ...match, rule })) };
  });
  const patterns = Array.from({ length: 3_000 }, (_, index) => `/${"%E4%B8%AD".repeat(20)}/${index}`);
  const texts = Array.from({ length: 2_000 }, (_, index) => `${"中".repeat(300)} ${index}`);
  return outcome({
    comparisons: [comparison(files, patterns, { widened: texts[0]! })],
    plan: document(patterns),
    results: [sent("I1", patterns)],
    warnings: texts.map((text) => ({ text, place: null })),
    notices: texts,
    advice: texts,
  });
}

test("a summary stays far below GitHub's limit of 1 MiB, whatever the run", () => {
  const markdown = summaryOf(huge(), setting);
  expect(Buffer.byteLength(markdown)).toBeLessThan(768 * 1024);
  expect(markdown).toMatch(/and [\d,]+ more: the output/);
  expect(markdown).toMatch(/And \d+ rules more that took changed files/);
  expect(markdown).toContain("10,000 changed files that no rule matches");
});

test("even where nothing of it is bounded, it ends where GitHub would refuse more", () => {
  const one = huge();
  const markdown = summaryOf({ ...one, comparisons: Array(5).fill(one.comparisons[0]) }, setting);
  expect(Buffer.byteLength(markdown)).toBeLessThan(900_100);
  expect(markdown.trimEnd()).toMatch(/There is more: the output <code>report<\/code> names a file with all\.$/);
});

test("a comment holds at most 65,536 characters, with its mark", () => {
  const one = huge();
  for (const run of [one, { ...one, comparisons: Array(5).fill(one.comparisons[0]) }]) {
    const body = commentBody(run, { ...setting, event: "pull_request", runId: "1", secrets: [] });
    expect(body.length).toBeLessThan(65_536 - 100);
    expect(body).toContain("https://github.com/octo/site/actions/runs/1");
  }
});

test("a comment on paths that an input names does not say that they are counted from the last purge", () => {
  const compared = outcome({ status: "dry-run", comparisons: [comparison([], ["/a"])] });
  const base = { kind: "given", why: "the input `paths`" } as const;
  const given = { ...compared, comparisons: compared.comparisons.map((one) => ({ ...one, base, files: null })) };
  const bodyOf = (one: Outcome) => commentBody(one, { ...setting, event: "pull_request", runId: "1", secrets: [] });
  expect([bodyOf(compared), bodyOf(given)].map((body) => body.includes("counted from the last purge"))).toEqual([
    true,
    false,
  ]);
});

test("a comment holds no secret, however it is written there", () => {
  const secrets = ["E2EXAMPLE", "s3cr%t/é", ""];
  const files = secrets.map((secret) => mapped(`public/${secret}x`, "unmatched"));
  const comparisons = [comparison(files, ["/E2EXAMPLE", `/${encodeURIComponent("s3cr%t/é")}`])];
  const warnings = [{ text: "E2EXAMPLE and s3cr%t/é", place: null }];
  const body = commentBody(outcome({ status: "dry-run", comparisons, warnings }), {
    ...setting,
    event: "pull_request",
    runId: "1",
    secrets,
  });
  const read = body.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  expect(read).not.toMatch(/E2EXAMPLE|s3cr/);
  expect(read).toContain("M public/***x");
});
