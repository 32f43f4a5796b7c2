import { posix } from "node:path";
import type { Files, Site } from "./find.ts";
import { readOption, readSetting } from "./settings.ts";
import type { Build } from "./toolchain.ts";

/** The folder of built files, from the top of the work tree, and what told it. */
export interface Output {
  readonly folder: string;
  readonly from: string;
  /** Why it may be another one. */
  readonly notices: readonly string[];
}

/** Where the built files of a site lie unless something names another folder, seen from the site. */
export function defaultOutput({ generator, folder }: Site): string {
  const { output } = generator.build;
  return typeof output === "string" ? output : output(folder);
}

/** Finds the folder of built files: an option of the command goes before the configuration, and that before the default. */
export function outputOf(site: Site, build: Build, files: Files): Output {
  const { generator, folder, marks } = site;
  const { settings: names = [], options = [] } = generator.elsewhere ?? {};
  const usual = below(folder, defaultOutput(site))!;
  const option = readOption(build.command, options);
  const settings = marks.flatMap((path) =>
    path.endsWith("package.json")
      ? []
      : names.map((name) => ({ path, setting: readSetting(path, files.read(path), name) })),
  );
  const named = settings.filter(({ setting }) => setting.kind !== "none");
  const unsure = (why: string): Output => ({
    folder: usual,
    from: "the default",
    notices: [`${why}. If that is not ${usual}, change it in both steps of the workflow that name it.`],
  });
  if (option !== null) {
    const found = option.includes("$") ? null : below(build.folder, option);
    return found === null
      ? unsure(`The build puts its files into ${option}, which names no folder of this repository`)
      : { folder: found, from: `the build's own option`, notices: [] };
  }
  const [first] = named;
  if (first === undefined) return { folder: usual, from: "the default", notices: [] };
  if (first.setting.kind === "unclear") return unsure(first.setting.why);
  const values = new Set(named.map(({ setting }) => (setting.kind === "text" ? setting.value : null)));
  if (values.size > 1) return unsure(`${named.map(({ path }) => path).join(" and ")} disagree about the folder`);
  const value = (first.setting as { readonly value: string }).value;
  const found = below(folder, value);
  return found === null
    ? unsure(`${first.path} names ${value}, which is no folder of this repository`)
    : { folder: found, from: first.path, notices: [] };
}

/** A relative path from a folder, without `.` and `..`; null: it leads out of the work tree, or is all of it. */
function below(folder: string, path: string): string | null {
  if (path === "" || /^(?:[/~\\]|\w:)/.test(path)) return null;
  const joined = posix.join(folder, path).replace(/\/$/, "");
  return joined === "." || joined.startsWith("..") ? null : joined;
}
