import { expect, test } from "vitest";
import { markAttributes, underAttributes } from "../../src/changes/attributes.ts";
import type { Change, Tree } from "../../src/git/change.ts";
import { pathFromText as path } from "../../src/git/path.ts";
import { UnreadableError } from "../../src/git/trouble.ts";

const change = (name: string, status: Change["status"] = "changed"): Change => ({
  path: path(name),
  status,
  below: false,
});
const altering = (name: string, status: Change["status"] = "changed"): Change => ({
  ...change(name, status),
  altersBelow: true,
});

const tree: Tree = {
  paths: ["a", "d/b", "d/e/c", "d/link", "dd/f", "module"].map(path),
  symlinks: new Map([[path("d/link"), "1".repeat(40)]]),
  submodules: new Set([path("module")]),
};

test.each<[string, Change[], string[]]>([
  ["at the root, which neither links nor submodules heed", [altering(".gitattributes")], ["a", "d/b", "d/e/c", "dd/f"]],
  ["in a directory", [altering("d/.gitattributes")], ["d/b", "d/e/c"]],
  ["that was deleted", [altering("d/e/.gitattributes", "deleted")], ["d/e/c"]],
  ["beside a file that is listed anyway", [altering("d/.gitattributes"), change("d/b")], ["d/e/c"]],
  ["in a directory and below it", [altering("d/.gitattributes"), altering("d/e/.gitattributes")], ["d/b", "d/e/c"]],
  ["that alters nothing", [change("d/.gitattributes")], []],
])("what a changed .gitattributes %s hides", (_, changes, hidden) => {
  expect(underAttributes(changes, tree).map(({ path }) => path)).toEqual(hidden);
});

const isMarked = async (...versions: (string | null)[]) => {
  const read = async () => versions.map((text) => (text === null ? null : Buffer.from(text)));
  const [marked] = await markAttributes([change("d/.gitattributes")], read);
  return marked!.altersBelow ?? false;
};

test.each<[string, string | null, string | null, boolean]>([
  ["text", null, "*.txt text\n", true],
  ["no text", "*.txt text\n", "*.txt -text\n", true],
  ["text left open", "*.txt text\n", "*.txt !text\n", true],
  ["line ends", "*.txt text eol=lf\n", "*.txt text eol=crlf\n", true],
  ["line ends, the old way", "", "*.txt crlf=input\n", true],
  ["a filter", "", "*.png filter=lfs diff=lfs merge=lfs -text\n", true],
  ["an id", "*.html ident\n", "", true],
  ["an encoding", "", "*.txt working-tree-encoding=UTF-16\n", true],
  ["a macro that git knows", "", "*.bin binary\n", true],
  ["a macro of its own", "", "*.svg vector\n", true],
  ["what a macro stands for", "[attr]vector text\n", "[attr]vector -text\n", true],
  ["a macro of a harmless name", "[attr]diff linguist-vendored\n", "[attr]diff text\n", true],
  ["one pattern", "*.txt text\n", "*.md text\n", true],
  ["the order", "*.txt text\na.txt -text\n", "a.txt -text\n*.txt text\n", true],
  ["an encoding that only gitk reads", "", "*.txt encoding=latin1\n", false],
  ["what GitHub counts", "*.txt text\n", "*.txt text linguist-generated\n", false],
  ["what GitHub counts, with a value", "", "*.h linguist-language=C++ -linguist-detectable\n", false],
  ["diffs and merges", "", "*.lock -diff merge=ours\n*.x diff=python\n", false],
  ["what an archive holds", "", "test export-ignore\nversion export-subst\n", false],
  ["white space and markers", "", "* whitespace=fix conflict-marker-size=9 -delta\n", false],
  ["a comment", "*.txt text\n", "# *.md text\n\n  # why\n*.txt text\n", false],
  ["space around", "*.txt text eol=lf\n", "  *.txt\ttext   eol=lf \r\n", false],
  ["a byte order mark", "*.txt text\n", "\uFEFF*.txt text\n", false],
  ["a last line end", "*.txt text", "*.txt text\n", false],
  ["a pattern without attributes", "", "*.txt\n", false],
  ["a quoted pattern", '"a text" diff\n', '"a text" merge\n', false],
  ["a quoted pattern, and text", '"a b" diff\n', '"a b" text\n', true],
  ["a quote that never ends", "", '"a text\n', true],
  ["where the file is, without a line that counts", null, "*.js linguist-vendored\n", false],
])("a change of %s", async (_, before, after, marked) => {
  expect(await isMarked(after, before)).toBe(marked);
  expect(await isMarked(before, after)).toBe(marked);
});

test("it alters when it does for one of several bases", async () => {
  expect(await isMarked("* text\n", "* text diff\n", "* text\n")).toBe(false);
  expect(await isMarked("* text\n", "* text diff\n", "* -text\n")).toBe(true);
});

test("what cannot be read, or is not compared, counts", async () => {
  const read = async () => {
    throw new UnreadableError("gone");
  };
  expect(await markAttributes([change("d/.gitattributes")], read)).toEqual([altering("d/.gitattributes")]);
  expect(await markAttributes([change("d/.gitattributes")], null)).toEqual([altering("d/.gitattributes")]);
  expect(await isMarked("* diff\n")).toBe(true);
});

test("no other file is read, and of very many not all are", async () => {
  const asked: string[] = [];
  const read = async (name: string) => {
    asked.push(name);
    return [null, null];
  };
  const plain = ["x.gitattributes", "d/.gitattributes/x", "a"].map((name) => change(name));
  expect(await markAttributes(plain, read)).toEqual(plain);
  expect(asked).toEqual([]);
  const many = Array.from({ length: 12 }, (_, at) => change(`${at}/.gitattributes`));
  const marked = await markAttributes(many, read);
  expect(asked).toHaveLength(10);
  expect(marked.filter(({ altersBelow }) => altersBelow)).toHaveLength(2);
});
