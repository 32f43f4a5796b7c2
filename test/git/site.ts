import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openRepository, type RepositoryOptions } from "../../src/git/repository.ts";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { createGitHub } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

/** The token that the site takes. */
export const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** A site on GitHub with two commits, and a way to open it. */
export async function createSite(options: Parameters<typeof createRepository>[0] = {}) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository(options));
  const github = stack.use(await createGitHub({ [token]: { contents: "read" } }));
  const folder = stack.use(await createFolder("test"));
  const temp = join(folder.path, "temp");
  const home = join(folder.path, "home");
  await Promise.all([mkdir(temp), mkdir(home)]);
  github.add("octo/site", repository.bare);
  for (const name of ["public/a.css", "public/b.css", "public/d/c.css"]) repository.write(name, `${name} 1`);
  const base = await repository.commit();
  repository.write("public/a.css", "a 2");
  const head = await repository.commit();
  await repository.push();
  const env = { PATH: process.env.PATH, HOME: home, LANG: "C.UTF-8" };
  const owned = stack.move();
  return {
    repository,
    github,
    base,
    head,
    temp,
    home,
    env,
    folder: folder.path,
    /** The workspace of actions/checkout: a clone of the server's side with these options. */
    async clone(...args: string[]): Promise<string> {
      const path = join(folder.path, "workspace");
      await git(folder.path, "clone", "--quiet", ...args, `file://${repository.bare}`, path);
      return path;
    },
    open: (rest: Partial<RepositoryOptions> = {}) =>
      openRepository({
        serverUrl: github.url,
        repository: "octo/site",
        token,
        sha: head,
        workspace: null,
        temp,
        env,
        // Pauses between tries take no time.
        clock: { sleep: async () => {} },
        ...rest,
      }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
