import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/edge/**"],
    testTimeout: 60_000,
    // The tests wait for processes and servers more than they compute.
    maxWorkers: 3,
    hookTimeout: 60_000,
    // Its modules import JSON as bundlers do.
    server: { deps: { inline: [/@actions.(?:languageservice|workflow-parser)/] } },
  },
});
