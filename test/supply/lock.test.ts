import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const manifest = json("package.json");
const packages = Object.entries<Record<string, unknown>>(json("package-lock.json").packages);

test("every package of the lock file is known by its hash", () => {
  // What is part of this repository has none.
  const own = packages.filter(([path, { link }]) => !path.includes("node_modules/") || link === true);
  expect(own.map(([path]) => path)).toEqual(["", "node_modules/node-24", "test/node"]);
  const without = packages.filter((entry) => !own.includes(entry) && !/^sha512-/.test(String(entry[1].integrity)));
  expect(without.map(([path]) => path)).toEqual([]);
  expect(packages.length).toBeGreaterThan(100);
});

test("no package may run a script when it is installed, and none would", () => {
  const wanted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  expect(wanted).toEqual([]);
  expect(readFileSync(new URL("../../.npmrc", import.meta.url), "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("every direct dependency is named in one exact version, and CONTRIBUTING.md says why it is there", () => {
  const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(direct).filter(([, version]) => !/^(?:\d+\.\d+\.\d+|file:test\/node)$/.test(version));
  expect(loose).toEqual([]);
  const reasons = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
  const named = (name: string) => reasons.includes(`\`${name}\``) || reasons.includes(`\`${name.split("/")[0]}/*\``);
  expect(Object.keys(direct).filter((name) => !named(name))).toEqual([]);
});
