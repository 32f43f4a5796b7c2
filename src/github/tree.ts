import { isUtf8 } from "node:buffer";
import { isSha } from "../git/object-id.ts";
import { UNKNOWN } from "../git/path.ts";
import type { Refs } from "../git/remote.ts";
import type { Repository } from "../git/repository.ts";
import { UnreadableError } from "../git/unreadable.ts";
import { fieldAt } from "../json.ts";
import { type Api, ApiError } from "./client.ts";
import { difference, type Item, type Listing, listingOf, objectId, treeOf } from "./listing.ts";

/** A job's token may send 1,000 requests an hour, which all workflows of the repository share. */
const MOST_REQUESTS = 300;
/** Blobs and commits that are asked for side by side; GitHub wants at most 100. */
const AT_ONCE = 8;
/** Refs that one question asks for: GraphQL's largest page. */
const MOST_REFS = 100;

/**
 * Reads the repository through GitHub's API, for where git cannot be used. Throws UnreadableError when GitHub does not
 * answer, has reached a limit, or gives less than the whole.
 *
 * Two commits are compared by their whole trees. The compare API would tell neither modes, and so no submodule or
 * symlink that went away, nor more than 300 files, nor anything of commits without a common ancestor; and head's tree is
 * read for the plan anyway.
 */
export function openRestRepository(api: Pick<Api, "rest" | "graphql">, name: string): Repository {
  const commits = new Map<string, Promise<Commit | null>>();
  const heads = new Map<string, Promise<Listing>>();
  let requests = 0;
  let garbled = false;

  /** Null: GitHub has no such thing. */
  async function ask(question: () => Promise<unknown>): Promise<unknown> {
    requests += 1;
    if (requests > MOST_REQUESTS) {
      throw new UnreadableError(`it would take more than ${MOST_REQUESTS} of the token's 1,000 requests an hour`);
    }
    try {
      return await question();
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      if (cause.status === 404 || cause.status === 422) return null;
      throw new UnreadableError(cause.message, { cause });
    }
  }
  const get = (object: string, parameters: Readonly<Record<string, unknown>>) =>
    ask(() => api.rest(`GET /repos/{owner}/{repo}/git/${object}`, parameters));

  function commitOf(sha: string): Promise<Commit | null> {
    const known = commits.get(sha) ?? lookUp(sha);
    commits.set(sha, known);
    return known;
  }

  async function lookUp(sha: string): Promise<Commit | null> {
    const commit = await get("commits/{sha}", { sha });
    if (commit) return { sha: shaAt(commit, "sha"), tree: shaAt(commit, "tree.sha") };
    const tag = await get("tags/{sha}", { sha });
    return tag === null ? null : commitOf(shaAt(tag, "object.sha"));
  }

  async function known(sha: string): Promise<Commit> {
    const commit = await commitOf(sha);
    if (commit) return commit;
    throw new UnreadableError(`GitHub does not give the commit ${sha}`);
  }

  async function list(tree: string, how: { readonly recursive?: 1 }): Promise<readonly Item[]> {
    const answer = await get("trees/{tree}", { tree, ...how });
    const items = fieldAt(answer, "tree");
    if (fieldAt(answer, "truncated") === false && Array.isArray(items) && items.every(isItem)) return items;
    throw new UnreadableError(
      answer
        ? `GitHub's API does not list all that the tree ${tree} holds: it stops at 100,000 entries or 7 MB`
        : `GitHub does not give the tree ${tree}`,
    );
  }

  async function listed(tree: string): Promise<Listing> {
    const listing = listingOf(tree, await list(tree, { recursive: 1 }));
    garbled ||= [...listing.files.keys()].some((path) => path.includes(UNKNOWN));
    return listing;
  }

  /** Head's list is read for the plan and for each diff. */
  function listedHead(tree: string): Promise<Listing> {
    const listing = heads.get(tree) ?? listed(tree);
    heads.set(tree, listing);
    return listing;
  }

  async function blob(sha: string): Promise<Buffer> {
    const answer = await get("blobs/{sha}", { sha });
    const content = fieldAt(answer, "content");
    const bytes = Buffer.from(typeof content === "string" ? content : "", "base64");
    if (fieldAt(answer, "encoding") === "base64" && objectId("blob", bytes, sha) === sha) return bytes;
    throw new UnreadableError(`GitHub does not give the blob ${sha}`);
  }

  async function query(fields: string): Promise<unknown> {
    const [owner, repo] = name.split("/");
    const text = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
    const answer = await ask(() => api.graphql(text, { owner, repo }));
    if (answer !== null) return fieldAt(answer, "repository");
    throw noRefs();
  }

  async function namedRefs(names: readonly string[]): Promise<Refs> {
    const found: [string, Ref][] = [];
    for (let at = 0; at < names.length; at += MOST_REFS) {
      const page = names.slice(at, at + MOST_REFS);
      const fields = page.map((one, index) => `r${index}: ref(qualifiedName: ${JSON.stringify(one)}) { ${TARGET} }`);
      const answer = await query(fields.join(" "));
      for (const [index, one] of page.entries()) {
        const ref = fieldAt(answer, `r${index}`);
        if (ref !== null) found.push([one, refOf(ref)]);
      }
    }
    return new Map(found);
  }

  async function tags(): Promise<Refs> {
    const found: [string, Ref][] = [];
    for (let after: string | null = null; ; ) {
      const page = `refPrefix: "refs/tags/", first: ${MOST_REFS}, after: ${JSON.stringify(after)}`;
      const fields = `refs(${page}) { nodes { name ${TARGET} } pageInfo { hasNextPage endCursor } }`;
      const answer = await query(fields);
      const nodes = fieldAt(answer, "refs.nodes");
      if (!Array.isArray(nodes)) throw noRefs();
      for (const ref of nodes) {
        const name = fieldAt(ref, "name");
        if (typeof name !== "string") throw noRefs();
        found.push([`refs/tags/${name}`, refOf(ref)]);
      }
      if (fieldAt(answer, "refs.pageInfo.hasNextPage") === false) return new Map(found);
      const cursor = fieldAt(answer, "refs.pageInfo.endCursor");
      if (typeof cursor !== "string" || cursor === after) throw noRefs();
      after = cursor;
    }
  }

  return {
    refs: (names) => (names === "tags" ? tags() : namedRefs(names)),

    async need(shas) {
      const wanted = [...new Set(shas)];
      const found = await eachOf(wanted, commitOf);
      return wanted.filter((_, index) => found[index] === null);
    },

    async commitsOf(shas) {
      return (await eachOf(shas, known)).map(({ sha }) => sha);
    },

    async diff(bases, head) {
      const { tree } = await known(head);
      const changes = [];
      // One after the other: a list may hold 100,000 names.
      for (const base of bases) {
        const { tree: other } = await known(base);
        if (other !== tree) changes.push(...difference(await listed(other), await listedHead(tree)));
      }
      return changes;
    },

    async tree(commit) {
      return treeOf(await listedHead((await known(commit)).tree));
    },

    async file(commit, path) {
      let { tree } = await known(commit);
      const names = path.split("/");
      const last = names.pop();
      // Directory by directory: the rules are needed even where the whole tree is too much.
      for (const name of names) {
        const found = (await list(tree, {})).find((item) => item.path === name);
        if (found?.mode !== "040000") return null;
        tree = found.sha;
      }
      const found = (await list(tree, {})).find((item) => item.path === last);
      return found && /^100/.test(found.mode) ? blob(found.sha) : null;
    },

    async blobs(oids) {
      const wanted = [...new Set(oids)];
      const bytes = await eachOf(wanted, blob);
      // These are links' targets. One that is no text may name what the lists spell otherwise.
      if (garbled && !bytes.every(isUtf8))
        throw new UnreadableError("a symlink leads to a name that the REST API cannot spell");
      return new Map(wanted.map((oid, index) => [oid, bytes[index]!]));
    },

    processes: () => 0,
    async [Symbol.asyncDispose]() {},
  };
}

interface Commit {
  readonly sha: string;
  readonly tree: string;
}

/** An annotated tag is a tag's target in turn, seldom more than once. */
const TARGET = "target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } }";

type Ref = Refs extends ReadonlyMap<string, infer T> ? T : never;

/** Tags of tags end somewhere. */
const MOST_TAGS_OF_TAGS = 10;

function refOf(answer: unknown): Ref {
  let target = fieldAt(answer, "target");
  const oid = fieldAt(target, "oid");
  for (let depth = 0; depth < MOST_TAGS_OF_TAGS && fieldAt(target, "target"); depth++)
    target = fieldAt(target, "target");
  const commit = fieldAt(target, "oid");
  if (isSha(oid) && isSha(commit)) return { oid, commit };
  throw noRefs();
}

function noRefs(): UnreadableError {
  return new UnreadableError("GitHub does not give the refs");
}

/** What cannot be read is unknown, not absent. */
function shaAt(answer: unknown, path: string): string {
  const value = fieldAt(answer, path);
  if (isSha(value)) return value;
  throw new UnreadableError(`GitHub's answer has no SHA at \`${path}\``);
}

function isItem(item: unknown): item is Item {
  const isText = (name: string) => typeof fieldAt(item, name) === "string";
  return isText("path") && isText("mode") && isSha(fieldAt(item, "sha"));
}

async function eachOf<T, R>(items: readonly T[], answer: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(answer))));
  }
  return answers;
}
