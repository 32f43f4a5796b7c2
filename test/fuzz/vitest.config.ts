import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/fuzz/**/*.test.ts"],
    env: { FUZZ: process.env.FUZZ ?? "100" },
    maxWorkers: 2,
    testTimeout: 3_600_000,
  },
});
