// Writes the README's tables of inputs and outputs from action.yml, the one place where they are declared.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

/** The README with its tables as action.yml has them now. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as {
    readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
    readonly outputs: Record<string, { readonly description: string }>;
  };
  const cell = (text: string) => text.trim().replaceAll("|", "\\|").replaceAll("\n", " ");
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value ? `\`${value}\`` : ""} | ${cell(description)} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  const tables = {
    inputs: ["| input | default | meaning |", "| --- | --- | --- |", ...inputRows],
    outputs: ["| output | meaning |", "| --- | --- |", ...outputRows],
  };
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}${rows.join("\n")}\n${end}`,
      ),
    readme,
  );
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync("README.md", withTables(readFileSync("README.md", "utf8"), readFileSync("action.yml", "utf8")));
}
