import { git, gitBytes, gitMaybe } from "../git.ts";
import type { Answer } from "../server.ts";
import type { Call } from "./model.ts";
import { json, notFound, refused } from "./page.ts";

export const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that a SHA, branch, tag or `heads/…` means; undefined when the server has none. */
export async function resolveCommit(bare: string, text: string): Promise<string | undefined> {
  const names = fullSha.test(text) ? [text] : [`refs/heads/${text}`, `refs/tags/${text}`, `refs/${text}`, text];
  for (const name of names) {
    const sha = name.startsWith("-")
      ? undefined
      : await gitMaybe(bare, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    if (sha) return sha;
  }
  return undefined;
}

/** GET git/ref/{ref}: `heads/…` or `tags/…` or anything below refs/. */
export async function ref({ repository, parameters }: Call): Promise<Answer> {
  const name = `refs/${parameters[0]}`;
  const sha = await gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", name);
  if (!sha) return notFound();
  return json({ ref: name, node_id: "REF", object: { type: await git(repository.bare, "cat-file", "-t", sha), sha } });
}

/** GET git/tags/{sha}: an annotated tag's object. */
export async function tag({ repository, parameters }: Call): Promise<Answer> {
  const text = await gitMaybe(repository.bare, "cat-file", "tag", parameters[0]!);
  if (!text) return notFound();
  const field = (name: string) => new RegExp(`^${name} (.+)$`, "m").exec(text)?.[1];
  return json({ tag: field("tag"), sha: parameters[0], object: { sha: field("object"), type: field("type") } });
}

/** GET commits/{ref}, and GET git/commits/{sha}; the media type `…sha` answers the SHA alone. */
export async function commit({ repository, parameters, accept }: Call): Promise<Answer> {
  const sha = await resolveCommit(repository.bare, parameters[0]!);
  if (!sha) return refused(422, `No commit found for SHA: ${parameters[0]}`);
  if (/\.sha\b/.test(accept))
    return { status: 200, headers: { "content-type": "application/vnd.github.sha" }, body: sha };
  const [tree, parents = "", date, ...message] = (
    await git(repository.bare, "show", "-s", "--format=%T%n%P%n%cI%n%B", sha)
  ).split("\n");
  return json({
    sha,
    tree: { sha: tree },
    parents: parents
      .split(" ")
      .filter(Boolean)
      .map((parent) => ({ sha: parent })),
    committer: { name: "Ada", email: "ada@example.com", date },
    message: message.join("\n"),
    commit: { tree: { sha: tree }, message: message.join("\n") },
  });
}

/** GET git/blobs/{sha}. */
export async function blob({ repository, parameters }: Call): Promise<Answer> {
  const sha = parameters[0]!;
  if ((await gitMaybe(repository.bare, "cat-file", "-t", sha)) !== "blob") return notFound();
  const bytes = await gitBytes(repository.bare, ["cat-file", "blob", sha]);
  return json({ sha, size: bytes.length, encoding: "base64", content: bytes.toString("base64") });
}

/**
 * GET git/trees/{sha}?recursive=1; any value of `recursive` counts.
 * "If `truncated` is true … the number of items exceeded the maximum limit": https://docs.github.com/rest/git/trees
 * JSON is text: a name that is not UTF-8 arrives with U+FFFD.
 */
export async function tree({ repository, parameters, query }: Call): Promise<Answer> {
  const sha = await gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", `${parameters[0]}^{tree}`);
  if (!sha) return notFound();
  const flags = query.has("recursive") ? ["-r", "-t"] : [];
  const listing = await gitBytes(repository.bare, ["ls-tree", "-z", "-l", ...flags, sha]);
  const entries = listing.toString().split("\0").filter(Boolean).map(entry);
  const truncated = entries.length > repository.maxTreeEntries;
  return json({ sha, tree: entries.slice(0, repository.maxTreeEntries), truncated });
}

function entry(line: string) {
  const tab = line.indexOf("\t");
  const [mode, type, sha, size] = line.slice(0, tab).split(/ +/);
  return { path: line.slice(tab + 1), mode, type, sha, ...(type === "blob" ? { size: Number(size) } : {}) };
}

/**
 * GET contents/{path}?ref=…: a file, or the list of a folder. The media type `…raw…` answers the bytes. JSON carries
 * up to 1 MB, raw up to 100 MB: https://docs.github.com/rest/repos/contents#get-repository-content
 */
export async function contents({ repository, parameters, query, accept }: Call): Promise<Answer> {
  const wanted = query.get("ref") ?? repository.defaultBranch;
  const sha = await resolveCommit(repository.bare, wanted);
  if (!sha) return refused(404, `No commit found for the ref ${wanted}`);
  const path = (parameters[0] ?? "").replace(/\/$/, "");
  const object = await gitMaybe(repository.bare, "rev-parse", "--verify", "--quiet", `${sha}:${path}`);
  if (!object) return notFound();
  const type = await gitMaybe(repository.bare, "cat-file", "-t", object);
  if (type === "tree") {
    const listing = (await gitBytes(repository.bare, ["ls-tree", "-z", "-l", object])).toString();
    const types: Record<string, string> = { tree: "dir", blob: "file", commit: "submodule" };
    const items = listing.split("\0").filter(Boolean).map(entry);
    return json(
      items.map((item) => ({
        ...item,
        name: item.path,
        path: path ? `${path}/${item.path}` : item.path,
        type: types[item.type!],
      })),
    );
  }
  if (type !== "blob") return json({ type: "submodule", path, sha: object });
  const bytes = await gitBytes(repository.bare, ["cat-file", "blob", object]);
  if (/\.raw\b/.test(accept))
    return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, body: bytes };
  const small = bytes.length <= 1024 * 1024;
  return json({
    type: "file",
    name: path.split("/").at(-1),
    path,
    sha: object,
    size: bytes.length,
    encoding: small ? "base64" : "none",
    content: small ? bytes.toString("base64").replace(/.{60}/g, "$&\n") : "",
  });
}
