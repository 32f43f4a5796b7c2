import { join } from "node:path";
import { plainEnvironment } from "../../git/environment.ts";
import { GitError, runGit } from "../../git/process.ts";
import { UnreadableError } from "../../git/trouble.ts";
import { readRegularFile } from "../../regular-file.ts";
import { visible } from "../../report/escape.ts";
import { DEFAULT_RULES } from "../../rules/source.ts";
import { type Local, LocalError } from "../local.ts";
import type { MappingOptions } from "../options.ts";
import { type ReplayReport, replayCommits } from "../replay.ts";
import { commitOf, liveOf, type Mapping, mappingOf } from "../survey.ts";
import { type Decision, decide, type Nothing } from "./decide.ts";
import type { Files, Found } from "./find.ts";
import { workflowText } from "./workflow.ts";
import { writeAll } from "./write.ts";

export const RULES_FILE = DEFAULT_RULES;
export const WORKFLOW_FILE = ".github/workflows/cdn-purge.yml";

/** How many commits are replayed. */
const REPLAYED = 50;
/** Most bytes of a file that is looked at. */
const LARGEST = 4 * 1024 * 1024;

/** The arguments of `init`. */
export interface InitRequest {
  /** The folder of the site from the top; null: the nearest to it. */
  readonly folder: string | null;
  readonly force: boolean;
  /** For the replay. */
  readonly mapping: MappingOptions;
}

/** The result of `init`: what was found, and where that is a site what was written and how it would have done. */
export type InitReport = (Nothing & Pick<InitRequest, "folder"> & { readonly found: Found }) | InitDone;

export interface InitDone extends Decision {
  readonly found: Found;
  readonly branch: string;
  /** The replay, or why there is none. */
  readonly replay: ReplayReport | string;
}

/** Writes rules and a workflow for the site of a repository. Throws LocalError. */
export async function init(request: InitRequest, local: Local, env: NodeJS.ProcessEnv): Promise<InitReport> {
  const { top } = local;
  if (top === null) throw new LocalError("this repository has no work tree to write to; clone it, and go there");
  const git = (...args: readonly string[]) => runGit(top, plainEnvironment(env), args);
  const files = await filesOf(top, git);
  const decision = decide(files, request.folder);
  if (decision.kind === "nothing") return { ...decision, folder: request.folder };
  const branch = await branchOf(git);
  for (const name of [decision.folder, decision.site?.folder ?? "", branch]) {
    if (visible(name) !== name || name.includes("${{"))
      throw new LocalError(`${JSON.stringify(name)} cannot stand in a workflow. Rename it, or write the files by hand`);
  }
  const texts = { [RULES_FILE]: decision.rules, [WORKFLOW_FILE]: workflowText(decision, branch) };
  writeAll(top, texts, request.force);
  return {
    ...decision,
    branch,
    notices: [...decision.notices, ...otherDeploys(files)],
    ...(await replayOf(decision, local, { ...request.mapping, given: { cleanUrls: decision.cleanUrls } })),
  };
}

/** Replays the newest commits. Of guessed rules only those are kept that take a file. */
async function replayOf(
  { rules, guess }: Decision,
  local: Local,
  options: MappingOptions,
): Promise<Pick<InitDone, "guess" | "replay">> {
  try {
    const head = await commitOf("HEAD", local);
    const replayWith = (mapping: Mapping) => replayCommits(head, REPLAYED, mapping, local);
    if (guess === null) return { guess, replay: await replayWith(mappingOf(options, rules, RULES_FILE)) };
    const all = mappingOf(options, guess.join("\n"), "the guess");
    const { used } = liveOf(await local.tree(head.sha), all);
    const kept = all.rules.rules.filter((rule) => used.has(rule)).map(({ line }) => guess[line - 1]!);
    if (kept.length === 0) return { guess: kept, replay: "HEAD has no source that is known" };
    return { guess: kept, replay: await replayWith(mappingOf(options, kept.join("\n"), "the guess")) };
  } catch (error) {
    if (error instanceof LocalError || error instanceof UnreadableError) return { guess, replay: error.message };
    throw error;
  }
}

type Git = (...args: readonly string[]) => ReturnType<typeof runGit>;

/** The files of the work tree but those that git ignores. */
async function filesOf(top: string, git: Git): Promise<Files> {
  const { code, stdout, stderr } = await git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
  if (code !== 0) throw new GitError(`git ls-files failed: ${stderr.split("\n", 1)[0]}`);
  const known = new Set(stdout.toString("utf8").split("\0").filter(Boolean));
  return {
    paths: [...known].sort(),
    has: (path) => known.has(path),
    read(path) {
      try {
        return readRegularFile(join(top, path), LARGEST).toString("utf8");
      } catch {
        return ""; // deleted and not committed, a folder of another repository, or too large to be a configuration
      }
    },
  };
}

/** The branch that is deployed: the server's default one as the clone knows it, or the one that is checked out. */
async function branchOf(git: Git): Promise<string> {
  const origin = await git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  const head = origin.code === 0 ? origin : await git("symbolic-ref", "--quiet", "HEAD");
  if (head.code === 0)
    return head.stdout
      .toString("utf8")
      .trim()
      .replace(/^refs\/(?:remotes\/origin|heads)\//, "");
  throw new LocalError(
    "HEAD is at no branch, and no origin/HEAD tells the default one; check out the branch to deploy",
  );
}

const DEPLOYS =
  /\baws s3 (?:sync|cp)\b|\bcreate-invalidation\b|\bs3deploy\b|\bactions\/deploy-pages\b|\bactions-gh-pages\b|\bmkdocs gh-deploy\b|\bnetlify deploy\b|\bwrangler (?:pages )?deploy\b/;

/** Says which workflows of the repository seem to deploy already. */
function otherDeploys(files: Files): string[] {
  const others = files.paths.filter(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && path !== WORKFLOW_FILE,
  );
  return others.flatMap((path) => {
    const [what] = DEPLOYS.exec(files.read(path)) ?? [];
    if (what === undefined) return [];
    return `${path} deploys already, by ${what}. If that is where this site goes, take the last step of ${WORKFLOW_FILE} over to its end and delete ${WORKFLOW_FILE}: one workflow should deploy a site, since failed deploys of another are not seen.`;
  });
}
