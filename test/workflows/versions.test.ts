import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

/**
 * The major version of each action that we run or show: the newest that was out in November 2026, each on node24. Actions
 * of others that docs/coming-from.md leads away from are shown as their own documentation has them.
 */
const majors: Readonly<Record<string, number>> = {
  "OWNER/cdn-purge": 0,
  "actions/attest": 4,
  "actions/checkout": 7,
  "actions/dependency-review-action": 4,
  "actions/download-artifact": 8,
  "actions/setup-node": 7,
  "actions/upload-artifact": 7,
  "aws-actions/configure-aws-credentials": 6,
  "github/codeql-action": 4,
  "zizmorcore/zizmor-action": 0,
};
const left = [
  "chetan/invalidate-cloudfront-action",
  "jakejarvis/cloudflare-purge-action",
  "NathanVaughn/actions-cloudflare-purge",
];

/** Every file that runs an action, or shows one to people. */
function files(): string[] {
  const below = (folder: string) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map((name) => `${folder}${name}`);
  const all = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...["docs/", ".github/", "src/"].flatMap(below)];
  return all.filter((name) => /\.(?:md|ya?ml|ts)$/.test(name)).map((name) => name.replaceAll("\\", "/"));
}

/** The actions that a text uses: `owner/name` and the version as people read it. */
function uses(text: string): [action: string, version: string][] {
  const found = text.matchAll(/\buses: ([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w.-]+)(?: # (v[\d.]+))?/g);
  return [...found].map(([, action, ref, comment]) => [action!, comment ?? ref!]);
}

const found = files().flatMap((file) =>
  uses(readFileSync(new URL(file, root), "utf8")).map(([action, version]) => ({ file, action, version })),
);

test("only the named versions of other actions occur, in what we run and in what we show", () => {
  const known = found.filter(({ file, action }) => !(file === "docs/coming-from.md" && left.includes(action)));
  const wrong = known.filter(({ action, version }) => Number(/^v(\d+)/.exec(version)?.[1]) !== majors[action]);
  expect(wrong).toEqual([]);
});

test("every named version is in use", () => {
  const used = new Set(found.map(({ action }) => action));
  expect([...Object.keys(majors), ...left].filter((action) => !used.has(action))).toEqual([]);
});

test.each([
  ["- uses: actions/checkout@v5", ["actions/checkout", "v5"]],
  [`- uses: actions/checkout@${"0".repeat(40)} # v6.1.0`, ["actions/checkout", "v6.1.0"]],
  ["    uses: OWNER/cdn-purge/.github/workflows/purge.yml@v0", ["OWNER/cdn-purge", "v0"]],
  ["- uses: a/b/c@main", ["a/b", "main"]],
])("%s is seen", (line, seen) => {
  expect(uses(line)).toEqual([seen]);
});
