import { parse, stringify } from "yaml";
import type { Inputs, Page } from "./page.ts";
import { FLAGS } from "./plans.ts";

/** A recipe with one thing left out. Some edit must show that it was needed, or the proof proves nothing of it. */
export interface Mutant {
  /** What was left out. */
  readonly without: string;
  /** The rule that lost a target; null when an input was left out. */
  readonly glob: string | null;
  readonly rules: string;
  readonly inputs: Inputs;
}

type Rules = Readonly<Record<string, string | readonly string[]>>;

/** Every target of every rule, and every flag of the action, left out in turn. */
export function mutantsOf({ rules, inputs }: Pick<Page, "rules" | "inputs">): Mutant[] {
  const document = parse(rules) as Rules | { readonly rules: Rules };
  const plain = isNested(document) ? document.rules : document;
  const targets = Object.entries(plain).flatMap(([glob, value]) =>
    [value].flat().map((target, at, all): Mutant => {
      const mutated = { ...plain, [glob]: all.toSpliced(at, 1) };
      const text = stringify(isNested(document) ? { ...document, rules: mutated } : mutated);
      return { without: `${target} of ${glob}`, glob, rules: text, inputs };
    }),
  );
  const flags = FLAGS.filter((flag) => inputs[flag] === "true");
  return [
    ...targets,
    ...flags.map((flag) => ({ without: flag, glob: null, rules, inputs: { ...inputs, [flag]: "false" } })),
  ];
}

function isNested(document: Rules | { readonly rules: Rules }): document is { readonly rules: Rules } {
  return typeof document.rules === "object" && !Array.isArray(document.rules);
}
