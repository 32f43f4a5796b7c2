import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

/**
 * The major version of each action that we run, show or write into somebody's workflow: one that was out in November 2026
 * and runs on node24, where its author has such a version. Actions that docs/coming-from.md leads away from are shown as
 * their own documentation has them.
 */
const majors: Readonly<Record<string, number>> = {
  "OWNER/cdn-purge": 0,
  "actions/attest": 4,
  "actions/checkout": 7,
  "actions/dependency-review-action": 4,
  "actions/download-artifact": 8,
  "actions/jekyll-build-pages": 1,
  "actions/setup-node": 7,
  "actions/setup-python": 7,
  "actions/upload-artifact": 7,
  "aws-actions/configure-aws-credentials": 6,
  "github/codeql-action": 4,
  "oven-sh/setup-bun": 2,
  "peaceiris/actions-hugo": 3,
  "pnpm/action-setup": 4,
  "ruby/setup-ruby": 1,
  "taiki-e/install-action": 2,
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
  const found = text.matchAll(/\buses: "?([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w.-]+)(?: # (v[\d.]+))?/g);
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

test("what we run, what we show and what we lead away from is read", () => {
  const read = (name: string) => found.filter(({ file }) => file.startsWith(name)).map(({ action }) => action);
  expect(read(".github/")).toContain("aws-actions/configure-aws-credentials");
  expect(read("README.md")).toContain("actions/checkout");
  expect(read("docs/recipes/")).toContain("actions/setup-node");
  expect(read("docs/coming-from.md")).toEqual(expect.arrayContaining(left));
});

test.each([
  ["- uses: actions/checkout@v5", ["actions/checkout", "v5"]],
  [`- uses: actions/checkout@${"0".repeat(40)} # v6.1.0`, ["actions/checkout", "v6.1.0"]],
  ["    uses: OWNER/cdn-purge/.github/workflows/purge.yml@v0", ["OWNER/cdn-purge", "v0"]],
  ['    steps.push({ uses: "pnpm/action-setup@v4", with: {} });', ["pnpm/action-setup", "v4"]],
  ["- uses: a/b/c@main", ["a/b", "main"]],
])("%s is seen", (line, seen) => {
  expect(uses(line)).toEqual([seen]);
});
