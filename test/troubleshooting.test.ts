import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { helpUrl } from "../src/report/failure.ts";
import { headingsOf } from "./support/markdown.ts";

const root = new URL("../", import.meta.url);
const page = readFileSync(new URL("docs/troubleshooting.md", root), "utf8");
const source = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(new URL(`src/${name}`, root), "utf8") }));

/** Each class of errors, and the class that it extends. */
const classes = source.flatMap(({ name, text }) =>
  [...text.matchAll(/\bclass (\w+Error) extends (\w*Error)\b/g)].map(([, own, parent]) => ({
    file: name,
    own: own!,
    parent: parent!,
  })),
);
/** Classes whose errors end no run of the action: others are thrown in their place. */
const wrapped: Readonly<Record<string, string>> = {
  GlobError: "RulesError",
  TargetError: "RulesError",
  IrregularFileError: "RulesFileError",
};

/** The heading that an error of this name leads to. */
const headingOf = (name: string) => helpUrl(name, { GITHUB_ACTION_REPOSITORY: "octo/cdn-purge" })!.split("#")[1]!;
const other = headingOf("Error");

test("every class of errors of the action leads to a heading of its own, and the heading is there", () => {
  const own = classes.filter(({ file, own }) => !file.startsWith("cli/") && !(own in wrapped));
  expect(own.length).toBeGreaterThan(14);
  const headings = headingsOf(page);
  const lost = own.filter(({ own, parent }) => {
    const heading = headingOf(own) === other ? headingOf(parent) : headingOf(own);
    return heading === other || !headings.includes(heading);
  });
  expect(lost).toEqual([]);
  expect(headings).toContain(other);
});

test("a wrapped error is caught where it could get out", () => {
  for (const [name, by] of Object.entries(wrapped)) {
    const wrapper = source.find(({ text }) => text.includes(`instanceof ${name}`) && text.includes(`new ${by}(`));
    expect(wrapper, name).toBeDefined();
  }
});

test("what the page quotes is what the action says", () => {
  const said = source.map(({ text }) => text.replaceAll("\\`", "`")).join("\n");
  const quotes = [...page.matchAll(/^> (.+)$/gm)].map(([, text]) => text!);
  expect(quotes.length).toBeGreaterThan(25);
  expect(quotes.filter((text) => !said.includes(text))).toEqual([]);
});
