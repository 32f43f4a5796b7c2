// Writes from action.yml, the one place where they are declared, the inputs and outputs that stand elsewhere too: the
// tables of the README and of docs/inputs.md, and what the reusable workflow takes, hands on and gives back.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Inputs that a caller of the reusable workflow hands over as secrets. */
const SECRETS = ["cloudflare-api-token", "fastly-api-token"];
/** What the reusable workflow leaves to the action: its own token is the default, and a file stays on its runner. */
const OWN = ["github-token", "report"];

/** A page with its tables as action.yml has them now: all of each description, or the first sentence alone (`isShort`). */
export function withTables(page: string, actionYml: string, isShort: boolean): string {
  const { inputs, outputs } = parse(actionYml) as ActionFile;
  const cell = (text: string) => {
    const whole = text.trim().replaceAll("|", "\\|").replaceAll("\n", " ");
    return isShort ? /^.*?\.(?= |$)/.exec(whole)![0] : whole;
  };
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value ? `\`${value}\`` : ""} | ${cell(description)} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return withLines(page, (name) => [`<!-- ${name} -->\n`, `<!-- /${name} -->`], {
    inputs: ["| input | default | meaning |", "| --- | --- | --- |", ...inputRows],
    outputs: ["| output | meaning |", "| --- | --- |", ...outputRows],
  });
}

/** The reusable workflow with the inputs and outputs that action.yml has now, under the same names. */
export function withInterface(workflow: string, actionYml: string): string {
  const action = parse(actionYml) as ActionFile;
  const inputs = Object.entries(action.inputs).filter(([name]) => ![...SECRETS, ...OWN].includes(name));
  const outputs = Object.keys(action.outputs).filter((name) => !OWN.includes(name));
  const preset = (value?: string) => (value === undefined ? "" : `, default: ${JSON.stringify(value)}`);
  const from = (context: string, name: string) => ["$", `{{ ${context}.${name} }}`].join("");
  return withLines(workflow, (name) => [`# <${name}>\n`, ` *# </${name}>`], {
    inputs: inputs.map(([name, { default: value }]) => `      ${name}: { type: string${preset(value)} }`),
    secrets: SECRETS.map((name) => `      ${name}: { required: false }`),
    outputs: outputs.map((name) => `      ${name}: { value: "${from("jobs.purge.outputs", name)}" }`),
    "job-outputs": outputs.map((name) => `      ${name}: ${from("steps.purge.outputs", name)}`),
    with: [
      ...inputs.map(([name]) => `          ${name}: ${from("inputs", name)}`),
      ...SECRETS.map((name) => `          ${name}: ${from("secrets", name)}`),
    ],
  });
}

/** The text with these lines between the marks of each name. */
function withLines(
  text: string,
  marks: (name: string) => readonly [start: string, end: string],
  lines: Readonly<Record<string, readonly string[]>>,
): string {
  return Object.entries(lines).reduce((whole, [name, own]) => {
    const [start, end] = marks(name);
    return whole.replace(
      new RegExp(`(${start})[^]*?(${end})`),
      (_, before: string, after: string) => `${before}${own.join("\n")}\n${after}`,
    );
  }, text);
}

if (process.argv[1] === import.meta.filename) {
  const action = readFileSync("action.yml", "utf8");
  const workflow = ".github/workflows/purge.yml";
  writeFileSync("README.md", withTables(readFileSync("README.md", "utf8"), action, true));
  writeFileSync("docs/inputs.md", withTables(readFileSync("docs/inputs.md", "utf8"), action, false));
  writeFileSync(workflow, withInterface(readFileSync(workflow, "utf8"), action));
}
