import { expect, test } from "vitest";
import { PurgeError } from "../../../src/cdn/cdn.ts";
import { cloudfront } from "../../../src/cdn/cloudfront/client.ts";
import { id, setUp } from "./setup.ts";

test.each<[string, string[], RegExp]>([
  [
    "a tilde",
    ["/fine", "/~a"],
    /^CloudFront cannot purge what the plan holds, so nothing was sent\. "\/~a": `~` cannot be purged; .*\. Plan again, and pass the plan on unchanged\.$/,
  ],
  ["a tilde that is encoded", ["/%7ea"], /"\/%7ea": `~` cannot be purged/],
  [
    "a bare percent sign",
    ["/100%", "/100%2", "/ok%20"],
    /"\/100%": a `%` that encodes nothing must be `%25`; "\/100%2": .*`%25`\. Plan/,
  ],
  [
    "what must be encoded",
    ["/a b", "/é", "/<", "/a]"],
    /"\/a b": " " must be percent-encoded; "\/é": "é" .*; "\/<": "<" .*; "\/a\]": "\]" /,
  ],
  ["no path", ["a.css"], /"a\.css": a path starts with/],
  ["a tag that is none", ["#a,b", "#a*", "#"], /"#a,b": no tag .*"#a\*": no tag .*"#": no tag/],
  ["a path that is too long", [`/${"a".repeat(4_000)}`], /"\/a{199}…": 4001 characters, and 4000 are allowed/],
  [
    "too many wildcards",
    Array.from({ length: 16 }, (_, at) => `/${at}/*`),
    /16 wildcards, and one invalidation holds at most 15: "\/0\/\*", .* and 6 more\./,
  ],
  [
    "too many paths",
    Array.from({ length: 3_001 }, (_, at) => `/${at}`),
    /3001 paths, and one invalidation holds at most 3000\./,
  ],
])("%s is named, and nothing is sent", async (_, patterns, message) => {
  await using world = await setUp();
  const error = await cloudfront.purge(id, patterns, world.services).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(PurgeError);
  expect((error as Error).message).toMatch(message);
  expect(world.server.requests).toEqual([]);
});
