import { execFileSync } from "node:child_process";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createSite } from "../support/site.ts";

test("hashing says how far it is, and ends at once when the job is cancelled", { timeout: 60_000 }, async () => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1" });
  const before = await site.world.memory();
  // Takes no space, and minutes to hash.
  await writeFile(join(site.dist, "video.mp4"), "");
  await truncate(join(site.dist, "video.mp4"), 500 * 1024 ** 3);
  const run = await site.run((await site.push()).event, {
    cancel: /Hashed \d+ built files? so far/,
    conclusion: "cancelled",
  });
  expect(run).toMatchObject({ code: 130, outputs: { status: "failed" } });
  expect(run.durationMs).toBeGreaterThan(5_000);
  expect(run.durationMs).toBeLessThan(12_000);
  expect(run.errors[0]!.message).toContain("cancelled by SIGINT. Nothing was purged; the next run purges it");
  expect(run.tempLeftovers).toEqual([]);
  expect(await site.world.memory()).toEqual(before);
  expect(site.world.sent()).toEqual([["/*"]]);
});

const isPush = ({ method, path }: { method: string; path: string }) =>
  method === "POST" && path.endsWith("/git-receive-pack");

test.each([
  ["while the last build is fetched", ({ path }: { path: string }) => path.endsWith("/git-upload-pack"), 4_500],
  ["while the memory is pushed", isPush, 9_500],
] as const)("a run that is cancelled %s leaves the next one right", async (_, match, within) => {
  await using site = await createSite();
  await site.deploy({ "a.css": "1", "b.css": "1" });
  const { github } = site.world;
  await site.build({ "a.css": "2", "b.css": "1" });
  const { event } = await site.push();
  const since = github.requests.length;
  const end = github.fault({ match, does: "hang", times: Number.POSITIVE_INFINITY });
  let at = 0;
  const cancel = (async () => {
    while (!github.requests.slice(since).some(match)) await sleep(20);
    await sleep(150);
    at = performance.now();
  })();
  const run = await site.run(event, { cancel, conclusion: "cancelled" });
  end();
  expect(performance.now() - at).toBeLessThan(within);
  expect(run).toMatchObject({ code: 130, outputs: { status: "failed" } });
  expect(run.tempLeftovers.filter((path) => !path.startsWith("cdn-purge-report-"))).toEqual([]);
  expect(execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })).not.toContain(github.url);
  await site.deploy({ "a.css": "1", "b.css": "2" });
  // What was built from the cancelled commit nobody knows.
  expect(site.last()).toEqual(["/*"]);
});
