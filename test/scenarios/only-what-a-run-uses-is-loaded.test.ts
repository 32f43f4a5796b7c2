import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createWorld, type WorldRunOptions } from "../support/world.ts";

/** Stands in each file of dist/ that holds a CDN's client or the AWS SDK, and in no other. */
const marks = {
  cloudfront: /GetInvalidationForDistributionTenantCommand/,
  cloudflare: /api\.cloudflare\.com/,
  fastly: /api\.fastly\.com/,
};

test("a client of a CDN is loaded by a run that sends to it, and by no other", async () => {
  await using world = await createWorld();
  await world.commit({ "public/a.html": "1" });
  // Makes the memory.
  await world.run(await world.push());

  const clients = Object.entries(marks).map(async ([name, mark]) => [name, await filesWith(mark, "dist")] as const);
  const files = await Promise.all(clients);
  for (const [name, found] of files) expect(found, name).not.toEqual([]);

  const loadedBy = async (event: GitHubEvent, options: WorldRunOptions = {}) => {
    await using folder = await createFolder("coverage");
    // Node writes the address of every script that it has run into this folder.
    const run = await world.run(event, { ...options, env: { NODE_V8_COVERAGE: folder.path } });
    expect(run.code, run.log).toBe(0);
    const reports = await Promise.all(
      (await readdir(folder.path)).map((name) => readFile(join(folder.path, name), "utf8")),
    );
    const urls = reports.flatMap((text) => (JSON.parse(text).result as { url: string }[]).map(({ url }) => url));
    const loaded = urls.flatMap((url) => /\/dist\/(.*)$/.exec(url)?.[1] ?? []);
    expect(loaded).toContain("index.js");
    return files.filter(([, found]) => found.some((file) => loaded.includes(file))).map(([name]) => name);
  };

  await world.commit({ "README.md": "1" });
  expect(await loadedBy(await world.push())).toEqual([]);
  await world.commit({ "public/a.html": "2" });
  const event = await world.push();
  expect(await loadedBy(event, { inputs: { "dry-run": "true" } })).toEqual([]);
  expect(await loadedBy(event)).toEqual(["cloudfront"]);
});

test("the command line, which sends nothing, ships no client", async () => {
  for (const [name, mark] of Object.entries(marks)) expect(await filesWith(mark, "dist/cli"), name).toEqual([]);
});

/** Files of a folder, without those below its own folders. */
async function filesWith(mark: RegExp, folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return names.filter((_, at) => mark.test(texts[at]!));
}
