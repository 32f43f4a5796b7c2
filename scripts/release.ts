// What release.yml releases: the version of package.json, with its notes from CHANGELOG.md. Run as
// `node scripts/release.ts FILE_OF_TAGS FILE_FOR_NOTES`; prints lines for GITHUB_OUTPUT. Uses nothing that is installed.
import { readFileSync, writeFileSync } from "node:fs";

/** What a release is made of. */
export interface Sources {
  /** `version` of package.json, and of the lock file. */
  readonly version: string;
  readonly locked: string;
  readonly changelog: string;
  /** The tags that are there, such as `v1.2.3`. */
  readonly tags: readonly string[];
}

/** A release. */
export interface Release {
  /** `v1.2.3` */
  readonly tag: string;
  readonly prerelease: boolean;
  /** The tag to move, such as `v1`; empty for a prerelease, and when a newer version of the same major is there. */
  readonly major: string;
  /** Markdown. */
  readonly notes: string;
}

/** https://semver.org, without build metadata. */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(?:[1-9]\d*|0|[0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:[1-9]\d*|0|[0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*))*)?$/;

/** Checks that all sources are of one version that is new. Throws an Error that says what to mend. */
export function releaseOf({ version, locked, changelog, tags }: Sources): Release {
  const parts = VERSION.exec(version);
  if (!parts) throw new Error(`package.json has the version ${JSON.stringify(version)}, which is no semantic version`);
  if (locked !== version)
    throw new Error(`package-lock.json has the version ${locked}, and package.json has ${version}: run npm install`);
  const tag = `v${version}`;
  if (tags.includes(tag)) throw new Error(`${tag} is there already: a release is never made again, raise the version`);
  const notes = notesOf(changelog, version);
  const prerelease = parts[4] !== undefined;
  const major = `v${parts[1]}`;
  const numbers = ([, ...found]: readonly string[]) => found.slice(0, 3).map(Number);
  const own = numbers(parts);
  const newer = tags.some((other) => {
    const found = VERSION.exec(other.slice(1));
    if (!found || found[4] !== undefined || found[1] !== parts[1]) return false;
    const [, minor = 0, patch = 0] = numbers(found);
    return minor > own[1]! || (minor === own[1] && patch > own[2]!);
  });
  return { tag, prerelease, major: prerelease || newer ? "" : major, notes };
}

function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## [${version}]`));
  const [, date] = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/m.exec(section ?? "") ?? [];
  if (!section || !date)
    throw new Error(`CHANGELOG.md has no line \`## [${version}] - YYYY-MM-DD\`: move what is unreleased below one`);
  const notes = section
    .slice(section.indexOf("\n"))
    .replace(/^\[[^\]]+\]: .*$/gm, "")
    .trim();
  if (notes === "") throw new Error(`CHANGELOG.md says nothing of ${version}`);
  const unreleased = sections.find((text) => text.startsWith("## [Unreleased]"));
  if (unreleased === undefined || unreleased.replace(/^## .*$/m, "").trim() !== "")
    throw new Error(
      `CHANGELOG.md keeps an empty section \`## [Unreleased]\` above ${version}: all of it is released now`,
    );
  return notes;
}

if (process.argv[1] === import.meta.filename) {
  const [, , tagsFile = "", notesFile = ""] = process.argv;
  const read = (path: string) => readFileSync(path, "utf8");
  const { tag, prerelease, major, notes } = releaseOf({
    version: JSON.parse(read("package.json")).version,
    locked: JSON.parse(read("package-lock.json")).version,
    changelog: read("CHANGELOG.md"),
    tags: read(tagsFile)
      .split("\n")
      .map((ref) => ref.replace(/^refs\/tags\//, ""))
      .filter(Boolean),
  });
  writeFileSync(notesFile, `${notes}\n`);
  process.stdout.write(`tag=${tag}\nprerelease=${prerelease}\nmajor=${major}\n`);
}
