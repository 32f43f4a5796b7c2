const read = async (path) => {
  const file = String(await useStorage("assets:server:content").getItemRaw(path));
  const [, head, text] = file.split("---\n");
  const data = Object.fromEntries(head.trim().split("\n").map((line) => line.split(": ")));
  return { slug: path.slice(0, -".md".length), ...data, text: text.trim() };
};

/** Every published post: front matter of `key: value` lines, then the text. Its slug is the name of the file or its own. */
export async function readPosts() {
  const posts = await Promise.all((await useStorage("assets:server:content").getKeys()).map(read));
  return posts
    .filter(({ draft, date }) => draft !== "true" && new Date(date) <= new Date())
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
