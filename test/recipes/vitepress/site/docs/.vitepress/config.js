import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Beekeeping",
  cleanUrls: true,
  sitemap: { hostname: "https://www.example.com" },
  themeConfig: {
    nav: [{ text: "Guide", link: "/guide/" }],
  },
});
