import { createFolder, type Folder } from "./folder.ts";
import { git } from "./git.ts";

/**
 * A workspace as actions/checkout leaves it: the commit checked out (detached), history of `depth` commits (0: all),
 * the remote `origin`, and the token in the repository's own configuration (v4: `http.<server>/.extraheader`).
 */
export async function checkout(
  options: { readonly bare: string; readonly sha: string; readonly url: string; readonly name: string },
  { token, depth = 1, filter }: { readonly token?: string; readonly depth?: number; readonly filter?: string } = {},
): Promise<Folder> {
  const folder = await createFolder("workspace");
  const run = (...args: readonly string[]) => git(folder.path, ...args);
  const format = options.sha.length === 64 ? "sha256" : "sha1";
  await run("init", "--quiet", "--template=", `--object-format=${format}`, ".");
  const limits = [...(depth > 0 ? [`--depth=${depth}`] : []), ...(filter ? [`--filter=${filter}`] : [])];
  const serve = "uploadpack.allowAnySHA1InWant=true";
  const upload = `--upload-pack=git -c ${serve} -c uploadpack.allowFilter=true upload-pack`;
  await run("fetch", "--quiet", "--no-tags", upload, ...limits, `file://${options.bare}`, options.sha);
  await run("-c", "advice.detachedHead=false", "checkout", "--quiet", options.sha);
  await run("remote", "add", "origin", `${options.url}/${options.name}`);
  if (token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    await run("config", `http.${options.url}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
  }
  return folder;
}
