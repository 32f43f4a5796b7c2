import type { CdnName } from "../destination.ts";
import { unusedRules } from "../rules/findings.ts";
import type { Mapped } from "../rules/match.ts";
import type { Target } from "../url/encode.ts";
import { type Local, LocalError } from "./local.ts";
import type { MappingOptions } from "./options.ts";
import type { Places } from "./rules.ts";
import { commitOf, everyFile, liveOf, mappingForCommits, planPush } from "./survey.ts";

/** What `plan` found: with `--json` this very value is printed. */
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
  const head = { name: command.head, sha: await commitOf(command.head, local) };
  const base = await baseOf(command, head, local);
  places.say(`reading ${head.name}`);
  const mapping = await mappingForCommits(command, local, head.sha, places);
  const tree = await local.tree(head.sha);
  const notices = [...mapping.notices];
  const listed = base === null ? everyFile(tree) : (await local.diffs([base.sha], head.sha)).flat();
  const live = liveOf(tree, mapping);
  const missing = (count: number) => notices.push(missingNotice(count));
  const { files, plan } = await planPush(
    listed,
    base ? [head.sha, base.sha] : [head.sha],
    tree,
    () => live.urls,
    mapping,
    local,
    missing,
  );
  return {
    version: 1,
    kind: "plan",
    base,
    head,
    rules: mapping.rules.source,
    cdn: command.cdn,
    files: files.map(fileReport),
    ...plan,
    unused: unusedRules(mapping.rules, live.used, tree.paths).map(({ rule, meant }) => ({
      glob: rule.glob,
      line: rule.line,
      meant,
    })),
    notices,
  };
}

async function baseOf(
  command: PlanRequest,
  head: { readonly name: string; readonly sha: string },
  local: Local,
): Promise<{ readonly name: string; readonly sha: string } | null> {
  if (command.base !== null) return { name: command.base, sha: await commitOf(command.base, local) };
  const sha = await local.parentOf(head.sha);
  if (sha === null && local.shallow)
    throw new LocalError(
      `this clone is shallow and lacks the parent of ${head.name}; git fetch --deepen=1 brings it, or name a BASE`,
    );
  return sha === null ? null : { name: `${head.name}^`, sha };
}

/** What to say of symlinks whose targets are not on this machine. */
export function missingNotice(count: number): string {
  return `This partial clone lacks the targets of ${count} symlink${count === 1 ? "" : "s"}, so what changed behind them is not seen here; the action does see it.`;
}

/** A file as it is reported. */
export function fileReport({ change, kind, matches }: Mapped): FileReport {
  return {
    path: change.path,
    status: change.status,
    kind,
    rules: matches.map(({ rule, targets }) => ({
      glob: rule.glob,
      line: rule.line,
      targets: [...new Set(targets.map(patternOf))],
    })),
  };
}

function patternOf(target: Target): string {
  if (target.kind === "tag") return `tag:${target.tag}`;
  return target.kind === "path" ? target.path : `${target.prefix}*`;
}
