import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const post = write("---\nlayout: post\ntitle: Sencha\ntags: [green]\n---\nNot too hot.\n");
const page = write("---\nlayout: default\ntitle: Contact\n---\nBy mail.\n");

export const jekyll: Recipe = {
  name: "jekyll",
  folder: "jekyll",
  edits: {
    content: [
      { what: "the text of a post", files: { "_posts/2026-01-09-black.md": replace("Four", "Five") } },
      { what: "the title of a post", files: { "_posts/2026-01-09-black.md": replace("Black tea", "Assam") } },
      { what: "the tags of a post", files: { "_posts/2026-01-09-black.md": replace("[black]", "[Strong Tea]") } },
      { what: "accents", files: { "_posts/2026-01-13-maté.md": replace("slowly", "at once") } },
      {
        what: "capitals, spaces, a category, dots",
        files: replaceIn(["_posts/2026-01-12-Earl Grey.md", "_posts/2026-01-14-kettle-v1.2.md"], "slowly", "at once"),
        beyondRules: true,
      },
      {
        what: "a slug",
        files: { "_posts/2026-01-15-oolong.md": replace("blue-tea", "oolong") },
        beyondRules: true,
      },
      {
        what: "the text below a slug",
        files: { "_posts/2026-01-15-oolong.md": replace("small", "tiny") },
        beyondRules: true,
      },
      {
        what: "an alias",
        files: { "_posts/2026-01-15-oolong.md": replace("/wulong/", "/wu-long/") },
        beyondRules: true,
      },
      { what: "a draft is published", files: { "_posts/2026-01-16-pu-erh.md": replace("published: false\n", "") } },
      { what: "a draft", files: { "_posts/2026-01-16-pu-erh.md": replace("old", "dark") } },
      { what: "a page", files: { "water.md": replace("Soft", "Fresh") } },
      { what: "a page with capitals and spaces", files: { "About Us.md": replace("Two", "Three") } },
      { what: "the page of a folder", files: { "guide/index.md": replace("leaf", "bush") } },
    ],
    "new page": [
      { what: "a post", files: { "_posts/2026-05-01-sencha.md": post } },
      { what: "a post of the future", files: { "_posts/2999-05-01-sencha.md": post } },
      { what: "a page", files: { "contact.md": page } },
      { what: "a page of a folder", files: { "guide/Cold Brew.md": page } },
    ],
    "deleted page": [{ what: "a post", files: { "_posts/2026-01-05-green.md": remove } }],
    "renamed page": [{ what: "a post", files: { "_posts/2026-01-05-green.md": moveTo("_posts/2026-01-06-jade.md") } }],
    template: [
      { what: "the layout", files: { "_layouts/default.html": replace("<h1>", '<h1 id="top">') } },
      { what: "an include", files: { "_includes/foot.html": replace("by hand", "by heart") } },
      { what: "the home page", files: { "index.html": replace("<ul>", "<h2>Newest</h2>\n<ul>") } },
      { what: "the list of tags", files: { "tags.html": replace("<h2>", '<h2 class="tag">') } },
      { what: "the error page", files: { "404.html": replace("no such page", "nothing here") } },
    ],
    asset: [{ what: "the stylesheet", files: { "assets/site.css": replace("#222", "#333") } }],
    config: [{ what: "the title of the site", files: { "_config.yml": replace("title: Tea", "title: All tea") } }],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# All tea\n") } }],
  },
};
