import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFolder } from "./folder.ts";
import type { GitHubEvent } from "./github/events.ts";
import { createWorld, type WorldOptions, type WorldRunOptions } from "./world.ts";

/** The whole set-up of a site that a generator builds: no rules. */
const twoLines = { rules: ".github/cdn-purge.yml", "build-dir": "dist" };

/** A world whose job builds a site: the files of the workspace's `dist`. */
export async function createSite(options: WorldOptions = {}) {
  await using stack = new AsyncDisposableStack();
  const world = stack.use(await createWorld({ ...options, inputs: { ...twoLines, ...options.inputs } }));
  const folder = stack.use(await createFolder("site"));
  const owned = stack.move();
  const build = async (files: Readonly<Record<string, string>>) => {
    await rm(join(folder.path, "dist"), { recursive: true, force: true });
    await mkdir(join(folder.path, "dist"));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder.path, "dist", path)), { recursive: true });
      await writeFile(join(folder.path, "dist", path), text);
    }
  };
  let commits = 0;
  const push = async () => {
    commits += 1;
    const head = await world.commit({ "content/a.md": String(commits) });
    return { head, event: await world.push() };
  };
  const run = (event: GitHubEvent, options: WorldRunOptions = {}) =>
    world.run(event, { workspace: folder.path, ...options });
  /** Builds these files from a new commit, and purges. */
  const deploy = async (files: Readonly<Record<string, string>>, options: WorldRunOptions = {}) => {
    await build(files);
    return run((await push()).event, options);
  };
  const last = () => world.sent().at(-1);
  return {
    world,
    workspace: folder.path,
    dist: join(folder.path, "dist"),
    build,
    /** Copies what was built into another workspace. */
    copyTo: (workspace: string) => cp(join(folder.path, "dist"), join(workspace, "dist"), { recursive: true }),
    push,
    run,
    deploy,
    last,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
