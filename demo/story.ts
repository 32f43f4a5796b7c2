import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Paint } from "../src/cli/terminal.ts";
import { runStep } from "./action.ts";
import { tellBuilds } from "./builds.ts";
import { startEdge } from "./edge.ts";
import { startInvalidationApi } from "./invalidation-api.ts";
import { type Look, look } from "./look.ts";
import { startOrigin } from "./origin.ts";
import { changesOf, checkout, commitAndPush, createRepositories, prepareGit } from "./repository.ts";
import { after, before, build, rules } from "./site.ts";
import { logOf, type Stage, showText } from "./telling.ts";

const distribution = "E1DEMODEMODEMO";

/** Deploys a push behind a warm cache, purges with the action, and tells it. False if the purge was not what it should be. */
export async function tell(stage: Stage): Promise<boolean> {
  const { folder, script, env, signal, print, paint } = stage;
  if (!existsSync(script)) throw new Error(`${script} is missing. Make it with \`npm ci\` and \`npm run bundle\`.`);
  const git = prepareGit({ env, signal });
  const origin = await startOrigin();
  const edge = await startEdge(origin.url);
  const cloudfront = await startInvalidationApi(distribution, edge.invalidate);
  try {
    const [github, author, workspace] = [join(folder, "github.git"), join(folder, "author"), join(folder, "workspace")];
    const visit = (paths: readonly string[]) => look(edge.url, origin.url, paths, signal);
    print(paint.bold("cdn-purge, with real git, a real cache and the real action, all on this machine"));
    print();
    print("What a repository needs: rules, which say what files make, in .github/cdn-purge.yml");
    showText(rules, print, paint);
    print("and a step behind the upload, with two lines of YAML:");
    showText(STEP, print, paint);

    await createRepositories(git, github, author);
    const first = await commitAndPush(git, author, github, before, "Open the bakery");
    const oldSite = build(await checkout(git, github, join(folder, "workspace-of-the-first-deploy")));
    origin.deploy(oldSite);
    const oldPaths = [...oldSite.keys()].sort();
    await visit(oldPaths);
    const warm = await visit(oldPaths);
    print();
    print(`1. A site is live, and its cache is warm: ${count(warm, isHit)} of ${warm.length} objects are hits.`);

    const second = await commitAndPush(git, author, github, after, "Eggs are cheap, summer is over");
    const newSite = build(await checkout(git, github, workspace));
    origin.deploy(newSite);
    const push = { before: first, after: second };
    print();
    print("2. A commit is pushed and deployed:");
    for (const line of await changesOf(git, author, push)) print(`   ${line}`);

    const between = await visit(oldPaths);
    print();
    print(`3. The origin is new, the edge is not: ${count(between, isStale)} of ${between.length} objects are stale.`);
    for (const { path } of between.filter(isStale)) print(`   ${paint.red("stale")}  ${decodeURI(path)}`);

    // There is no GitHub here that could tell what was purged last; the push says what was there before.
    const inputs = { base: "event", "cloudfront-distribution": distribution, "github-token": "demo" };
    const temp = join(folder, "temp");
    const common = { script, temp, endpoint: cloudfront.url, env, signal };
    const step = await runStep({ ...common, inputs, workspace, push });
    print();
    if (step.code !== 0) {
      print(`4. The action failed with exit code ${step.code}:`);
      print(logOf(step));
      return false;
    }
    const paths = JSON.parse(step.outputs.paths || "[]") as string[];
    const requests = cloudfront.invalidations.length;
    print(
      `4. The action runs (dist/index.js): ${step.outputs.status || "no status"}, ${paths.length} paths in ${requests} invalidation${requests === 1 ? "" : "s"}.`,
    );
    for (const path of paths) print(`   ${paint.yellow("purge")}  ${path}`);

    const end = await visit([...new Set([...oldPaths, ...newSite.keys()])].sort());
    print();
    print(`5. Everything is fetched again: ${count(end, isStale)} of ${end.length} objects are stale.`);
    for (const one of end) print(`   ${lineOf(one, paint)}`);

    const untouched = new Set(between.filter((one) => !isStale(one)).map(({ path }) => path));
    const kept = count(end, (one) => untouched.has(one.path) && isHit(one));
    const well = count(between, isStale) > 0 && count(end, isStale) === 0 && kept === untouched.size && requests === 1;
    const result = `${count(between, isStale)} stale objects before, ${count(end, isStale)} after; ${kept} of ${warm.length} cached objects kept.`;
    print();
    print(paint.bold(well ? paint.green(result) : paint.red(result)));
    if (!well) {
      print(`The action promises one invalidation, nothing stale, and ${untouched.size} objects kept. Its log:`);
      print(logOf(step));
      return false;
    }
    print(`A purge of /* would have thrown these ${kept} away as well, and the origin would have served them again.`);
    const live = { git, github, author, origin, edge, distribution, commit: second, site: newSite };
    if (!(await tellBuilds(stage, live, common))) return false;
    print();
    print(`${paint.bold("Next")}, in the repository of your site: ${paint.bold("npx github:OWNER/cdn-purge init")}`);
    print(`It writes the rules and the workflow. From this clone: node ${join(dirname(script), "cli/index.js")} init`);
    return true;
  } finally {
    for (const server of [cloudfront, edge, origin]) server.close();
  }
}

const STEP = `- uses: OWNER/cdn-purge@v0
  with:
    cloudfront-distribution: ${distribution}
`;

const isStale = ({ stale }: Look): boolean => stale;
const isHit = ({ hit }: Look): boolean => hit;

function count(looks: readonly Look[], which: (one: Look) => boolean): number {
  return looks.filter(which).length;
}

function lineOf({ path, status, hit, stale }: Look, paint: Paint): string {
  const state = stale ? paint.red("stale") : hit ? paint.dim("kept ") : paint.green("fresh");
  const name = decodeURI(path);
  return status === 200 ? `${state}  ${name}` : `${state}  ${name} ${paint.dim(`(${status})`)}`;
}
