import type { GitResult } from "./process.ts";
import type { Remote } from "./remote.ts";
import { reading, UnreadableError } from "./trouble.ts";

/** The fate of a ref that was to be moved. */
export type Pushed =
  /** It holds the commit, now or already. */
  | { readonly kind: "moved" }
  /** It held something else than expected and still does: `sha`, or nothing at all (null). */
  | { readonly kind: "moved-by-other"; readonly sha: string | null }
  /** The token may not write it. */
  | { readonly kind: "denied"; readonly why: string }
  /** It was not moved, as far as is known. */
  | { readonly kind: "failed"; readonly why: string };

/** Words by which a server, or a rule or hook of it, answers to a token that may not do this. */
const DENIED = /returned error: 40[13]\b|Authentication failed|not granted|denied|declined|prohibited/i;
/** A line of `--porcelain` for a ref that was not moved: `!`, the refs, `[rejected] (stale info)` and the like. */
const REJECTED = /^!\t[^\t]*\t(.*)$/m;
/** That git itself did not send it. The server says `[remote rejected]`, also where it is only busy. */
const STALE = /^!\t[^\t]*\t\[rejected\]/m;

/** Points a ref of the server at a commit by compare-and-swap. `expected` null: there must be no such ref. */
export async function pushCommit(
  remote: Remote,
  ref: string,
  commit: string,
  expected: string | null,
): Promise<Pushed> {
  const options = [
    "--quiet",
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--no-signed",
    "--no-recurse-submodules",
  ];
  const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
  const result = await remote.ask(["push", ...options, lease, "--", remote.url, `${commit}:${ref}`], isAnswer);
  // Also where the first of two tries did it and its answer was lost: git then finds the ref up to date.
  if (result.code === 0) return { kind: "moved" };
  const [, rejected] = REJECTED.exec(result.stdout.toString("utf8")) ?? [];
  const why = `git push failed: ${rejected ?? ""} ${result.stderr}`.replace(/\s+/g, " ").trim();
  if (rejected === undefined) return { kind: DENIED.test(result.stderr) ? "denied" : "failed", why };
  // The lease was stale, or the server found the ref changed between its two answers: it words that in many ways.
  const refs = await reading(remote.refs([ref]));
  if (refs instanceof UnreadableError) return { kind: "failed", why: `${why}; ${refs.message}` };
  const now = refs.get(ref)?.oid ?? null;
  if (now === commit) return { kind: "moved" };
  if (now !== expected) return { kind: "moved-by-other", sha: now };
  return { kind: DENIED.test(why) ? "denied" : "failed", why };
}

/** Whether trying again would change nothing. */
function isAnswer({ stdout, stderr }: GitResult): boolean {
  const text = `${stdout}\n${stderr}`;
  return STALE.test(text) || DENIED.test(text);
}
