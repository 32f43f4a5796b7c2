import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { asked } from "../support/asked.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import type { WorkflowRun } from "../support/github.ts";
import { createWorld, distribution, type World } from "../support/world.ts";

/** One more step of a job whose first step was `run`: the same run and the same attempt. */
function step(world: World, event: GitHubEvent, run: WorkflowRun, inputs: Record<string, string>) {
  run.run_attempt -= 1; // the rerun adds it again
  return world.run(event, { rerun: run, inputs });
}

test("two steps with different rules on one distribution: two refs, and each purges its own", async () => {
  await using world = await createWorld();
  const css = { rules: "css/**: /css/$1" };
  const js = { rules: "js/**: /js/$1" };
  await world.commit({ "css/a.css": "1", "css/b.css": "1", "js/a.js": "1" });
  const created = await world.push();
  const one = await world.run(created, { inputs: css });
  const two = await step(world, created, one.run, js);
  expect([one.code, two.code, two.run.id, two.run.run_attempt]).toEqual([0, 0, one.run.id, 1]);
  expect(world.sent()).toEqual([
    ["/css/", "/css/*"],
    ["/js/", "/js/*"],
  ]);
  expect(Object.keys(await world.memory())).toHaveLength(2);

  const head = await world.commit({ "css/a.css": "2" });
  const event = await world.push();
  const three = await world.run(event, { inputs: css });
  const four = await step(world, event, three.run, js);
  expect(three).toMatchObject({ code: 0, outputs: { status: "purged", paths: '["/css/a.css"]' } });
  expect(four).toMatchObject({ code: 0, outputs: { status: "nothing-to-purge", "changed-count": "1" } });
  expect(world.sent()).toEqual([["/css/", "/css/*"], ["/js/", "/js/*"], ["/css/a.css"]]);
  const memory = await world.memory();
  expect(Object.values(memory)).toEqual([head, head]);
  for (const ref of Object.keys(memory)) expect(ref).toContain(`refs/cdn-purge/cloudfront/${hashed(distribution)}/`);
  expect(world.github.violations).toEqual([]);
});

test("the second step fails: only its memory stays, and the next run purges for it what it missed", async () => {
  const denied: string[] = [];
  await using world = await createWorld({ cloudfront: { distributions: [distribution], denied } });
  const css = { rules: "css/**: /css/$1" };
  const js = { rules: "js/**: /js/$1" };
  const first = await world.commit({ "css/a.css": "1", "js/a.js": "1", "js/b.js": "1" });
  const created = await world.push();
  await step(world, created, (await world.run(created, { inputs: css })).run, js);
  const second = await world.commit({ "css/a.css": "2", "js/a.js": "2" });
  const event = await world.push();
  const { run } = await world.run(event, { inputs: css });
  denied.push(distribution);
  expect(await step(world, event, run, js)).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(Object.values(await world.memory()).toSorted()).toEqual([first, second].toSorted());

  denied.pop();
  const third = await world.commit({ "js/b.js": "2" });
  const last = await world.push();
  const before = world.sent().length;
  await step(world, last, (await world.run(last, { inputs: css })).run, js);
  // The run that failed may have deployed at any time, so its css is purged once more.
  expect(world.sent().slice(before)).toEqual([["/css/a.css"], ["/js/a.js", "/js/b.js"]]);
  expect(Object.values(await world.memory())).toEqual([third, third]);
  expect(world.github.violations).toEqual([]);
});

test("two workflows with the same rules share one memory, however the rules are written", async () => {
  await using world = await createWorld();
  const file = "# for both workflows\n'public/**': [/$1]\n";
  const first = await world.commit({ "public/a.css": "1", ".github/cdn-purge.yml": file });
  await world.run(await world.push(), { workflow: "push.yml" });
  await world.commit({ "public/a.css": "2" });
  const head = (await world.repository.tag("v1.0.0")).commit;
  await world.push();
  await world.push({ ref: "refs/tags/v1.0.0" });
  const before = world.github.requests.length;
  const released = await world.run(await world.release("v1.0.0"), {
    workflow: "release.yml",
    inputs: { rules: ".github/cdn-purge.yml" },
  });
  expect(released).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(released.outputs).toMatchObject({ base: JSON.stringify([first]), head });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(asked(world.github, before)).not.toContain("/api/v3/repos/octo/site/releases");

  await world.commit({ "public/b.css": "1" });
  const pushed = await world.run(await world.push(), { workflow: "push.yml" });
  expect(JSON.parse(pushed.outputs.base!)).toContain(head);
  expect(Object.keys(await world.memory())).toHaveLength(1);
  expect(world.github.violations).toEqual([]);
});

test("changed rules: a new ref, and all that they reach is purged once", async () => {
  await using world = await createWorld();
  const old = { rules: "public/**: /$1" };
  const changed = { rules: "public/**: /static/$1" };
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push(), { inputs: old });
  const before = await world.memory();
  const second = await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push(), { inputs: changed });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(run.summary).toContain("this is their first run, or they were changed");
  const after = await world.memory();
  expect(after).toMatchObject(before);
  expect(Object.values(after).toSorted()).toEqual([first, second].toSorted());

  const third = await world.commit({ "public/b.css": "2" });
  const next = await world.run(await world.push(), { inputs: changed });
  expect(next.outputs).toMatchObject({ status: "purged", base: JSON.stringify([second]), head: third });
  expect(world.sent()).toEqual([["/*"], ["/static/", "/static/*"], ["/static/b.css"]]);

  // Back to the old rules: what changed since they purged last, and not more.
  const fourth = await world.commit({ "public/c.css": "1" });
  const back = await world.run(await world.push(), { inputs: old });
  expect(back).toMatchObject({ code: 0, errors: [], outputs: { head: fourth } });
  expect(world.sent().at(-1)).toEqual(["/a.css", "/b.css", "/c.css"]);
  expect(world.github.violations).toEqual([]);
});

test.each(["directory-index", "clean-urls", "query-strings"])("changed `%s`: a new ref", async (input) => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  await world.run(event);
  const run = await world.run(event, { inputs: { [input]: input === "directory-index" ? "home.html" : "true" } });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", base: "[]" } });
  expect(Object.keys(await world.memory())).toHaveLength(2);
  expect(world.github.violations).toEqual([]);
});

test("what has no part in the URLs, as `max-paths`, is no part of the memory's name", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  await world.run(event);
  const run = await world.run(event, { inputs: { "max-paths": "5", "wait-minutes": "1" } });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge" } });
  expect(Object.keys(await world.memory())).toHaveLength(1);
  expect(world.github.violations).toEqual([]);
});

test("two distributions, of which one fails: only its memory stays, and it gets next what it missed", async () => {
  const other = "E3OTHER";
  const denied: string[] = [];
  await using world = await createWorld({
    cloudfront: { distributions: [distribution, other], denied },
    inputs: { "cloudfront-distribution": `${distribution},${other}` },
  });
  const refOf = async (id: string) =>
    Object.entries(await world.memory()).find(([ref]) => ref.includes(`/${hashed(id)}/`))?.[1];
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  const start = world.github.requests.length;
  await world.run(await world.push());
  // One call reads both, and each is moved by itself.
  expect(asked(world.github, start)).toEqual([
    "fetch",
    "list runs",
    "may it write",
    "move memory",
    "move memory",
    "read memory",
  ]);
  denied.push(other);
  const second = await world.commit({ "public/a.css": "2" });
  const half = await world.run(await world.push());
  expect(half).toMatchObject({ code: 1, outputs: { status: "failed", head: second } });
  expect([await refOf(distribution), await refOf(other)]).toEqual([second, first]);

  denied.pop();
  const third = await world.commit({ "README.md": "1" });
  const whole = await world.run(await world.push());
  expect(whole).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", head: third } });
  expect(world.sent(other)).toEqual([["/*"], ["/a.css"]]);
  // Whose purge succeeded gets it once more: the run as a whole failed, so it does not tell when its deploy ended.
  expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/a.css"]]);
  expect([await refOf(distribution), await refOf(other)]).toEqual([third, third]);
  expect(world.github.violations).toEqual([]);
});

test("a distribution that is added has no memory: it is purged whole, the other one by what changed", async () => {
  const other = "E3OTHER";
  await using world = await createWorld({ cloudfront: { distributions: [distribution, other] } });
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  const second = await world.commit({ "public/a.css": "2" });
  const run = await world.run(await world.push(), {
    inputs: { "cloudfront-distribution": `${distribution}\n${other}` },
  });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({
    base: JSON.stringify([first]),
    "changed-files": "",
    paths: '["/*","/a.css"]',
    head: second,
  });
  expect([world.sent(), world.sent(other)]).toEqual([[["/*"], ["/a.css"]], [["/*"]]]);
  const rows = run.summary.split("\n").filter((line) => line.startsWith("| CloudFront"));
  expect(rows.map((row) => row.split("|").slice(1, 4))).toEqual([
    [` CloudFront <code>${hashed(distribution)}</code> `, expect.stringContaining("purged last"), " 1 path "],
    [` CloudFront <code>${hashed(other)}</code> `, " nothing: the first run ", " 1 path "],
  ]);
  expect(Object.values(await world.memory())).toEqual([second, second]);
  expect(world.github.violations).toEqual([]);
});

test("each of two distributions gets the diff of its own memory", async () => {
  const other = "E3OTHER";
  await using world = await createWorld({ cloudfront: { distributions: [distribution, other] } });
  const both = { "cloudfront-distribution": `${distribution}\n${other}` };
  const first = await world.commit({ "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push(), { inputs: both });
  const second = await world.commit({ "public/a.css": "2" });
  await world.run(await world.push());
  const third = await world.commit({ "public/b.css": "2" });
  const run = await world.run(await world.push(), { inputs: both });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { paths: '["/a.css","/b.css"]' } });
  expect(JSON.parse(run.outputs.base!)).toEqual([second, first]);
  expect([world.sent().at(-1), world.sent(other).at(-1)]).toEqual([["/b.css"], ["/a.css", "/b.css"]]);
  expect(Object.values(await world.memory())).toEqual([third, third]);
  expect(world.github.violations).toEqual([]);
});
