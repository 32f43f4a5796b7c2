/*
 * What the optimum saves: node bench/cover.ts [git repository …]
 *
 * For deploys of 1, 10 and 40 commits and budgets of 8 to 60 patterns: the mean number of unchanged URLs that a cover
 * evicts and, in brackets, of its patterns. Only deploys that change more paths than the budget count: the others are
 * sent as they are, evict nothing, and so does sending all paths of these ("paths"). "beaten": deploys in which some
 * rule evicts fewer known URLs than the optimum, which weighs the unseen too. Without a repository: a generated site.
 */
import { parseArgs } from "node:util";
import { cover } from "../src/plan/cover/cover.ts";
import { gitDeploys } from "./cover-git.ts";
import { type Deploy, generatedDeploys } from "./cover-site.ts";
import { rivals } from "./rivals.ts";

const COMMITS = [1, 10, 40];
const BUDGETS = [8, 15, 30, 60];
const MOST_DEPLOYS = 200;
const GENERATED_SIZE = 20_000;
const CLOUDFRONT = { cut: "any", maxWildcards: 15, wildcardCoversItsPrefix: false } as const;

/** Unchanged URLs that a cover evicts, and its patterns. */
interface Score {
  readonly evicted: number;
  readonly patterns: number;
}

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  await printTable(`A generated site of ${GENERATED_SIZE} files`, (commits) =>
    generatedDeploys(GENERATED_SIZE, commits, MOST_DEPLOYS),
  );
}
for (const repository of positionals) {
  await printTable(repository, (commits) => gitDeploys(repository, commits, MOST_DEPLOYS));
}

type Deploys = Iterable<Deploy> | AsyncIterable<Deploy>;

async function printTable(title: string, deploysOf: (commits: number) => Deploys): Promise<void> {
  const names = ["ours", ...rivals.map(({ name }) => name)];
  console.log(`## ${title}\n`);
  console.log(`| commits | budget | deploys over it | paths | ${names.join(" | ")} | beaten |`);
  console.log(`| --: | --: | --: | --: |${names.map(() => " --: |").join("")} --: |`);
  for (const commits of COMMITS) {
    const rows = BUDGETS.map((budget) => ({ budget, paths: [] as number[], scores: [] as Score[][] }));
    let deploys = 0;
    for await (const deploy of deploysOf(commits)) {
      deploys++;
      for (const { budget, paths, scores } of rows) {
        if (deploy.changed.length <= budget) continue;
        paths.push(deploy.changed.length);
        scores.push(scoresOf(deploy, budget));
      }
    }
    for (const { budget, paths, scores } of rows) {
      const cells = names.map((_, at) => scoreCell(scores.map((row) => row[at]!)));
      const beaten = scores.filter(([ours, ...others]) => others.some(({ evicted }) => evicted < ours!.evicted));
      const first = [commits, budget, `${scores.length} of ${deploys}`, mean(paths)];
      console.log(`| ${[...first, ...cells, beaten.length].join(" | ")} |`);
    }
  }
  console.log();
}

/** Ours, then the rivals'. */
function scoresOf({ changed, live }: Deploy, budget: number): Score[] {
  const gone = new Set(changed);
  const unchanged = live.filter((url) => !gone.has(url));
  const limits = { patterns: budget, wildcards: CLOUDFRONT.maxWildcards };
  const covers = [
    cover({ exact: changed, prefixes: [], forced: [], live, grammar: CLOUDFRONT, budget }),
    ...rivals.map((rival) => rival.cover(changed, limits)),
  ];
  return covers.map(({ exact, wildcards }) => ({
    evicted: unchanged.filter((url) => wildcards.some((prefix) => url.startsWith(prefix))).length,
    patterns: exact.length + wildcards.length,
  }));
}

function scoreCell(scores: readonly Score[]): string {
  if (scores.length === 0) return "";
  return `${mean(scores.map(({ evicted }) => evicted))} (${mean(scores.map(({ patterns }) => patterns))})`;
}

function mean(numbers: readonly number[]): string {
  if (numbers.length === 0) return "";
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toLocaleString("en");
}
