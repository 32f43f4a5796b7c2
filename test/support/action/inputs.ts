import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** What the tests need of an action.yml. */
export interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Reads an action.yml. */
export async function readActionFile(path: string): Promise<ActionFile> {
  return parse(await readFile(path, "utf8")) as ActionFile;
}

/**
 * The INPUT_* variables of a step, as the runner sets them: each input of action.yml, its default where the step says
 * nothing, the empty string where there is none; spaces become `_`, the name upper case, hyphens stay.
 * Of expressions in defaults only `${{ github.token }}` is known. A step that sets an input that does not exist only
 * gets a warning on GitHub; here it is an error, since in a test it is a slip.
 */
export function inputVariables(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const declared = file.inputs ?? {};
  for (const name of Object.keys(given)) if (!(name in declared)) throw new Error(`action.yml has no input ${name}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? evaluate(String(input?.default ?? ""), token);
      return [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value];
    }),
  );
}

function evaluate(text: string, token: string): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    if (expression.trim() !== "github.token") throw new Error(`the tests cannot evaluate ${whole}`);
    return token;
  });
}
