import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Proof, prove } from "./prove.ts";
import type { Recipe } from "./recipe.ts";
import { recipes } from "./recipes.ts";
import { rowsOf, tableOf, withRows } from "./results.ts";

/**
 * The proof of the cookbook: `npm run test:recipes [NAME…]`, and with `-- --write` the table in docs/recipes/README.md.
 *
 * Builds every recipe of the names, all without one, before and after each edit, and prints the table. Ends with 1 when
 * a changed URL is not covered by the plan, when a part of a recipe can be left out unnoticed, or when the index has
 * another table.
 */

const INDEX = "docs/recipes/README.md";
/** Recipes that are built side by side: they wait for processes and disks as much as they compute. */
const AT_ONCE = 2;

const options = { write: { type: "boolean", default: false } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const names = recipes.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`no recipe is called ${unknown.join(", ")}; there are ${names.join(", ")}`);
const chosen = recipes.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const proofs = new Map<Recipe, Proof>();
const problems: string[] = [];
const queue = [...chosen];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let recipe = queue.shift(); recipe; recipe = queue.shift()) await attempt(recipe);
  }),
);

const proved = chosen.flatMap((recipe) => proofs.get(recipe) ?? []);
const rows = proved.flatMap(rowsOf);
console.log(`\n${tableOf(rows)}\n`);
const index = readFileSync(INDEX, "utf8");
const renewed = withRows(index, rows, names);
if (values.write) writeFileSync(INDEX, renewed);
else if (renewed !== index) problems.push(`${INDEX} has another table; npm run test:recipes -- --write renews it`);
for (const problem of problems) console.log(problem);
const mutants = proved.reduce((sum, proof) => sum + proof.mutants, 0);
console.log(`${rows.length} rows, ${mutants} parts left out in turn, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function attempt(recipe: Recipe): Promise<void> {
  const started = performance.now();
  try {
    const proof = await prove(recipe, (line) => console.log(`  ${recipe.name}: ${line}`));
    proofs.set(recipe, proof);
    problems.push(...proof.problems.map((problem) => `${recipe.name}: ${problem}`));
  } catch (error) {
    problems.push(`${recipe.name}: ${error instanceof Error ? error.message : error}`);
  }
  console.log(`${recipe.name}: ${Math.round((performance.now() - started) / 1000)} s`);
}
