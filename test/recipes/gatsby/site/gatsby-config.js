module.exports = { siteMetadata: { title: "Rivers" }, trailingSlash: "always" };
