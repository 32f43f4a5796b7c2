import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What recipes install and build there has tests of its own.
    exclude: ["test/edge/**", "test/recipes/*/**"],
    testTimeout: 60_000,
    // The tests wait for processes and servers more than they compute.
    maxWorkers: 3,
    hookTimeout: 60_000,
  },
});
