import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { headingsOf, linksOf } from "./support/markdown.ts";

const root = new URL("../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");
const below = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}${name.replaceAll("\\", "/")}`);
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...below("docs/"), ...below("bench/")];

/** What is wrong with a link; null when it leads somewhere. */
function flawOf(page: string, { path, anchor }: { readonly path: string; readonly anchor: string }): string | null {
  const url = path === "" ? new URL(page, root) : new URL(path, new URL(page, root));
  const file = fileURLToPath(url);
  if (!existsSync(file)) return `${path}: no such file`;
  if (anchor === "" || statSync(file).isDirectory()) return null;
  return headingsOf(readFileSync(file, "utf8")).includes(anchor) ? null : `${path}#${anchor}: no such heading`;
}

test.each(pages)("every link of %s leads to a file and a heading that are there", (page) => {
  expect(
    linksOf(read(page))
      .map((link) => flawOf(page, link))
      .filter(Boolean),
  ).toEqual([]);
});

test("a link that leads nowhere is seen", () => {
  const links = "[a](docs/lost.md) [b](docs/rules.md#lost) [c](#permissions) [d](docs/permissions.md#cloudfront)";
  expect(linksOf(links).map((link) => flawOf("README.md", link))).toEqual([
    "docs/lost.md: no such file",
    "docs/rules.md#lost: no such heading",
    null,
    null,
  ]);
});

test("the index names every page", () => {
  const linked = linksOf(read("docs/README.md")).map(({ path }) => `docs/${path}`);
  const own = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== "docs/README.md");
  expect(own.filter((page) => !linked.includes(page))).toEqual([]);
});

/** The policies of AWS that a page shows. */
function policies(page: string) {
  const blocks = [...read(page).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text]) => JSON.parse(text!));
  return blocks.flatMap(({ Statement }) => Statement ?? []);
}

test.each(["README.md", "docs/getting-started.md"])(
  "who follows %s lets one branch of one repository in, to purge one distribution",
  (page) => {
    const statements = policies(page);
    const [trust] = statements.filter(({ Action }) => Action === "sts:AssumeRoleWithWebIdentity");
    const claims = trust.Condition.StringEquals;
    expect(Object.keys(trust.Condition)).toEqual(["StringEquals"]);
    expect(claims["token.actions.githubusercontent.com:aud"]).toBe("sts.amazonaws.com");
    expect(claims["token.actions.githubusercontent.com:sub"]).toMatch(
      /^repo:YOU(?:@\d+)?\/SITE(?:@\d+)?:ref:refs\/heads\/main$/,
    );
    const [purge] = statements.filter(({ Resource }) => /cloudfront/.test(Resource));
    expect(purge.Action).toEqual(["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"]);
    expect(purge.Resource).toBe("arn:aws:cloudfront::ACCOUNT:distribution/DISTRIBUTION_ID");
  },
);

test("docs/permissions.md has the same policy", () => {
  const [purge] = policies("docs/permissions.md");
  expect(policies("README.md")).toContainEqual(purge);
});
