import { relative, resolve, sep } from "node:path";
import type { Tree } from "../../git/change.ts";
import type { RepoPath } from "../../git/path.ts";
import { patternText } from "../../report/escape.ts";
import { compileGlob } from "../../rules/glob.ts";
import { nearest, suggestGlob } from "../../rules/suggest.ts";
import { nearestIn } from "../check/nearest.ts";
import { readTruth, urlPathOf } from "../check/truth.ts";
import { type Local, LocalError } from "../local.ts";
import type { MappingOptions } from "../options.ts";
import type { Named } from "../plan.ts";
import type { Places } from "../rules.ts";
import { commitOf, liveOf, type Mapping, mappingFor } from "../survey.ts";
import { findLast, type Purge, type Purged, purgesOf, targetsOf, templateText } from "./purges.ts";

/** The question to `why`: a file of the repository, a URL or a URL path, and how many commits to look through. */
export interface WhyRequest extends MappingOptions {
  readonly name: string;
  readonly last: number | null;
}

/** The result of `why`; `--json` prints this value. */
export type WhyReport = FileReport | UrlReport;

interface Common {
  readonly version: 1;
  readonly kind: "why";
  /** HEAD; with build-dir the folder of the build, whose SHA is null. */
  readonly head: Named;
  /** Where the rules stand. */
  readonly rules: string;
  readonly cdn: string;
  /** How many commits were looked through; null: none. */
  readonly last: number | null;
  /** The URL, or those that the rules make of the file, and when each would last have been purged. */
  readonly purged: readonly { readonly url: string; readonly by: Purged | null }[];
  readonly notices: readonly string[];
}

/** The answer for a file: what the rules do with it. */
export interface FileReport extends Common {
  readonly of: "file";
  readonly path: string;
  readonly inHead: boolean;
  /** A file of head with almost the same path, if head has no such file. */
  readonly meant: string | null;
  /** The glob under `ignore:` that leaves it out; null if none does. */
  readonly ignoredBy: string | null;
  readonly takenBy: readonly {
    readonly glob: string;
    readonly line: number;
    /** `$1`, `$2`, … */
    readonly captures: readonly string[];
    readonly targets: readonly { readonly target: string; readonly makes: string; readonly also: readonly string[] }[];
  }[];
  /** Where no rule takes it: globs that would, each like one of the rules. */
  readonly near: readonly { readonly glob: string; readonly line: number; readonly meant: string }[];
}

/** The answer for a URL: what can purge it. */
export interface UrlReport extends Common {
  readonly of: "url";
  readonly url: string;
  readonly by: readonly Purge[];
  /** Lines of rules with tags, which may purge it as well: what has a tag, only the origin knows. */
  readonly tags: readonly number[];
  /** Where no rule makes it: the URL most like it that they make. */
  readonly nearest: string | null;
}

/** Most globs to suggest for a file that no rule takes. */
const MOST_NEAR = 3;

/** Says what the rules make of a file, or what purges a URL. */
export async function why(request: WhyRequest, local: Local, places: Places): Promise<WhyReport> {
  const commit = await commitOf("HEAD", local);
  const mapping = await mappingFor(request, local, commit.sha, places);
  const { buildDir } = mapping.options;
  const top = local.top ?? places.cwd;
  const built = buildDir === null ? null : await readTruth({ kind: "folder", name: buildDir }, top, mapping.grammar);
  if (built !== null && request.last !== null)
    throw new LocalError(
      `${mapping.places.buildDir}: by build-dir the rules map built files, which no commit holds; leave out --last`,
    );
  const tree = built?.tree ?? (await local.tree(commit.sha));
  const head = built === null ? commit : { name: built.name, sha: null };
  const notices = new Set(mapping.notices);
  const lastOf = async (urls: readonly string[]) => {
    if (request.last === null || urls.length === 0) return [];
    const found = await findLast(urls, request.last, commit, tree, mapping, local, notices);
    return urls.map((url) => ({ url, by: found.get(url) ?? null }));
  };
  const common = { version: 1, kind: "why", head, rules: mapping.rules.source, cdn: request.cdn } as const;
  const { last } = request;
  const path = pathOf(request.name, buildDir === null ? local.top : resolve(top, buildDir), places.cwd, tree);
  if (path !== null) {
    const file = explainFile(path, tree, mapping);
    const urls = file.takenBy.flatMap(({ targets }) => targets.map(({ makes }) => makes));
    const purged = await lastOf([...new Set(urls.filter((url) => url.startsWith("/") && !url.endsWith("*")))]);
    return { ...common, ...file, last, purged, notices: [...notices] };
  }
  const url = urlPathOf(request.name, mapping.grammar);
  if (url === null) throw new LocalError(`${JSON.stringify(request.name)} is neither a file nor a URL path`);
  const by = purgesOf(url, tree, mapping);
  const tags = mapping.rules.rules.filter(({ targets }) => targets.some(({ kind }) => kind === "tag"));
  const purged = await lastOf([url]);
  const like = by.some(({ exact }) => exact) ? null : nearestIn(liveOf(tree, mapping).urls)(url);
  return {
    ...common,
    ...{ of: "url", url, by, tags: tags.map(({ line }) => line), nearest: like, last, purged },
    notices: [...notices],
  };
}

/** The path from the folder of all files that a name means from `cwd`; null for a URL or URL path. Throws LocalError. */
function pathOf(name: string, top: string | null, cwd: string, tree: Tree): RepoPath | null {
  if (/^https?:\/\//i.test(name)) return null;
  if (name.startsWith("/") && !(top !== null && name.startsWith(top + sep))) return null;
  const own = name.replaceAll(sep, "/").replace(/^(?:\.\/)+/, "");
  const paths = new Map(tree.paths.map((path) => [path.normalize(), path]));
  const wanted = top === null ? own : relative(top, resolve(cwd, name)).replaceAll(sep, "/");
  const found = paths.get(wanted.normalize()) ?? paths.get(own.normalize());
  if (found !== undefined) return found;
  const inFolder = tree.paths.find((path) => path.startsWith(`${wanted.replace(/\/$/, "")}/`));
  if (wanted === "" || inFolder !== undefined)
    throw new LocalError(
      `${JSON.stringify(name)} is a folder; name a file of it, such as ${inFolder ?? tree.paths[0]}, or for a URL path write /${own}`,
    );
  if (wanted.startsWith("../") || name.endsWith("/"))
    throw new LocalError(`${JSON.stringify(name)} is no file of this repository; for a URL path write /${own}`);
  return wanted as RepoPath;
}

type FileFacts = Omit<FileReport, keyof Common>;

function explainFile(path: RepoPath, tree: Tree, mapping: Mapping): FileFacts {
  const { matcher, rules } = mapping;
  const inHead = tree.paths.includes(path);
  const isLink = tree.symlinks.has(path) || tree.submodules.has(path);
  const found = matcher.match(path);
  const ignoredBy = found === "ignored" ? (rules.ignore.find((glob) => compileGlob(glob).test(path)) ?? null) : null;
  const matches = found === "ignored" ? [] : found;
  return {
    of: "file",
    path,
    inHead,
    meant: inHead ? null : meantPath(path, tree),
    ignoredBy,
    takenBy: matches.map((match) => ({
      glob: match.rule.glob,
      line: match.rule.line,
      captures: match.captures,
      targets: match.rule.targets.map((template) => {
        const [makes = "", ...also] = targetsOf(template, match, isLink, mapping).map(patternText);
        return { target: templateText(template), makes, also: [...new Set(also)].filter((one) => one !== makes) };
      }),
    })),
    near: found === "ignored" || matches.length > 0 ? [] : nearGlobs(path, mapping),
  };
}

function meantPath(path: RepoPath, { paths }: Tree): string | null {
  const same = paths.find((other) => other.toLowerCase() === path.toLowerCase());
  return same ?? nearest(path, paths, Math.max(2, path.length / 5));
}

function nearGlobs(path: RepoPath, { rules }: Mapping): FileReport["near"] {
  const near = rules.rules.flatMap(({ glob, line }) => {
    const meant = suggestGlob(glob, [path]);
    return meant === null ? [] : [{ glob, line, meant }];
  });
  return near.slice(0, MOST_NEAR);
}
