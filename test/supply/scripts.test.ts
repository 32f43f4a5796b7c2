import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Scripts for which npm installs the devDependencies of a package that it takes from git: pacote, lib/git.js. */
const preparing = ["postinstall", "build", "preinstall", "install", "prepack", "prepare"];

test("no script makes `npx github:…` install what only the build needs", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(Object.keys(scripts).filter((name) => preparing.includes(name))).toEqual([]);
  expect(scripts.bundle).toBe("node scripts/bundle.ts");
});
