import { moveTo, type Recipe, remove, replace, write } from "../recipe.ts";

export const viteSpa: Recipe = {
  name: "vite-spa",
  folder: "vite-spa",
  builtPurgesMore: true,
  edits: {
    content: [{ what: "the text of a route", files: { "src/routes/timer.js": replace("Ten", "Nine") } }],
    "new page": [
      {
        what: "a route",
        files: { "src/routes/about.js": write('export const title = "About";\nexport const text = "";\n') },
      },
    ],
    "deleted page": [{ what: "a route", files: { "src/routes/recipes.js": remove } }],
    "renamed page": [{ what: "a route", files: { "src/routes/recipes.js": moveTo("src/routes/dishes.js") } }],
    template: [{ what: "index.html", files: { "index.html": replace("Kitchen timer", "Egg timer") } }],
    asset: [
      { what: "a file of public/", files: { "public/robots.txt": replace("Allow", "Disallow") } },
      { what: "a stylesheet that is imported", files: { "src/main.css": replace("#222", "#333") } },
      { what: "a picture that is imported", files: { "src/dial.svg": replace('r="3"', 'r="2"') } },
    ],
    config: [
      {
        what: "vite.config.js",
        files: { "vite.config.js": replace("assetsInlineLimit: 0", "assetsInlineLimit: 4096") },
      },
    ],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# Egg timer\n") } }],
  },
};
