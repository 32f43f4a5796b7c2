import { expect, test } from "vitest";
import { asked } from "../support/asked.ts";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

/** A first commit of a.css, b.css and c.css, deployed and purged. */
async function purged(world: World): Promise<string> {
  const first = await world.commit({ "public/a.css": "A", "public/b.css": "A", "public/c.css": "A" });
  await world.run(await world.push());
  return first;
}

const basesOf = (run: { readonly outputs: Readonly<Record<string, string>> }): string[] =>
  JSON.parse(run.outputs.base!).toSorted();

/** No commit of the repository: whoever counts it does not know what is cached. */
const nowhere = "f".repeat(40);

test("A, then B half uploaded, then A again: the net diff is empty, and what B may have left is purged", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  const again = await world.commit({ "public/a.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", head: again } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([again]);

  // From then on nobody has to think of it.
  await world.commit({ "public/b.css": "B" });
  const next = await world.run(await world.push());
  expect(basesOf(next)).toEqual([again]);
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("A, then B cancelled, then a dispatch of A by its SHA", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push(), { conclusion: "cancelled" });
  await world.repository.checkout("old", first);
  await world.push();
  const run = await world.run(world.events.workflowDispatch(first, "refs/heads/old"));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: first } });
  // What is dispatched on another branch takes the place of what the pushes of main deploy.
  expect(basesOf(run)).toEqual([half]);
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  world.hosted.runs.pop();
  const main = await world.run(world.events.workflowDispatch(first));
  expect(main).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: first } });
  expect(basesOf(main)).toEqual([half]);
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  expect(world.github.violations).toEqual([]);
});

test("two failed deploys and no ref: since the newest success, and the event's own base", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await purged(world);
  const one = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  const two = await world.commit({ "public/a.css": "A", "public/b.css": "B" });
  world.failedDeploy(await world.push(), { conclusion: "cancelled" });
  const head = await world.commit({ "public/b.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head } });
  expect(basesOf(run)).toEqual([first, one, two].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(await world.memory()).toEqual({});
  expect(world.github.violations).toEqual([]);
});

test("no ref, and a deployment's runs that had nothing to do: their success is no purge", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await purged(world);
  const head = await world.commit({ "public/a.css": "B" });
  const pushed = await world.push();
  for (const state of ["queued", "in_progress"]) {
    const run = await world.run(world.events.deploymentStatus({ sha: head, ref: "main", state }));
    expect(run).toMatchObject({ code: 0, outputs: { status: "skipped" } });
  }
  const run = await world.run(pushed);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head } });
  expect(basesOf(run)).toEqual([first]);
  expect(world.sent().at(-1)).toEqual(["/a.css"]);
  expect(world.github.violations).toEqual([]);
});

test("no ref, and a branch that was deleted after a failed deploy: its run's success is no purge", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  const deletion = { ref: "refs/heads/topic", before: half, after: "0".repeat(40), created: false, deleted: true };
  const gone = await world.run(world.events.push({ ...deletion, forced: false, commit: half }));
  expect(gone).toMatchObject({ code: 0, outputs: { status: "skipped" } });
  await world.commit({ "public/b.css": "B" });
  const run = await world.run(await world.push());
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("a release taken back, whose deploy of the one before it failed: all that the rules reach", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "A" });
  await world.repository.tag("v1.0.0");
  await world.push({ ref: "refs/tags/v1.0.0" });
  await world.run(await world.release("v1.0.0"));
  await world.commit({ "public/a.css": "B" });
  await world.repository.tag("v1.1.0");
  await world.push({ ref: "refs/tags/v1.1.0" });
  await world.run(await world.release("v1.1.0"));
  world.failedDeploy(await world.release("v1.1.0", { action: "unpublished" }));
  const head = await world.commit({ "public/b.css": "A" });
  await world.repository.tag("v1.1.1");
  await world.push({ ref: "refs/tags/v1.1.1" });
  const run = await world.run(await world.release("v1.1.1"));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head, base: "[]", paths: '["/*"]' } });
  expect(run.log).toContain("a release that is deleted or unpublished puts the one before it in its place");
  expect(world.github.violations).toEqual([]);
});

test("no success yet and no ref: all that the rules reach", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  await world.commit({ "public/a.css": "A" });
  world.failedDeploy(await world.push());
  await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.summary).toContain("none of the newest 300 runs of this workflow succeeded");
  expect(world.sent()).toEqual([["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("a success of another event's run, which may deploy another target, hides no failed deploy", async () => {
  await using world = await createWorld({ permissions: { contents: "read", actions: "read" } });
  const first = await world.commit({ "public/a.css": "A", "public/b.css": "A" });
  const staged = await world.push();
  await world.run(world.events.workflowDispatch(first));
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(world.events.workflowDispatch(half));
  // A push deploys staging in the same workflow, by a step that is not this one.
  world.failedDeploy(staged, { conclusion: "success" });
  await world.commit({ "public/a.css": "A", "public/b.css": "B" });
  const run = await world.run(world.events.workflowDispatch((await world.push()).sha));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
});

test("a failed deploy of a tag that was deleted counts, and one of a merged branch does not", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  await world.push();
  const tagged = async (name: string) => {
    await world.repository.tag(name);
    world.failedDeploy(await world.push({ ref: `refs/tags/${name}` }));
    await world.push({ ref: `refs/tags/${name}`, delete: true });
  };
  await tagged("prod-2024");
  await world.commit({ "public/c.css": "B" });
  await tagged("gone");
  await world.commit({ "public/a.css": "A", "public/b.css": "B", "public/c.css": "A" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
});

test("no success yet and a memory, which another workflow made: all attempts count", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "A" });
  await world.run(await world.push(), { workflow: "release.yml" });
  const failed = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  await world.commit({ "public/a.css": "A" });
  const run = await world.run(await world.push());
  expect(basesOf(run)).toEqual([first, failed].toSorted());
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(world.github.violations).toEqual([]);
});

test("a fork's pull request from a branch named like ours is no attempt of ours", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const fork = { head: { ref: "main", sha: nowhere, repository: "eve/site" }, base: { ref: "main", sha: first } };
  world.failedDeploy(world.events.pullRequest(fork));
  world.failedDeploy(world.events.pullRequestTarget(fork), { conclusion: "success" });
  world.failedDeploy(world.events.mergeGroup({ head: nowhere, base: first }));
  await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(run)).toEqual([first]);
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);

  // Nor of a pull request from such a branch that deploys.
  await world.repository.checkout("topic");
  const head = await world.commit({ "public/b.css": "B" });
  await world.push();
  const own = { head: { ref: "topic", sha: head }, base: { ref: "main", sha: first } };
  world.failedDeploy(world.events.pullRequest({ ...own, head: { ...own.head, sha: nowhere, repository: "eve/site" } }));
  const preview = await world.run(world.events.pullRequest(own), { inputs: { "dry-run": "false" } });
  expect(preview).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head } });
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("a failed push of another branch is a deploy of another site", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  await world.repository.checkout("topic", first);
  await world.commit({ "public/topic.css": "1" });
  world.failedDeploy(await world.push());
  await world.repository.checkout("main", first);
  await world.commit({ "public/a.css": "B" });
  const before = world.github.requests.length;
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(run)).toEqual([first]);
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  // Whether `topic` is a branch or a tag is asked of git, once.
  expect(asked(world.github, before)).toEqual(["fetch", "list refs", "list runs", "move memory", "read memory"]);
  expect(world.github.violations).toEqual([]);
});

test("failed tag deploys before this tag's count, and so does a failed tag for a push of a branch", async () => {
  await using world = await createWorld();
  const heads: string[] = [];
  const tagged = async (name: string) => {
    await world.commit({ [`public/${name}.css`]: "1" });
    heads.push((await world.repository.tag(name, { annotated: true })).commit);
    await world.push({ force: true });
    return world.push({ ref: `refs/tags/${name}` });
  };
  await world.run(await tagged("v1.0.0"));
  world.failedDeploy(await tagged("v1.0.1"));
  world.failedDeploy(await tagged("v1.0.2"), { conclusion: "cancelled" });
  await world.repository.reset(heads[0]!);
  const run = await world.run(await tagged("v1.0.3"));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: heads[3] } });
  expect(basesOf(run)).toEqual(heads.slice(0, 3).toSorted());
  expect(world.sent()).toEqual([["/*"], ["/v1.0.1.css", "/v1.0.2.css", "/v1.0.3.css"]]);
  expect(Object.values(await world.memory())).toEqual([heads[3]]);

  world.failedDeploy(await tagged("v1.0.4"));
  await world.repository.reset(heads[3]!);
  await world.commit({ "public/main.css": "1" });
  const push = await world.run(await world.push({ force: true }));
  expect(push).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(push)).toEqual([heads[3], heads[4]].toSorted());
  expect(world.sent().at(-1)).toEqual(["/main.css", "/v1.0.4.css"]);
  expect(world.github.violations).toEqual([]);
});

test("a rollback dispatched from a tag, which failed", async () => {
  await using world = await createWorld();
  const old = await purged(world);
  await world.repository.tag("v1.0.0", { annotated: true });
  await world.push({ ref: "refs/tags/v1.0.0" });
  const second = await world.commit({ "public/a.css": "B", "public/b.css": "B" });
  await world.run(await world.push());
  world.failedDeploy(world.events.workflowDispatch(old, "refs/tags/v1.0.0"));
  await world.commit({ "public/c.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(run)).toEqual([old, second].toSorted());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css", "/c.css"]);
  expect(world.github.violations).toEqual([]);
});

test("an hourly schedule on a quiet repository: 300 runs of one commit are one base, and purge nothing", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  for (let hour = 0; hour < 300; hour++) {
    world.hosted.now += 58 * 60_000;
    finishRun(world.hosted, startRun(world.hosted, world.events.schedule(first)), "success");
  }
  const before = world.github.requests.length;
  const quiet = await world.run(world.events.schedule(first));
  expect(quiet).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "nothing-to-purge" } });
  expect(basesOf(quiet)).toEqual([first]);
  expect(quiet.summary).toContain("no deploy of another one was attempted since");
  expect(asked(world.github, before).filter((what) => what === "list runs").length).toBeLessThanOrEqual(3);

  const head = await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { head } });
  expect(basesOf(run)).toEqual([first]);
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(world.github.violations).toEqual([]);
});

test("the last purged commit run again in vain after a newer failed deploy: both count", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "A", "public/b.css": "A" });
  const event = await world.push();
  const { run: deployed } = await world.run(event);
  const half = await world.commit({ "public/a.css": "B" });
  world.failedDeploy(await world.push());
  // Attempt 2 of the first one fails before it comes to the purge.
  deployed.run_attempt += 1;
  finishRun(world.hosted, deployed, "failure");
  await world.commit({ "public/a.css": "A", "public/b.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(basesOf(run)).toEqual([first, half].toSorted());
  expect(world.sent()).toEqual([["/*"], ["/a.css", "/b.css"]]);
  expect(run.log).toContain("run #1 (attempt 2: failure)");
  expect(world.github.violations).toEqual([]);
});

test("another workflow's runs are not ours", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  await world.commit({ "public/a.css": "B" });
  const event = await world.push();
  world.failedDeploy({ ...event, sha: nowhere }, { workflow: "tests.yml" });
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { base: JSON.stringify([first]) } });
  expect(world.github.requests.filter(({ path }) => path.includes("/actions/")).map(({ path }) => path)).toEqual(
    Array(2).fill(expect.stringContaining("/actions/workflows/deploy.yml/runs?")),
  );
  expect(world.github.violations).toEqual([]);
});

test("an older deploy that ends after a newer one, with success: each purges the other's", async () => {
  await using world = await createWorld();
  await purged(world);
  const second = await world.commit({ "public/a.css": "B" });
  const ofSecond = await world.push();
  const slow = startRun(world.hosted, ofSecond);
  const third = await world.commit({ "public/b.css": "B" });
  const fast = await world.run(await world.push());
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css"]);
  expect(fast.log).toContain(`${second.slice(0, 7)}: deployed by run #2 (in progress)`);

  slow.run_attempt -= 1; // its step comes now, in its first attempt
  const late = await world.run(ofSecond, { rerun: slow });
  expect(late).toMatchObject({ code: 0, errors: [], outputs: { head: second } });
  expect(basesOf(late)).toEqual([third]);
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(Object.values(await world.memory())).toEqual([second]);

  // The same bytes as `second`, and `third` may still be there.
  await world.commit({ "public/b.css": "A" });
  const next = await world.run(await world.push());
  expect(basesOf(next)).toEqual([second, third].toSorted());
  expect(world.sent().at(-1)).toEqual(["/b.css"]);
  expect(world.github.violations).toEqual([]);
});

test("an older deploy that ends after a newer one, in vain", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const second = await world.commit({ "public/a.css": "B" });
  const slow = startRun(world.hosted, await world.push());
  await world.repository.reset(first);
  const third = await world.commit({ "public/b.css": "B" });
  await world.run(await world.push({ force: true }));
  finishRun(world.hosted, slow, "failure");
  await world.commit({ "public/c.css": "B" });
  const run = await world.run(await world.push());
  expect(basesOf(run)).toEqual([second, third].toSorted());
  // b.css is as `third` has it, and the half upload of `second` may have put its own in place.
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css", "/c.css"]);
  expect(world.github.violations).toEqual([]);
});

test("what never started deployed nothing", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const event = { ...world.events.workflowDispatch(nowhere) };
  for (const conclusion of ["skipped", "startup_failure", "action_required"]) world.failedDeploy(event, { conclusion });
  for (const status of ["queued", "pending", "requested"]) startRun(world.hosted, event, { status });
  await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { base: JSON.stringify([first]) } });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(world.github.violations).toEqual([]);
});

test.each<[string, (world: World, sha: string) => ReturnType<World["events"]["schedule"]>]>([
  ["repository_dispatch", (world, sha) => world.events.repositoryDispatch(sha, { sha: nowhere })],
  ["workflow_run", (world, sha) => world.events.other("workflow_run", {}, sha)],
])("a failed %s does not show what it deployed: all that the rules reach", async (name, event) => {
  await using world = await createWorld();
  const first = await purged(world);
  world.failedDeploy(event(world, first));
  const head = await world.commit({ "public/a.css": "B" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.log).toContain(
    `the list of runs does not say which commit run #2 (failure) deployed: its event is ${name}`,
  );
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(world.github.violations).toEqual([]);
});

test("runs with the input `head` do not show what they deployed either", async () => {
  await using world = await createWorld({ inputs: { head: "live" } });
  const first = await world.commit({ "public/a.css": "A" });
  await world.repository.git("branch", "live");
  await world.push();
  await world.run(await world.push({ ref: "live" }));
  world.failedDeploy(world.events.workflowDispatch(first));
  const run = await world.run(world.events.workflowDispatch(first));
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.log).toContain("it may have had an input `head`");
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(world.github.violations).toEqual([]);
});

test("an attempt beyond the first hundred runs is found; beyond the newest 300 the base is unknown", async () => {
  await using world = await createWorld();
  const first = await purged(world);
  const half = await world.commit({ "public/a.css": "B" });
  const failed = await world.push();
  world.failedDeploy(failed);
  const skipped = (count: number) => {
    for (let i = 0; i < count; i++) world.failedDeploy(world.events.schedule(first), { conclusion: "skipped" });
  };
  skipped(150);
  await world.commit({ "public/a.css": "A" });
  const event = await world.push();
  const dry = await world.run(event, { inputs: { "dry-run": "true" } });
  world.hosted.runs.pop();
  expect(basesOf(dry)).toEqual([first, half].toSorted());
  expect(dry.outputs.paths).toBe('["/a.css"]');

  skipped(150);
  const before = world.github.requests.length;
  const run = await world.run(event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.summary).toContain("was before the newest 300 runs of this workflow");
  expect(asked(world.github, before).filter((what) => what === "list runs")).toHaveLength(3);
  expect(world.sent()).toEqual([["/*"], ["/*"]]);
  expect(world.github.violations).toEqual([]);
});
