import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseRules } from "../../src/rules/parse.ts";
import { createFolder } from "../support/folder.ts";
import { createRepository } from "../support/repository.ts";
import { proveBuilt } from "./built.ts";
import { type Bucket, hostOf } from "./host.ts";
import { compare, judge } from "./judge.ts";
import { mutantsOf } from "./mutants.ts";
import { readPage, stepOf } from "./page.ts";
import { plan } from "./plans.ts";
import { kinds, type Recipe } from "./recipe.ts";
import { recipes } from "./recipes.ts";
import { withRows } from "./results.ts";

const read = (name: string) => readFileSync(`docs/recipes/${name}`, "utf8");
const host = (section: string) => hostOf(read("hosts.md"), section);
const bucket = (files: Record<string, string>): Bucket =>
  new Map(Object.entries(files).map(([key, text]) => [key, Buffer.from(text)]));

describe("the pages", () => {
  const names = recipes.map(({ name }) => name);

  test("every page has an entry, and every entry a page", () => {
    const pages = readdirSync("docs/recipes").map((file) => file.replace(/\.md$/, ""));
    const others = ["README", "elsewhere", "hosts", "paths"];
    expect(pages.filter((name) => !others.includes(name)).sort()).toEqual([...names].sort());
  });

  test.each(names)("%s: rules, workflow and the line of the index", (name) => {
    const { rules, steps, inputs, built } = readPage(name);
    parseRules(rules, `${name}.md`);
    if (built?.rules) parseRules(built.rules, `${name}.md`);
    // What is compared is what is uploaded.
    expect(steps.at(-1)).toMatchObject({ kind: "sync", ...(built && { folder: built.folder }) });
    expect(Object.keys(parse(readFileSync("action.yml", "utf8")).inputs)).toEqual(
      expect.arrayContaining(Object.keys(inputs)),
    );
    expect(read("README.md")).toMatch(new RegExp(`^\\| \\[[^\\]]+\\]\\(${name}\\.md\\) \\| [^|]+ \\| [^|]+ \\|$`, "m"));
  });

  test("the table has rows of every recipe and edit; only what is said to is missed or purged for nothing", () => {
    const rows = read("README.md").matchAll(/^\| \[([a-z-]+)\]\([a-z-]+\.md\) \| ([a-z ]+) \| (.*) \|$/gm);
    const found = [...rows].map(([, name, kind, cells]) => ({ name, kind, cells: cells!.split(" | ") }));
    const edits = recipes.flatMap((recipe) =>
      kinds.flatMap((kind): { recipe: Recipe; kind: string; what: string; beyondRules: boolean | null }[] => {
        const list = recipe.edits[kind];
        if (typeof list === "string") return [{ recipe, kind, what: `none: ${list}`, beyondRules: null }];
        return list.map(({ what, beyondRules = false }) => ({ recipe, kind, what, beyondRules }));
      }),
    );
    expect(found.map(({ name, kind, cells: [what] }) => `${name} ${kind} ${what}`)).toEqual(
      edits.map(({ recipe, kind, what }) => `${recipe.name} ${kind} ${what}`),
    );
    const isAll = (cell = "") => cell === "" || /^(\d+) of \1$/.test(cell);
    const isNone = (cell = "") => cell === "" || cell.startsWith("0 of ");
    for (const [at, { recipe, beyondRules }] of edits.entries()) {
      if (beyondRules === null) continue;
      const [what, purged, , , builtPurged, , builtMore] = found[at]!.cells;
      expect([what, isAll(purged), isAll(builtPurged)]).toEqual([what, !beyondRules, true]);
      expect([recipe.name, what, recipe.builtPurgesMore || isNone(builtMore)]).toEqual([recipe.name, what, true]);
    }
  });
});

describe("the comparison", () => {
  const before = bucket({ "index.html": "1", "a/index.html": "1", "b c.txt": "1", "404.html": "1" });

  test("a page has the URLs that its host serves", () => {
    const after = bucket({ "index.html": "1", "a/index.html": "2", "b c.txt": "1", "404.html": "1" });
    const difference = compare(before, after, host("folders"));
    expect(difference).toEqual({
      changed: ["/a/", "/a/index.html"],
      unchanged: ["/", "/404.html", "/b%20c.txt", "/index.html"],
      nowhere: [],
    });
    const clean = bucket({ "a.html": "1", "b/index.html": "1" });
    expect(compare(clean, bucket({ "a.html": "2", "b/index.html": "2" }), host("pages")).changed).toEqual([
      "/a",
      "/a.html",
      "/b/",
      "/b/index.html",
    ]);
  });

  test("what is new and what is gone has changed, and so has all that is missing when the error page has", () => {
    const files = { "index.html": "1", "c.txt": "1" };
    expect(compare(before, bucket({ ...files, "404.html": "1" }), host("folders"))).toEqual({
      changed: ["/a/", "/a/index.html", "/b%20c.txt", "/c.txt"],
      unchanged: ["/", "/404.html", "/index.html"],
      nowhere: [],
    });
    const { changed, nowhere } = compare(before, bucket({ ...files, "404.html": "2" }), host("folders"));
    expect(changed).toContain("/no-such-page/");
    expect(nowhere).toContain("/no-such-page/");
    expect(nowhere).not.toContain("/a/");
  });

  test("every route of a single page is index.html", () => {
    const { changed } = compare(bucket({ "index.html": "1" }), bucket({ "index.html": "2" }), host("single-page"));
    expect(changed).toContain("/no-such-page");
  });

  test("a pattern that misses a URL, or takes one too many, is told", () => {
    const difference = { changed: ["/a/", "/a/b", "/c"], unchanged: ["/", "/a/d"] };
    expect(judge(difference, ["/a/*"])).toEqual({ missed: ["/a/", "/c"], evicted: ["/a/d"] });
    expect(judge(difference, ["/a*", "/c"])).toEqual({ missed: [], evicted: ["/a/d"] });
    expect(judge(difference, ["/a/b*", "/a/", "/c*"])).toEqual({ missed: [], evicted: [] });
    expect(judge(difference, ["/*"])).toEqual({ missed: [], evicted: ["/", "/a/d"] });
    expect(judge(difference, []).missed).toEqual(difference.changed);
  });
});

test("rules that miss a template are caught by the plan of the shipped command line", async () => {
  await using repository = await createRepository();
  await repository.checkout("base");
  repository.write("layout.html", "1");
  repository.write("posts/a.md", "1");
  await repository.commit();
  await repository.checkout("edit");
  repository.write("layout.html", "2");
  await repository.commit();
  const built = (layout: string) => bucket({ "index.html": layout, "posts/a/index.html": `${layout} a` });
  const difference = compare(built("1"), built("2"), host("folders"));
  const inputs = { "cloudfront-distribution": "E1" };
  const planned = (rules: string) => plan(repository.dir, ["base", "edit"], inputs, difference, rules);
  expect((await planned("posts/*.md: [/posts/$1/, /]")).missed).toEqual(difference.changed);
  expect((await planned("posts/*.md: [/posts/$1/, /]\nlayout.html: /*")).missed).toEqual([]);
});

test("built files: what is missed, ignored, or ignored and nevertheless new", async () => {
  await using builds = await createFolder("builds");
  const write = async (name: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(builds.path, name, path)), { recursive: true });
      await writeFile(join(builds.path, name, path), text);
    }
    return bucket(files);
  };
  const page = { "index.html": "1", "a b/index.html": "1", "404.html": "1" };
  const before = await write("before", { ...page, "_app/x.1a.js": "1", "_app/same.js": "1" });
  const changes = { "index.html": "2", "404.html": "2", "_app/x.2b.js": "2", "_app/same.js": "2" };
  const after = await write("after", { ...page, ...changes });
  const difference = compare(before, after, host("folders"));
  const found = (rules: string) => {
    const folders = { folder: builds.path, names: ["before", "after"], buckets: [before, after] } as const;
    return proveBuilt({ folder: "dist", rules, inputs: { "cloudfront-distribution": "E1" } }, folders, difference);
  };
  const all = await found('ignore: ["_app/x.*"]\nrules: {"**": /$1}');
  expect(all.planned.patterns).toEqual(["/", "/404.html", "/_app/same.js", "/index.html"]);
  expect(all).toMatchObject({
    changed: all.planned.patterns,
    unchanged: ["/a%20b/", "/a%20b/index.html"],
    problems: [],
  });
  expect((await found('ignore: [_app/**]\nrules: {"**/*.html": "/$1/$2.html"}')).problems).toEqual([
    "_app/same.js is ignored and has other bytes under the same name",
  ]);
  expect((await found('"*.html": "/$1.html"')).problems.filter((line) => line.startsWith("/_app"))).toHaveLength(3);
});

test("every target and every flag is left out once", () => {
  const page = { ...readPage("docs-monorepo"), rules: "a/*: [/$1, /b]\nc: /*\n", inputs: { "clean-urls": "true" } };
  expect(mutantsOf(page).map(({ without, rules, inputs }) => [without, parse(rules), inputs["clean-urls"]])).toEqual([
    ["/$1 of a/*", { "a/*": ["/b"], c: "/*" }, "true"],
    ["/b of a/*", { "a/*": ["/$1"], c: "/*" }, "true"],
    ["/* of c", { "a/*": ["/$1", "/b"], c: [] }, "true"],
    ["clean-urls", { "a/*": ["/$1", "/b"], c: "/*" }, "false"],
  ]);
});

describe("commands of a workflow", () => {
  const sync = { kind: "sync", folder: "out", prefix: "", deletes: false, excluded: [] };
  test.each([
    ["npm run build", { kind: "build", command: ["npm", "run", "build"] }],
    ["aws s3 sync out s3://my-bucket", sync],
    ["aws s3 sync out s3://my-bucket/docs --delete", { ...sync, prefix: "docs/", deletes: true }],
    ['aws s3 sync out s3://my-bucket --exclude "docs/*"', { ...sync, excluded: ["docs/"] }],
  ])("%s", (command, step) => expect(stepOf(command)).toEqual(step));

  test.each([
    "aws s3 cp out s3://my-bucket",
    "aws s3 sync out s3://other",
    "aws s3 sync out s3://my-bucket --size-only",
    "aws s3 sync out s3://my-bucket --exclude docs/*",
  ])("%s is refused", (command) => expect(() => stepOf(command)).toThrow("not one that the test reads"));
});

test("new rows take the place of old ones, in the order of the names", () => {
  const index = "text\n<!-- results -->\n| [b](b.md) | old |\n| [c](c.md) | kept |\n<!-- /results -->\nmore\n";
  const lines = withRows(index, ["| [b](b.md) | new |", "| [a](a.md) | new |"], ["a", "b", "c"]).split("\n");
  expect(lines.filter((line) => line.startsWith("| ["))).toEqual([
    "| [a](a.md) | new |",
    "| [b](b.md) | new |",
    "| [c](c.md) | kept |",
  ]);
  expect([lines[0], lines.at(-2)]).toEqual(["text", "more"]);
});
