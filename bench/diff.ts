// Time and bytes of finding what changed, without a checkout, by git over HTTP on loopback, beside a shallow clone, which
// is what a step that diffs a checkout needs. Medians of interleaved rounds.
// Usage: npm run bench:diff [-- ROUNDS]
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { openRepository } from "../src/git/repository.ts";
import { createFolder } from "../test/support/folder.ts";
import { git } from "../test/support/git.ts";
import { createGitHub } from "../test/support/github.ts";
import { createRepository } from "../test/support/repository.ts";

const ROUNDS = Number(process.argv[2] ?? 5);
const token = "ghs_bench";

console.log(
  "| files | changed | ours ms | ours KiB | `git clone --depth 2` ms | KiB | time ÷ | bytes ÷ |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
);
for (const [files, changed] of [
  [3_000, 10],
  [150_000, 10],
  [150_000, 10_000],
] as const) {
  await using github = await createGitHub({ [token]: { contents: "read" } });
  await using repository = await createRepository();
  const name = (n: number) => `public/${n % 97}/${n % 13}/page-${n}.html`;
  const page = (n: number, text: string) => `<title>${n}</title>\n<p>${text} ${(n * 2_654_435_761) % 2 ** 32}</p>\n`;
  for (let n = 0; n < files; n++) repository.write(name(n), page(n, "first"));
  const base = await repository.commit();
  for (let n = 0; n < changed; n++) repository.write(name(n), page(n, "second"));
  const head = await repository.commit();
  await repository.push();
  await git(repository.bare, "repack", "-adq");
  github.add("octo/site", repository.bare);

  const ours: Sample[] = [];
  const clone: Sample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      await sampled(async (temp) => {
        const options = { serverUrl: github.url, repository: "octo/site", token, sha: head, workspace: null, temp };
        const opened = await openRepository({ ...options, env: process.env });
        await opened.need([head, base]);
        const [tree, found] = await Promise.all([opened.tree(head), opened.diff([base], head)]);
        if (tree.paths.length !== files || found.length !== changed) throw new Error("not the whole");
        return async () => opened[Symbol.asyncDispose]();
      }),
    );
    clone.push(
      await sampled(async (temp) => {
        const url = `${github.url}/octo/site`.replace("//", `//x-access-token:${token}@`);
        await git(temp, "clone", "--quiet", "--bare", "--depth=2", url, "clone");
        await git(join(temp, "clone"), "diff-tree", "-r", "--no-renames", "--name-status", base, head);
        return async () => {};
      }),
    );
  }
  const [a, b] = [middle(ours), middle(clone)];
  const cells = [files, changed, a.ms, a.bytes / 1024, b.ms, b.bytes / 1024].map((value) => Math.round(value));
  console.log(`| ${[...cells, (a.ms / b.ms).toFixed(2), (a.bytes / b.bytes).toFixed(2)].join(" | ")} |`);
}

interface Sample {
  readonly ms: number;
  /** What stands in the packs that were fetched. */
  readonly bytes: number;
}

async function sampled(work: (temp: string) => Promise<() => Promise<void>>): Promise<Sample> {
  await using folder = await createFolder("diff");
  const start = performance.now();
  const close = await work(folder.path);
  const ms = performance.now() - start;
  const packs = readdirSync(folder.path, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".pack"),
  );
  const bytes = packs.reduce((sum, file) => sum + statSync(join(folder.path, file)).size, 0);
  await close();
  return { ms, bytes };
}

function middle(samples: readonly Sample[]): Sample {
  return samples.toSorted((one, other) => one.ms - other.ms)[samples.length >> 1]!;
}
