import { integer, type Options, quoted, readArguments, UsageError } from "../arguments.ts";
import { answer, type Command } from "../command.ts";
import { openLocal } from "../local.ts";
import { BUDGET_OPTION, MAPPING_OPTIONS, mappingOptions } from "../options.ts";
import { plan, planFolders } from "../plan.ts";
import { MOST_COMMITS } from "../pushes.ts";
import { replay } from "../replay.ts";
import { showPlan } from "../show.ts";
import { showReplay } from "../show-replay.ts";

const options = {
  ...MAPPING_OPTIONS,
  ...BUDGET_OPTION,
  last: { type: "string", value: "N", about: "replay the newest N commits" },
  "build-dir": { type: "string", value: "NEW", about: "the folder of the new build. Default: what the rules set" },
  against: { type: "string", value: "OLD", about: "the folder of the build that is live" },
} as const satisfies Options;

/** `cdn-purge plan` */
export const planCommand: Command = {
  name: "plan",
  about: "what a push would purge",
  help: {
    text: `Shows what a push would purge from the CDN. Reads the git repository that it is called in, asks no server, needs no credential and sends nothing.`,
    usage: [
      ["[BASE [HEAD]]", "compare two commits"],
      ["--last N [HEAD]", "replay the newest N commits, each as a push of its own"],
      ["[--build-dir NEW] --against OLD", "compare two folders of built files, file by file, without git"],
    ],
    after: `BASE and HEAD are what git takes for a commit: a branch, a tag, a SHA, HEAD~3. Without them it is HEAD and its first parent. Only what is committed counts. --last follows first parents, as pushes to one branch do. With --build-dir the rules map built files and are those of the folder that it is called in; where there are none, each file is served by its own path.`,
    codes: [
      ["0", "the plan was made, also one that purges nothing"],
      ["1", "the rules, the repository or a build cannot be used; standard error says why"],
      ["2", "the command line cannot be used"],
    ],
  },
  options,
  read(args) {
    const { values, positionals: names } = readArguments(args, options);
    const folders = foldersOf(values["build-dir"], values.against);
    const mapping = mappingOptions(values);
    const { json } = values;
    if (folders !== null) {
      const given = { ...mapping.given, ...(folders.folder !== null && { buildDir: folders.folder }) };
      if (names.length > 0) throw new UsageError("--build-dir compares two folders; name no commit beside it");
      if (values.last !== undefined)
        throw new UsageError("--last replays commits, which hold no build; leave out --build-dir");
      const request = { ...mapping, given, against: folders.against };
      return async (world) => answer(await planFolders(request, world), json, showPlan, world);
    }
    const what = whatOf(names, values.last);
    return async (world) => {
      const local = await openLocal(world.cwd, world.env);
      return what.kind === "plan"
        ? answer(await plan({ ...mapping, ...what }, local, world), json, showPlan, world)
        : answer(await replay({ ...mapping, ...what }, local, world), json, showReplay, world);
    };
  },
};

/** The two builds that are compared; null: commits are. */
function foldersOf(folder: string | undefined, against: string | undefined) {
  if (folder === undefined && against === undefined) return null;
  if (folder === "")
    throw new UsageError("--build-dir is missing; name the folder of the new build: --build-dir NEW --against OLD");
  if (!against)
    throw new UsageError("--against is missing; name the folder of the old build: --build-dir NEW --against OLD");
  return { folder: folder ?? null, against };
}

function whatOf(names: readonly string[], last: string | undefined) {
  if (names.includes("")) throw new UsageError("a commit's name is empty; leave it out or give one such as HEAD~3");
  const range = names.find((name) => name.includes(".."));
  if (range !== undefined) {
    const [base, head] = range.split(/\.{2,3}/);
    throw new UsageError(`${quoted(range)} is a range; write two names: plan ${base || "HEAD"} ${head || "HEAD"}`);
  }
  if (last === undefined) {
    if (names.length > 2) throw new UsageError(`${names.length} commits are named; give BASE and HEAD at most`);
    const [base = null, head = "HEAD"] = names;
    return { kind: "plan", base, head } as const;
  }
  if (names.length > 1) throw new UsageError("--last replays the commits before one HEAD; name no BASE beside it");
  const [head = "HEAD"] = names;
  return { kind: "replay", last: integer("--last", last, MOST_COMMITS), head } as const;
}
