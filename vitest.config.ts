import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The folders of the files that take longest, short as they are: one that starts last is waited for alone. */
const LONG = /\/test\/(?:faults|replay)\//;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(LONG.test(other.moduleId)) - Number(LONG.test(one.moduleId)));
  }
}

/** They put a script in git's place, send signals or make named pipes: none is known to Windows. */
const POSIX = [
  "test/built/folder.test.ts",
  "test/changes/{git,repository}.test.ts",
  "test/replay/replay.test.ts",
  "test/scenarios/{secrets-are-never-printed,signal-at-any-step-leaves-the-next-run-right}.test.ts",
  "test/{demo,support/action}.test.ts",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What recipes install and build there has tests of its own.
    exclude: ["test/edge/**", "test/recipes/*/**", ...(process.platform === "win32" ? POSIX : [])],
    testTimeout: 60_000,
    // The tests wait for processes and servers more than they compute.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    hookTimeout: 60_000,
    // Its modules import JSON as bundlers do.
    server: { deps: { inline: [/@actions.(?:languageservice|workflow-parser)/] } },
  },
});
