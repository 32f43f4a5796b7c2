// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how captures are written
import { expect, test } from "vitest";
import { entryOf } from "../../src/cdn/table.ts";
import type { Change, Tree } from "../../src/git/change.ts";
import { pathFromText } from "../../src/git/path.ts";
import { compare } from "../../src/plan/comparison.ts";
import { resolveOptions } from "../../src/plan/options.ts";
import { siteOf } from "../../src/plan/site.ts";
import { findingsOf } from "../../src/report/findings.ts";
import { compileRules } from "../../src/rules/match.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { destinationOf } from "../support/destination.ts";

/** What is found for rules, the files of head and those of them that changed. */
async function found(
  text: string,
  paths: readonly string[],
  changed: readonly string[] | null,
  {
    maxPaths = 60,
    cdn = "cloudfront" as "cloudfront" | "cloudflare",
    deleted = [] as readonly string[],
    queryStrings = false,
    altering = true,
  } = {},
) {
  const rules = parseRules(text, "rules.yml");
  const { options } = resolveOptions(
    { maxPaths, queryStrings, site: ["https://x.y"], directoryIndex: "" },
    rules.options,
  );
  const tree: Tree = { paths: paths.map(pathFromText), symlinks: new Map(), submodules: new Set() };
  const matcher = compileRules(rules);
  const grammar = entryOf(cdn).grammar(options);
  const change = (status: Change["status"]) => (path: string) => ({
    ...{ path: pathFromText(path), status, below: false },
    ...(altering && path.endsWith(".gitattributes") && { altersBelow: true as const }),
  });
  const changes = changed && [...changed.map(change("changed")), ...deleted.map(change("deleted"))];
  const base = { kind: "given", why: "it is given" } as const;
  const destinations = [destinationOf(cdn, null, { grammar })];
  const repository = { blobs: async () => new Map<string, Buffer>() };
  const site = siteOf(tree, { rules, matcher, options }, destinations, repository);
  return findingsOf([compare(base, changes, destinations, site)], site, "rules.yml");
}

const pages = (count: number) => Array.from({ length: count }, (_, at) => `public/p${at}.html`);

test("rules that are right give nothing to say", async () => {
  const text = "public/**: /$1\nlayouts/**: /*\nnotes/**: []";
  const files = ["public/a", "layouts/b", "notes/c"];
  expect(await found(text, files, files)).toEqual({ warnings: [], advice: [] });
  expect(await found(text, files, null)).toEqual({ warnings: [], advice: [] });
  expect(await found(text, files, [])).toEqual({ warnings: [], advice: [] });
});

test("a .gitattributes that changed says why files count as changed that no diff lists", async () => {
  const files = [".gitattributes", "public/.gitattributes", "public/a"];
  const { warnings, advice } = await found("public/**: /$1", files, files);
  expect(warnings).toEqual([]);
  expect(advice).toEqual([
    ".gitattributes changed, so every file below the root counts as changed: its filters and line ends decide which bytes a checkout holds.",
    "public/.gitattributes changed, so every file below public/ counts as changed: its filters and line ends decide which bytes a checkout holds.",
  ]);
  expect((await found("public/**: /$1", files, files, { altering: false })).advice).toEqual([]);
});

test("less was purged: a rule that matches nothing would take a changed file with another prefix", async () => {
  const text = "public/**: /$1\nlayout/**: /*";
  const files = ["public/a", "layouts/x.html", "layouts/y.html", "z"];
  expect(await found(text, files, ["layouts/x.html", "layouts/y.html", "z"])).toEqual({
    warnings: [
      {
        text: "rules.yml:2: the rule `layout/**` matches no file, so nothing was purged for 2 changed files such as `layouts/x.html`. Did you mean `layouts/**`?",
        place: { file: "rules.yml", line: 2 },
      },
    ],
    advice: [],
  });
});

test("the same rule is advice when no such file changed", async () => {
  const { warnings, advice } = await found(
    "public/**: /$1\nlayout/**: /*",
    ["public/a", "layouts/x.html"],
    ["public/a"],
  );
  expect(warnings).toEqual([]);
  expect(advice).toEqual(["rules.yml:2: the rule layout/** matches no file of this commit. Did you mean layouts/**?"]);
});

test("a glob that only looks like the names of the files says what it overlooks", async () => {
  const text = "Public/**: /$1\ncaf\u00e9/*.md: /$1\npublic: /";
  const { advice } = await found(text, ["public/a", "cafe\u0301/a.md"], []);
  expect(advice).toEqual([
    "rules.yml:1: the rule Public/** matches no file of this commit. Did you mean public/**? Case matters.",
    "rules.yml:2: the rule caf\u00e9/*.md matches no file of this commit. Did you mean cafe\u0301/*.md? It looks the same, but the names of the files write its accents in other code points: copy them from there.",
    "rules.yml:3: the rule public matches no file of this commit. Did you mean public/**?",
  ]);
});

test("a page called index is advice, once for each rule that makes one", async () => {
  const text = [
    "content/**/*.md: [/$1/$2/, /feed.xml]",
    "docs/**/*.md: '/d/$1/${2:page}/'",
    "notes/*.md: /notes/$1.html",
    "wiki/**: /wiki/$1/",
  ].join("\n");
  const files = ["content/a/_index.md", "content/index.md", "docs/index.md", "notes/index.md", "wiki/index.md"];
  expect(await found(text, files, files)).toEqual({
    warnings: [],
    advice: [
      "rules.yml:1: the rule content/**/*.md makes /a/_index/ of content/a/_index.md. If that is the page of its folder, write ${2:page} in place of $2, which leaves index out.",
    ],
  });
});

test("files that another rule has taken need no rule more", async () => {
  const text = "layout/**: /*\nlayouts/**: /*";
  const { warnings, advice } = await found(text, ["layouts/x.html"], ["layouts/x.html"]);
  expect(warnings).toEqual([]);
  expect(advice).toEqual([expect.stringContaining("rules.yml:1: the rule layout/** matches no file of this commit.")]);
});

test("more was purged: paths beyond the budget", async () => {
  const files = [...pages(10), "feed.xml"];
  const { warnings } = await found("feed.xml: /feed.xml\npublic/**: /$1", files, files.slice(3), { maxPaths: 2 });
  expect(warnings).toEqual([
    {
      text: "rules.yml:2: CloudFront: 8 paths are more than the 2 allowed, so wildcards cover them. They evict 3 unchanged URLs that no rule asks for. Most of the paths, 7, come from the rule `public/**`: raise `max-paths`, or give it a wildcard of its own.",
      place: { file: "rules.yml", line: 2 },
    },
  ]);
});

test("paths beyond the budget whose wildcards evict nothing else are none of it", async () => {
  const files = pages(10);
  expect((await found("public/**: /p/$1", [...files, "x"], files, { maxPaths: 2 })).warnings).toEqual([]);
});

test("more was purged: a name that CloudFront cannot purge exactly", async () => {
  const files = ["public/a~1.html", "public/a2.html", "public/b.html"];
  const { warnings } = await found("public/**: /$1", files, files.slice(0, 1));
  expect(warnings).toEqual([
    {
      text: "rules.yml:1: CloudFront: the rule `public/**` makes `/a~1.html`, which cannot be purged exactly, so `/a*` goes. Such wildcards evict 1 unchanged URL that no rule asks for. Without `~` and `*` in the name of the file it would be purged exactly.",
      place: { file: "rules.yml", line: 1 },
    },
  ]);
  // Nothing else is there to be evicted.
  expect((await found("public/**: /$1", [files[0]!, files[2]!], files.slice(0, 1))).warnings).toEqual([]);
});

test("more was purged: a name that would lead out of what the rule names", async () => {
  const files = ["posts/...md", "posts/a.md", "about.html"];
  const { warnings } = await found("posts/*.md: [/posts/$1/, /posts/$1/*]\n'*.html': /$1", files, files.slice(0, 1));
  expect(warnings).toEqual([
    {
      text: "rules.yml:1: CloudFront: the rule `posts/*.md` makes `/posts/../`, which cannot be purged exactly, so `/posts/*` goes. Such wildcards evict 1 unchanged URL that no rule asks for. No browser asks for a URL with a name of `.` or `..`: give the file another name.",
      place: { file: "rules.yml", line: 1 },
    },
  ]);
});

test("more was purged: a tag that no CDN takes", async () => {
  const files = ["products/a b.json", "public/x"];
  const { warnings } = await found("products/*.json: tag:p-$1\npublic/**: /$1", files, files.slice(0, 1));
  expect(warnings).toEqual([
    {
      text: "rules.yml:1: CloudFront: the rule `products/*.json` makes a tag that cannot be sent, so /* goes in its place. Such wildcards evict 1 unchanged URL that no rule asks for. A tag is printable ASCII without spaces and commas.",
      place: { file: "rules.yml", line: 1 },
    },
  ]);
});

test("more was purged: Cloudflare cuts a wildcard back", async () => {
  const files = ["src/a", "public/x"];
  const { warnings } = await found("src/**: /blog*\npublic/**: /$1", files, files.slice(0, 1), { cdn: "cloudflare" });
  expect(warnings).toEqual([
    {
      text: "rules.yml:1: Cloudflare: the rule `src/**` purges `/blog*`, but a wildcard can only follow a slash, so it is cut back. Such wildcards evict 1 unchanged URL that no rule asks for. Write one such as /blog/*.",
      place: { file: "rules.yml", line: 1 },
    },
  ]);
});

test("more was purged: Cloudflare purges prefixes where URLs have query strings", async () => {
  const files = ["public/a.css", "public/a.css.map"];
  const options = { cdn: "cloudflare", queryStrings: true } as const;
  const { warnings } = await found("public/**: /$1", files, files.slice(0, 1), options);
  expect(warnings).toEqual([
    {
      text: "Cloudflare: with query strings a path is purged as a prefix, which takes all that starts with it. Such prefixes evict 1 unchanged URL that no rule asks for. Where the CDN caches nothing by query string, set `query-strings: false`: each path is then purged exactly.",
      place: null,
    },
  ]);
});

test("a rule that one with /* makes needless is advice", async () => {
  const files = ["public/a", "public/css/b", "layouts/c"];
  const { warnings, advice } = await found(
    "public/css/**: /$1\npublic/**: /*\nlayouts/**: /x\npublic/a: []",
    files,
    files,
  );
  expect(warnings).toEqual([]);
  expect(advice).toEqual([
    "rules.yml:1: the rule public/css/** makes no difference: public/** (line 2) purges /* for every file that it takes. Remove it, or give the other a narrower glob.",
  ]);
});

test("one that takes a single file more is none", async () => {
  const files = ["public/a", "other/b"];
  expect((await found("'{public,other}/**': /$2\npublic/**: /*", files, files)).advice).toEqual([]);
});

test("deleted files count: what they were is purged too", async () => {
  const files = ["layouts/x.html"];
  const { warnings } = await found("layout/**: /*", files, [], { deleted: ["layouts/y.html"] });
  expect(warnings.map(({ text }) => text)).toEqual([
    expect.stringContaining("1 changed file such as `layouts/y.html`"),
  ]);
});
