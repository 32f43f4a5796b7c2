import { GraphQLError } from "graphql";
import { git, gitBytes, gitMaybe } from "../git.ts";
import { type HostedRepository, may, type Permissions } from "./model.ts";
import { fullSha } from "./objects.ts";
import { forbidden, typeNames } from "./refs.ts";

/** A text longer than this is cut, and `isTruncated` says so. The schema tells that it may be; the figure is ours. */
const MOST_TEXT = 512_000;

/** Repository.object by its id: null when there is none. Of a commit, files are read by their paths. */
export async function readObject(
  repository: HostedRepository,
  permissions: Permissions,
  { oid, expression }: { readonly oid?: string; readonly expression?: string },
) {
  if (!may(repository, permissions, "contents", "read")) throw forbidden();
  if (oid === undefined || expression !== undefined) throw new Error("only objects by their ids are served");
  if (!fullSha.test(oid)) throw new GraphQLError(`Could not coerce value "${oid}" to GitObjectID`);
  const { bare } = repository;
  const type = await gitMaybe(bare, "cat-file", "-t", oid);
  if (!type) return null;
  const object = { __typename: typeNames[type], id: oid, oid };
  return type === "commit" ? { ...object, file: ({ path }: { path: string }) => readEntry(bare, oid, path) } : object;
}

/** Commit.file: the entry of a tree, which may be of any kind; null when there is none. */
async function readEntry(bare: string, commit: string, path: string) {
  const lines = await git(bare, "--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", path);
  const [, mode, type, oid, name] = /^(\d+) (\w+) (\w+)\t([^\0]+)/.exec(lines) ?? [];
  if (!mode || name !== path) return null;
  const isHere = type !== "commit";
  return {
    name: name.split("/").at(-1),
    path,
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    object: isHere ? content : null,
  };

  async function content() {
    const object = { __typename: typeNames[type!], id: oid, oid };
    if (type !== "blob") return object;
    const bytes = await gitBytes(bare, ["cat-file", "blob", oid!]);
    const isBinary = bytes.includes(0) || !bytes.equals(Buffer.from(bytes.toString("utf8")));
    const isTruncated = bytes.length > MOST_TEXT;
    const text = isBinary ? null : bytes.subarray(0, MOST_TEXT).toString("utf8");
    return { ...object, byteSize: bytes.length, isBinary, isTruncated, text };
  }
}
