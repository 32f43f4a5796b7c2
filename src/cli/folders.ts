import { hashFolder } from "../built/folder.ts";
import { realFolder } from "../built/locate.ts";
import { compareFiles, treeOf } from "../built/tree.ts";
import { planOf } from "../plan/plan.ts";
import { unusedRules } from "../rules/findings.ts";
import { compileRules, liveUrls, mapChanges } from "../rules/match.ts";
import { parseRules } from "../rules/parse.ts";
import { UsageError } from "./arguments.ts";
import type { MappingOptions } from "./options.ts";
import { settleOptions } from "./options.ts";
import { fileReport, type PlanReport } from "./plan.ts";
import { type Places, readRulesOfBuild } from "./rules.ts";

/** `given` may name the folder of the new build, and `against` is that of the one which is live. */
interface FoldersRequest extends MappingOptions {
  readonly against: string;
}

/** Plans what a deploy of one build purges where another is live. Both folders are only read, and git is not needed. */
export async function planFolders(command: FoldersRequest, places: Places): Promise<PlanReport> {
  const { text, source } = await readRulesOfBuild(command.rules, places);
  const rules = parseRules(text, source);
  const matcher = compileRules(rules);
  const { options, grammar, notices: overridden } = settleOptions(command, rules);
  const folder = options.buildDir;
  if (folder === null)
    throw new UsageError("--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD");
  const notices = new Set(overridden);
  const log = { info: places.say, notice: (text: string) => void notices.add(text) };
  const read = (path: string) => hashFolder(realFolder(path, places.cwd), { format: "sha1", log, clock: Date });
  const before = await read(command.against);
  const after = await read(folder);

  const tree = treeOf(after);
  const live = liveUrls(tree, matcher, grammar, options);
  const files = mapChanges(compareFiles(before, after), matcher, grammar, options);
  const targets = files.flatMap(({ matches }) => matches.flatMap((match) => match.targets));
  return {
    version: 1,
    kind: "plan",
    base: { name: command.against, sha: null },
    head: { name: folder, sha: null },
    rules: source,
    cdn: command.cdn,
    files: files.map(fileReport),
    ...planOf(targets, live.urls, grammar),
    unused: unusedRules(rules, live.used, tree.paths).map(({ rule: { glob, line }, meant }) => ({ glob, line, meant })),
    notices: [...notices],
  };
}
