const { readdirSync, readFileSync } = require("node:fs");

/** Every published post: front matter of `key: value` lines, then the text. Its slug is the name of the file or its own. */
exports.posts = () =>
  readdirSync("content")
    .map((name) => {
      const [, head, text] = readFileSync(`content/${name}`, "utf8").split("---\n");
      const data = Object.fromEntries(head.trim().split("\n").map((line) => line.split(": ")));
      return { slug: name.slice(0, -".md".length), ...data, text: text.trim() };
    })
    .filter(({ draft, date }) => draft !== "true" && new Date(date) <= new Date())
    .sort((a, b) => (a.date < b.date ? 1 : -1));
