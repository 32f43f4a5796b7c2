import { defineConfig } from "vitest/config";

/** Tests against real caches and official clients: `npm run test:edge`. They need varnish and varnish-modules. */
export default defineConfig({
  test: {
    include: ["test/edge/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
