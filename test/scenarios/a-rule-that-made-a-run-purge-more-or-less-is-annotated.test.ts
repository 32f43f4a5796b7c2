import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World, type WorldRun } from "../support/world.ts";

const file = ".github/cdn-purge.yml";
let world: World;
/** Files of the test before. */
let written: ReadonlySet<string> = new Set();

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event", rules: file } });
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** Deploys files, then a change of some of them, and runs the action with these rules for the second push. */
async function run(
  rules: string,
  before: readonly string[],
  changed: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<WorldRun> {
  await world.commit({
    ...Object.fromEntries([...written].map((name) => [name, null])),
    [file]: rules,
    ...Object.fromEntries(before.map((name) => [name, "1"])),
  });
  written = new Set([...before, ...changed]);
  await world.push();
  await world.commit(Object.fromEntries(changed.map((name) => [name, "2"])));
  return world.run(await world.push(), { inputs });
}

const places = ({ warnings }: WorldRun) => warnings.map(({ properties }) => properties);

test("a rule that matches nothing, where another prefix would have taken a changed file", async () => {
  const rules = "public/**: /$1\nlayout/**: /*\n";
  const one = await run(rules, ["public/a.css", "layouts/page.html"], ["public/a.css", "layouts/page.html"]);
  expect(one).toMatchObject({ code: 0, errors: [] });
  expect(places(one)).toEqual([{ file, line: "2" }]);
  expect(one.warnings[0]!.message).toBe(
    `${file}:2: the rule \`layout/**\` matches no file, so nothing was purged for 1 changed file such as \`layouts/page.html\`. Did you mean \`layouts/**\`?`,
  );
  expect(one.summary).toContain(`> [!WARNING]\n> ${file}:2: the rule <code>layout/&#42;&#42;</code>`);
});

test("paths beyond max-paths whose wildcards evict more", async () => {
  const pages = Array.from({ length: 12 }, (_, at) => `public/p${at}.html`);
  const one = await run("feed.xml: /feed.xml\npublic/**: /$1\n", [...pages, "feed.xml"], pages.slice(4), {
    "max-paths": "2",
  });
  expect(one).toMatchObject({ code: 0, errors: [], notices: [] });
  expect(places(one)).toEqual([{ file, line: "2" }]);
  expect(one.warnings[0]!.message).toMatch(
    /8 paths are more than the 2 allowed.*Most of the paths, 8.*raise `max-paths`/,
  );
});

test("a name that cannot be purged exactly, with a name that would speak to the runner", async () => {
  const name = "public/x~ ::error::pwned ##[error]pwned.html";
  const one = await run("public/**: /$1\n", ["public/x2.html", name], [name]);
  expect(one).toMatchObject({ code: 0, errors: [] });
  expect(places(one)).toEqual([{ file, line: "1" }]);
  expect(one.commands.filter(({ message }) => message.includes("pwned"))).toEqual(one.warnings);
});

test("three at most, whatever there is to say; the log and the summary have all", async () => {
  const folders = ["one", "two", "three", "four", "five"];
  const rules = `${folders.map((name) => `${name}/**: /$1`).join("\n")}\npublic/**: /$1\n`;
  const files = folders.map((name) => `site/${name}/x`);
  const one = await run(rules, ["public/a", ...files], files);
  expect(places(one)).toEqual([1, 2, 3].map((line) => ({ file, line: String(line) })));
  for (const [at, name] of folders.entries()) {
    expect(one.log).toContain(`${file}:${at + 1}: the rule \`${name}/**\` matches no file`);
    expect(one.summary).toContain(`the rule <code>${name}/&#42;&#42;</code> matches no file`);
  }
});

test("what made no difference is no annotation: files without a rule, rules without a file, rules below /*", async () => {
  const rules = "public/css/**: /$1\npublic/**: /*\nold/**: /x\nnotes/**: []\n";
  const one = await run(rules, ["public/a", "public/css/b", "notes/c"], ["public/a", "public/css/b", "README.md"]);
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], notices: [] });
  for (const text of ["old/** matches no file of this commit", "public/css/** makes no difference"]) {
    expect(one.log).toContain(`: the rule ${text}`);
    expect(one.summary.replaceAll("&#42;", "*")).toContain(`: the rule ${text}`);
  }
  expect(one.log).toContain("1 changed file that no rule matches");
  expect(one.summary).toMatch(/1 changed file that no rule matches<.*\n\n.*\n\n<pre>A README&#46;md<\/pre>/);
});

test("rules that stand in the input have a line and no file", async () => {
  const rules = "public/**: /$1\nlayout/**: /*\n";
  const one = await run(rules, ["layouts/a"], ["layouts/a"], { rules });
  expect(places(one)).toEqual([{}]);
  expect(one.warnings[0]!.message).toMatch(/^rules:2: /);
});
