import { decide } from "../../../src/cli/init/decide.ts";
import type { Files } from "../../../src/cli/init/find.ts";

/** A work tree in memory: texts by their paths. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    paths: Object.keys(texts).sort(),
    has: (path) => Object.hasOwn(texts, path),
    read: (path) => texts[path] ?? "",
  };
}

/** A package.json with these scripts and packages. */
export function manifest(scripts: Readonly<Record<string, string>>, ...packages: readonly string[]): string {
  return JSON.stringify({
    name: "site",
    private: true,
    scripts,
    devDependencies: Object.fromEntries(packages.map((name) => [name, "^1.0.0"])),
  });
}

/** The decision for some files, which must be a site. */
export function decided(files: Readonly<Record<string, string>>, below: string | null = null) {
  const decision = decide(filesOf(files), below);
  if (decision.kind === "nothing") throw new Error("nothing was found");
  return decision;
}
