import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The tiers. Each test file belongs to one project of vitest, and each command of package.json runs some projects:
 * `npm test` runs unit and story, `npm run test:action` story and action, `npm run test:deep` deep.
 */

/** The scenarios of `npm test`. Together they tell what the action does. */
const STORY = [
  "one-changed-file-purges-one-path",
  "a-deleted-file-purges-its-path",
  "a-renamed-file-purges-its-old-and-its-new-path",
  "a-run-with-nothing-to-purge-sends-nothing",
  "more-paths-than-max-paths-are-covered-by-wildcards",
  "memory-is-made-read-and-moved",
  "a-request-is-repeated-under-one-reference",
  "a-pull-request-is-a-dry-run",
  "file-names-cannot-speak-to-the-runner",
  "secrets-are-never-printed",
  "several-distributions-each-get-one-invalidation",
  "cloudflare-is-told-urls-prefixes-hosts-and-tags",
  "fastly-is-told-urls-and-keys-or-everything",
  "a-release-is-compared-with-the-previous-one-of-its-channel",
].map((name) => `test/scenarios/${name}.test.ts`);
const SCENARIOS = "test/scenarios/*.test.ts";
/** Tests that search: every fault at every step, random histories and inputs, laws, real caches, real generators. */
const DEEP = ["test/{edge,faults,fuzz,recipes,replay}/*.test.ts", "test/**/*law*.test.ts"];

/** These folders hold small files that take long. They start first: all others would end before one that starts last. */
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
  "test/git/{process,repository}.test.ts",
  "test/replay/replay.test.ts",
  "test/scenarios/{secrets-are-never-printed,signal-at-any-step-leaves-the-next-run-right}.test.ts",
  "test/scenarios/built-files-{that-cannot-be-believed-are-an-error,of-a-job-that-is-cancelled-are-purged-by-the-next}.test.ts",
  "test/built/size.law.test.ts",
  "test/{demo,support/action}.test.ts",
];

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", ["test/**/*.test.ts"], [SCENARIOS, ...DEEP]),
      project("story", STORY),
      project("action", [SCENARIOS], STORY),
      project("deep", DEEP),
    ],
    // Recipes install packages there, which have tests of their own.
    exclude: ["**/node_modules/**", "test/recipes/*/**", ...(process.platform === "win32" ? POSIX : [])],
    testTimeout: 60_000,
    // The tests wait for processes and servers more than they compute.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    hookTimeout: 60_000,
    // Its modules import JSON as bundlers do.
    server: { deps: { inline: [/@actions.(?:languageservice|workflow-parser)/] } },
  },
});
