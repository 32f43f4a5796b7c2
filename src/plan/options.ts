import { type GivenOptions, OPTIONS, type OptionField, type RulesOptions } from "../rules/options.ts";
import type { PlanOptions } from "./document.ts";

/** The options of a run. */
export interface RunOptions extends PlanOptions {
  /** The folder that was deployed; null where the files of the repository are what changed. */
  readonly buildDir: string | null;
}

/** The options of a run, each from the first place that sets it: the inputs or the command line, the rules, the default. */
export interface ResolvedOptions {
  readonly options: RunOptions;
  /** Where the rules set an option that holds: `.github/cdn-purge.yml:3:12`. None for one that they do not. */
  readonly places: RulesOptions["places"];
  /** A sentence for each option of the rules that something else was given for. */
  readonly overridden: readonly string[];
}

const DEFAULTS: RunOptions = {
  directoryIndex: "index.html",
  cleanUrls: false,
  queryStrings: false,
  maxPaths: 60,
  buildDir: null,
  site: [],
};

/** Chooses the value of each option. `nameOf` tells how users call a given one: an input, or an option of the command line. */
export function resolveOptions(
  given: GivenOptions,
  rules: RulesOptions,
  nameOf: (name: string) => string = (name) => `the input \`${name}\``,
): ResolvedOptions {
  const places = { ...rules.places };
  const overridden: string[] = [];
  for (const field of Object.keys(rules.places) as OptionField[]) {
    if (given[field] === undefined) continue;
    delete places[field];
    const [wins, loses] = [given[field], rules.values[field]].map((value) => JSON.stringify(value));
    if (wins !== loses)
      overridden.push(
        `${OPTIONS[field].name} is ${wins}: ${nameOf(OPTIONS[field].name)} goes before the ${loses} at ${rules.places[field]}.`,
      );
  }
  return { options: { ...DEFAULTS, ...rules.values, ...given }, places, overridden };
}
