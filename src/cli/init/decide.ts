import { posix } from "node:path";
import { type Files, type Found, findPlainFolder, findSites, type Site } from "./find.ts";
import { defaultOutput, outputOf } from "./output.ts";
import { builtRules, hashedOf, plainRules, sourceRules } from "./rules.ts";
import { buildOf, type Step } from "./toolchain.ts";

/** The site that is deployed, and how. */
export interface Decision {
  readonly kind: "site";
  /** Null: a folder that is served as it is. */
  readonly site: Site | null;
  /** The steps that build; none: the folder is served as it is. */
  readonly build: readonly Step[];
  /** The folder to upload, from the top; empty: all of it. */
  readonly folder: string;
  /** The file or option that told the folder. */
  readonly from: string;
  /** Whether the build wants the history of git, and whether there are submodules. */
  readonly history: boolean;
  readonly submodules: boolean;
  readonly cleanUrls: boolean;
  /** The text of the file of rules. */
  readonly rules: string;
  /** Rules for sources where `rules` are for built files, a line each; null: `rules` are for sources. */
  readonly guess: readonly string[] | null;
  readonly notices: readonly string[];
}

/** Why nothing can be said. */
export interface Nothing {
  readonly kind: "nothing";
  /** A build by something that is not known, if that is why. */
  readonly build: string | null;
}

/** Decides on the site of a repository: the nearest to the top, or that of the folder `below`. Reads and runs nothing else. */
export function decide(files: Files, below: string | null): (Decision | Nothing) & { readonly found: Found } {
  const found = findSites(files, below);
  const submodules = files.has(".gitmodules");
  const [site] = found.sites;
  if (site !== undefined) return { ...ofSite(site, files), submodules, found };
  const folder = found.refused.length > 0 ? null : findPlainFolder(files, below);
  if (folder === null) return { kind: "nothing", build: null, found };
  const build = unknownBuild(files, folder);
  if (build !== null) return { kind: "nothing", build, found };
  const rules = plainRules(folder, files);
  const plain = { site: null, build: [], history: false, cleanUrls: false, guess: null, notices: [] };
  return { kind: "site", ...plain, folder, from: "its index.html", submodules, rules, found };
}

function ofSite(site: Site, files: Files): Omit<Decision, "submodules"> {
  const { generator, config } = site;
  const build = buildOf(site, defaultOutput(site), files);
  const output = outputOf(site, build, files);
  const hashed = hashedOf(site, files);
  const cleanUrls = generator.cleanUrls?.test(config) ?? false;
  const kept =
    hashed.kept === null
      ? []
      : [
          `${hashed.kept} is called as if a build had named it by its content, and is not: so the rules leave no such files out, and a deploy purges the new ones too.`,
        ];
  return {
    kind: "site",
    site,
    build: build.steps,
    folder: output.folder,
    from: output.from,
    history: generator.history?.test(config) ?? false,
    cleanUrls,
    rules: builtRules(site, { folder: output.folder, cleanUrls }, hashed, files),
    guess: sourceRules(site, files),
    notices: [...build.notices, ...output.notices, ...kept],
  };
}

/** The build that a package.json beside a plain folder names: then the folder is no site, but what one is made of. */
function unknownBuild(files: Files, folder: string): string | null {
  for (const path of new Set([posix.join(folder, "package.json"), "package.json"])) {
    const [, command] = (files.has(path) && /"build"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(files.read(path))) || [];
    if (command !== undefined) return `${path} builds by ${command}`;
  }
  return null;
}
