module.exports = {
  title: "Bonsai",
  url: "https://www.example.com",
  baseUrl: "/",
  trailingSlash: true,
  presets: [
    [
      "classic",
      {
        docs: { sidebarPath: "./sidebars.js" },
        blog: false,
        theme: { customCss: "./src/css/custom.css" },
      },
    ],
  ],
};
