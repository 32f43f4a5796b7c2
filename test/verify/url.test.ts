import fc from "fast-check";
import { expect, test } from "vitest";
import { onSite, urlOn } from "../../src/verify/probe.ts";

const origin = "https://www.example.com";

test.each<[path: string, href: string | null]>([
  ["/", "https://www.example.com/"],
  ["/a%20b/%C3%A9.css", "https://www.example.com/a%20b/%C3%A9.css"],
  ["/a?v=1&w", "https://www.example.com/a?v=1&w"],
  ["/a~b|c", "https://www.example.com/a~b|c"],
  ["//evil.example/x", "https://www.example.com//evil.example/x"],
  ["/@evil.example/x", "https://www.example.com/@evil.example/x"],
  ["/https://evil.example", "https://www.example.com/https://evil.example"],
  ["/%5Cevil", "https://www.example.com/%5Cevil"],
  // A client would change these before it asks, so what it gets is not what was purged.
  ["/\\evil.example/x", null],
  ["/a/../b", null],
  ["/a/%2e%2e/b", null],
  ["/a b", null],
  ["/a#b", null],
  ["/a?", null],
  ["/a\nb", null],
  // Without a slash the path would go on with the host.
  [".evil.example/", null],
  ["@evil.example/", null],
  [":80@evil.example/", null],
  ["", null],
])("%j", (path, href) => {
  expect(urlOn(origin, path)?.href ?? null).toBe(href);
});

test("the host and the scheme are the origin's, whatever the path holds", () => {
  const origins = fc.constantFrom(origin, "https://www.example.com:8443", "http://127.0.0.1:1", "http://[::1]:1");
  const pieces = fc.constantFrom("/", "\\", "@", ":", "?", "#", ".", "//", "evil.example", "%2f", "\t", "\n", "a");
  const path = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(origins, fc.boolean(), path, (from, slash, rest) => {
      const asked = slash ? `/${rest}` : rest;
      const url = urlOn(from, asked);
      if (url) expect([url.origin, url.pathname + url.search, url.username]).toEqual([from, asked, ""]);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[location: string, href: string | null]>([
  ["/b", "https://www.example.com/b"],
  ["b/", "https://www.example.com/a/b/"],
  ["https://example.com/b", "https://example.com/b"],
  ["http://www.example.com/b", null],
  ["https://www.example.com:444/b", null],
  ["https://ada:secret@www.example.com/b", null],
  ["//evil.example/b", null],
  ["/\\evil.example/b", null],
  ["https://www.example.com.evil.example/b", null],
  ["javascript:1", null],
  ["http://[", null],
])("a redirect to %j", (location, href) => {
  const from = new URL("https://www.example.com/a/x");
  expect(onSite(location, from, [origin, "https://example.com"])?.href ?? null).toBe(href);
});
