import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = [
  "public/About Us/index.html",
  "public/café/index.html",
  "public/cre\u0300me.html",
  "public/releases/v1.2.0/index.html",
  "public/2026/05/01/news.html",
];

export const plain: Recipe = {
  name: "plain",
  folder: "plain",
  edits: {
    content: [
      { what: "a page", files: { "public/about/index.html": replace("without a generator", "made by hand") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "weekdays", "Mondays") },
      { what: "a file with a space in its name", files: { "public/files/price list é.txt": write("apple 2\n") } },
    ],
    "new page": [{ what: "a post", files: { "public/posts/new/index.html": write("<h1>New</h1>\n") } }],
    "deleted page": [{ what: "a post", files: { "public/posts/old/index.html": remove } }],
    "renamed page": [
      { what: "a post", files: { "public/posts/old/index.html": moveTo("public/posts/ancient/index.html") } },
    ],
    template: [{ what: "the error page", files: { "public/404.html": replace("no such page", "nothing here") } }],
    asset: [{ what: "the stylesheet", files: { "public/css/site.css": replace("#222", "#333") } }],
    config: "nothing is built",
    elsewhere: [{ what: "README.md", files: { "README.md": write("# The plain site\n") } }],
  },
};

/** The same site behind two CDNs. */
export const twoCdns: Recipe = { ...plain, name: "two-cdns" };
