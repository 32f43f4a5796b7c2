import { moveTo, type Recipe, remove, replace, write } from "../recipe.ts";

const post = (title: string, topics: string) =>
  write(`---\ntitle: ${title}\ndate: 2026-05-01\ntopics: [${topics}]\n---\nSeen today.\n`);

export const eleventy: Recipe = {
  name: "eleventy",
  folder: "eleventy",
  edits: {
    content: [
      { what: "the text of a post", files: { "src/posts/heron.md": replace("an hour", "two hours") } },
      { what: "the title of a post", files: { "src/posts/otter.md": replace("Two otters", "Three otters") } },
      { what: "the topics of a post", files: { "src/posts/heron.md": replace("[birds, water]", "[birds]") } },
      { what: "a page", files: { "src/about.md": replace("a garden", "two gardens") } },
      { what: "the home page", files: { "src/index.liquid": replace("<ul>", "<h1>Newest</h1>\n<ul>") } },
    ],
    "new page": [
      { what: "a post", files: { "src/posts/fox.md": post("A fox", "mammals, birds") } },
      {
        what: "a page",
        files: { "src/contact.md": write("---\nlayout: base.liquid\ntitle: Contact\n---\nBy mail.\n") },
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
