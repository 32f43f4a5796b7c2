import { getCollection } from "astro:content";

export async function newest() {
  const posts = await getCollection("posts");
  return posts.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}
