import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { GraphQLError } from "graphql";
import { GitError, git, gitBytes, gitMaybe } from "../git.ts";
import { type HostedRepository, may, type Permissions } from "./model.ts";

/** The types of GraphQL's git objects, by git's names. */
export const typeNames: Readonly<Record<string, string>> = { commit: "Commit", tag: "Tag", tree: "Tree", blob: "Blob" };

/** An error of the type NOT_FOUND. */
export function notFoundError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: "NOT_FOUND" } });
}

/** What GitHub says to a token of an app or job that lacks a permission. */
export function forbidden(): GraphQLError {
  return new GraphQLError("Resource not accessible by integration", { extensions: { type: "FORBIDDEN" } });
}

// The words of these refusals are ours: GitHub documents the semantics (below), not the messages.
const unprocessable = (message: string) => new GraphQLError(message, { extensions: { type: "UNPROCESSABLE" } });

/** Repository.ref: null when there is none. */
export async function readRef(repository: HostedRepository, permissions: Permissions, name: string) {
  if (!may(repository, permissions, "contents", "read")) throw forbidden();
  const full = name.startsWith("refs/") ? name : `refs/heads/${name}`;
  const found =
    (await loose(repository.bare, full)) ?? (await list(repository.bare, full)).find(([one]) => one === full);
  return found ? shape(/^refs\/[^/]+\//.exec(full)?.[0] ?? "refs/", ...found) : null;
}

type Found = [full: string, oid: string, type: string, behind: string, typeBehind: string];

/** Commits that git has told of. */
const commits = new Set<string>();

/** A ref of a commit that was seen before, read without git: who measures the action must not measure this. */
async function loose(bare: string, full: string): Promise<Found | undefined> {
  if (!/^refs(\/[\w-][\w.-]*)+$/.test(full)) return undefined;
  const oid = (await readFile(join(bare, full), "latin1").catch(() => "")).trim();
  return commits.has(oid) ? [full, oid, "commit", "", ""] : undefined;
}

async function list(bare: string, prefix: string): Promise<Found[]> {
  const format = "--format=%(refname) %(objectname) %(objecttype) %(*objectname) %(*objecttype)";
  const lines = await git(bare, "for-each-ref", format, "--", prefix);
  const found = lines
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" ") as Found);
  for (const [, oid, type] of found) if (type === "commit") commits.add(oid);
  return found;
}

/** Repository.refs: 100 at most; `refPrefix` starts with `refs/` and ends in a slash. */
export async function listRefs(
  repository: HostedRepository,
  permissions: Permissions,
  { refPrefix, first, after }: { refPrefix: string; first?: number; after?: string },
) {
  if (!may(repository, permissions, "contents", "read")) throw forbidden();
  // https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
  if (first === undefined)
    throw new GraphQLError("You must provide a `first` or `last` value to properly paginate the `refs` connection.", {
      extensions: { type: "MISSING_PAGINATION_BOUNDARIES" },
    });
  if (first > 100)
    throw new GraphQLError(
      `Requesting ${first} records on the \`refs\` connection exceeds the \`first\` limit of 100 records.`,
      { extensions: { type: "EXCESSIVE_PAGINATION" } },
    );
  if (!/^refs\/.*\/$/.test(refPrefix) && refPrefix !== "refs/")
    throw unprocessable("refPrefix must start with refs/ and end in a slash");
  const all = await list(repository.bare, refPrefix);
  const start = after ? Number(Buffer.from(after, "base64url").toString()) : 0;
  const nodes = all.slice(start, start + first).map((found) => shape(refPrefix, ...found));
  const end = start + nodes.length;
  return {
    totalCount: all.length,
    nodes,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      endCursor: nodes.length ? Buffer.from(String(end)).toString("base64url") : null,
    },
  };
}

/** A Ref; its name goes without its prefix, as `main` of refs/heads/. A Tag has a target of its own. */
function shape(prefix: string, full: string, oid: string, type: string, behind: string, typeBehind: string) {
  const object = (oid: string, type: string) => ({ __typename: typeNames[type], oid, id: oid });
  const target = { ...object(oid, type), ...(behind ? { target: object(behind, typeBehind) } : {}) };
  return { id: full, prefix, name: full.slice(prefix.length), target };
}

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force?: boolean | null;
}

/**
 * Mutation.updateRefs. From its description in GitHub's schema: "All updates are performed atomically, meaning that
 * if one of them is rejected, no other ref will be modified"; `beforeOid` is what the ref "needs to point to …
 * before performing any updates", zeros "verify that the references should not exist"; zeros as `afterOid` delete;
 * `force` allows what is no fast-forward.
 */
export async function updateRefs(
  repository: HostedRepository | undefined,
  permissions: Permissions,
  input: {
    readonly repositoryId: string;
    readonly refUpdates: readonly RefUpdate[];
    readonly clientMutationId?: string;
  },
) {
  if (!repository || !may(repository, permissions, "contents", "read"))
    throw notFoundError(`Could not resolve to a node with the global id of '${input.repositoryId}'`);
  if (!may(repository, permissions, "contents", "write")) throw forbidden();
  const commands = await Promise.all(input.refUpdates.map((update) => command(repository, update)));
  try {
    const text = ["start", ...commands, "prepare", "commit", ""].join("\n");
    await gitBytes(repository.bare, ["update-ref", "--stdin"], { input: text });
  } catch (error) {
    // git checks the names, the objects and the old values, and says what is wrong.
    throw unprocessable(`Reference update failed: ${error instanceof GitError ? error.stderr.trim() : error}`);
  }
  return { clientMutationId: input.clientMutationId ?? null };
}

const zeros = /^0+$/;

/** One update in the language of `git update-ref --stdin`, after the checks that git does not make. */
async function command({ bare, defaultBranch }: HostedRepository, update: RefUpdate): Promise<string> {
  const { name, afterOid, beforeOid, force } = update;
  if (!/^refs\/\S+$/.test(name)) throw unprocessable(`'${name}' is not a valid ref name.`);
  // "The remote refs/pull/ namespace is read-only": docs.github.com, "Checking out pull requests locally".
  if (name.startsWith("refs/pull/")) throw unprocessable(`'${name}' is read-only.`);
  const known = beforeOid != null && force;
  const current = known ? beforeOid : await gitMaybe(bare, "rev-parse", "--verify", "--quiet", name);
  const exists = current !== undefined && !zeros.test(current);
  const expected = beforeOid ?? current ?? "0".repeat(afterOid.length);

  if (zeros.test(afterOid)) {
    if (!exists) throw unprocessable(`'${name}' does not exist.`);
    if (name === `refs/heads/${defaultBranch}`) throw unprocessable(`Cannot delete the default branch '${name}'.`);
    return `delete ${name} ${expected}`;
  }
  if (exists && !force && (await gitMaybe(bare, "merge-base", "--is-ancestor", current, afterOid)) === undefined)
    throw unprocessable(`Update of '${name}' is not a fast-forward.`);
  return `update ${name} ${afterOid} ${expected}`;
}
