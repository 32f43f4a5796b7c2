import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["Old Pots", "été", "wire-v1.2", "01-first-year"].map((name) => `docs/care/${name}.md`);

export const docusaurus: Recipe = {
  name: "docusaurus",
  folder: "docusaurus",
  edits: {
    content: [
      { what: "the text of a page", files: { "docs/care/water.md": replace("in the morning", "at night") } },
      { what: "capitals, spaces, accents, dots, numbers", files: replaceIn(odd, "dry", "wet") },
      { what: "a slug", files: { "docs/care/roots.md": replace("roots-and-soil", "roots") } },
      { what: "a draft is published", files: { "docs/care/grafts.md": replace("draft: true", "draft: false") } },
      { what: "a draft", files: { "docs/care/grafts.md": replace("In spring", "In May") }, changesNothing: true },
    ],
    "new page": [{ what: "a page", files: { "docs/care/soil.md": write("# Soil\n\nChange it every other year.\n") } }],
    "deleted page": [{ what: "a page", files: { "docs/care/light.md": remove } }],
    "renamed page": [{ what: "a page", files: { "docs/care/light.md": moveTo("docs/care/sun.md") } }],
    template: [{ what: "the theme's stylesheet", files: { "src/css/custom.css": replace("#2e7d32", "#1b5e20") } }],
    asset: [
      { what: "a file of static/", files: { "static/logo.svg": replace('r="3"', 'r="2"') } },
      { what: "a picture of a page", files: { "docs/img/tree.svg": replace('height="8"', 'height="7"') } },
    ],
    config: [
      { what: "the title of the site", files: { "docusaurus.config.js": replace('"Bonsai"', '"Bonsai trees"') } },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Bonsai trees\n") } }],
  },
};
