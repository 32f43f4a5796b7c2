import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

const inputs = { base: "event" };

test("a submodule that is bumped purges its path and all below, also with `ignore = all`", async () => {
  await using world = await createWorld({ inputs });
  world.repository.submodule("public/theme", "1".repeat(40));
  await world.commit({ ".gitmodules": '[submodule "t"]\n\tpath = public/theme\n\turl = ../t\n\tignore = all\n' });
  await world.push();
  world.repository.submodule("public/theme", "2".repeat(40));
  await world.commit({});
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/theme", "/theme/", "/theme/*"]]);
  expect(run.outputs["changed-files"]).toBe('["public/theme"]');
});

test("a symlink that leads elsewhere purges its path and all below", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/latest", "../v1");
  await world.commit({ "v1/a.css": "1", "v2/a.css": "2" });
  await world.push();
  world.repository.symlink("public/latest", "../v2");
  await world.commit({});
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/latest", "/latest/", "/latest/*"]]);
});

test("a symlink that stays as it is while its target changes purges its path, and all below where that is a folder", async () => {
  await using world = await createWorld({ inputs });
  world.repository.symlink("public/docs", "../content/docs");
  world.repository.symlink("public/robots.txt", "../robots.production.txt");
  world.repository.symlink("public/elsewhere", "../other");
  world.repository.symlink("not-served", "content/docs");
  await world.commit({ "content/docs/a.html": "1", "robots.production.txt": "1", "other/a.html": "1" });
  await world.push();
  await world.commit({ "content/docs/a.html": "2", "robots.production.txt": "2" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/docs", "/docs/", "/docs/*", "/robots.txt"]]);
  expect(JSON.parse(run.outputs["changed-files"]!)).toEqual([
    "content/docs/a.html",
    "public/docs",
    "public/robots.txt",
    "robots.production.txt",
  ]);
});

test("a changed .gitattributes counts every file below its folder as changed", async () => {
  await using world = await createWorld({ inputs });
  await world.commit({ "public/text/a.txt": "1", "public/text/deep/b.txt": "1", "public/c.txt": "1" });
  await world.push();
  await world.commit({ "public/text/.gitattributes": "*.txt text eol=crlf\n" });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/text/.gitattributes", "/text/a.txt", "/text/deep/b.txt"]]);
  expect(run.outputs["changed-count"]).toBe("3");
  const why = "public/text/.gitattributes changed, so every file below public/text/ counts as changed";
  for (const text of [run.log, run.summary.replaceAll(/[\u2060\\]/g, "")]) expect(text).toContain(why);
});

test("a .gitattributes that is deleted does, too", async () => {
  await using world = await createWorld({ inputs });
  await world.commit({ ".gitattributes": "* text=auto\n", "public/a.txt": "1" });
  await world.push();
  await world.commit({ ".gitattributes": null });
  const run = await world.run(await world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent()).toEqual([["/a.txt"]]);
});

test.each<[string, "full" | "shallow" | "none"]>([
  ["a full clone", "full"],
  ["a shallow clone", "shallow"],
  ["nothing checked out", "none"],
])("a .gitattributes whose change leaves the bytes as they are counts no other file: %s", async (_, clone) => {
  await using world = await createWorld({ inputs });
  const attributes = "*.txt text\n*.png filter=lfs diff=lfs merge=lfs -text\n";
  await world.commit({ ".gitattributes": attributes, "public/a.txt": "1", "public/b.css": "1" });
  await world.push();
  const more = "# for GitHub\n*.css linguist-vendored diff=css\n";
  const sha = await world.commit({ ".gitattributes": `${more}${attributes}`, "public/b.css": "2" });
  const event = await world.push();
  await using workspace = await world.checkout(sha, { depth: clone === "full" ? 0 : 1 });
  const run = await world.run(event, clone === "none" ? {} : { workspace: workspace.path });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent()).toEqual([["/b.css"]]);
  expect(run.outputs["changed-count"]).toBe("2");
  for (const text of [run.log, run.summary]) expect(text).not.toContain("counts as changed");
});
