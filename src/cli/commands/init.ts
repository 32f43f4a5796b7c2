import { posix } from "node:path";
import { type Options, quoted, readArguments, UsageError } from "../arguments.ts";
import { answer, type Command } from "../command.ts";
import { init, RULES_FILE, WORKFLOW_FILE } from "../init/init.ts";
import { showInit } from "../init/show.ts";
import { openLocal } from "../local.ts";
import { MAPPING_OPTIONS, mappingOptions } from "../options.ts";

const options = {
  force: { type: "boolean", default: false, about: "overwrite what is there; without it nothing is written then" },
} as const satisfies Options;

/** `cdn-purge init` */
export const initCommand: Command = {
  name: "init",
  about: "write rules and a workflow for the site of this repository",
  help: {
    text: `Looks at the repository for the site and its generator, writes ${RULES_FILE} and ${WORKFLOW_FILE}, and replays the newest 50 commits. It asks nothing, runs nothing of the repository, and overwrites nothing.`,
    usage: [
      ["", "for the site that is nearest to the top of the repository"],
      ["FOLDER", "for the site in this folder, seen from the top of the repository"],
    ],
    after: `Where a job builds, the action compares what was built, and the rules are for built files; where files are uploaded as they are, the rules map these. What it cannot know (a role, a bucket, a distribution) the workflow reads from variables of the repository, and it prints their names.`,
    codes: [
      ["0", "both files were written"],
      ["1", "no site was found, or a file is there already; nothing was written"],
      ["2", "the command line cannot be used"],
    ],
  },
  options,
  read(args) {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 1) throw new UsageError(`${positionals.length} folders are named; give one`);
    const [given = null] = positionals;
    const folder = given === null ? null : posix.normalize(given).replace(/\/$/, "").replace(/^\.$/, "");
    if (folder !== null && /^(?:\/|\.\.(?:\/|$))/.test(folder))
      throw new UsageError(`${quoted(given!)} leads out of the repository; give a folder as seen from its top`);
    const mapping = mappingOptions({ cdn: MAPPING_OPTIONS.cdn.default });
    return async (world) => {
      const { cwd, env } = world;
      const report = await init({ folder, force: values.force, mapping }, await openLocal(cwd, env), env);
      return answer(report, false, showInit, world, report.kind === "nothing" ? 1 : 0);
    };
  },
};
