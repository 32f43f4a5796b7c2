import { integer, type Options, readArguments, UsageError } from "../arguments.ts";
import { answer, type Command } from "../command.ts";
import { openLocal } from "../local.ts";
import { BUDGET_OPTION, MAPPING_OPTIONS, mappingOptions } from "../options.ts";
import { MOST_COMMITS } from "../pushes.ts";
import { showWhy } from "../why/show.ts";
import { why } from "../why/why.ts";

const options = {
  last: { type: "string", value: "N", about: "say which of the newest N commits would last have purged it" },
  ...MAPPING_OPTIONS,
  ...BUDGET_OPTION,
} as const satisfies Options;

/** `cdn-purge why` */
export const whyCommand: Command = {
  name: "why",
  about: "what the rules make of a file, or which rules and files purge a URL",
  help: {
    text: "Says what the rules make of a file of HEAD, and why; or which rules and which files of HEAD can purge a URL, and with --last when that would last have happened.",
    usage: [
      ["PATH", "of a file, from here or from the top of the repository"],
      ["URL", "https://www.example.com/posts/, or only its path, /posts/"],
    ],
    codes: [
      ["0", "the question was answered, also with: nothing"],
      ["1", "the rules or the repository cannot be used; standard error says why"],
      ["2", "the command line cannot be used"],
    ],
  },
  options,
  read(args) {
    const { values, positionals } = readArguments(args, options);
    const [name, ...more] = positionals;
    if (!name) throw new UsageError("there is nothing to explain; name a file or a URL: cdn-purge why /posts/");
    if (more.length > 0)
      throw new UsageError(`${positionals.length} names are given; ask for one at a time, in quotes if it has a space`);
    const last = values.last === undefined ? null : integer("--last", values.last, MOST_COMMITS);
    const request = { ...mappingOptions(values), name, last };
    return async (world) =>
      answer(await why(request, await openLocal(world.cwd, world.env), world), values.json, showWhy, world);
  },
};
