import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createFolder } from "../support/folder.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { purgeBuilds } from "./action.ts";
import { type BuiltCase, proveBuilt } from "./built.ts";
import { deploy, filesOf, install } from "./deploy.ts";
import type { Bucket } from "./host.ts";
import { compare, type Difference } from "./judge.ts";
import { mutantsOf } from "./mutants.ts";
import { type Page, readPage } from "./page.ts";
import { type Planned, plan, planBuilds } from "./plans.ts";
import { type Edit, type FileEdit, type Kind, kinds, type Recipe } from "./recipe.ts";

/** One edit, what it did to the site, and what the plans do about it. */
interface Case {
  readonly kind: Kind;
  readonly edit: Edit;
  readonly difference: Difference;
  /** By rules for the sources. */
  readonly planned: Planned;
  /** By built files; null where the recipe has no such way. */
  readonly built: BuiltCase | null;
  /** The branch that holds it. */
  readonly branch: string;
}

/** What became of one recipe. */
export interface Proof {
  readonly recipe: Recipe;
  readonly cases: readonly Case[];
  /** Recipes with one thing left out, all of which some edit must catch. */
  readonly mutants: number;
  /** What is wrong, a line each; none when the recipe is proved. */
  readonly problems: readonly string[];
}

const RULES = ".github/cdn-purge.yml";
const BASE = "base";

/** Builds the site of a recipe before and after each edit, and holds the plans against what changed. */
export async function prove(recipe: Recipe, tell: (line: string) => void): Promise<Proof> {
  const page = readPage(recipe.name);
  const folder = resolve("test/recipes", recipe.folder);
  if (existsSync(join(folder, "package.json"))) await install(folder);
  await using repository = await createRepository();
  await using builds = await createFolder("builds");
  const site = siteOf(folder, page.rules);
  await repository.checkout(BASE);
  for (const [path, bytes] of site) repository.write(path, bytes);
  const base = await repository.commit();

  const place = { folder, work: join(folder, "work", recipe.name), builds: builds.path };
  const cases: Case[] = [];
  const before = await deploy(repository.dir, BASE, place, page, new Map());
  for (const [kind, edit] of editsOf(recipe)) {
    const branch = `edit-${cases.length + 1}`;
    await repository.checkout(branch, base);
    for (const [path, change] of Object.entries(edit.files)) apply(path, change, site, repository);
    await repository.commit(edit.what);
    const after = await deploy(repository.dir, branch, place, page, before.objects);
    const difference = compare(before.objects, after.objects, page.host);
    const planned = await plan(repository.dir, [BASE, branch], page.inputs, difference);
    const buckets = [before.objects, after.objects] as const;
    const folders = { folder: builds.path, names: [BASE, branch] as const, buckets };
    const built = page.built && (await proveBuilt(page.built, folders, difference));
    cases.push({ kind, edit, difference, planned, built, branch });
    const byBuilt = built
      ? `; built: ${built.changed.length} changed, ${built.planned.missed.length} missed, ${built.planned.evicted.length} for nothing`
      : "";
    tell(`${kind}, ${edit.what}: ${difference.changed.length} changed, ${planned.missed.length} missed${byBuilt}`);
  }
  const problems = [
    ...(await problemsOfAction(page, builds.path, cases)),
    ...cases.flatMap((found) => problemsOf(found, recipe).map((problem) => `${found.edit.what}: ${problem}`)),
  ];
  const mutants = mutantsOf(page);
  for (const mutant of mutants) {
    const concerned = cases.filter(({ planned }) => mutant.glob === null || planned.globs.has(mutant.glob));
    const caught = await first(concerned, async ({ branch, difference, planned, built }) => {
      const branches = [BASE, branch] as const;
      const { missed } = await plan(repository.dir, branches, mutant.inputs, difference, mutant.rules);
      if (missed.length > planned.missed.length) return true;
      if (mutant.glob !== null || !page.built || !built) return false;
      return (
        (await planBuilds(builds.path, branches, { ...page.built, inputs: mutant.inputs }, built)).missed.length > 0
      );
    });
    if (caught) tell(`without ${mutant.without}: caught by ${caught.edit.what}`);
    else problems.push(`without ${mutant.without} no edit leaves a URL stale: nothing proves that it is needed`);
  }
  return { recipe, cases, mutants: mutants.length, problems };
}

/** The action itself, for the first edit: it must send what was planned. */
async function problemsOfAction({ built }: Page, builds: string, [shown]: readonly Case[]): Promise<string[]> {
  if (!built || !shown?.built) return [];
  const sent = await purgeBuilds(
    built,
    [BASE, shown.branch].map((name) => join(builds, name)),
  );
  const { patterns } = shown.built.planned;
  return sent.join() === patterns.join()
    ? []
    : [`${shown.edit.what}: the action sent ${sent.join(" ")}, and ${patterns.join(" ")} was planned`];
}

function problemsOf({ kind, edit, difference, planned, built }: Case, { builtPurgesMore }: Recipe): string[] {
  const { missed, unused } = planned;
  const isIdle = difference.changed.length === 0;
  const evicted = builtPurgesMore ? [] : (built?.planned.evicted ?? []);
  return [
    ...(isIdle && !edit.changesNothing && kind !== "elsewhere" ? ["it changes no URL and proves nothing"] : []),
    ...(!isIdle && edit.changesNothing ? ["it should change no URL"] : []),
    ...(edit.beyondRules ? [] : missed.map((url) => `${url} changed and no rule purges it`)),
    ...(edit.beyondRules && missed.length === 0 ? ["rules miss nothing: they are not beyond it"] : []),
    ...unused.map((glob) => `the rule ${glob} matches no file`),
    ...(built?.problems ?? []),
    ...evicted.map((url) => `${url} did not change, and built files purge it`),
  ];
}

/** The files of the repository: the site, the generator's package.json and the rules. */
function siteOf(folder: string, rules: string): Bucket {
  const files = filesOf(join(folder, "site"));
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) files.set("package.json", readFileSync(manifest));
  return files.set(RULES, Buffer.from(rules));
}

function editsOf({ edits }: Recipe): (readonly [Kind, Edit])[] {
  return kinds.flatMap((kind) => {
    const list = edits[kind];
    return typeof list === "string" ? [] : list.map((edit) => [kind, edit] as const);
  });
}

function apply(path: string, change: FileEdit, site: Bucket, repository: Repository): void {
  const bytes = site.get(path);
  if (!bytes && change.kind !== "write") throw new Error(`the site has no ${path}`);
  switch (change.kind) {
    case "write":
      repository.write(path, change.text);
      break;
    case "remove":
      repository.remove(path);
      break;
    case "move":
      repository.rename(path, change.path);
      break;
    case "replace": {
      const parts = bytes!.toString().split(change.from);
      if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(change.from)} ${parts.length - 1} times`);
      repository.write(path, parts.join(change.to));
    }
  }
}

async function first<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T | null> {
  for (const item of items) if (await test(item)) return item;
  return null;
}
