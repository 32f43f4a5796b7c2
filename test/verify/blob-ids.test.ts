import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodePath, type RepoPath } from "../../src/git/path.ts";
import { GitError } from "../../src/git/process.ts";
import { openRepository } from "../../src/git/repository.ts";
import { createFolder } from "../support/folder.ts";
import { createGitHub } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

test.each(["sha1", "sha256"] as const)(
  "%s: the ids of regular files, without their bytes being fetched",
  async (objectFormat) => {
    await using repository = await createRepository({ objectFormat });
    await using github = await createGitHub({ [token]: { contents: "read" } });
    await using folder = await createFolder("test");
    const temp = join(folder.path, "temp");
    await mkdir(temp);
    github.add("octo/site", repository.bare);
    const odd = [":(glob)*", "a*b", "line\nbreak", "-x", "d/é ü.css", '"quoted"'];
    for (const name of ["a.css", ...odd]) repository.write(name, `${name} 1`);
    repository.write("run.sh", "#!", "100755");
    const bytes = Buffer.from([0x63, 0xe9]);
    repository.write(bytes, "latin1");
    repository.symlink("link", "a.css");
    const base = await repository.commit();
    repository.write("a.css", "2");
    repository.remove("a*b");
    const head = await repository.commit();
    await repository.push();
    await using opened = await openRepository({
      serverUrl: github.url,
      repository: "octo/site",
      token,
      sha: head,
      workspace: null,
      temp,
      env: { PATH: process.env.PATH, HOME: folder.path },
    });
    expect(await opened.need([base, head])).toEqual([]);

    const paths = ["a.css", ...odd, "run.sh", "link", "d", "missing", decodePath(bytes)] as RepoPath[];
    const idsOf = async (commit: string, names: readonly string[]) =>
      new Map(
        await Promise.all(
          names.map(async (name) => [name, await repository.git("rev-parse", `${commit}:${name}`)] as const),
        ),
      );
    expect(await opened.blobIds(base, paths)).toEqual(await idsOf(base, ["a.css", ...odd, "run.sh"]));
    const left = odd.filter((name) => name !== "a*b");
    expect(await opened.blobIds(head, paths)).toEqual(await idsOf(head, ["a.css", ...left, "run.sh"]));
    const processes = opened.processes();
    expect(await opened.blobIds(head, [])).toEqual(new Map());
    expect(opened.processes()).toBe(processes);
    await expect(opened.blobIds("0".repeat(head.length), paths)).rejects.toThrow(GitError);
  },
);
