export default defineEventHandler(async () => (await readPosts()).map(({ slug, title }) => ({ slug, title })));
