import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["Grey Wagtail", "étang", "lens-v1.2", "2026-02-04-crane"].map((name) => `src/posts/${name}.md`);

const post = (title: string, topics: string, date = "2026-05-01") =>
  write(`---\ntitle: ${title}\ndate: ${date}\ntopics: [${topics}]\n---\nSeen today.\n`);

export const eleventy: Recipe = {
  name: "eleventy",
  folder: "eleventy",
  edits: {
    content: [
      { what: "the text of a post", files: { "src/posts/heron.md": replace("an hour", "two hours") } },
      { what: "the title of a post", files: { "src/posts/otter.md": replace("Two otters", "Three otters") } },
      { what: "the topics of a post", files: { "src/posts/heron.md": replace("[birds, water]", "[birds]") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "seldom", "never") },
      { what: "a permalink", files: { "src/posts/robin.md": replace("robin-in-snow", "robins") }, beyondRules: true },
      { what: "a draft is published", files: { "src/posts/mole.md": replace("draft: true\n", "") } },
      { what: "a draft", files: { "src/posts/mole.md": replace("Nobody has", "We have") }, changesNothing: true },
      {
        what: "pages of a folder",
        files: replaceIn(["src/guide/index.md", "src/guide/Early Morning.md"], "to", "not to"),
      },
      { what: "a page", files: { "src/about.md": replace("a garden", "two gardens") } },
      { what: "the home page", files: { "src/index.liquid": replace("<ul>", "<h1>Newest</h1>\n<ul>") } },
    ],
    "new page": [
      { what: "a post", files: { "src/posts/fox.md": post("A fox", "mammals, birds") } },
      {
        what: "a post of the future",
        files: { "src/posts/owl.md": post("An owl", "birds", "2999-01-01") },
        changesNothing: true,
      },
      {
        what: "a page",
        files: { "src/contact.md": write("---\nlayout: base.liquid\ntitle: Contact\n---\nBy mail.\n") },
      },
      {
        what: "a page of a folder",
        files: { "src/guide/Dusk.md": write("---\nlayout: base.liquid\ntitle: At dusk\n---\nListen.\n") },
      },
    ],
    "deleted page": [{ what: "a post", files: { "src/posts/frost.md": remove } }],
    "renamed page": [{ what: "a post", files: { "src/posts/otter.md": moveTo("src/posts/otters.md") } }],
    template: [
      { what: "the layout", files: { "src/_includes/base.liquid": replace("Written outdoors.", "Written indoors.") } },
      {
        what: "the feed and the sitemap",
        files: {
          "src/feed.liquid": replace("<entry>", "<entry><summary/>"),
          "src/sitemap.liquid": replace("</loc>", "</loc><priority>1</priority>"),
        },
      },
      { what: "what all posts share", files: { "src/posts/posts.json": replace("post.liquid", "base.liquid") } },
      { what: "the error page", files: { "src/404.liquid": replace("no such page", "nothing here") } },
    ],
    asset: [
      { what: "the stylesheet", files: { "src/assets/site.css": replace("40rem", "36rem") } },
      { what: "a new picture", files: { "src/assets/map.svg": write("<svg xmlns='http://www.w3.org/2000/svg'/>\n") } },
    ],
    config: [
      { what: "the title of the site", files: { "src/_data/site.json": replace("Field notes", "Garden notes") } },
      { what: "eleventy.config.js", files: { "eleventy.config.js": replace(".toReversed()", "") } },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Notes from the field\n") } }],
  },
};
