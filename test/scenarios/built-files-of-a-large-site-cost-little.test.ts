import { expect, test } from "vitest";
import { routes } from "../support/github.ts";
import { createSite } from "../support/site.ts";

test("ten changed files of 3,000 push a few kilobytes, in two git requests more than a diff of sources asks", async () => {
  await using site = await createSite();
  const page = (at: number) => `section-${at % 30}/page-${at}/index.html`;
  const pages = (changed: number) =>
    Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [page(at), `${at < changed ? "new" : "old"} ${at}`]));
  const { github } = site.world;
  const counted = async (build: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
    const { head, event } = await site.push();
    await using workspace = await site.world.checkout(head, { depth: 1 });
    await site.build(build);
    await site.copyTo(workspace.path);
    const since = github.requests.length;
    expect(await site.run(event, { workspace: workspace.path, inputs })).toMatchObject({ code: 0, errors: [] });
    const requests = github.requests.slice(since).filter(routes.git);
    return { requests: requests.length, bytes: requests.reduce((sum, { body }) => sum + body.length, 0) };
  };
  await counted(pages(0));
  const built = await counted(pages(10));
  expect(site.last()).toHaveLength(20);
  const sources = { "build-dir": "", rules: "content/**: /$1" };
  await counted({}, sources);
  const plain = await counted({}, sources);
  expect(site.last()).toEqual(["/a.md"]);
  expect(built.bytes).toBeLessThan(100_000);
  expect(built.requests).toBeLessThanOrEqual(plain.requests + 2);
});
