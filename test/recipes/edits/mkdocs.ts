import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["guide/First Flight", "guide/cerf-volant-é", "releases/v1.2", "news/2026-05-01-storm"].map(
  (name) => `docs/${name}.md`,
);

export const mkdocs: Recipe = {
  name: "mkdocs",
  folder: "mkdocs",
  edits: {
    content: [
      { what: "the text of a page", files: { "docs/knots.md": replace("two", "three") } },
      { what: "the title of a page", files: { "docs/knots.md": replace("# Knots", "# Good knots") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "Walk", "Step") },
      { what: "the page of a folder", files: { "docs/guide/index.md": replace("calm", "dry") } },
      { what: "the home page", files: { "docs/index.md": replace("Paper", "Cloth") } },
    ],
    "new page": [{ what: "a page", files: { "docs/guide/Landing.md": write("# Landing\n\nSlowly.\n") } }],
    "deleted page": [{ what: "a page", files: { "docs/guide/First Flight.md": remove } }],
    "renamed page": [
      { what: "a page", files: { "docs/guide/First Flight.md": moveTo("docs/guide/Second Flight.md") } },
    ],
    template: "the theme comes with MkDocs",
    asset: [{ what: "a picture", files: { "docs/img/kite.svg": replace('r="3"', 'r="2"') } }],
    config: [
      { what: "the title of the site", files: { "mkdocs.yml": replace("site_name: Kites", "site_name: Good kites") } },
      { what: "an alias", files: { "mkdocs.yml": replace("old.md: knots.md", "older.md: knots.md") } },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Good kites\n") } }],
  },
};
