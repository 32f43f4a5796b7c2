export default defineEventHandler(async (event) => {
  const wanted = decodeURIComponent(getRouterParam(event, "slug"));
  return (await readPosts()).find(({ slug }) => slug === wanted);
});
