import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type GitRepository, openRepository, type RepositoryOptions } from "../../src/git/repository.ts";
import { createFolder } from "./folder.ts";
import { git, gitMaybe } from "./git.ts";
import { createGitHub, type GitHub, type Permissions } from "./github.ts";
import { createRepository, type Repository } from "./repository.ts";

/** A repository with one commit on a GitHub that checks every object it is given, and what opens it as a run does. */
export interface Hosted extends AsyncDisposable {
  readonly repository: Repository;
  readonly github: GitHub;
  readonly head: string;
  readonly temp: string;
  open(rest?: Partial<RepositoryOptions>): Promise<GitRepository>;
  /** What a ref of the server holds. */
  ref(name: string): Promise<string | undefined>;
}

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** Starts one. */
export async function createHosted(
  objectFormat: "sha1" | "sha256" = "sha1",
  permissions: Permissions = { contents: "write" },
): Promise<Hosted> {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository({ objectFormat }));
  const github = stack.use(await createGitHub({ [token]: permissions }));
  const folder = stack.use(await createFolder("hosted"));
  const [temp, home] = [join(folder.path, "temp"), join(folder.path, "home")];
  await Promise.all([mkdir(temp), mkdir(home)]);
  github.add("octo/site", repository.bare);
  await git(repository.bare, "config", "receive.fsckObjects", "true");
  repository.write("content/a.md", "a");
  repository.write("layouts/page.html", "b");
  await repository.commit();
  repository.write("content/a.md", "c");
  const head = await repository.commit();
  await repository.push();
  const env = { PATH: process.env.PATH, HOME: home, LANG: "C.UTF-8" };
  const owned = stack.move();
  return {
    repository,
    github,
    head,
    temp,
    open: (rest = {}) =>
      openRepository({
        serverUrl: github.url,
        repository: "octo/site",
        token,
        sha: head,
        workspace: null,
        temp,
        env,
        clock: { sleep: async () => {} },
        ...rest,
      }),
    ref: (name) => gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", name),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
