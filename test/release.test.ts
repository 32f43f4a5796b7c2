import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { releaseOf, type Sources } from "../scripts/release.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const changelog = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-02-01

### Added

- A thing.

## [1.1.0] - 2026-01-01

### Fixed

- Another.

[1.2.0]: https://example.com/compare/v1.1.0...v1.2.0
`;
const sources: Sources = { version: "1.2.0", locked: "1.2.0", changelog, tags: ["v1", "v1.0.0", "v1.1.0", "v2.0.0"] };

test.each<[what: string, change: Partial<Sources>, expected: object]>([
  [
    "a new minor version moves its major tag",
    {},
    { tag: "v1.2.0", prerelease: false, major: "v1", notes: "### Added\n\n- A thing." },
  ],
  [
    "the last section ends before the links",
    { version: "1.1.0", locked: "1.1.0", tags: [] },
    { tag: "v1.1.0", notes: "### Fixed\n\n- Another." },
  ],
  ["a correction of an older minor version moves nothing", { tags: ["v1.3.0"] }, { tag: "v1.2.0", major: "" }],
  [
    "a prerelease of a newer one is no newer version",
    { tags: ["v1.3.0-rc.1", "v1.2.0-rc.1", "v1.1.9"] },
    { major: "v1" },
  ],
  [
    "a prerelease moves nothing",
    { version: "1.2.0-rc.1", locked: "1.2.0-rc.1", changelog: changelog.replace("[1.2.0] -", "[1.2.0-rc.1] -") },
    { tag: "v1.2.0-rc.1", prerelease: true, major: "" },
  ],
  [
    "version 0 has a major tag, too",
    { version: "0.1.0", locked: "0.1.0", changelog: changelog.replaceAll("1.2.0", "0.1.0") },
    { major: "v0" },
  ],
])("%s", (_, change, expected) => {
  expect(releaseOf({ ...sources, ...change })).toMatchObject(expected);
});

test.each<[change: Partial<Sources>, message: string]>([
  [{ version: "1.2" }, 'package.json has the version "1.2", which is no semantic version'],
  [{ version: "1.2.0\nmajor=v9" }, 'package.json has the version "1.2.0\\nmajor=v9", which is no semantic version'],
  [{ locked: "1.1.0" }, "package-lock.json has the version 1.1.0, and package.json has 1.2.0"],
  [{ tags: ["v1.2.0"] }, "v1.2.0 is there already"],
  [
    { changelog: changelog.replace("[1.2.0] - 2026-02-01", "[1.2.0]") },
    "CHANGELOG.md has no line `## [1.2.0] - YYYY-MM-DD`",
  ],
  [{ changelog: changelog.replace("### Added\n\n- A thing.", "") }, "CHANGELOG.md says nothing of 1.2.0"],
  [
    { changelog: changelog.replace("## [Unreleased]\n", "## [Unreleased]\n\n- More.\n") },
    "CHANGELOG.md keeps an empty section `## [Unreleased]` above 1.2.0",
  ],
])("%j is not released", (change, message) => {
  expect(() => releaseOf({ ...sources, ...change })).toThrow(message);
});

test("CHANGELOG.md has the form that it says it has", () => {
  const text = read("CHANGELOG.md");
  const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title!);
  expect(titles[0]).toBe("[Unreleased]");
  for (const title of titles.slice(1)) expect(title).toMatch(/^\[\d+\.\d+\.\d+(?:-[\w.]+)?\] - \d{4}-\d{2}-\d{2}$/);
  const kinds = [...text.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
  expect(
    kinds.filter((kind) => !["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"].includes(kind!)),
  ).toEqual([]);
  for (const title of titles) expect(text).toContain(`\n${title.split(" ")[0]}: https://`);
});

test("the package and its lock are of one version, which could be released", () => {
  const { version } = JSON.parse(read("package.json"));
  expect(JSON.parse(read("package-lock.json")).version).toBe(version);
  expect(() =>
    releaseOf({ ...sources, version, locked: version, changelog: changelog.replaceAll("1.2.0", version), tags: [] }),
  ).not.toThrow();
});
