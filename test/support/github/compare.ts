import { git, gitBytes, gitMaybe } from "../git.ts";
import type { Answer } from "../server.ts";
import type { Call } from "./model.ts";
import { resolveCommit } from "./objects.ts";
import { cut, json, notFound, refused } from "./page.ts";

/** "up to 300 changed files for the entire comparison": https://docs.github.com/rest/commits/commits#compare-two-commits */
const maxFiles = 300;

const statuses: Readonly<Record<string, string>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/**
 * GET compare/{base}...{head}: the three-dot diff, so nothing when head is behind. Files come with the first page of
 * commits only, and a rename is one file with its `previous_filename`.
 */
export async function compare(call: Call): Promise<Answer> {
  const { bare } = call.repository;
  const [base, head] = await Promise.all(call.parameters.map((name) => resolveCommit(bare, name)));
  if (!base || !head) return notFound();
  const merge = await gitMaybe(bare, "merge-base", base, head);
  if (!merge) return refused(404, `No common ancestor between ${call.parameters[0]} and ${call.parameters[1]}.`);

  const counts = await git(bare, "rev-list", "--left-right", "--count", `${base}...${head}`);
  const [behind, ahead] = counts.split("\t").map(Number) as [number, number];
  const commits = (await git(bare, "rev-list", "--reverse", `${base}..${head}`)).split("\n").filter(Boolean);
  const { items, number, headers } = cut(call, commits);
  return json(
    {
      base_commit: { sha: base },
      merge_base_commit: { sha: merge },
      status: ahead && behind ? "diverged" : ahead ? "ahead" : behind ? "behind" : "identical",
      ahead_by: ahead,
      behind_by: behind,
      total_commits: commits.length,
      commits: items.map((sha) => ({ sha })),
      files: number === 1 ? (await files(bare, merge, head)).slice(0, maxFiles) : [],
    },
    200,
    headers,
  );
}

async function files(bare: string, merge: string, head: string) {
  const raw = await gitBytes(bare, ["diff-tree", "-r", "-z", "--raw", "-M", merge, head]);
  const fields = raw.toString().split("\0"); // JSON is text: bytes that are not UTF-8 become U+FFFD
  const result: Record<string, unknown>[] = [];
  while (fields.length > 1) {
    const [, newMode, oldSha, newSha, letter] = fields.shift()!.split(" ");
    const first = fields.shift()!;
    const second = /^[RC]/.test(letter!) ? fields.shift()! : undefined;
    const status = letter === "M" && oldSha === newSha ? "changed" : statuses[letter![0]!];
    result.push({
      sha: newMode === "000000" ? oldSha : newSha,
      filename: second ?? first,
      status,
      additions: 0,
      deletions: 0,
      changes: 0,
      ...(second === undefined ? {} : { previous_filename: first }),
    });
  }
  return result;
}
