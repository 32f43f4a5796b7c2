// Three single functions are a third of semver. revision.ts loads this file only to compare versions.
import type { SemVer } from "semver";
import compareBuild from "semver/functions/compare-build.js";
import parse from "semver/functions/parse.js";
import rcompare from "semver/functions/rcompare.js";
import type { Release } from "../github/releases.ts";

/** The version that a tag names, and the product that its prefix stands for. */
interface Version {
  /** The text before the number, for example `v` or `docs@`. */
  readonly prefix: string;
  readonly version: SemVer;
}

/** Reads `PREFIX1.2.3-rc.1`. Null for tags without a full version, `v2` for example, which move with every release. */
function versionOf(tag: string): Version | null {
  // No digit may stand before the number, with a dot or without: `v1.2.3.4` is no version 2.3.4 of `v1.`.
  const match = /^(.*?)(?<!\d\.?)(\d+\.\d+\.\d+(?:[-+].*)?)$/s.exec(tag);
  const version = match && parse(match[2]);
  return version && { prefix: match[1]!, version };
}

/** Another tag with the same prefix, followed by a number that has a dot. */
interface Other {
  readonly tag: string;
  readonly number: string;
  /** Null if semver cannot read it, as `2024.01.15` or `1.2.3.4`: whether it is the newest is unknown. */
  readonly version: SemVer | null;
}

function othersOf(prefix: string, tags: readonly string[]): Other[] {
  return tags
    .filter((tag) => tag.startsWith(prefix))
    .map((tag) => ({ tag, number: tag.slice(prefix.length) }))
    .filter(({ number }) => /^\d+\.\d/.test(number))
    .map(({ tag, number }) => ({ tag, number, version: parse(number) }));
}

/**
 * The newest other release of the same channel (same prefix, same prerelease flag), by semver and not by date: the site
 * does not show a backport that was published yesterday. Null if there is none, or if semver cannot read one.
 */
export function previousRelease(released: Release, others: readonly Release[]): string | null {
  const own = versionOf(released.tag);
  if (!own) return null;
  const tags = others
    .filter(({ tag, prerelease }) => tag !== released.tag && prerelease === released.prerelease)
    .map(({ tag }) => tag);
  return newest(othersOf(own.prefix, tags));
}

/**
 * The newest other tag of the same channel: same prefix, with or without a prerelease part. Null if there is none, or if
 * semver cannot read one.
 */
export function previousTag(tag: string, tags: readonly string[]): string | null {
  const own = versionOf(tag);
  if (!own) return null;
  const isPrerelease = ({ prerelease }: SemVer) => prerelease.length > 0;
  // Digits and dots alone name no prerelease. Any other number that semver cannot read may be of either channel.
  const isOfChannel = ({ number, version }: Other) =>
    version
      ? isPrerelease(version) === isPrerelease(own.version)
      : !isPrerelease(own.version) || !/^[\d.]+$/.test(number);
  const others = tags.filter((name) => name !== tag);
  return newest(othersOf(own.prefix, others).filter(isOfChannel));
}

function newest(others: readonly Other[]): string | null {
  const versions = others.flatMap(({ tag, version }) => (version ? [{ tag, version }] : []));
  // `v1.1` beside `v1.1.3` moves along with it.
  const moving = new Set(versions.map(({ version }) => `${version.major}.${version.minor}`));
  if (others.some(({ number, version }) => !version && !moving.has(number))) return null;
  versions.sort((a, b) => rcompare(a.version, b.version) || compareBuild(b.version, a.version));
  return versions[0]?.tag ?? null;
}
