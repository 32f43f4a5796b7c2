import { expect, test } from "vitest";
import type { GitHubEvent } from "../support/github/events.ts";
import { graphqlLimit, primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import { createWorld, type World } from "../support/world.ts";

const env = { PATH: "/nonexistent" };
const always = { times: Number.POSITIVE_INFINITY };

async function onePush(inputs: Record<string, string>): Promise<[World, GitHubEvent]> {
  const world = await createWorld({ inputs });
  await world.commit({ "public/a.css": "1" });
  await world.run(await world.push());
  await world.commit({ "public/a.css": "2" });
  const event = await world.push();
  world.github.requests.length = 0;
  return [world, event];
}

test("limits that end within two minutes are waited for as GitHub wants it", async () => {
  const [world, event] = await onePush({ base: "event" });
  await using _ = world;
  world.github.fault({ match: routes.trees, ...secondaryLimit(2, 403) });
  world.github.fault({ match: routes.trees, ...secondaryLimit(1) });
  world.github.fault({ match: routes.rest, ...primaryLimit(2) });
  const started = Date.now();
  const run = await world.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  expect(Date.now() - started).toBeGreaterThan(4_000);
  expect(run.log.match(/: (?:403|429); trying again in \d s/g)).toHaveLength(3);
});

test.each<[string, Record<string, string>, number, string, readonly string[][]]>([
  ["purge-all", {}, 0, "purged", [["/*"]]],
  ["fail", { "when-unknown": "fail" }, 1, "failed", []],
  ["skip", { "when-unknown": "skip" }, 0, "skipped", []],
])(
  "a limit that does not soon end is an unknown base, with `when-unknown: %s`",
  async (_, inputs, code, status, sent) => {
    const [world, event] = await onePush({ base: "event", ...inputs });
    await using owned = world;
    const before = owned.sent().length;
    world.github.fault({ match: routes.rest, ...always, ...primaryLimit(3_000) });
    const run = await world.run(event, { env });
    expect(run).toMatchObject({ code, outputs: { status } });
    expect(world.sent().slice(before)).toEqual(sent);
    expect(run.log).toMatch(/rate limit/);
    // What is limited is not asked again and again.
    expect(world.github.requests.filter(routes.rest).length).toBeLessThanOrEqual(4);
  },
);

test.each([
  ["the memory", routes.graphql, graphqlLimit(3_000)],
  ["the runs", routes.runs, secondaryLimit(3_000)],
  ["the runs, by the hour", routes.runs, primaryLimit(3_000)],
] as const)("%s behind a limit that does not soon end: all that the rules reach is purged", async (_, match, limit) => {
  const [world, event] = await onePush({});
  await using owned = world;
  world.github.fault({ match, ...always, ...limit });
  const run = await owned.run(event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(run.log).toMatch(/What changed cannot be known this time: .* cannot be read: .*rate limit/);
});

test("the memory behind a limit that soon ends is waited for, also where a 200 says so", async () => {
  const [world, event] = await onePush({});
  await using owned = world;
  world.github.fault({ match: routes.readRefs, ...graphqlLimit(1) });
  world.github.fault({ match: routes.updateRefs, ...graphqlLimit(1) });
  const run = await owned.run(event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([run.outputs.head]);
});

test("answers that break off are asked for again, and never taken for empty", async () => {
  const [world, event] = await onePush({});
  await using owned = world;
  for (const match of [routes.readRefs, routes.runs, routes.trees, routes.updateRefs])
    world.github.fault({ match, does: "cut-body" });
  const run = await owned.run(event, { env });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([run.outputs.head]);
});
