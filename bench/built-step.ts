// One process of bench/built.ts: what a run with `build-dir` does with the files. It loads nothing else, since its memory is measured.

import { hashFolder } from "../src/built/folder.ts";
import { commitBuilt, diffBuilt } from "../src/built/tree.ts";
import { openRepository } from "../src/git/repository.ts";

/** What one process is given. `base` is the commit that the ref holds; null: none. */
export interface Given {
  readonly folder: string;
  readonly temp: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly head: string;
  readonly ref: string;
  readonly base: string | null;
}

/** What it took: seconds on the clock, processor seconds of this process (of git's none), MiB. */
export interface Measured {
  readonly hash: number;
  readonly hashCpu: number;
  readonly peakOfHash: number;
  readonly fetch: number;
  readonly tree: number;
  readonly treeCpu: number;
  readonly push: number;
  readonly peak: number;
  readonly changed: number;
}

process.send!(await measureStep(JSON.parse(process.argv[2]!)));

async function measureStep({ folder, temp, serverUrl, token, head, ref, base }: Given): Promise<Measured> {
  const log = { info() {}, notice() {} };
  const repositoryOptions = {
    serverUrl,
    repository: "octo/site",
    token,
    sha: head,
    workspace: null,
    temp,
    env: process.env,
  };
  const peak = () => process.resourceUsage().maxRSS / 2 ** 10;
  const [files, hash, hashCpu] = await timed(() => hashFolder(folder, { format: "sha1", log, clock: Date }));
  const peakOfHash = peak();
  await using repository = await openRepository(repositoryOptions);
  const { gitlinks } = repository;
  const [, fetch] = await timed(async () => base && gitlinks.fetch(base));
  const [commit, tree, treeCpu] = await timed(() => commitBuilt(files, { head, run: "1" }, gitlinks));
  const changed = base === null ? files.length : (await diffBuilt(base, commit, gitlinks)).length;
  const [pushed, push] = await timed(() => gitlinks.push(ref, commit, base));
  if (pushed.kind !== "moved") throw new Error(JSON.stringify(pushed));
  return { hash, hashCpu, peakOfHash, fetch, tree, treeCpu, push, peak: peak(), changed };
}

async function timed<T>(work: () => Promise<T>): Promise<[result: T, seconds: number, cpu: number]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (performance.now() - start) / 1e3, (user + system) / 1e6];
}
