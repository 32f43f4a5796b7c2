import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { play } from "./history.ts";
import { randomFrom } from "./random.ts";
import { setupOf } from "./setup.ts";
import { edited, firstFiles } from "./site.ts";
import { createStore } from "./store.ts";

/** `npm run replay` plays 2,000 and the broken variants. */
const HISTORIES = 100;
const TIMEOUT = 15 * 60_000;

test(
  `after every purge of ${HISTORIES} histories no URL is older than head`,
  async () => {
    const stale: string[] = [];
    let compared = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const { setup, random } = setupOf(seed, "both", null, seed === 50);
      const tally = await play(setup, random);
      compared += tally.compared;
      stale.push(...tally.stale);
    }
    expect(stale).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  },
  TIMEOUT,
);

test("what the simulated server holds is a git repository", async () => {
  await using folder = await createFolder("store");
  const store = await createStore(`${folder.path}/site.git`);
  const random = randomFrom(1);
  const habits = { links: true, rulesChange: true };
  let files = firstFiles(random, habits);
  let tip = store.commit(files, []);
  for (let i = 0; i < 20; i++) {
    files = edited(files, random, habits).files;
    tip = store.commit(files, [tip]);
  }
  store.setRef("refs/heads/main", tip);
  store.setRef("refs/tags/v1", store.annotate("v1", tip));
  await git(store.bare, "fsck", "--strict", "--full");
  expect((await git(store.bare, "ls-tree", "-r", "--name-only", tip)).split("\n")).toHaveLength(files.size);
});
