import { play } from "./history.ts";
import { type PermissionKind, setupOf, type Variant } from "./setup.ts";
const [from, count, kind = "both", variant = "", story = ""] = process.argv.slice(2);
const sum = { runs: 0, purges: 0, compared: 0, stale: 0, outside: 0, announced: 0 };
const errors = new Map<string, number>();
const start = performance.now();
for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
  const { setup, random } = setupOf(seed, kind as PermissionKind, (variant || null) as Variant | null, false);
  const t = await play(setup, random);
  sum.runs += t.runs; sum.purges += t.purges; sum.compared += t.compared; sum.stale += t.stale.length; sum.outside += t.outside; sum.announced += t.announced;
  for (const e of t.errors) errors.set(e.slice(0, 150), (errors.get(e.slice(0, 150)) ?? 0) + 1);
  if (t.stale.length) console.log(seed, t.stale.length, t.stale[0]);
  if (story) console.log(JSON.stringify(setup), "\n" + t.story.join("\n"));
}
console.log(sum, errors, ((performance.now() - start) / 1000).toFixed(1), "s");
process.exit(0);
