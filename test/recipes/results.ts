import type { Difference } from "./judge.ts";
import type { Planned } from "./plans.ts";
import type { Proof } from "./prove.ts";
import { kinds } from "./recipe.ts";

const HEAD = [
  "| recipe | edit | | by rules: changed URLs purged | sent | for nothing | by built files: changed URLs purged | sent | for nothing |",
  "| --- | --- | --- | --: | --: | --: | --: | --: | --: |",
];

/** The rows of one recipe. */
export function rowsOf({ recipe, cases }: Proof): string[] {
  return kinds.flatMap((kind) => {
    const start = `| [${recipe.name}](${recipe.name}.md) | ${kind} |`;
    const edits = recipe.edits[kind];
    if (typeof edits === "string") return [`${start} none: ${edits} | | | | | | |`];
    return cases
      .filter((found) => found.kind === kind)
      .map(({ edit, difference, planned, built }) => {
        const cells = [...cellsOf(difference, planned), ...(built ? cellsOf(built, built.planned) : ["", "", ""])];
        return `${start} ${edit.what} | ${cells.join(" | ")} |`;
      });
  });
}

function cellsOf({ changed, unchanged }: Pick<Difference, "changed" | "unchanged">, planned: Planned): string[] {
  const { missed, evicted, patterns } = planned;
  const sent = patterns.length === 1 ? `\`${patterns[0]}\`` : `${patterns.length}`;
  return [`${changed.length - missed.length} of ${changed.length}`, sent, `${evicted.length} of ${unchanged.length}`];
}

/** The table, head and rows. */
export function tableOf(rows: readonly string[]): string {
  return [...HEAD, ...rows].join("\n");
}

/** The index with the rows of these recipes in place of what it had for them, and all rows in the order of `names`. */
export function withRows(index: string, rows: readonly string[], names: readonly string[]): string {
  const nameOf = (row: string) => /^\| \[([^\]]+)\]/.exec(row)?.[1] ?? "";
  const renewed = new Set(rows.map(nameOf));
  return index.replace(
    /(<!-- results -->\n)([\s\S]*?)(<!-- \/results -->)/,
    (_, start: string, old: string, end: string) => {
      const kept = old.split("\n").filter((row) => nameOf(row) !== "" && !renewed.has(nameOf(row)));
      const all = [...kept, ...rows];
      const sorted = names.flatMap((name) => all.filter((row) => nameOf(row) === name));
      return `${start}${tableOf(sorted)}\n${end}`;
    },
  );
}
