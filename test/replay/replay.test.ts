import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { randomFrom } from "./random.ts";
import { permissionsOf } from "./setup.ts";
import { edited, firstFiles } from "./site.ts";
import { createStore } from "./store.ts";
import { distribute, sharesOf } from "./workers.ts";

/** `npm run replay` plays 2,000, and the broken variants. */
const HISTORIES = 100;
/** Comparisons that they come to at least: about 25,000, unless runs fail that should not. */
const COMPARED = 15_000;
/** Histories in which the simulation must have caught a broken variant that is caught soon. */
const FEW = 20;
const TIMEOUT = 20 * 60_000;

test(
  `after every purge of ${HISTORIES} histories no URL is older than head`,
  async () => {
    const sum = await distribute(sharesOf(1, HISTORIES, "both", null), availableParallelism());
    expect(sum).toMatchObject({ histories: HISTORIES, stale: [], unexpected: [], announced: 0 });
    expect(sum.compared).toBeGreaterThan(COMPARED);
  },
  TIMEOUT,
);

test(
  `after every purge of ${FEW} histories whose jobs build no URL is older than what was built`,
  async () => {
    const sum = await distribute(sharesOf(1, FEW, "both", null, "build-dir"), availableParallelism());
    expect(sum).toMatchObject({ histories: FEW, stale: [], unexpected: [], announced: 0 });
  },
  TIMEOUT,
);

test.each(["before only", "built: failed purge not noted"] as const)(
  `"%s" is caught within ${FEW} histories`,
  async (variant) => {
    const shares = sharesOf(1, FEW, permissionsOf[variant], variant);
    const sum = await distribute(shares, availableParallelism(), ({ stale }) => stale.length > 0);
    expect(sum.stale).not.toEqual([]);
    expect(sum.unexpected).toEqual([]);
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
