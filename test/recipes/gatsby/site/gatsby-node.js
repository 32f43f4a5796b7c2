const { posts } = require("./posts.js");

exports.createPages = ({ actions }) => {
  const all = posts();
  actions.createPage({
    path: "/",
    component: require.resolve("./src/templates/list.js"),
    context: { posts: all.map(({ slug, title }) => ({ slug, title })) },
  });
  for (const post of all) {
    actions.createPage({
      path: `/posts/${post.slug}/`,
      component: require.resolve("./src/templates/post.js"),
      context: post,
    });
  }
};
