import fc from "fast-check";
import { expect, test } from "vitest";
import { spellingsOf } from "../../src/url/address.ts";

test.each<[string, string[]]>([
  ["/", []],
  ["/posts/hello-world_2.html", []],
  ["/caf%C3%A9", ["/caf%c3%a9"]],
  ["/caf%c3%a9", ["/caf%C3%A9"]],
  ["/a%20b", []],
  ["/it's", ["/it%27s"]],
  ["/a(1)", ["/a%281%29"]],
  ["/a[1]", ["/a%5B1%5D", "/a%5b1%5d"]],
  ["/a@b,c", ["/a%40b%2Cc", "/a%40b%2cc"]],
  ["/@a!", ["/%40a!", "/%40a%21"]],
  ["/a:b+c;d&e=f$g", ["/a%3Ab%2Bc%3Bd%26e%3Df%24g", "/a%3ab%2bc%3bd%26e%3df%24g"]],
  ["/%C3%A9(1)?q=(%C3%A9)", ["/%c3%a9(1)?q=(%C3%A9)", "/%C3%A9%281%29?q=(%C3%A9)", "/%c3%a9%281%29?q=(%C3%A9)"]],
  ["/%C3%A9/*", ["/%c3%a9/*"]],
  ["/(app)/*", ["/%28app%29/*"]],
])("%s", (path, spellings) => {
  expect(spellingsOf(path)).toEqual(spellings);
});

test("every spelling names the same, each is another one, and there are few", () => {
  const piece = fc.constantFrom("a", "/", "%C3%A9", "%20", "(", ")", "'", "!", "@", "+", ",", ";", "&", "=", "$", "[");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = `/${pieces.join("")}`;
      const spellings = spellingsOf(path);
      expect(new Set([path, ...spellings]).size).toBe(spellings.length + 1);
      expect(spellings.length).toBeLessThanOrEqual(7);
      for (const spelling of spellings) expect(decodeURIComponent(spelling)).toBe(decodeURIComponent(path));
    }),
  );
});
