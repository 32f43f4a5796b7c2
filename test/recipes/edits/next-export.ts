import { moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const odd = ["Whole Grain", "épeautre", "starter-v1.2"].map((name) => `content/${name}.txt`);

export const nextExport: Recipe = {
  name: "next-export",
  folder: "next-export",
  edits: {
    content: [
      { what: "the text of a page", files: { "content/wheat.txt": replace("thin", "thick") } },
      { what: "capitals, spaces, accents, dots", files: replaceIn(odd, "warm", "cold") },
    ],
    "new page": [{ what: "a page", files: { "content/oat.txt": write("Oat\nSweet.\n") } }],
    "deleted page": [{ what: "a page", files: { "content/spelt.txt": remove } }],
    "renamed page": [{ what: "a page", files: { "content/spelt.txt": moveTo("content/einkorn.txt") } }],
    template: [{ what: "the layout", files: { "app/layout.jsx": replace("Baked at home.", "Baked outdoors.") } }],
    asset: [
      { what: "a file of public/", files: { "public/icon.svg": replace('r="3"', 'r="2"') } },
      { what: "the stylesheet", files: { "app/globals.css": replace("#222", "#333") } },
    ],
    config: [{ what: "next.config.js", files: { "next.config.js": replace('"1"', '"2"') } }],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# A bread log\n") } }],
  },
};
