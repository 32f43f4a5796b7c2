import { defineConfig } from "vitepress";

export default defineConfig({ title: "Doors", base: "/docs/", cleanUrls: true });
