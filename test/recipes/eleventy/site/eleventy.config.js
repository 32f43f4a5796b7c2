export default function (config) {
  config.addPreprocessor("unpublished", "md", ({ draft, page }) => {
    if (draft || page.date > new Date()) return false;
  });
  config.addPassthroughCopy({ "src/assets": "assets" });
  config.addCollection("newest", (api) => api.getFilteredByTag("posts").toReversed());
  config.addCollection("topics", (api) => [
    ...new Set(api.getFilteredByTag("posts").flatMap(({ data }) => data.topics)),
  ]);
  config.addFilter("about", (posts, topic) => posts.filter(({ data }) => data.topics.includes(topic)));
  return { dir: { input: "src", output: "dist" } };
}
