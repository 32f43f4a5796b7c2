import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/unreadable.ts";

/** A commit that head is compared with: it may be in the cache, and `why` says how it came there. */
export interface Commit {
  readonly sha: string;
  readonly why: string;
  /** The commit that holds what was built from it, where that is what is compared. */
  readonly built?: string;
}

/**
 * What head is compared with. `unknown`: no commit can be named, which never means that nothing changed. `everything`:
 * all that the rules reach is wanted. `given`: the changed files are given, and nothing is compared.
 */
export type Base =
  | { readonly kind: "known"; readonly commits: readonly Commit[]; readonly why: string }
  | { readonly kind: "unknown" | "everything" | "given"; readonly why: string };

/** The SHAs of a base; none unless it is known. */
export function shasOf(base: Base): readonly string[] {
  return base.kind === "known" ? base.commits.map(({ sha }) => sha) : [];
}

/** The commits whose trees are compared: those that hold builds, where that is what is compared. */
export function treesOf(base: Base): readonly string[] {
  return base.kind === "known" ? base.commits.map(({ sha, built }) => built ?? sha) : [];
}

/** The base of which something could not be read. */
export function unknownBase({ message }: UnreadableError): Base {
  return { kind: "unknown", why: message };
}

/** Commits that the server does not have, or why it could not be asked. */
export type Missing = readonly string[] | UnreadableError;

/** Whether the server said that it does not have the commit. */
export function isMissing(sha: string, missing: Missing): boolean {
  return !(missing instanceof UnreadableError) && missing.includes(sha);
}

/** The commit behind a SHA that may be an annotated tag's; the SHA itself where that cannot be told. */
export async function commitBehindTag(
  sha: string,
  missing: Missing,
  repository: Pick<Repository, "commitsOf">,
): Promise<string> {
  if (isMissing(sha, missing)) return sha;
  const commits = await reading(repository.commitsOf([sha]));
  return commits instanceof UnreadableError ? sha : commits[0]!;
}

/**
 * The base as it can be compared: unknown if the server no longer has one of its commits, or if they cannot be read. With
 * `mayBeTag` an annotated tag among them becomes its commit.
 */
export async function resolveBase(
  base: Base,
  missing: Missing,
  mayBeTag: boolean,
  repository: Pick<Repository, "commitsOf">,
): Promise<Base> {
  if (base.kind !== "known") return base;
  if (missing instanceof UnreadableError) return unknownBase(missing);
  const gone = base.commits.find(({ sha }) => missing.includes(sha));
  if (gone) return { kind: "unknown", why: `the server no longer has ${gone.sha} (${gone.why})` };
  if (!mayBeTag) return base;
  const shas = await reading(repository.commitsOf(shasOf(base)));
  if (shas instanceof UnreadableError) return unknownBase(shas);
  return { ...base, commits: base.commits.map(({ why }, index) => ({ sha: shas[index]!, why })) };
}
