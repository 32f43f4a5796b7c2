import { hashFolder } from "../built/folder.ts";
import { realFolder } from "../built/locate.ts";
import { compareFiles, treeOf } from "../built/tree.ts";
import { planOf } from "../plan/plan.ts";
import { mapChanges, targetsOf } from "../rules/match.ts";
import { UsageError } from "./arguments.ts";
import type { MappingOptions } from "./options.ts";
import { type PlanReport, planReport } from "./plan.ts";
import { type Places, readRulesOfBuild } from "./rules.ts";
import { liveOf, mappingOf } from "./survey.ts";

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
