import { hashFolder } from "../built/folder.ts";
import { compareFiles, treeOf } from "../built/tree.ts";
import { realFolder } from "../built/walk.ts";
import type { CdnName } from "../destination.ts";
import type { Tree } from "../git/change.ts";
import { planOf } from "../plan/plan.ts";
import { patternText } from "../report/escape.ts";
import { unusedRules } from "../rules/findings.ts";
import { type Live, type Mapped, mapChanges, targetsOf } from "../rules/match.ts";
import { UsageError } from "./arguments.ts";
import { type Local, LocalError } from "./local.ts";
import type { MappingOptions } from "./options.ts";
import { type Places, readRulesOfBuild } from "./rules.ts";
import {
  commitOf,
  everyFile,
  liveOf,
  type Mapping,
  mappingForCommits,
  mappingOf,
  type NamedCommit,
  type Push,
  planPush,
} from "./survey.ts";

/** The result of `plan`; `--json` prints this value. */
export interface PlanReport {
  readonly version: 1;
  readonly kind: "plan";
  /** Null: head has no parent, so that all its files are new. */
  readonly base: Named | null;
  readonly head: Named;
  /** Where the rules stand. */
  readonly rules: string;
  readonly cdn: CdnName;
  /** Changed files, sorted by path. */
  readonly files: readonly FileReport[];
  /** As they would be sent. */
  readonly patterns: readonly string[];
  /** URLs that the changed files make. */
  readonly changed: number;
  /** Unchanged URLs that are known and that the patterns evict. */
  readonly evicted: number;
  /** Unchanged URLs that are known: what `/*` evicts. */
  readonly unchanged: number;
  /** Why the patterns are not simply the URLs; null when they are. */
  readonly widened: string | null;
  /** Rules that match no file of head. */
  readonly unused: readonly UnusedReport[];
  readonly notices: readonly string[];
}

/** A commit and how it was named, or a folder, whose SHA is null. */
export interface Named {
  readonly name: string;
  readonly sha: string | null;
}

export interface FileReport {
  readonly path: string;
  readonly status: "added" | "changed" | "deleted";
  readonly kind: Mapped["kind"];
  /** The rules that took the file, and what each purges for it. */
  readonly rules: readonly { readonly glob: string; readonly line: number; readonly targets: readonly string[] }[];
}

export interface UnusedReport {
  readonly glob: string;
  readonly line: number;
  /** A glob like it that matches something. */
  readonly meant: string | null;
}

/** Two commits by their names; `base` null is the first parent of head. */
interface PlanRequest extends MappingOptions {
  readonly base: string | null;
  readonly head: string;
}

/** Plans what lies between two commits as one push. */
export async function plan(command: PlanRequest, local: Local, places: Places): Promise<PlanReport> {
  const head = await commitOf(command.head, local);
  const base = await baseOf(command, head, local);
  places.say(`reading ${head.name}`);
  const mapping = await mappingForCommits(command, local, head.sha, places);
  const tree = await local.tree(head.sha);
  const notices = [...mapping.notices];
  const listed = base === null ? everyFile(tree) : (await local.diffs([base.sha], head.sha)).flat();
  const live = liveOf(tree, mapping);
  const commits = base ? [head.sha, base.sha] : [head.sha];
  const notice = (text: string) => void notices.push(text);
  const push = await planPush(listed, commits, tree, () => live.urls, mapping, local, notice);
  return planReport(base, head, push, { mapping, tree, live, notices });
}

/** The plan of a push as it is reported; `live` is what its head, whose files are `tree`, serves. */
function planReport(
  base: Named | null,
  head: Named,
  { files, plan }: Push,
  { mapping, tree, live, notices }: { mapping: Mapping; tree: Tree; live: Live; notices: readonly string[] },
): PlanReport {
  const { rules, cdn } = mapping;
  const unused = unusedRules(rules, live.used, tree.paths);
  return {
    version: 1,
    kind: "plan",
    base,
    head,
    rules: rules.source,
    cdn,
    files: files.map(fileReport),
    ...plan,
    unused: unused.map(({ rule: { glob, line }, meant }) => ({ glob, line, meant })),
    notices,
  };
}

async function baseOf(command: PlanRequest, head: NamedCommit, local: Local): Promise<NamedCommit | null> {
  if (command.base !== null) return commitOf(command.base, local);
  const sha = await local.parentOf(head.sha);
  if (sha === null && local.shallow)
    throw new LocalError(
      `this clone is shallow and lacks the parent of ${head.name}; git fetch --deepen=1 brings it, or name a BASE`,
    );
  return sha === null ? null : { name: `${head.name}^`, sha };
}

function fileReport({ change: { path, status }, kind, matches }: Mapped): FileReport {
  const rules = matches.map(({ rule: { glob, line }, targets }) => ({
    glob,
    line,
    targets: [...new Set(targets.map(patternText))],
  }));
  return { path, status, kind, rules };
}

/** `given` may name the folder of the new build, and `against` is that of the one which is live. */
interface FoldersRequest extends MappingOptions {
  readonly against: string;
}

/** Plans what a deploy of one build purges where another is live. Both folders are only read, and git is not needed. */
export async function planFolders(command: FoldersRequest, places: Places): Promise<PlanReport> {
  const { text, source } = await readRulesOfBuild(command.rules, places);
  const mapping = mappingOf(command, text, source);
  const { matcher, grammar, options } = mapping;
  const folder = options.buildDir;
  if (folder === null)
    throw new UsageError("--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD");
  const notices = new Set(mapping.notices);
  const log = { info: places.say, notice: (text: string) => void notices.add(text) };
  const read = (path: string) => hashFolder(realFolder(path, places.cwd), { format: "sha1", log, clock: Date });
  const before = await read(command.against);
  const after = await read(folder);

  const tree = treeOf(after);
  const live = liveOf(tree, mapping);
  const files = mapChanges(compareFiles(before, after), matcher, grammar, options);
  const push = { files, plan: planOf(targetsOf(files), live.urls, grammar) };
  const [base, head] = [command.against, folder].map((name) => ({ name, sha: null }));
  return planReport(base!, head!, push, { mapping, tree, live, notices: [...notices] });
}
