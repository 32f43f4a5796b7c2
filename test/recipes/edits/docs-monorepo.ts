import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

export const docsMonorepo: Recipe = {
  name: "docs-monorepo",
  folder: "docs-monorepo",
  edits: {
    content: [
      { what: "a page of the docs", files: { "docs/lock.md": replace("twice", "once") } },
      { what: "the README of a package", files: { "packages/hinge/README.md": replace("a door", "two doors") } },
      {
        what: "capitals, spaces, accents",
        files: replaceIn(["docs/Sliding Door.md", "www/Über uns.html"], "since 1990", "since 1991"),
      },
      { what: "a page of the site", files: { "www/about.html": replace("make doors", "build doors") } },
    ],
    "new page": [
      { what: "a page of the docs", files: { "docs/handle.md": write("# handle\n\nPush it.\n") } },
      { what: "a page of the site", files: { "www/jobs.html": write("<h1>Jobs</h1>\n") } },
    ],
    "deleted page": [{ what: "a page of the docs", files: { "docs/lock.md": remove } }],
    "renamed page": [{ what: "a page of the docs", files: { "docs/lock.md": moveTo("docs/bolt.md") } }],
    template: [
      { what: "the theme of the docs", files: { "docs/.vitepress/theme/style.css": replace("#b45309", "#92400e") } },
      { what: "the error page", files: { "www/404.html": replace("no such page", "nothing here") } },
    ],
    asset: [
      { what: "the stylesheet of the site", files: { "www/css/site.css": replace("#222", "#333") } },
      { what: "a file of the docs' public/", files: { "docs/public/logo.svg": replace('r="3"', 'r="2"') } },
    ],
    config: [{ what: "the title of the docs", files: { "docs/.vitepress/config.js": replace("Doors", "All doors") } }],
    elsewhere: [{ what: "the source of a package", files: { "packages/hinge/src/index.js": replace("360", "180") } }],
  },
};
