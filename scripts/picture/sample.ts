import { createHash } from "node:crypto";
import { createWorld } from "../../test/support/world.ts";

const RULES = `content/blog/*.md:
  - /blog/$1/
  - /blog/
  - /feed.xml
content/docs/**/*.md: /docs/$1/$2/
content/*.md: /$1/
static/**: /$1
`;

const POSTS = Array.from(
  { length: 120 },
  (_, index) => `content/blog/${2014 + Math.floor(index / 10)}-${index % 10}.md`,
);
const pages = (section: string, number: number) =>
  Array.from({ length: number }, (_, index) => `content/docs/${section}/page-${index + 1}.md`);
const SITE = [
  ...["content/about.md", "content/team.md", "static/css/site.css", "static/js/search.js", "README.md"],
  ...[...POSTS, ...pages("guides", 38), ...pages("reference/api", 64), ...pages("reference/cli", 82)],
];

/** Two posts, a guide, the style sheet, a page of a reference here and there, and a file that makes no page. */
const CHANGED = [
  ...["README.md", "static/css/site.css", "content/docs/guides/page-7.md", ...POSTS.slice(-2)],
  ...[...pages("reference/api", 64).filter((_, index) => index % 2 === 0), ...pages("reference/cli", 9)],
];
const FOUR_DAYS_MS = 4 * 24 * 60 * 60 * 1_000;

/**
 * The summary of a deploy to a made-up site of 300 files: what the shipped action wrote, run twice against stand-ins of
 * GitHub and CloudFront with the default budget. The same action gives the same text.
 */
export async function sampleSummary(): Promise<string> {
  await using world = await createWorld({ inputs: { rules: RULES, site: "https://www.example.com" } });
  await world.commit(Object.fromEntries(SITE.map((path) => [path, "1"])), "Open the site");
  await world.run(await world.push());
  world.hosted.now += FOUR_DAYS_MS;
  await world.commit(Object.fromEntries(CHANGED.map((path) => [path, "2"])), "Document the new API");
  const run = await world.run(await world.push());
  if (run.code !== 0) throw new Error(run.log);
  return run.summary.replaceAll(world.github.url, "https://github.com").replace(/\bI[0-9A-F]{13}\b/g, "I2J0I21PCUYOIK");
}

/** The name of the text in the PNG that holds the digest of what it shows. */
export const DIGEST = "cdn-purge summary";

/** SHA-256 of the Markdown, in hex. */
export function digestOf(markdown: string): string {
  return createHash("sha256").update(markdown).digest("hex");
}
