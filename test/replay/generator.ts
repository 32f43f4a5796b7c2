import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, encoded, known, type Page, page, pages, pathsBelow, servedFiles, siteRules, textOf } from "./site.ts";
import type { Files } from "./store.ts";

/**
 * A generator, for the histories whose jobs build: it alone knows the slugs, lists, tags and feeds that it makes of the
 * sources, and what its content system holds stands in no commit.
 */

/** What the content system may come to hold, few of it, so that builds come to the same bytes again. */
export const CONTENTS = 4;

/** The folder that a job builds into. */
export const BUILD_DIR = "site";

/** The rules for built files, by the versions of those for sources. All reach every file; the last has another comment only. */
export const builtRules: readonly string[] = ["", "posts/**: /posts/*", "cms/*: [/feed.xml, /cms/*]", ""].map(
  (more, version) => `# version ${version}\n"**": /$1\n${more && `${more}\n`}`,
);

/** The same as a commit's file of rules, which names the folder. */
const builtRulesFiles = builtRules.map(
  (rules) => `build-dir: ${BUILD_DIR}\nrules:\n  ${rules.trimEnd().replaceAll("\n", "\n  ")}\n`,
);

/** What a commit holds where its rules are for built files. */
export function withBuiltRules(files: Files, path: string): Files {
  const content = builtRulesFiles[siteRules.indexOf(files.get(path)!.content)]!;
  return new Map([...files, [path, { mode: "100644", content }]]);
}

/** Capitals and a space stay in one slug, and `é` comes in both of its forms. */
const slugs: Readonly<Record<string, string>> = {
  hello: "Hello World",
  "hello-again": Buffer.from("e\u0301").toString("latin1"),
  "x y": "x-y",
  "50%": "50-percent",
};

/** A source of this text has a slug in its front matter. */
const OWN_SLUG = / 2/;

function slugOf(name: string, text: string): string {
  const slug = slugs[name] ?? name;
  return OWN_SLUG.test(text) ? `Own/${slug}` : slug;
}

/** The files that are built, by their names as latin1, of those of a commit and of what the content system holds. */
export function generate(files: Files, content: number): ReadonlyMap<string, string> {
  const text = textOf(files);
  const texts = (folder: string) => pathsBelow(files, folder).map(text).join(",");
  const [layouts, data] = [texts("layouts/"), texts("data/")];
  const named = (folder: string) =>
    pathsBelow(files, folder).map((path) => [path.slice(folder.length).replace(/\.\w+$/, ""), text(path)] as const);

  const built = new Map([...servedFiles(files)].filter(([path]) => !path.endsWith("/")));
  const tags = new Map<string, string>();
  for (const [name, text] of named("content/posts/")) {
    built.set(`posts/${slugOf(name, text)}/index.html`, `post ${text} ${data} ${layouts}`);
    const tag = /\d/.exec(text)?.[0] ?? "";
    tags.set(tag, `${tags.get(tag) ?? ""},${name}`);
  }
  for (const [tag, names] of tags) built.set(`tags/Tag ${tag}/index.html`, `tag ${names} ${layouts}`);
  built.set("posts/index.html", `posts ${texts("content/posts/")} ${content} ${layouts}`);
  built.set("feed.xml", `feed ${texts("content/posts/")} ${content}`);
  built.set(`cms/item-${content}.html`, `item ${layouts}`);
  built.set("cms/latest.html", `latest ${content}`);
  built.set(".well-known/.git/x~1.txt", `forbidden in trees ${layouts}`);
  for (const [name, text] of named("content/pages/")) built.set(`${name}.html`, `page ${text} ${layouts}`);
  for (const [name, text] of named("products/")) {
    built.set(`shop/${name}.json`, `product ${text}`);
    built.set(`shop/${name}/index.html`, `shop ${text} ${layouts}`);
  }
  return built;
}

export const urlOf = (path: string): string => `/${encoded(path)}`;

/** The documentation, whose own step compares sources. */
const docPages = pages.filter(({ part }) => part === 1);

/** Every URL that any commit's build can have, and the documentation's. */
export const builtPages: readonly Page[] = [...possiblePaths()].map((path) => page(urlOf(path))).concat(docPages);

function possiblePaths(): Set<string> {
  const links: Files = new Map([
    ["public/current.css", { mode: "120000", content: "../assets/theme-1.css" }],
    ["public/skin", { mode: "120000", content: "../skins/red" }],
    ["public/lib", { mode: "160000", content: "1".repeat(40) }],
    ["assets/theme-1.css", { mode: "100644", content: "" }],
    ["skins/red/a.css", { mode: "100644", content: "" }],
  ]);
  const all = Array.from({ length: CONTENTS }, (_, at) => {
    const files = known.map((path) => [path, { mode: "100644", content: `${path} ${at}` }] as const);
    return generate(new Map([...links, ...files]), at);
  });
  return new Set(all.flatMap((built) => [...built.keys()]));
}

/** What the origin has after a deploy, by URL: what was built, and the documentation. */
export function deployedOf(files: Files, content: number): ReadonlyMap<string, string> {
  const docs = [...build(files)].filter(([url]) => url.startsWith("/docs/"));
  return new Map([...[...generate(files, content)].map(([path, bytes]) => [urlOf(path), bytes] as const), ...docs]);
}

/** Writes what is built into a workspace. */
export async function writeBuild(workspace: string, built: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set<string>();
  for (const [path, bytes] of built) {
    const full = join(workspace, BUILD_DIR, path);
    if (!folders.has(dirname(full))) await mkdir(Buffer.from(dirname(full), "latin1"), { recursive: true });
    folders.add(dirname(full));
    await writeFile(Buffer.from(full, "latin1"), Buffer.from(bytes, "latin1"));
  }
}
