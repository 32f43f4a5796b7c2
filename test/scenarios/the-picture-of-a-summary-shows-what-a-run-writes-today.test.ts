import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { textOf, withText } from "../../scripts/picture/png.ts";
import { DIGEST, digestOf, sampleSummary } from "../../scripts/picture/sample.ts";

const picture = await readFile(new URL("../../docs/summary.png", import.meta.url));

test("docs/summary.png shows what a run writes today: `npm run picture` makes it again", async () => {
  const markdown = await sampleSummary();
  // At the budget that a run has by default, and with all that a reader should see of it.
  expect(markdown).toMatch(/^### Purged \d+ paths of .*: \d+ files changed since \w+day&#39;s deploy of [0-9a-f]{7}\n/);
  expect(markdown).toContain("more than the 60 allowed, so wildcards cover them");
  expect(markdown).toMatch(/🟧.*🟨.*🟦/u);
  expect(textOf(picture, DIGEST)).toBe(digestOf(markdown));
});

test("the digest stands in a chunk that every viewer of PNGs passes over", () => {
  const marked = withText(picture, "another", "text");
  expect(textOf(marked, "another")).toBe("text");
  expect(textOf(marked, DIGEST)).toBe(textOf(picture, DIGEST));
  expect(textOf(marked, "a third")).toBeNull();
  for (let at = 8; at < marked.length; at += marked.readUInt32BE(at) + 12) {
    const end = at + 8 + marked.readUInt32BE(at);
    expect(marked.readUInt32BE(end)).toBe(crc32(marked.subarray(at + 4, end)));
  }
});
