import * as fc from "fast-check";
import { expect, test } from "vitest";
import { commonWildcard } from "../../../src/plan/cover/cover.ts";
import { matches } from "../../support/cloudfront.ts";

test.each<[string[], string]>([
  [["/a/b", "/a/c"], "/a*"],
  [["/posts/hello/", "/posts/help/"], "/posts/hel*"],
  [["/a", "/b"], "/*"],
  [["/", "/index.html"], "/*"],
  [["/a"], "/a*"],
  [["/dir/"], "/dir*"],
  [["/dir/", "/dir/*"], "/dir*"],
  [["/dir/*", "/dir/x"], "/dir*"],
  [["/dir/*"], "/dir/*"],
  [["/*"], "/*"],
  [["/*", "/a"], "/*"],
  [["#tag"], "/*"],
  [["#tag", "/a/b"], "/*"],
  [["#tag*"], "/*"],
  [["/caf%C3%A9/a", "/caf%C3%A9/b"], "/caf%C3%A9*"],
  [["/caf%C3%A9", "/caf%C3%A8"], "/caf*"],
  [["/caf%C3%A9", "/caf%20"], "/caf*"],
  [["/a%20b", "/a%2"], "/a*"],
  [["/d/%C3%A9", "/d/%C3%A8"], "/d*"],
  [["/a*b", "/a*c"], "/a**"],
  [["/ab", "/a*"], "/a*"],
  [[], "/*"],
  [[`/${"a".repeat(3_999)}`], `/${"a".repeat(3_998)}*`],
])("%j → %s", (patterns, wildcard) => {
  expect(commonWildcard(patterns)).toBe(wildcard);
});

test("the wildcard takes what each pattern takes", () => {
  const piece = fc.constantFrom("a", "b", "/", "%C3%A9", "%E2%82%AC", "%20", "*");
  const path = fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join("")}`);
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 4 }), path, (patterns, url) => {
      const wildcard = commonWildcard(patterns);
      expect(wildcard).toMatch(/^\/.*\*$/);
      for (const pattern of patterns)
        if (matches(pattern, url)) expect([pattern, url, matches(wildcard, url)]).toEqual([pattern, url, true]);
      for (const pattern of patterns) if (!pattern.endsWith("*")) expect(matches(wildcard, pattern)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
