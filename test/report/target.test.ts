import { expect, test } from "vitest";
import { targetText } from "../../src/report/target.ts";
import type { Target } from "../../src/url/encode.ts";

test.each<[Target, string]>([
  [{ kind: "path", path: "/a" }, "/a"],
  [{ kind: "prefix", prefix: "/a/" }, "/a/*"],
  [{ kind: "forced", prefix: "/a", path: "/a~b" }, "/a~b (no exact path can purge it: /a*)"],
  [{ kind: "tag", tag: "news" }, "tag:news"],
])("%j → %s", (target, text) => {
  expect(targetText(target)).toBe(text);
});
