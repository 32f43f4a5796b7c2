import { expect, test } from "vitest";
import { pauseBefore } from "../../src/github/send.ts";

const now = 1_000_000_000_000;
test.each<[string, number, number, Record<string, string>, number | null]>([
  ["not found", 1, 404, {}, null],
  ["a permission missing", 1, 403, {}, null],
  ["a permission missing, with some of the limit left", 1, 403, { "x-ratelimit-remaining": "12" }, null],
  ["a bad request", 1, 422, {}, null],
  ["no answer", 1, 0, {}, 1_000],
  ["no answer again", 2, 0, {}, 2_000],
  ["a server in trouble", 3, 500, {}, 4_000],
  ["a server in trouble for the last time", 4, 500, {}, null],
  ["the secondary limit", 1, 403, { "retry-after": "60" }, 60_000],
  ["the secondary limit at once", 1, 429, { "retry-after": "0" }, 0],
  ["the secondary limit for too long", 1, 429, { "retry-after": "3600" }, null],
  ["the secondary limit without a time", 2, 429, {}, 2_000],
  ["the secondary limit with a time that is none", 1, 429, { "retry-after": "soon" }, 1_000],
  [
    "the primary limit, nearly over",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 30) },
    31_000,
  ],
  [
    "the primary limit, over by now",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 - 30) },
    1_000,
  ],
  [
    "the primary limit",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 3_000) },
    null,
  ],
  ["the primary limit without its end", 1, 403, { "x-ratelimit-remaining": "0" }, null],
])("the pause after %s", (_, tries, status, headers, pause) => {
  expect(pauseBefore(tries, status, headers, now)).toBe(pause);
});
