import { expect, test } from "vitest";
import { finishRun, startRun } from "../support/github/runner.ts";
import { createWorld, type World } from "../support/world.ts";

/** What a run that is skipped leaves as it was. */
async function kept(world: World) {
  return [world.sent().length, await world.memory(), await world.latest(), await world.unpurged()];
}

test("a preview, then production of the same commit, as every host with previews reports them", async () => {
  await using world = await createWorld();
  const success = (sha: string, environment: string) =>
    world.events.deploymentStatus({ sha, ref: "main", environment, state: "success" });
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.push();
  await world.run(success(first, "Production"));
  const second = await world.commit({ "public/a.css": "2" });
  await world.push();

  const before = await kept(world);
  const preview = await world.run(success(second, "Preview"));
  expect(preview).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped", paths: "[]", plan: "" } });
  expect(preview.log).toContain("set `environment: Preview`");
  expect(preview.summary).toContain("environment");
  expect(await kept(world)).toEqual(before);

  const production = await world.run(success(second, "Production – site"));
  expect(production).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/a.css"]' } });
  expect(Object.values(await world.memory())).toEqual([second]);
  expect(world.github.violations).toEqual([]);
});

test("the input `environment` names what this CDN serves", async () => {
  await using world = await createWorld({ inputs: { environment: "staging\nQA" } });
  const head = await world.commit({ "public/a.css": "1" });
  await world.push();
  const deployed = (environment: string) => world.events.deploymentStatus({ sha: head, environment, state: "success" });
  expect((await world.run(deployed("production"))).outputs).toMatchObject({ status: "skipped" });
  expect(await world.memory()).toEqual({});
  expect((await world.run(deployed("qa"))).outputs).toMatchObject({ status: "purged", head });
});

test("the build of a pull request, or of another branch, is none of the site", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const pushed = await world.push();
  await world.run(pushed);
  await world.repository.checkout("topic");
  const topic = await world.commit({ "public/a.css": "2" });
  const side = await world.push();
  const pull = world.events.pullRequest({ head: { ref: "topic", sha: topic }, base: { ref: "main", sha: first } });
  const after = (event: typeof pushed) => {
    const build = startRun(world.hosted, event, { workflow: "build.yml" });
    finishRun(world.hosted, build, "success");
    return world.events.workflowRun(build, first);
  };

  const before = await kept(world);
  const ofPull = await world.run(after(pull));
  expect(ofPull).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect(ofPull.log).toContain("its event is pull_request");
  const ofBranch = await world.run(after(side));
  expect(ofBranch).toMatchObject({ code: 0, errors: [], outputs: { status: "skipped" } });
  expect(ofBranch.log).toContain("was for topic");
  expect(await kept(world)).toEqual(before);

  const wanted = await world.run(after(side), { inputs: { head: topic } });
  expect(wanted).toMatchObject({
    code: 0,
    errors: [],
    outputs: { status: "purged", head: topic, paths: '["/a.css"]' },
  });
});

test("a build of GitHub Pages: its own commit, unless it failed", async () => {
  await using world = await createWorld();
  const first = await world.commit({ "public/a.css": "1" });
  const tip = await world.commit({ "public/a.css": "2" });
  await world.push();
  const built = (status: string) => world.events.other("page_build", { build: { status, commit: first } }, tip);
  expect((await world.run(built("errored"))).outputs).toMatchObject({ status: "skipped" });
  expect(await world.memory()).toEqual({});
  expect((await world.run(built("built"))).outputs).toMatchObject({ status: "purged", head: first });
});
