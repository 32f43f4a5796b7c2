import { basicCredential } from "../git/environment.ts";
import type { Refs } from "../git/remote.ts";
import { fieldAt } from "../json.ts";
import { ApiError, shaOf, unusableAnswer } from "./error.ts";
import type { GitHub } from "./github.ts";
import { send } from "./send.ts";

/** Refs of the server. */
export interface RefsReading {
  /** GraphQL's id of the repository, which changing refs takes. */
  readonly repositoryId: string;
  /** Without the names of refs that do not exist. */
  readonly refs: Refs;
}

/** One change of GraphQL's UpdateRefsInput. Zeros stand for no ref. */
export interface RefUpdate {
  readonly name: string;
  /** Absent: the ref is changed whatever it holds. */
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force: boolean;
}

/** Refs that one question asks for: GraphQL's largest page. */
const PAGE = 100;
/** A tag may name an annotated tag, which may name another, seldom more. */
const TARGET = "target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } }";

/** Reads refs by their full names. Throws ApiError. */
export async function readRefs(github: GitHub, names: readonly string[]): Promise<RefsReading> {
  const refs = new Map<string, Ref>();
  let repositoryId = "";
  for (let at = 0; at === 0 || at < names.length; at += PAGE) {
    const page = names.slice(at, at + PAGE);
    const fields = page.map((name, index) => `r${index}: ref(qualifiedName: ${JSON.stringify(name)}) { ${TARGET} }`);
    const answer = await query(github, ["id", ...fields].join(" "));
    repositoryId = String(fieldAt(answer, "id"));
    for (const [index, name] of page.entries()) {
      const ref = fieldAt(answer, `r${index}`);
      // A ref that cannot be read must not pass for one that does not exist.
      if (ref !== null) refs.set(name, refOf(ref));
    }
  }
  return { repositoryId, refs };
}

/** Reads all tags. Throws ApiError. */
export async function readTags(github: GitHub): Promise<Refs> {
  const refs = new Map<string, Ref>();
  for (let after: string | null = null; ; ) {
    const page = `refPrefix: "refs/tags/", first: ${PAGE}, after: ${JSON.stringify(after)}`;
    const answer = await query(github, `refs(${page}) { nodes { name ${TARGET} } pageInfo { hasNextPage endCursor } }`);
    const nodes = fieldAt(answer, "refs.nodes");
    if (!Array.isArray(nodes)) throw unusableAnswer("the tags");
    for (const node of nodes) refs.set(`refs/tags/${fieldAt(node, "name")}`, refOf(node));
    if (fieldAt(answer, "refs.pageInfo.hasNextPage") === false) return refs;
    const cursor = fieldAt(answer, "refs.pageInfo.endCursor");
    if (typeof cursor !== "string" || cursor === after) throw unusableAnswer("the tags");
    after = cursor;
  }
}

/** Changes refs, all or none: https://docs.github.com/graphql/reference/mutations#updaterefs . Throws ApiError. */
export async function updateRefs(
  github: GitHub,
  repositoryId: string,
  refUpdates: readonly RefUpdate[],
): Promise<void> {
  const mutation = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
  const answer = await github.ask((octokit) => octokit.graphql(mutation, { input: { repositoryId, refUpdates } }));
  if (!fieldAt(answer, "updateRefs")) throw unusableAnswer("the change of the refs");
}

/**
 * Whether the token may push: asks as git does before it sends anything. Every answer but 200 counts as no.
 */
export async function mayPush({ repository, connection }: GitHub, serverUrl: string): Promise<boolean> {
  if (connection.token === "") return false;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}/info/refs?service=git-receive-pack`;
  const headers = { authorization: `basic ${basicCredential(connection.token)}`, accept: "*/*" };
  try {
    const { status } = await send(url, { method: "GET", headers, wants: "status" }, connection);
    return status === 200;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

async function query(github: GitHub, fields: string): Promise<unknown> {
  const text = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
  return github.ask(async ({ graphql }, repository) => fieldAt(await graphql(text, repository), "repository"));
}

type Ref = Refs extends ReadonlyMap<string, infer T> ? T : never;

function refOf(ref: unknown): Ref {
  const oid = fieldAt(ref, "target.oid");
  const commit = fieldAt(ref, "target.target.target.oid") ?? fieldAt(ref, "target.target.oid") ?? oid;
  return { oid: shaOf(oid, "the refs"), commit: shaOf(commit, "the refs") };
}
