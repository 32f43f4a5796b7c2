import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { routes } from "../support/github.ts";
import { createWorld, type World } from "../support/world.ts";

const report = expect.stringMatching(/^cdn-purge-report-[0-9a-f]+\.json$/);
let world: World;
let event: GitHubEvent;

beforeAll(async () => {
  world = await createWorld({ inputs: { base: "event" }, cloudfront: { denied: ["E3DENIED"] } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit({ "public/a.css": "2" });
  event = await world.push();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

test.each<[string, Record<string, string>, unknown[]]>([
  ["a run that purges", {}, [report]],
  ["a dry run", { "dry-run": "true" }, [report]],
  ["a run with nothing to purge", { rules: "none/**: /$1" }, [report]],
  ["a run whose CDN refuses", { "cloudfront-distribution": "E3DENIED" }, [report]],
  ["a run whose rules are wrong", { rules: "a: b\n" }, []],
  ["a run whose head is not there", { head: "1".repeat(40) }, []],
  ["a run whose base is no name", { base: "nowhere" }, []],
])("%s", async (_, inputs, leftovers) => {
  const run = await world.run(event, { inputs });
  expect(run.tempLeftovers).toEqual(leftovers);
});

test("a run whose git and API answer with errors only: unknown, or an error if the rules are there", async () => {
  const end = world.github.fault({ times: Infinity, does: 500 });
  // Both wait for some seconds between their tries.
  const [unknown, failed] = await Promise.all([
    world.run(event),
    world.run(event, { inputs: { rules: ".github/cdn-purge.yml" } }),
  ]);
  end();
  expect(unknown).toMatchObject({ code: 0, errors: [], outputs: { base: "[]" }, tempLeftovers: [report] });
  expect(world.sent().at(-1)).toEqual(["/*"]);
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" }, tempLeftovers: [] });
  expect(failed.errors).toHaveLength(1);
  expect(failed.errors[0]!.message).toContain("500");
});

test("a run whose git gets no answer, but whose API does", async () => {
  const end = world.github.fault({ match: routes.git, times: Infinity, does: 500 });
  const run = await world.run(event);
  end();
  expect(run).toMatchObject({ code: 0, errors: [], tempLeftovers: [report] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});

test("a server that fails once is asked again", async () => {
  world.github.fault({ match: routes.git, does: 503 });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], tempLeftovers: [report] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
});

test("the report holds everything that the outputs do", async () => {
  const run = await world.run(event);
  const { report, ...outputs } = run.outputs;
  expect(run.report).toMatchObject({ status: "purged", head: event.sha, changedFiles: ["public/a.css"], outputs });
});
