import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createBuild } from "../support/built.ts";
import { runCli } from "../support/cli.ts";
import { createRepository } from "../support/repository.ts";
import { type Answer, createServerFor, type Server } from "../support/server.ts";

const PAGES = ["a b", "c&d", "é", "(x)", "new"];
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const urlset = (...urls: string[]) =>
  `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join("\n")}</urlset>`;
const index = (...urls: string[]) =>
  `${XML}<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join("")}</sitemapindex>`;
const page = (name: string) => `https://www.example.com/p/${encodeURIComponent(name)}/`;

/** A repository that makes `/p/NAME/` of each page, `/robots.txt` and `/_headers`. */
async function createPages() {
  const repository = await createRepository();
  repository.write(".github/cdn-purge.yml", "pages/*.md: /p/$1/\npublic/**: /$1\n");
  for (const name of PAGES) repository.write(`pages/${name}.md`, name);
  for (const name of ["robots.txt", "_headers"]) repository.write(`public/${name}`, "");
  await repository.commit();
  return repository;
}

async function missingIn(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await runCli(cwd, ["check", "--json", ...args]);
  if (code === 2) return stderr;
  const { missing, unreached, notices } = JSON.parse(stdout);
  const urls = missing.flatMap((one: { urls: { url: string }[] }) => one.urls.map(({ url }) => url));
  return { missing: urls, unreached: unreached.urls, notices };
}

const WELL = { missing: [], unreached: [], notices: [] };

test.each([
  // Files are not looked up in a list of pages.
  ["XML", urlset(...PAGES.map(page))],
  [
    "XML as others write it",
    `\ufeff${XML}<!-- <loc>https://www.example.com/p/no/</loc> -->
    <urlset xmlns:image="x"><url>
      <loc>
        https://www.example.com/p/a%20b/
      </loc><image:image><image:loc>https://www.example.com/x.png</image:loc></image:image></url>
      <url><loc><![CDATA[https://www.example.com/p/c&d/]]></loc></url>
      <url><loc>https://www.example.com/p/&#233;/</loc></url><url><loc>HTTPS://www.example.com/p/%28x%29/#top</loc></url>
      <url><loc >https://www.example.com/p/n&#x65;w/</loc ></url></urlset><!-- without an end`,
  ],
  ["a list of URLs", `# pages\r\n${PAGES.map(page).join("\r\n")}\r\n\r\n`],
  ["a list of paths", "/p/a b/\n/p/c&d/\n/p/é/\n/p/(x)/\n/p/new/index.html"],
  ["a list in other spellings", "/p/a%20b/\n/p/c%26d/\n/p/%c3%a9/\n/p/%28x%29/\n/p/%6e%65%77/"],
])("%s", async (_, text) => {
  await using repository = await createPages();
  await using folder = await createBuild({ "sitemap.xml": text });
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "sitemap.xml"))).toEqual(WELL);
  await writeFile(join(folder.path, "zipped.gz"), gzipSync(text));
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "zipped.gz"))).toEqual(WELL);
});

test("what a list lacks is missing, what it has beside is not reached", async () => {
  await using repository = await createPages();
  const urls = [...PAGES.slice(1).map(page), "https://cdn.example.net/p/extra/?a=1&amp;b"];
  await using folder = await createBuild({ "list.xml": urlset(...urls) });
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "list.xml"))).toEqual({
    missing: ["/p/a%20b/"],
    unreached: ["/p/extra/?a=1&b"],
    notices: ["The list names 2 hosts, www.example.com, cdn.example.net; only paths are compared."],
  });
});

test("an index is followed to files beside and below it, and never out of its folder", async () => {
  await using repository = await createPages();
  const files = ["https://www.example.com/maps/one.xml", "https://www.example.com/elsewhere/two.xml.gz"];
  await using folder = await createBuild({
    "site/index.xml": index(...files, files[0]!, "https://www.example.com/index.xml"),
    "site/maps/one.xml": urlset(...PAGES.slice(0, 2).map(page)),
    "site/two.xml.gz": "",
    "site/out.xml": index("https://www.example.com/..%2fsecret.xml"),
    "secret.xml": "top secret",
  });
  await writeFile(join(folder.path, "site/two.xml.gz"), gzipSync(urlset(...PAGES.slice(2).map(page))));
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "site/index.xml"))).toEqual(WELL);
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "site/out.xml"))).toMatch(
    /^cdn-purge: the sitemap ".*site.secret\.xml" cannot be read: ENOENT.*\n$/,
  );
});

test("a file that is not gzipped as it says is an error", async () => {
  await using repository = await createPages();
  await using folder = await createBuild([]);
  await writeFile(join(folder.path, "list.gz"), gzipSync("/p/new/\n").subarray(0, 20));
  expect(await missingIn(repository.dir, "--sitemap", join(folder.path, "list.gz"))).toMatch(
    /list\.gz cannot be unzipped: /,
  );
});

test.each([
  ["<html><body>Not found</body></html>", /is no sitemap: it holds neither <urlset> nor <sitemapindex>/],
  ["https://www.example.com/\nwww.example.com/a\n", /list:2: "www\.example\.com\/a" is no URL; write one a line/],
  ["", /lists no URL/],
  [urlset(), /lists no URL/],
  ["<!--".repeat(300_000), /is no sitemap/],
])("%# is no list of URLs", async (text, message) => {
  await using repository = await createPages();
  await using folder = await createBuild({ list: text });
  const said = await missingIn(repository.dir, "--sitemap", join(folder.path, "list"));
  expect(said).toMatch(message);
  expect(said).toMatch(/^[^\n]{1,400}\n$/);
});

/** A site on loopback with these files. `$SITE` in them is its origin. */
function serve(files: Readonly<Record<string, string | Answer>>): Promise<Server> {
  const notFound: Answer = { status: 404, body: "<html>no</html>" };
  const serving = createServerFor(
    async ({ path }) => {
      const file = files[path] ?? notFound;
      const { url } = await serving;
      return typeof file === "string" ? { status: 200, body: file.replaceAll("$SITE", url) } : file;
    },
    (status) => ({ status }),
  );
  return serving;
}

test("a live site is asked for robots.txt and sitemaps, one by one, by name, and for nothing that it disallows", async () => {
  await using repository = await createPages();
  await using server = await serve({
    "/robots.txt":
      "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: CDN-purge\nAllow: /maps/*.xml$\nDisallow: /maps/\nDisallow: /private/\nsitemap: $SITE/maps/index.xml\n",
    "/maps/index.xml": index(
      "$SITE/maps/1.xml",
      "$SITE/maps/2.xml.gz",
      "$SITE/private/3.xml",
      "https://cdn.example.net/4.xml",
      "$SITE/5.xml",
    ),
    "/maps/1.xml": urlset(...PAGES.map((name) => `$SITE/p/${encodeURIComponent(name)}/`)),
    "/private/3.xml": urlset("$SITE/secret/"),
  });
  expect(await missingIn(repository.dir, "--site", server.url)).toEqual({
    missing: [],
    unreached: [],
    notices: [
      `The sitemap ${server.url}/maps/2.xml.gz was not read: robots.txt disallows it.`,
      `The sitemap ${server.url}/private/3.xml was not read: robots.txt disallows it.`,
      "The sitemap https://cdn.example.net/4.xml was not read: it is on another host.",
      `The sitemap ${server.url}/5.xml was not read: it answers 404.`,
    ],
  });
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /robots.txt",
    "GET /maps/index.xml",
    "GET /maps/1.xml",
    "GET /5.xml",
  ]);
  for (const { headers } of server.requests) expect(headers["user-agent"]).toMatch(/^cdn-purge \(check/);
});

test("without robots.txt it is asked for /sitemap.xml, zipped or not", async () => {
  await using repository = await createPages();
  const zipped: Answer = { status: 200, body: gzipSync(urlset(...PAGES.map(page))) };
  await using server = await serve({ "/sitemap.xml": zipped });
  expect(await missingIn(repository.dir, "--site", `${server.url}/`)).toEqual(WELL);
});

test.each<[string, Readonly<Record<string, string | Answer>>, RegExp]>([
  ["no sitemap", {}, /lists no URLs\. The sitemap \/sitemap\.xml was not read: it answers 404\. Give the built folder/],
  ["a page in its place", { "/sitemap.xml": "<!doctype html><p>Not found" }, /is no sitemap/],
  ["a server that fails", { "/robots.txt": { status: 503 } }, /robots\.txt answers 503; try again later/],
  [
    "another host",
    { "/robots.txt": { status: 301, headers: { location: "https://www.example.com/robots.txt" } } },
    /sends on to https:\/\/www\.example\.com; give that as --site/,
  ],
  [
    "sitemaps without end",
    { "/sitemap.xml": index(...Array.from({ length: 201 }, (_, at) => `$SITE/${at}.xml`)) },
    /there are more than 200 sitemaps/,
  ],
])("%s is no finding", async (_, files, message) => {
  await using repository = await createPages();
  await using server = await serve(files);
  expect(await missingIn(repository.dir, "--site", server.url)).toMatch(message);
});

test("a sitemap that breaks off is an error", async () => {
  await using repository = await createPages();
  await using server = await serve({ "/sitemap.xml": urlset(page("new")) });
  server.fault({ does: "cut-body", match: ({ path }) => path === "/sitemap.xml" });
  expect(await missingIn(repository.dir, "--site", server.url)).toMatch(/\/sitemap\.xml cannot be read: /);
});
