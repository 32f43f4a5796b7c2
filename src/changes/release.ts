// Each function by itself, which is a third of semver; and loaded only where versions are compared.
import type { SemVer } from "semver";
import compareBuild from "semver/functions/compare-build.js";
import parse from "semver/functions/parse.js";
import rcompare from "semver/functions/rcompare.js";

/** A published version: where tags of one product and one kind of release (stable or not) follow each other. */
interface Version {
  /** What stands before the number, for example `v` or `docs@`. */
  readonly prefix: string;
  readonly version: SemVer;
}

/** Reads `PREFIX1.2.3-rc.1`. Null for tags without a full version, `v2` for example, which move with every release. */
function versionOf(tag: string): Version | null {
  const match = /^(.*?)(\d+\.\d+\.\d+(?:[-+].*)?)$/s.exec(tag);
  const version = match && parse(match[2]);
  return version && { prefix: match[1]!, version };
}

export interface Release {
  readonly tag: string;
  readonly prerelease: boolean;
}

/**
 * The newest other release of the same channel (same prefix, same prerelease flag), by semver and not by date:
 * a backport that was published yesterday is not what the site shows. Null if there is none.
 */
export function previousRelease(released: Release, others: readonly Release[]): string | null {
  const own = versionOf(released.tag);
  if (!own) return null;
  return newest(
    others
      .filter(({ tag, prerelease }) => tag !== released.tag && prerelease === released.prerelease)
      .map(({ tag }) => tag),
    own.prefix,
  );
}

/** The newest other tag of the same channel: same prefix, with or without a prerelease part. Null if there is none. */
export function previousTag(tag: string, tags: readonly string[]): string | null {
  const own = versionOf(tag);
  if (!own) return null;
  const isPrerelease = (name: string) => (versionOf(name)?.version.prerelease.length ?? 0) > 0;
  return newest(
    tags.filter((name) => name !== tag && isPrerelease(name) === isPrerelease(tag)),
    own.prefix,
  );
}

function newest(tags: readonly string[], prefix: string): string | null {
  const versions = tags.flatMap((tag) => {
    const parsed = versionOf(tag);
    return parsed && parsed.prefix === prefix ? [{ tag, version: parsed.version }] : [];
  });
  versions.sort((a, b) => rcompare(a.version, b.version) || compareBuild(b.version, a.version));
  return versions[0]?.tag ?? null;
}
