import * as fc from "fast-check";
import { expect, test } from "vitest";
import { previousRelease, previousTag } from "../../src/changes/release.ts";

const stable = (tag: string) => ({ tag, prerelease: false });
const pre = (tag: string) => ({ tag, prerelease: true });

test.each<[string, { tag: string; prerelease: boolean }, { tag: string; prerelease: boolean }[], string | null]>([
  ["the one before", stable("v1.2.0"), [stable("v1.1.0"), stable("v1.0.0")], "v1.1.0"],
  [
    "the newest by version, whatever the order",
    stable("v1.10.0"),
    [stable("v1.2.0"), stable("v1.9.0"), stable("v1.1.0")],
    "v1.9.0",
  ],
  ["the newest, even if it is newer than a backport", stable("v1.2.1"), [stable("v2.0.0"), stable("v1.2.0")], "v2.0.0"],
  ["not the release itself", stable("v1.2.0"), [stable("v1.2.0"), stable("v1.1.0")], "v1.1.0"],
  ["no prerelease", stable("v1.2.0"), [pre("v1.2.0-rc.1"), stable("v1.1.0")], "v1.1.0"],
  ["for a prerelease another one", pre("v1.2.0-rc.2"), [pre("v1.2.0-rc.1"), stable("v1.3.0")], "v1.2.0-rc.1"],
  ["by the flag and not by the name", pre("v1.2.0"), [pre("v1.1.0"), stable("v1.1.5")], "v1.1.0"],
  ["rc.10 after rc.9", pre("v1.0.0-rc.11"), [pre("v1.0.0-rc.9"), pre("v1.0.0-rc.10")], "v1.0.0-rc.10"],
  [
    "of the same product",
    stable("docs@1.0.1"),
    [stable("v9.0.0"), stable("docs@1.0.0"), stable("site@2.0.0")],
    "docs@1.0.0",
  ],
  ["with the same prefix, none counting as one", stable("1.2.0"), [stable("v1.1.0"), stable("1.0.0")], "1.0.0"],
  ["not a tag that moves along", stable("v1.2.0"), [stable("v1"), stable("v1.1"), stable("v1.1.0")], "v1.1.0"],
  ["nothing, when it is the first", stable("v1.0.0"), [], null],
  ["nothing, when it is no version", stable("latest"), [stable("v1.0.0")], null],
  ["nothing, when no other is a version", stable("v1.0.0"), [stable("nightly"), stable("v01.0.0")], null],
  ["the newest build", stable("v1.0.0+3"), [stable("v1.0.0+1"), stable("v1.0.0+2")], "v1.0.0+2"],
])("the previous release is %s", (_, released, others, previous) => {
  expect(previousRelease(released, others)).toBe(previous);
});

test.each<[string, string, string[], string | null]>([
  ["the one before", "v1.2.0", ["v1.2.0", "v1.1.0", "v1.0.0"], "v1.1.0"],
  ["no prerelease", "v1.2.0", ["v1.2.0-rc.1", "v1.1.0"], "v1.1.0"],
  ["for a prerelease another one", "v1.2.0-rc.2", ["v1.2.0-rc.1", "v1.3.0"], "v1.2.0-rc.1"],
  ["of the same product", "site/v1.1.0", ["docs/v1.0.5", "site/v1.0.0"], "site/v1.0.0"],
  ["nothing, when it is no version", "deploy", ["v1.0.0"], null],
  ["nothing, when there is no other", "v1.0.0", ["v1.0.0"], null],
])("the previous tag is %s", (_, tag, tags, previous) => {
  expect(previousTag(tag, tags)).toBe(previous);
});

test("the order of the list does not matter", () => {
  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom("", "-rc.1", "-rc.2", "+a", "+b"))
    .map(([a, b, c, rest]) => `v${a}.${b}.${c}${rest}`);
  const shuffled = fc
    .uniqueArray(version)
    .chain((tags) => fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, { minLength: tags.length })));
  fc.assert(fc.property(version, shuffled, (tag, [tags, mixed]) => previousTag(tag, tags) === previousTag(tag, mixed)));
});
