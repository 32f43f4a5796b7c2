import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const post = (date: string) => write(`---\ntitle: Slack water\ndate: "${date}T00:00:00Z"\n---\nNothing moves.\n`);
const odd = ["Tide Mill", "marée-é", "gauge-v1.2", "2026-01-05-ice"].map((name) => `src/content/posts/${name}.md`);
const page = write(
  '---\nimport Base from "../layouts/Base.astro";\n---\n<Base title="Contact"><p>By mail.</p></Base>\n',
);

export const astro: Recipe = {
  name: "astro",
  folder: "astro",
  edits: {
    content: [
      { what: "the text of a post", files: { "src/content/posts/neap.md": replace("Little", "Hardly any") } },
      { what: "the title of a post", files: { "src/content/posts/neap.md": replace("Neap tide", "Neaps") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "for years", "for ages") },
      {
        what: "a slug",
        files: { "src/content/posts/bore.md": replace("tidal-bore", "river-bore") },
        beyondRules: true,
      },
      { what: "a draft is published", files: { "src/content/posts/eddy.md": replace("draft: true\n", "") } },
      { what: "a draft", files: { "src/content/posts/eddy.md": replace("Round", "Down") }, changesNothing: true },
      {
        what: "a page with capitals and spaces",
        files: { "src/pages/How To Read.astro": replace("left to right", "top to bottom") },
      },
      { what: "a page", files: { "src/pages/about.astro": replace("High and low", "Low and high") } },
      { what: "the home page", files: { "src/pages/index.astro": replace("<ul>", "<h1>Newest</h1><ul>") } },
    ],
    "new page": [
      {
        what: "a post of the future",
        files: { "src/content/posts/slack.md": post("2999-05-01") },
        changesNothing: true,
      },
      { what: "a post", files: { "src/content/posts/slack.md": post("2026-05-01") } },
      { what: "a page", files: { "src/pages/contact.astro": page } },
    ],
    "deleted page": [{ what: "a post", files: { "src/content/posts/surge.md": remove } }],
    "renamed page": [{ what: "a post", files: { "src/content/posts/surge.md": moveTo("src/content/posts/storm.md") } }],
    template: [
      { what: "the layout", files: { "src/layouts/Base.astro": replace("<main>", '<main id="main">') } },
      {
        what: "the template of posts",
        files: { "src/pages/posts/[id].astro": replace("<Content />", "<hr><Content />") },
      },
      { what: "the feed", files: { "src/pages/feed.xml.js": replace("Tide table", "Tides") } },
      { what: "the error page", files: { "src/pages/404.astro": replace("no such page", "nothing here") } },
    ],
    asset: [
      { what: "a file of public/", files: { "public/favicon.svg": replace('r="3"', 'r="2"') } },
      { what: "a picture of a post", files: { "src/content/posts/causeway.svg": replace("<rect", '<rect rx="1"') } },
      { what: "the stylesheet", files: { "src/styles/site.css": replace("#b00", "#a00") } },
      { what: "a script of all pages", files: { "src/mark.js": replace("here", "current") } },
    ],
    config: [
      {
        what: "an alias",
        files: { "astro.config.mjs": replace("trailing", 'redirects: { "/us/": "/about/" }, trailing') },
      },
      { what: "astro.config.mjs", files: { "astro.config.mjs": replace("www.example.com", "tides.example.com") } },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Tides\n") } }],
  },
};
