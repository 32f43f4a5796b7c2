import { expect, test } from "vitest";
import type { Target } from "../../src/plan/url.ts";
import { targetText } from "../../src/report/target.ts";

test.each<[Target, string]>([
  [{ kind: "path", path: "/a" }, "/a"],
  [{ kind: "prefix", prefix: "/a/" }, "/a/*"],
  [{ kind: "forced", prefix: "/a", path: "/a~b" }, "/a~b (no exact path can purge it: /a*)"],
  [{ kind: "tag", tag: "news" }, "tag:news"],
])("%j → %s", (target, text) => {
  expect(targetText(target)).toBe(text);
});
