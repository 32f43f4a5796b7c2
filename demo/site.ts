/** The files of a commit: path in the repository → content. */
export type Files = ReadonlyMap<string, string | Buffer>;

/** One object of the built site. */
interface Page {
  readonly type: string;
  readonly body: Buffer;
}

/** A built site: URL path, percent-encoded as a browser sends it → object. */
export type Site = ReadonlyMap<string, Page>;

/** Which files make which URLs. */
export const rules = `content/posts/*.md:
  - /posts/$1/
  - /feed.xml
content/*.md: /$1/
public/**: /$1
`;

/** A picture of one transparent pixel. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** A post that names its URL itself: no rule can know it. */
export const slugged = "content/posts/rye.md";
const rye = (text: string) => `---\nslug: dark-rye-bread\n---\n# Rye\n\n${text}\n`;

const about = "# About us\n\nWe bake.\n";

/** The site as it is live when the demo begins. */
export const before: Files = new Map<string, string | Buffer>([
  [".github/cdn-purge.yml", rules],
  ["content/about.md", about],
  ["content/contact.md", "# Contact\n\nCome by.\n"],
  ["content/posts/crème brûlée.md", "# Crème brûlée\n\nThree eggs.\n"],
  [slugged, rye("Dark.")],
  ["content/posts/sourdough.md", "# Sourdough\n\nFeed it daily.\n"],
  ["content/posts/summer-sale.md", "# Summer sale\n\nHalf price until August.\n"],
  ["public/css/print.css", "nav { display: none }\n"],
  ["public/css/site.css", "body { color: black }\n"],
  ["public/images/logo.png", Buffer.from(pixel, "base64")],
  ["public/index.html", "<!doctype html><title>Bakery</title><h1>Bakery</h1>\n"],
  ["public/robots.txt", "User-agent: *\nAllow: /\n"],
]);

/** The site after the commit that the demo deploys: a page edited, a stylesheet changed, a page renamed, a page deleted. */
export const after: Files = new Map<string, string | Buffer>([
  ...[...before].filter(([path]) => path !== "content/about.md" && path !== "content/posts/summer-sale.md"),
  ["content/posts/crème brûlée.md", "# Crème brûlée\n\nFive eggs.\n"],
  ["public/css/site.css", "body { color: darkred }\n"],
  ["content/team.md", about],
]);

/** The site after the next commit: the post that names its URL itself is edited. */
export const last: Files = new Map<string, string | Buffer>([...after, [slugged, rye("Darker.")]]);

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
};

/** The site generator: pages and a feed of the posts from `content/`, everything in `public/` as it is. */
export function build(files: Files): Site {
  const site = new Map<string, Page>();
  const titles: string[] = [];
  const add = (path: string, type: string, body: string | Buffer) =>
    site.set(encodeURI(path), { type, body: Buffer.from(body as string) });
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const page = /^content\/(.+)\.md$/.exec(path)?.[1];
    const asset = /^public\/(.+)$/.exec(path)?.[1];
    if (page) {
      const [, slug, markdown = ""] = /^(?:---\nslug: (.*)\n---\n)?(.*)$/s.exec(String(content))!;
      const [title = "", , ...text] = markdown.replace("# ", "").split("\n");
      const name = slug === undefined ? page : page.replace(/[^/]*$/, slug);
      add(`/${name}/`, types.html!, `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text.join(" ")}\n`);
      if (page.startsWith("posts/")) titles.push(title);
    }
    if (asset) {
      const type = types[asset.slice(asset.lastIndexOf(".") + 1)] ?? "application/octet-stream";
      add(`/${asset}`.replace(/\/index\.html$/, "/"), type, content);
    }
  }
  add(
    "/feed.xml",
    "application/rss+xml",
    `<rss><channel>${titles.map((title) => `<item><title>${title}</title></item>`).join("")}</channel></rss>\n`,
  );
  return site;
}
