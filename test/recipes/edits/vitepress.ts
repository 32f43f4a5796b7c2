import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["Queen Bee", "été", "smoker-v1.2", "2026-01-05-frost"].map((name) => `docs/guide/${name}.md`);

export const vitepress: Recipe = {
  name: "vitepress",
  folder: "vitepress",
  edits: {
    content: [
      { what: "the text of a page", files: { "docs/guide/hive.md": replace("ten frames", "eleven frames") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "for years", "for three years") },
      { what: "the page of a folder", files: { "docs/guide/index.md": replace("first", "next") } },
    ],
    "new page": [{ what: "a page", files: { "docs/guide/wax.md": write("# Wax\n\nMelt it slowly.\n") } }],
    "deleted page": [{ what: "a page", files: { "docs/guide/honey.md": remove } }],
    "renamed page": [{ what: "a page", files: { "docs/guide/honey.md": moveTo("docs/guide/harvest.md") } }],
    template: [{ what: "the theme", files: { "docs/.vitepress/theme/style.css": replace("#b45309", "#92400e") } }],
    asset: [
      { what: "a file of public/", files: { "docs/public/logo.svg": replace('r="3"', 'r="2"') } },
      { what: "a picture of a page", files: { "docs/img/hive.svg": replace('height="8"', 'height="7"') } },
    ],
    config: [{ what: "the title of the site", files: { "docs/.vitepress/config.js": replace("Beekeeping", "Bees") } }],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Bees\n") } }],
  },
};
