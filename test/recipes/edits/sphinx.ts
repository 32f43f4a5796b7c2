import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["guide/Second Hand", "guide/pendule-é", "releases/v1.2", "news/2026-05-01-chime"].map(
  (name) => `docs/${name}.rst`,
);

export const sphinx: Recipe = {
  name: "sphinx",
  folder: "sphinx",
  edits: {
    content: [
      { what: "the text of a page", files: { "docs/winding.rst": replace("Once", "Twice") } },
      { what: "the title of a page", files: { "docs/winding.rst": replace("Winding\n=======", "Weights\n=======") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "softly", "loudly") },
      { what: "the page of a folder", files: { "docs/guide/index.rst": replace("Open", "Close") } },
      { what: "the home page", files: { "docs/index.rst": replace("wound", "set") } },
    ],
    "new page": [
      {
        what: "a page",
        files: {
          "docs/index.rst": replace("   winding\n", "   winding\n   Oil\n"),
          "docs/Oil.rst": write("Oil\n===\n\nOne drop.\n"),
        },
      },
    ],
    "deleted page": [
      {
        what: "a page",
        files: { "docs/index.rst": replace("   guide/Second Hand\n", ""), "docs/guide/Second Hand.rst": remove },
      },
    ],
    "renamed page": [
      {
        what: "a page",
        files: {
          "docs/index.rst": replace("guide/Second Hand", "guide/Minute Hand"),
          "docs/guide/Second Hand.rst": moveTo("docs/guide/Minute Hand.rst"),
        },
      },
    ],
    template: "the theme comes with Sphinx",
    asset: [{ what: "the stylesheet", files: { "docs/_static/site.css": replace("#222", "#333") } }],
    config: [{ what: "the title of the site", files: { "docs/conf.py": replace('"Clocks"', '"Old clocks"') } }],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Old clocks\n") } }],
  },
};
