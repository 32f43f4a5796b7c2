import { getCollection } from "astro:content";

export async function newest() {
  const posts = await getCollection("posts", ({ data }) => !data.draft && new Date(data.date) <= new Date());
  return posts.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}
