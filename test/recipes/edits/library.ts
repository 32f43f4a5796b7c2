import { type FileEdit, moveTo, type Recipe, remove, replace, write } from "../recipe.ts";

/** The files that make a release of what is there. */
const release = (version: string): Record<string, FileEdit> => ({
  "package.json": replace('"1.4.2"', `"${version}"`),
  [`changes/${version}.md`]: write("- Something changed.\n"),
});

export const library: Recipe = {
  name: "library",
  folder: "library",
  edits: {
    content: [
      { what: "a fix, 1.4.3", files: { "src/format.js": replace("10", "16"), ...release("1.4.3") } },
      { what: "a prerelease, 2.0.0-rc.1", files: { "src/format.js": replace("10", "16"), ...release("2.0.0-rc.1") } },
    ],
    "new page": [
      {
        what: "a module, 1.5.0",
        files: { "src/today.js": write("export const today = () => new Date();\n"), ...release("1.5.0") },
      },
    ],
    "deleted page": [{ what: "a module, 2.0.0", files: { "src/parse.js": remove, ...release("2.0.0") } }],
    "renamed page": [
      { what: "a module, 2.0.0", files: { "src/parse.js": moveTo("src/read.js"), ...release("2.0.0") } },
    ],
    template: [
      { what: "the build script, 1.4.3", files: { "build.js": replace("// dates", "// Dates"), ...release("1.4.3") } },
    ],
    asset: [{ what: "a data file, 1.4.3", files: { "assets/zones.json": replace("60", "61"), ...release("1.4.3") } }],
    config: [{ what: "the version alone, 1.4.3", files: release("1.4.3") }],
    elsewhere: [{ what: "README.md, without a release", files: { "README.md": write("# Dates\n") } }],
  },
};
