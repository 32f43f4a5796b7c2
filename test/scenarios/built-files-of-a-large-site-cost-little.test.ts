import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { routes } from "../support/github.ts";
import { createSite } from "../support/site.ts";

const file = ".github/cdn-purge.yml";
/** Who names the folder: the files of the repository and the inputs. Rules that map sources take their place by `sources`. */
const setups = {
  "the input": { files: {}, inputs: {}, sources: file },
  "the input, beside rules in the workflow": { files: {}, inputs: { rules: "'**': /$1\n" }, sources: "text" },
  "the input, beside a file of rules": { files: { [file]: "'**': /$1\n" }, inputs: {}, sources: file },
  "the file of rules": { files: { [file]: "build-dir: dist\n" }, inputs: { "build-dir": "" }, sources: file },
} as const;

test.each(Object.keys(setups).flatMap((named) => [true, false].map((isCheckedOut) => [named, isCheckedOut] as const)))(
  "ten changed files of 300 push a few kilobytes, in two git requests more than sources take: %s names the folder, checked out: %s",
  async (named, isCheckedOut) => {
    const { files, inputs, sources } = setups[named as keyof typeof setups];
    await using site = await createSite();
    const { github } = site.world;
    const page = (at: number) => `section-${at % 30}/page-${at}/index.html`;
    const pages = (changed: number) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [page(at), `${at < changed ? "new" : "old"} ${at}`]));
    let commits = 0;
    const counted = async (
      build: Readonly<Record<string, string>>,
      committed: Readonly<Record<string, string>>,
      given: Readonly<Record<string, string>>,
    ) => {
      commits += 1;
      const head = await site.world.commit({ "content/a.md": String(commits), ...committed });
      const event = await site.world.push();
      await using workspace = isCheckedOut
        ? await site.world.checkout(head, { depth: 1 })
        : await createFolder("artifact");
      await site.build(build);
      await site.copyTo(workspace.path);
      const since = github.requests.length;
      expect(await site.run(event, { workspace: workspace.path, inputs: given })).toMatchObject({
        code: 0,
        errors: [],
      });
      const requests = github.requests.slice(since).filter(routes.git);
      return { requests: requests.length, bytes: requests.reduce((sum, { body }) => sum + body.length, 0) };
    };
    await counted(pages(0), files, inputs);
    const built = await counted(pages(10), {}, inputs);
    expect(site.last()).toHaveLength(20);
    const plainly = { "build-dir": "", ...(sources === "text" && { rules: "content/**: /$1" }) };
    await counted({}, { [file]: "content/**: /$1\n" }, plainly);
    const plain = await counted({}, {}, plainly);
    expect(site.last()).toEqual(["/a.md"]);
    expect(built.bytes).toBeLessThan(100_000);
    expect(built.requests).toBeLessThanOrEqual(plain.requests + 2);
    expect(github.violations).toEqual([]);
  },
);
