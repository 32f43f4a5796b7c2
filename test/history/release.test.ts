import * as fc from "fast-check";
import { expect, test } from "vitest";
import { previousRelease, previousTag } from "../../src/history/release.ts";

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
  [
    "not a tag that moves along, of another channel",
    pre("v1.2.0-rc.2"),
    [stable("v1.1"), stable("v1.1.0"), pre("v1.2.0-rc.1")],
    "v1.2.0-rc.1",
  ],
  ["nothing, when another is no full version", stable("v1.2.0"), [stable("v1.1"), stable("v1.0.0")], null],
  [
    "nothing, when only a prerelease is what it moves with",
    stable("v1.2.0"),
    [stable("v1.1"), pre("v1.1.0"), stable("v1.0.0")],
    null,
  ],
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
  ["not one that moves along", "v1.2.0", ["v1", "v2", "v1.1", "v1.1.3", "v1.1.2"], "v1.1.3"],
  ["not one that moves along with a version of another channel", "v1.2.0-rc.2", ["v1.1", "v1.2.0-rc.1"], "v1.2.0-rc.1"],
  [
    "by the prefix with a number in it",
    "python3.11-1.1.0",
    ["python3.11-1.0.0", "python3.12-1.0.5"],
    "python3.11-1.0.0",
  ],
  ["whatever has no dot in its number", "v1.1.0", ["v1.0.0", "v1-beta", "v20241102", "v.1.2", "version-2.0"], "v1.0.0"],
  [
    "of the same product, whatever numbers others have",
    "site/v1.1.0",
    ["docs/2024.01.15", "site/v1.0.0"],
    "site/v1.0.0",
  ],
  ["unknown, when another is a date", "2024.11.15", ["2024.10.31", "2024.11.02"], null],
  ["unknown, when all others are dates", "2024.11.15", ["2024.09.01", "2024.11.02"], null],
  ["unknown, when it is a date itself", "2024.01.15", ["2024.10.31", "2024.11.12"], null],
  ["unknown, when another has two parts", "v2.0.0", ["v1.0.0", "v1.1"], null],
  ["unknown, when another has two parts and only this one a third", "v1.1.0", ["v1.1.0", "v1.0.0", "v1.1"], null],
  ["unknown, when another with two parts only looks like one", "v1.12.0", ["v1.11.0", "v1.1"], null],
  ["unknown, when another has four parts", "v1.3.0", ["v1.2.0", "v1.2.3.4"], null],
  ["unknown, when it has four parts", "v1.2.3.4", ["v1.1.0", "v1.2.3.3", "v1.2.3"], null],
  ["unknown, when it has four parts of two digits", "v11.12.13.14", ["v11.1.0", "v11.12.13.13"], null],
  ["unknown, when a number is too large", "v1.1.0", ["v1.0.0", "v99999999999999999999.0.0"], null],
  ["unknown, when a stable one cannot be told from a prerelease", "v1.2.0-rc.3", ["v1.2.0-rc.1", "v1.2.0.rc.2"], null],
  ["unknown, when a prerelease cannot be told from a stable one", "2024.11.15", ["2024.10.31", "2024.11.02-1"], null],
  ["nothing, when it is no version", "deploy", ["v1.0.0"], null],
  ["nothing, when there is no other", "v1.0.0", ["v1.0.0"], null],
])("the previous tag is %s", (_, tag, tags, previous) => {
  expect(previousTag(tag, tags)).toBe(previous);
});

const version = fc
  .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom("", "-rc.1", "-rc.2", "+a", "+b"))
  .map(([a, b, c, rest]) => `v${a}.${b}.${c}${rest}`);

test("the order of the list does not matter", () => {
  const shuffled = fc
    .uniqueArray(version)
    .chain((tags) => fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, { minLength: tags.length })));
  fc.assert(fc.property(version, shuffled, (tag, [tags, mixed]) => previousTag(tag, tags) === previousTag(tag, mixed)));
});

test("a tag that semver cannot read leaves nothing known, but one of two parts that moves along changes nothing", () => {
  const stable = version.filter((tag) => !tag.includes("-"));
  const unreadable = fc
    .tuple(fc.nat(3), fc.nat(3), fc.constantFrom("", "", "", ".01", ".1.1", ".x", ".rc.1", "-rc.1", ".1-01"))
    .map(([a, b, rest]) => `v${a}.${b}${rest}`);
  const law = fc.property(stable, fc.uniqueArray(stable), unreadable, (tag, tags, other) => {
    const isMoving = tags.some((name) => name !== tag && name.startsWith(`${other}.`));
    expect(previousTag(tag, [...tags, other])).toBe(isMoving ? previousTag(tag, tags) : null);
  });
  fc.assert(law);
});
