import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { expect, test } from "vitest";
import { RULE, shipped, titleOf } from "../../scripts/licenses.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const sections = read("dist/licenses.txt")
  .split(RULE)
  .map((section) => {
    const end = section.indexOf("\n\n");
    return { titles: section.slice(0, end).split("\n"), text: section.slice(end) };
  });

test("dist/licenses.txt names every package of the lock file that ships, in its version, and no other", () => {
  const titles = sections.flatMap((section) => section.titles);
  expect(titles.sort()).toEqual(shipped.map(titleOf).sort());
  expect(titles.length).toBeGreaterThan(5);
});

test("each of them stands there with the text of its licence", () => {
  const phrase: Readonly<Record<string, RegExp>> = {
    MIT: /Permission is hereby granted, free of charge/,
    ISC: /Permission to use, copy, modify, and\/or distribute this software/,
    "0BSD": /Permission to use, copy, modify, and\/or distribute this software/,
    "Apache-2.0": /Apache License\s+Version 2\.0/,
  };
  const licenceOf = (title: string) => /\(([^()]+)\)$/.exec(title)?.[1] ?? "";
  // A licence that is not in this list is one that nobody has thought about.
  const without = sections.flatMap(({ titles, text }) =>
    titles.filter((title) => !phrase[licenceOf(title)]?.test(text)),
  );
  expect(without).toEqual([]);
});

test("src/ and demo/ use nothing but what package.json says ships", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const files = ["src", "demo"].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`),
  );
  const used = files.flatMap((file) =>
    [...read(file).matchAll(/(?:\bfrom |\bimport\()"([^."][^"]*)"/g)].map(([, name]) => name!),
  );
  const packages = used.map((name) =>
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/"),
  );
  const foreign = [...new Set(packages)].filter((name) => !name.startsWith("node:"));
  expect(foreign.filter((name) => builtinModules.includes(name))).toEqual([]);
  expect(foreign.sort()).toEqual(Object.keys(dependencies).sort());
});
