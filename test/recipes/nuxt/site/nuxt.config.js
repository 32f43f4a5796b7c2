export default defineNuxtConfig({
  buildId: "1",
  experimental: { appManifest: false },
  nitro: { prerender: { ignore: ["/200.html", "/404.html"] } },
  compatibilityDate: "2026-01-01",
});
