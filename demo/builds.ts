import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runStep, type Step } from "./action.ts";
import { run } from "./child.ts";
import type { Edge } from "./edge.ts";
import { type Look, look } from "./look.ts";
import type { Origin } from "./origin.ts";
import { checkout, commitAndPush, type Git } from "./repository.ts";
import { build, last, type Site, slugged } from "./site.ts";
import { logOf, type Stage, showText } from "./telling.ts";

/** What is live, and where the next commit goes. */
export interface Live {
  readonly git: Git;
  readonly github: string;
  readonly author: string;
  readonly origin: Origin;
  readonly edge: Edge;
  /** The commit that is live, and what was built of it. */
  readonly commit: string;
  readonly site: Site;
  readonly distribution: string;
}

/** Shows a page whose URL no rule can know, and how `build-dir` finds it. False if it stays stale, or more goes than it. */
export async function tellBuilds(
  { folder, script, env, signal, print, paint }: Stage,
  { git, github, author, origin, edge, commit, site, distribution }: Live,
  step: Omit<Step, "inputs" | "push" | "workspace">,
): Promise<boolean> {
  const cli = join(dirname(script), "cli/index.js");
  const planned = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await run(process.execPath, [cli, "plan", "--json", ...args], {
      cwd,
      env,
      signal,
    });
    if (code !== 0) throw new Error(`cdn-purge plan ended with ${code}: ${stderr.trim()}`);
    return JSON.parse(stdout).patterns;
  };
  const visit = () => look(edge.url, origin.url, [...site.keys()].sort(), signal);

  await visit();
  const next = await commitAndPush(git, author, github, last, "Bake it longer");
  const workspace = join(folder, "workspace-of-the-last-deploy");
  const built = build(await checkout(git, github, workspace));
  origin.deploy(built);
  const stale = (await visit()).filter((one) => one.stale);
  const byRules = await planned(workspace);
  print();
  print(`6. The next commit edits ${slugged}, which names its URL itself: slug: dark-rye-bread`);
  for (const { path } of stale) print(`   ${paint.red("stale")}  ${path}`);
  print(`   The rules would purge ${byRules.join(" ")}, and leave it stale.`);

  const builds = join(folder, "builds");
  writeSite(join(builds, "dist"), built);
  writeSite(join(builds, "dist.old"), site);
  const byBuilds = await planned(builds, "--build-dir", "dist", "--against", "dist.old");
  print();
  print("7. What was built knows it. With build-dir two lines of YAML are all, and rules are not needed:");
  showText(
    `- uses: OWNER/cdn-purge@v0\n  with:\n    build-dir: dist\n    cloudfront-distribution: ${distribution}`,
    print,
    paint,
  );
  const inputs = { paths: JSON.stringify(byBuilds), "cloudfront-distribution": distribution, "github-token": "demo" };
  const ended = await runStep({ ...step, inputs, workspace, push: { before: commit, after: next } });
  for (const path of byBuilds) print(`   ${paint.yellow("purge")}  ${path}`);
  print("   (The action keeps on GitHub what was built last. There is none here: plan --build-dir compared the two.)");

  const end = await visit();
  const [left, kept] = [count(end, (one) => one.stale), count(end, (one) => one.hit)];
  const well = ended.code === 0 && stale.length > 0 && left === 0 && kept === end.length - stale.length;
  const result = `${left} of ${end.length} objects are stale; ${kept} were kept.`;
  print(`   ${paint.bold(well ? paint.green(result) : paint.red(result))}`);
  if (!well) print(logOf(ended));
  return well;
}

function count(looks: readonly Look[], which: (one: Look) => boolean): number {
  return looks.filter(which).length;
}

/** Writes what was built as a generator does. */
function writeSite(folder: string, site: Site): void {
  for (const [path, { body }] of site) {
    const file = join(folder, decodeURI(path).replace(/\/$/, "/index.html"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}
