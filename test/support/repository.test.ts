import { expect, test } from "vitest";
import { git, gitBytes } from "./git.ts";
import { createRepository } from "./repository.ts";

test("names of any bytes, modes, links and submodules are committed", async () => {
  await using repository = await createRepository();
  const names = ["a b", 'q"q', "t\tt", "n\nn", "é", "%41#?~", "back\\slash", Buffer.from([0x66, 0xff, 0xfe])];
  for (const name of names) repository.write(name, "1");
  repository.symlink("link", "a b");
  repository.submodule("module", "1".repeat(40));
  await repository.commit();
  repository.chmod("a b", "100755");
  repository.rename("é", "ê");
  repository.remove('q"q');
  const sha = await repository.commit("second");

  const tree = (await gitBytes(repository.dir, ["ls-tree", "-r", "-z", sha])).toString("latin1");
  const entries = tree.split("\0").filter(Boolean);
  expect(entries.map((line) => line.replace(/ \w+ [0-9a-f]+\t/, " ")).sort()).toEqual(
    [
      "100755 a b",
      "100644 t\tt",
      "100644 n\nn",
      `100644 ${Buffer.from("ê").toString("latin1")}`,
      "100644 %41#?~",
      "100644 back\\slash",
      "100644 f\xff\xfe",
      "120000 link",
      "160000 module",
    ].sort(),
  );
});

test("the same changes give the same SHA, whoever runs the test", async () => {
  const shas = [];
  for (let i = 0; i < 2; i++) {
    await using repository = await createRepository();
    repository.write("a", "1");
    shas.push(await repository.commit());
  }
  expect(shas[0]).toBe(shas[1]);
});

test("a push tells what it did, and one that is no fast-forward needs force", async () => {
  await using repository = await createRepository();
  repository.write("a", "1");
  const first = await repository.commit();
  expect(await repository.push()).toEqual({
    ref: "refs/heads/main",
    before: repository.zeros,
    after: first,
    created: true,
    deleted: false,
    forced: false,
  });
  repository.write("a", "2");
  const second = await repository.commit();
  expect(await repository.push()).toMatchObject({ before: first, after: second, created: false, forced: false });

  await repository.reset(first);
  repository.write("a", "3");
  const third = await repository.commit();
  await expect(repository.push()).rejects.toThrow(/rejected|non-fast-forward/);
  expect(await repository.push({ force: true })).toMatchObject({ before: second, after: third, forced: true });

  expect(await git(repository.bare, "cat-file", "-t", second)).toBe("commit");
  await repository.prune();
  await expect(git(repository.bare, "cat-file", "-t", second)).rejects.toThrow();
  await repository.checkout("side");
  await repository.push();
  expect(await repository.push({ delete: true })).toMatchObject({ after: repository.zeros, deleted: true });
});

test("branches, merges and both kinds of tags", async () => {
  await using repository = await createRepository();
  repository.write("a", "1");
  const base = await repository.commit();
  await repository.checkout("side");
  repository.write("b", "1");
  const side = await repository.commit();
  await repository.checkout("main");
  expect(repository.head()).toBe(base);
  const merge = await repository.commit("merge", { merge: [side] });
  expect(await repository.git("rev-parse", `${merge}^1`, `${merge}^2`)).toBe(`${base}\n${side}`);

  expect(await repository.tag("light")).toEqual({ object: merge, commit: merge });
  const annotated = await repository.tag("v1", { annotated: true, at: base });
  expect(annotated.commit).toBe(base);
  expect(annotated.object).not.toBe(base);
  expect(await repository.push({ ref: "refs/tags/v1" })).toMatchObject({ after: annotated.object, created: true });
});

test("SHA-256 repositories", async () => {
  await using repository = await createRepository({ objectFormat: "sha256" });
  repository.write("a", "1");
  expect(await repository.commit()).toMatch(/^[0-9a-f]{64}$/);
  expect(await repository.push()).toMatchObject({ before: "0".repeat(64) });
});
