import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { createWorld } from "../support/world.ts";

const inputs = { base: "event" };

test("a symlink and a submodule that are deleted purge all that was below them", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/docs", "../content");
  world.repository.submodule("public/theme", "1".repeat(40));
  await world.commit({ "content/a.html": "1", "public/kept.css": "1" });
  await world.push();
  world.repository.remove("public/theme");
  await world.commit({ "public/docs": null });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/docs", "/docs/", "/docs/*", "/theme", "/theme/", "/theme/*"]]);
});

test("a symlink that becomes a folder, and a folder that becomes a symlink, purge what either held", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/one", "../content");
  await world.commit({ "content/a.html": "1", "public/two/b.html": "1" });
  await world.push();
  world.repository.remove("public/one");
  world.repository.remove("public/two/b.html");
  world.repository.symlink("public/two", "../content");
  await world.commit({ "public/one/a.html": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/one", "/one/", "/one/*", "/two", "/two/", "/two/*"]]);
});

test("a chain of symlinks that ends above a file which was added or deleted purges its first link", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/site", "../current/html");
  world.repository.symlink("current", "releases/2");
  world.repository.symlink("public/old", "../releases/1/html");
  await world.commit({ "releases/1/html/a": "1", "releases/2/html/a": "1", "releases/2/html/b": "1" });
  await world.push();
  await world.commit({ "releases/2/html/b": null, "releases/2/html/c": "1" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/site", "/site/", "/site/*"]]);
});

test("a symlink to a folder that holds a symlink to what changed purges all below it", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/docs", "../docs");
  world.repository.symlink("docs/inner", "../shared");
  world.repository.symlink("public/other", "../other");
  await world.commit({ "docs/a.html": "1", "shared/x.html": "1", "other/b.html": "1" });
  await world.push();
  await world.commit({ "shared/x.html": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/docs", "/docs/", "/docs/*"]]);
});

test("a changed .gitattributes reaches through a symlink, and counts even where the rules ignore it", async () => {
  const rules = 'ignore: ["**/.gitattributes"]\nrules:\n  public/**: /$1\n';
  await using world = await createWorld({ inputs: { ...inputs, rules } });
  world.repository.symlink("public/docs", "../content");
  await world.commit({ "content/a.html": "1", "public/b.css": "1" });
  await world.push();
  await world.commit({ "content/.gitattributes": "*.html eol=crlf\n" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/docs", "/docs/", "/docs/*"]]);
});

test("a .gitattributes that only a failed deploy had counts as changed, too", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.txt": "1", "public/deep/b.txt": "1" });
  await world.run(await world.push());
  await world.commit({ "public/deep/.gitattributes": "*.txt eol=crlf\n" });
  world.failedDeploy(await world.push());
  await world.commit({ "public/deep/.gitattributes": null });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/deep/.gitattributes", "/deep/b.txt"]]);
});

test("rules read from a file of head that the push changed purge all that they reach, once", async () => {
  await using world = await createWorld({ inputs: { rules: ".github/cdn-purge.yml" } });
  const rules = (target: string) => ({ ".github/cdn-purge.yml": `public/**: ${target}\n` });
  await world.commit({ ...rules("/$1"), "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push());
  await world.commit({ "public/a.css": "2" });
  await world.run(await world.push());
  // No file that is served changed, but every one of them is served elsewhere now.
  await world.commit(rules("/assets/$1"));
  const changed = await world.run(await world.push());
  await world.commit({ "public/a.css": "3" });
  const next = await world.run(await world.push());
  for (const run of [changed, next]) expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/a.css"], ["/assets/", "/assets/*"], ["/assets/a.css"]]);
  expect(changed.log).toContain("no purge of these rules for this target is remembered yet");
});

test("so they do where no memory can be kept, and a pull request tells that it would", async () => {
  const permissions = { contents: "read", actions: "read" } as const;
  await using world = await createWorld({ inputs: { rules: ".github/cdn-purge.yml" } });
  const rules = (target: string) => ({ ".github/cdn-purge.yml": `public/**: ${target}\n` });
  const base = await world.commit({ ...rules("/$1"), "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push(), { permissions });
  const head = await world.commit(rules("/assets/$1"));
  const event = await world.push();
  const proposed = await world.run(
    world.events.pullRequest({ head: { ref: "topic", sha: head }, base: { ref: "main", sha: base } }),
  );
  expect(proposed.outputs).toMatchObject({ status: "dry-run", paths: '["/assets/","/assets/*"]' });
  const changed = await world.run(event, { permissions });
  await world.commit({ "public/a.css": "3" });
  const next = await world.run(await world.push(), { permissions });
  for (const run of [changed, next]) expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/*"], ["/assets/", "/assets/*"], ["/assets/a.css"]]);
  expect(changed.log).toContain("the rules in .github/cdn-purge.yml are other ones since");
});

test("rules behind a symlink, and rules of a checkout in a folder, are told by their bytes to have changed", async () => {
  const permissions = { contents: "read", actions: "read" } as const;
  await using world = await createWorld({ inputs: { rules: "rules.yml" } });
  const rules = (target: string) => ({ "shared/rules.yml": `public/**: ${target}\n` });
  world.repository.symlink("rules.yml", "shared/rules.yml");
  await world.commit({ ...rules("/$1"), "public/a.css": "1", "public/b.css": "1" });
  await world.run(await world.push(), { permissions });
  await world.commit(rules("/assets/$1"));
  const changed = await world.run(await world.push(), { permissions });
  expect(changed).toMatchObject({ code: 0, errors: [] });
  // The link goes elsewhere, where the same bytes are.
  world.repository.symlink("rules.yml", "other/rules.yml");
  await world.commit({ "other/rules.yml": "public/**: /assets/$1\n", "public/a.css": "2" });
  const moved = await world.run(await world.push(), { permissions });
  expect(moved).toMatchObject({ code: 0, errors: [] });

  await using folder = await createFolder("workspace");
  const head = await world.commit({ ...rules("/new/$1"), "other/rules.yml": "public/**: /new/$1\n" });
  const event = await world.push();
  await using site = await world.checkout(head);
  await rename(site.path, join(folder.path, "site"));
  await mkdir(site.path);
  const inFolder = { workspace: folder.path, inputs: { rules: "site/shared/rules.yml" }, permissions };
  const nested = await world.run(event, inFolder);
  expect(nested).toMatchObject({ code: 0, errors: [] });
  expect(nested.log).toContain("the rules in shared/rules.yml are other ones since");
  expect(world.sent()).toEqual([["/*"], ["/assets/", "/assets/*"], ["/assets/a.css"], ["/new/", "/new/*"]]);
});
