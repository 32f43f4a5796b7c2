const files = import.meta.glob("/content/*.md", { query: "?raw", import: "default", eager: true });

/** Every published post: front matter of `key: value` lines, then the text. Its slug is the name of the file or its own. */
export const posts = Object.entries(files)
  .map(([path, file]) => {
    const [, head, text] = file.split("---\n");
    const data = Object.fromEntries(head.trim().split("\n").map((line) => line.split(": ")));
    return { slug: path.slice("/content/".length, -".md".length), ...data, text: text.trim() };
  })
  .filter(({ draft, date }) => draft !== "true" && new Date(date) <= new Date())
  .toSorted((a, b) => (a.date < b.date ? 1 : -1));
