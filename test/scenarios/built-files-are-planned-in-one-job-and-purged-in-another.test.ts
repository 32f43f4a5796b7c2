import { rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSite } from "../support/site.ts";

const dry = { "dry-run": "true" };
/** The job that purges has no inputs but the targets and the plan. */
const sending = (plan: string) => ({ plan, "build-dir": "", rules: ".github/cdn-purge.yml" });

test("the job that sends the plan makes the build again of the same files, and remembers it", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const before = await site.world.memory();
  await site.build({ "a.css": "2", "b.css": "1" });
  const { event } = await site.push();
  const planned = await site.run(event, { inputs: dry });
  expect(planned.outputs).toMatchObject({ status: "dry-run", paths: JSON.stringify(["/a.css"]) });
  expect(await site.world.memory()).toEqual(before);
  expect(site.world.sent()).toEqual([["/*"]]);

  const sent = await site.run(event, { rerun: planned.run, inputs: sending(planned.outputs.plan!) });
  expect(sent).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged" } });
  expect(site.last()).toEqual(["/a.css"]);
  const { built } = JSON.parse(planned.outputs.plan!);
  expect(built).toMatchObject({ folder: "dist", run: String(planned.run.id) });
  expect(Object.values(await site.world.memory())).toEqual([built.commit]);

  // The same plan a second time: the memory has moved.
  const twice = await site.run(event, { rerun: planned.run, inputs: sending(planned.outputs.plan!) });
  expect(twice.errors[0]!.message).toContain("Plan again");
  await site.deploy({ "a.css": "2", "b.css": "2" });
  expect(site.last()).toEqual(["/b.css"]);
  expect(site.world.github.violations).toEqual([]);
});

test("a folder that the rules name goes with the plan, too", async () => {
  await using site = await createSite();
  const rules = 'build-dir: dist\nrules:\n  "**": /$1';
  await site.deploy({ "a.css": "1", "b.css": "1" }, { inputs: { rules, "build-dir": "" } });
  await site.build({ "a.css": "1", "b.css": "2" });
  const { event } = await site.push();
  const { run, outputs } = await site.run(event, { inputs: { rules, "build-dir": "", ...dry } });
  const sent = await site.run(event, { rerun: run, inputs: sending(outputs.plan!) });
  expect(sent).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(site.last()).toEqual(["/b.css"]);
  expect(Object.values(await site.world.memory())).toEqual([JSON.parse(outputs.plan!).built.commit]);
});

test("with other files than those that were planned nothing is sent", async () => {
  await using site = await createSite();
  const planned = await site.deploy({ "a.css": "1", ".well-known/x": "1" }, { inputs: dry });
  await site.build({ "a.css": "1" });
  const { event } = await site.push();
  const other = await site.run(event, { inputs: sending(planned.outputs.plan!) });
  expect(other).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(other.errors[0]!.message).toContain("holds other files than those that `plan` was made of");
  await rename(site.dist, join(site.workspace, "public"));
  const none = await site.run(event, { inputs: sending(planned.outputs.plan!) });
  expect(none.errors[0]!.message).toContain('"dist" does not exist');
  // A plan that a person has changed names no folder of the machine.
  const plan = JSON.parse(planned.outputs.plan!);
  const edited = JSON.stringify({ ...plan, built: { ...plan.built, folder: "/etc" } });
  const outside = await site.run(event, { inputs: sending(edited) });
  expect(outside.errors[0]!.message).toContain("lies neither below the workspace nor below RUNNER_TEMP");
  expect([site.world.sent(), await site.world.memory()]).toEqual([[], {}]);

  await site.build({ "a.css": "1", ".well-known/x": "1" });
  await rename(site.dist, join(site.workspace, "artifact"));
  const inputs = { ...sending(planned.outputs.plan!), "build-dir": "artifact" };
  expect(await site.run(event, { inputs })).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(Object.keys(await site.world.memory())).toHaveLength(1);
});

test("a purge of a plan that fails is noted, and the next run is compared with both builds", async () => {
  const denied: string[] = [];
  await using site = await createSite({ cloudfront: { denied } });
  await site.deploy({ "a.css": "1", "b.css": "1" });
  await site.build({ "a.css": "2", "b.css": "1" });
  const { event } = await site.push();
  const { run, outputs } = await site.run(event, { inputs: dry });
  denied.push("E2EXAMPLE");
  expect(await site.run(event, { rerun: run, inputs: sending(outputs.plan!) })).toMatchObject({ code: 1 });
  denied.length = 0;
  await site.deploy({ "a.css": "1", "b.css": "2" });
  expect(site.last()).toEqual(["/a.css", "/b.css"]);
});

test("a plan that was made without git, and one without `build-dir`, say what to do", async () => {
  await using site = await createSite();
  const blind = await site.deploy({ "a.css": "1" }, { inputs: dry, env: { PATH: "/nonexistent" } });
  const { event } = await site.push();
  const sent = await site.run(event, { inputs: sending(blind.outputs.plan!) });
  expect(sent).toMatchObject({ code: 1 });
  expect(sent.errors[0]!.message).toContain("Plan where git can be used");
  const inputs = { ...dry, rules: "content/**: /$1", "build-dir": "" };
  const plain = await site.run(event, { inputs });
  const beside = await site.run(event, { inputs: { plan: plain.outputs.plan!, "build-dir": "dist" } });
  expect(beside.errors[0]!.message).toContain("Plan again with `build-dir`");
  expect(site.world.sent()).toEqual([]);
});

test("a pull request is compared with the last purge, whatever its base is, and sends nothing", async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const { head: base } = await site.push();
  await site.world.repository.checkout("feature", base);
  const { head } = await site.push();
  await site.build({ "a.css": "2", "b.css": "1" });
  const refs = { head: { ref: "feature", sha: head }, base: { ref: "main", sha: base } };
  const run = await site.run(site.world.events.pullRequest(refs));
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ status: "dry-run", paths: JSON.stringify(["/a.css"]) });
  expect(site.world.sent()).toEqual([["/*"]]);
});

test("the comment, the summary and the report say which URLs are made of which built files", async () => {
  const permissions = { contents: "read", "pull-requests": "write" } as const;
  await using site = await createSite({ inputs: { comment: "true" } });
  await site.deploy({ "index.html": "1", "posts/Hello World/index.html": "1", "old.css": "1" });
  const { head: base } = await site.push();
  await site.world.repository.checkout("feature", base);
  const { head } = await site.push();
  await site.build({ "index.html": "1", "posts/Hello World/index.html": "2", "@octo #1.css": "1" });
  const refs = { head: { ref: "feature", sha: head }, base: { ref: "main", sha: base } };
  const run = await site.run(site.world.events.pullRequest(refs), { permissions });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  const [comment] = site.world.hosted.comments.map(({ body }) => body);
  for (const text of [comment!, run.summary]) {
    expect(text).toContain("Merging this pull request would purge 4 paths on CloudFront: 3 files changed");
    expect(text).toContain(
      "M posts/Hello World/index&#46;html\n  &#8594; /posts/Hello&#37;20World/index&#46;html\n  &#8594; /posts/Hello&#37;20World/",
    );
    expect(text).toContain("D old&#46;css");
    expect(text).toContain("2 of 6 known URLs");
    expect(text).not.toContain("@octo");
  }
  const { comparisons } = run.report as { comparisons: { files: unknown[] }[] };
  expect(comparisons[0]!.files).toContainEqual({
    path: "posts/Hello World/index.html",
    status: "changed",
    kind: "matched",
    rules: [{ glob: "**", line: 1, targets: ["/posts/Hello%20World/index.html", "/posts/Hello%20World/"] }],
  });
  expect(comparisons[0]).toMatchObject({ base: { kind: "known", commits: [{ why: "purged last" }] } });
});
