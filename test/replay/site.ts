import type { Random } from "./random.ts";
import type { Entry, Files } from "./store.ts";

/**
 * The site that is deployed, written down twice: as the rules that a user would give the action, and here as the
 * program that builds it. The two share no code, so that a file which the action maps to the wrong URL shows as stale.
 */

/** How the site's URLs are asked for. */
export interface Shape {
  readonly cleanUrls: boolean;
  readonly queryStrings: boolean;
}

/** A URL that the rules can produce. */
export interface Page {
  /** Percent-encoded, as a browser asks for it. */
  readonly url: string;
  /** The set of rules that produces it: 0 the site, 1 its documentation. */
  readonly part: 0 | 1;
  readonly tags: readonly string[];
  /** Versions of the rules that produce it. */
  readonly versions: readonly number[];
}

/** The file of a commit that says which rules are in force, and holds them where the input `rules` is a path. */
export const rulesFile = ".github/cdn-purge.yml";

const utf8 = (text: string) => Buffer.from(text).toString("latin1");
const publicNames = [
  "index.html",
  "about/index.html",
  "a.css",
  "b.js",
  "deep/er/z.txt",
  "x y.txt",
  utf8("é.txt"),
  "100%.txt",
  "%41.txt",
  "c#d.txt",
  "q?r.txt",
  "t~u.txt",
  `it's "q".txt`,
  "\xff\xfe.bin",
  "star*",
  "star-more.txt",
  "(a)&+,;=@.txt",
];
const postNames = ["hello", "hello-again", "x y", utf8("é"), "50%", "t~", "a#b", "c?d", "\xff"];
const pageNames = ["team", "jobs", utf8("über uns")];
const productNames = ["1", "22", utf8("é"), "a b"];
const docNames = ["index.html", "guide/index.html", "guide/start.html", "api.json", "faq~1.html"];
const themes = ["assets/theme-1.css", "assets/theme-2.css"];
const skins = ["skins/red/a.css", "skins/blue/a.css"];

/**
 * The rules of the site by version. The second has no rule for pages and the third none for the feed, as before somebody
 * noticed that they stay old; the last has another comment only, and so the same memory as the first.
 */
export const siteRules: readonly string[] = [0, 1, 2, 3].map((version) => {
  const posts = ["/posts/$1/", "/posts/", ...(version === 2 ? [] : ["/feed.xml"])];
  const data = ["/posts/*", "/posts/", ...(version === 2 ? [] : ["/feed.xml"])];
  return `# version ${version}
public/**: /$1
content/posts/*.md: [${posts.join(", ")}]
data/*.json: [${data.join(", ")}]
${version === 1 ? "" : "content/pages/*.md: /$1.html\n"}layouts/**: /*
products/*.json:
  - /shop/$1.json
  - tag:product-$1
`;
});

/** The rules of the documentation, a second site on the same distribution. */
export const docsRules = `docs/**: /docs/$1
docs-layout/*: /docs/*
`;

/** Bytes that a URL's path may hold as they are, by the URL Standard and by what CloudFront wants encoded. */
const RAW = /[A-Za-z0-9\-._~!$&'()*+,;=:@/]/;

export function encoded(name: string): string {
  const one = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return [...name].map((char) => (RAW.test(char) ? char : one(char))).join("");
}

const all = [0, 1, 2, 3];
export const page = (url: string, rest: Partial<Page> = {}): Page => ({
  url,
  part: 0,
  tags: [],
  versions: all,
  ...rest,
});

/** Every URL that any commit's rules can produce. */
export const pages: readonly Page[] = [
  ...publicNames.map((name) => page(`/${encoded(name)}`)),
  page("/current.css"),
  page("/skin/a.css"),
  page("/lib/core.js"),
  page("/lib/"),
  ...postNames.map((name) => page(`/posts/${encoded(name)}/`)),
  page("/posts/"),
  page("/feed.xml", { versions: [0, 1, 3] }),
  ...pageNames.map((name) => page(`/${encoded(name)}.html`, { versions: [0, 2, 3] })),
  ...productNames.map((name) => page(`/shop/${encoded(name)}.json`)),
  ...productNames.map((name) => page(`/shop/${encoded(name)}/`, { tags: [`product-${name}`] })),
  ...docNames.map((name) => page(`/docs/${encoded(name)}`, { part: 1 })),
];

/** The URLs by which a page is asked for, each of which a CDN keeps apart. A page that only a tag purges has one. */
export function formsOf({ url, tags }: Page, { cleanUrls, queryStrings }: Shape): readonly string[] {
  const forms = new Set([url]);
  const stem = url.endsWith("/")
    ? url.slice(0, -1)
    : url.endsWith("/index.html")
      ? url.slice(0, -"/index.html".length)
      : null;
  const last = url.slice(url.lastIndexOf("/") + 1);
  const clean =
    stem ?? (cleanUrls && (!last.includes(".") || last.endsWith(".html")) ? url.replace(/\.html$/, "") : null);
  if (clean !== null && tags.length === 0 && !url.startsWith("/lib/")) {
    for (const ending of ["/", "/index.html", ...(cleanUrls && clean !== "" ? ["", ".html"] : [])])
      forms.add(clean + ending);
  }
  const found = [...forms];
  return queryStrings && tags.length === 0 ? [...found, ...found.map((form) => `${form}?v=1`)] : found;
}

/** The version of the rules that a commit has. */
export function versionOf(files: Files): number {
  const text = files.get(rulesFile)?.content ?? "";
  return siteRules.indexOf(text);
}

/** What a checkout makes of a file. */
export function textOf(files: Files): (path: string) => string {
  const attributes = files.get(".gitattributes")?.content ?? "";
  return (path) => `${files.get(path)!.content}${attributes}`;
}

export function pathsBelow(files: Files, folder: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder)).sort();
}

/** What is served as it stands, by its path below `public/`: files, what symlinks lead to, and what a submodule holds. */
export function servedFiles(files: Files): ReadonlyMap<string, string> {
  const served = new Map<string, string>();
  const text = textOf(files);
  for (const path of pathsBelow(files, "public/")) {
    const { mode, content } = files.get(path)!;
    const name = path.slice("public/".length);
    if (mode === "100644") served.set(name, `file ${text(path)}`);
    else if (mode === "160000") for (const end of ["/core.js", "/"]) served.set(name + end, `module ${content}`);
    else {
      const target = content.slice("../".length);
      if (files.has(target)) served.set(name, `file ${text(target)}`);
      for (const inside of pathsBelow(files, `${target}/`))
        served.set(name + inside.slice(target.length), `file ${text(inside)}`);
    }
  }
  return served;
}

/** Builds the site of a commit: its bytes by the URL of the page. What is not there answers 404. */
export function build(files: Files): ReadonlyMap<string, string> {
  const built = new Map<string, string>();
  const text = textOf(files);
  const below = (folder: string) => pathsBelow(files, folder);
  const texts = (folder: string) => below(folder).map(text).join(",");
  const layouts = texts("layouts/");
  const data = texts("data/");
  const names = (folder: string, ending: string) =>
    below(folder).map((path) => [path, encoded(path.slice(folder.length, -ending.length))] as const);

  for (const [path, bytes] of servedFiles(files)) built.set(`/${encoded(path)}`, bytes);
  const posts = names("content/posts/", ".md");
  for (const [path, name] of posts) built.set(`/posts/${name}/`, `post ${text(path)} ${data} ${layouts}`);
  if (posts.length > 0) {
    const list = posts.map(([path]) => text(path)).join(",");
    built.set("/posts/", `posts ${list} ${data} ${layouts}`);
    built.set("/feed.xml", `feed ${list} ${data} ${layouts}`);
  }
  for (const [path, name] of names("content/pages/", ".md"))
    built.set(`/${name}.html`, `page ${text(path)} ${layouts}`);
  for (const [path, name] of names("products/", ".json")) {
    built.set(`/shop/${name}.json`, `product ${text(path)} ${layouts}`);
    built.set(`/shop/${name}/`, `shop ${text(path)} ${layouts}`);
  }
  const docsLayout = texts("docs-layout/");
  // Without the site's layouts, so that the documentation's own rules are all that its pages depend on.
  for (const path of below("docs/")) built.set(`/${encoded(path)}`, `doc ${text(path)} ${docsLayout}`);
  return built;
}

type Draft = Map<string, Entry>;

const file = (content: string): Entry => ({ mode: "100644", content });
/** Few different contents, so that commits come to the same bytes again by themselves. */
const some = (random: Random, path: string) => file(`${path} ${random.below(3)}`);

const groups: readonly (readonly [string, readonly string[], string])[] = [
  ["public/", publicNames, ""],
  ["content/posts/", postNames, ".md"],
  ["content/pages/", pageNames, ".md"],
  ["products/", productNames, ".json"],
  ["docs/", docNames, ""],
];
export const known = groups.flatMap(([folder, names, ending]) => names.map((name) => folder + name + ending));

/** The first commit's files. */
export function firstFiles(random: Random, { links }: { readonly links: boolean }): Files {
  const draft: Draft = new Map([[rulesFile, file(siteRules[0]!)]]);
  for (const path of known) if (random.chance(0.6)) draft.set(path, some(random, path));
  for (const path of [...themes, ...skins]) draft.set(path, some(random, path));
  if (links) {
    draft.set("public/current.css", { mode: "120000", content: `../${themes[0]}` });
    draft.set("public/skin", { mode: "120000", content: "../skins/red" });
    draft.set("public/lib", { mode: "160000", content: "1".repeat(40) });
  }
  draft.set("layouts/base.html", some(random, "layouts/base.html"));
  return draft;
}

/** What of the site changes in one history. */
export interface Habits {
  readonly rulesChange: boolean;
  readonly links: boolean;
}

/** The next commit's files, and what was done to them. */
export function edited(files: Files, random: Random, habits: Habits): { files: Files; what: string } {
  const draft: Draft = new Map(files);
  const done: string[] = [];
  for (let count = 1 + random.below(3); count > 0; count--) done.push(edit(draft, random, habits));
  return { files: draft, what: done.join(", ") };
}

function edit(draft: Draft, random: Random, { rulesChange, links }: Habits): string {
  const there = known.filter((path) => draft.has(path));
  const kind = random.weighted({
    write: 12,
    remove: 4,
    rename: 5,
    theme: 1,
    link: links ? 2 : 0,
    module: links ? 2 : 0,
    attributes: 0.3,
    data: 0.7,
    layout: 0.4,
    docsLayout: 0.4,
    other: 1,
    rules: rulesChange ? 1.5 : 0,
  });
  const put = (path: string, entry: Entry) => {
    draft.set(path, entry);
    return `${path}=${entry.content.slice(-2).trim()}`;
  };
  switch (kind) {
    case "remove":
    case "rename": {
      if (there.length === 0) return "nothing";
      const path = random.pick(there);
      const entry = draft.get(path)!;
      draft.delete(path);
      if (kind === "remove") return `-${path}`;
      const group = groups.find(([folder]) => path.startsWith(folder))!;
      const to = group[0] + random.pick(group[1]) + group[2];
      draft.set(to, entry);
      return `${path}→${to}`;
    }
    case "theme": {
      const path = random.pick([...themes, ...skins]);
      return put(path, some(random, path));
    }
    case "link": {
      if (random.chance(0.5))
        return put("public/current.css", { mode: "120000", content: `../${random.pick(themes)}` });
      return put("public/skin", { mode: "120000", content: random.pick(["../skins/red", "../skins/blue"]) });
    }
    case "module":
      return put("public/lib", { mode: "160000", content: random.pick(["1", "2", "3"]).repeat(40) });
    case "attributes":
      if (draft.delete(".gitattributes")) return "-.gitattributes";
      return put(".gitattributes", file("* text eol=crlf"));
    case "data":
    case "layout":
    case "docsLayout": {
      const path = { data: "data/site.json", layout: "layouts/base.html", docsLayout: "docs-layout/x.html" }[kind];
      return put(path, some(random, path));
    }
    case "other":
      return put("README.md", some(random, "README.md"));
    case "rules": {
      const version = random.below(siteRules.length);
      draft.set(rulesFile, file(siteRules[version]!));
      return `rules ${version}`;
    }
    default: {
      const path = random.pick(known);
      return put(path, some(random, path));
    }
  }
}
