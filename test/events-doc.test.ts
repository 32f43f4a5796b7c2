import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const docs = new URL("../docs/", import.meta.url);
const text = readFileSync(new URL("events.md", docs), "utf8");
const defined = new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, label, path]) => [label!, path!]));
const used = new Set([...text.matchAll(/\[([^\]]+)\](?![(:\]])/g)].map(([, label]) => label!));

const SHOWN =
  /^(?:event|an-event|memory|attempts|without-git|hidden|a-release|a-pushed-tag|a-push|a-forced|a-new|a-deleted)/;

test("every link of docs/events.md leads to a test", () => {
  expect([...defined.keys()].toSorted()).toEqual([...used].toSorted());
  const lost = [...defined.values()].filter((path) => !path.endsWith(".test.ts") || !existsSync(new URL(path, docs)));
  expect(lost).toEqual([]);
});

test("every test of events, memory and attempts stands in docs/events.md", () => {
  const names = readdirSync(new URL("scenarios/", import.meta.url)).filter((name) => SHOWN.test(name));
  expect(names.length).toBeGreaterThan(20);
  const linked = new Set(defined.values());
  expect(names.filter((name) => !linked.has(`../test/scenarios/${name}`))).toEqual([]);
});
