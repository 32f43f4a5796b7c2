import { expect, test } from "vitest";
import { cutEnd, cutMiddle, widthOf, wrapped } from "../../src/cli/fit.ts";
import { columnsFor, progressOn } from "../../src/cli/terminal.ts";

test.each([
  ["abc", 3],
  ["é", 1],
  ["e\u0301", 1],
  ["日本", 4],
  ["한", 2],
  ["ｱ", 1],
  ["ａ", 2],
  ["🟧", 2],
  ["\x1b[1mab\x1b[22m", 2],
  ["", 0],
])("%j takes %i columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test.each([
  ["abcdef", 6, "abcdef", "abcdef"],
  ["abcdef", 5, "abcd…", "ab…ef"],
  ["日本語の", 8, "日本語の", "日本語の"],
  ["日本語の", 7, "日本語…", "日…の"],
  ["日本語の", 6, "日本…", "日…の"],
  ["re\u0301sume\u0301s", 5, "re\u0301su…", "re\u0301…e\u0301s"],
])("%j in %i columns", (text, width, end, middle) => {
  expect([cutEnd(text, width), cutMiddle(text, width)]).toEqual([end, middle]);
  expect([cutEnd(text, null), cutMiddle(text, null)]).toEqual([text, text]);
});

test("what is cut keeps its colours, and none runs on", () => {
  expect(cutEnd("\x1b[1mabc\x1b[22mdef", 5)).toBe("\x1b[1mabc\x1b[22md…");
  expect(cutEnd("\x1b[1mabcdef\x1b[22mghi", 4)).toBe("\x1b[1mabc…\x1b[22m");
});

test("lines break at spaces, and a word that is too long has one of its own", () => {
  expect(wrapped("one two 日本語 verylongword x", 7)).toEqual(["one two", "日本語", "verylongword", "x"]);
  expect(wrapped("one two", null)).toEqual(["one two"]);
});

test.each([
  [{ isTTY: true, columns: 60 }, {}, 60],
  [{ isTTY: true, columns: 60 }, { COLUMNS: "100" }, 60],
  [{ isTTY: true }, { COLUMNS: "100" }, 100],
  [{ isTTY: true, columns: 0 }, {}, 80],
  [{ isTTY: true }, { COLUMNS: "wide" }, 80],
  [{ isTTY: false, columns: 60 }, { COLUMNS: "100" }, null],
  [{}, {}, null],
])("a terminal of %j with %j has %s columns", (stream, env, columns) => {
  expect(columnsFor(stream, env)).toBe(columns);
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what takes longer than two seconds is told in one line, which goes away at the end", async () => {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 20, write: (text: string) => written.push(text) };
  const progress = progressOn(stream, { TERM: "xterm" });
  progress.say("commit 1 of 1,000,000 of them");
  expect(written).toEqual([]);
  await wait(2_300);
  expect(written).toEqual(["\r\x1b[K… commit 1 of 1,00…"]);
  progress.say("a\u202eb");
  expect(written.at(-1)).toBe("\r\x1b[K… a\\u202eb");
  progress.end();
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("what is quick, is no terminal or can write over no line is told nothing", async () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const silent = [progressOn({ isTTY: false, write }, {}), progressOn({ isTTY: true, write }, { TERM: "dumb" })];
  const quick = progressOn({ isTTY: true, write }, { TERM: "xterm" });
  quick.say("x");
  quick.end();
  await wait(2_300);
  for (const progress of [...silent, quick]) progress.say("x");
  for (const progress of silent) progress.end();
  expect(written).toEqual([]);
});
