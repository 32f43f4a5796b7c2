import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { git, gitEnv } from "../git.ts";
import type { Answer, Request } from "../server.ts";
import { type HostedRepository, may, type Permissions } from "./model.ts";

/** Who asks: a token that is known, one that is not, or nobody. */
export type Caller =
  | { readonly kind: "known"; readonly permissions: Permissions }
  | { readonly kind: "wrong" | "none" };

const services = new Set(["git-upload-pack", "git-receive-pack"]);

/** `/{owner}/{name}` with or without `.git`, and the rest. */
export const gitPath = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/**
 * Smart HTTP as github.com speaks it, by git's own http-backend. The dumb protocol is not served, as there.
 * https://git-scm.com/docs/http-protocol and https://git-scm.com/docs/git-http-backend
 */
export async function serveGit(
  request: Request,
  url: URL,
  rest: string,
  repository: HostedRepository | undefined,
  caller: Caller,
): Promise<Answer> {
  const service = rest === "info/refs" ? url.searchParams.get("service") : rest;
  if (!service || !services.has(service)) return { status: 403, body: "Please upgrade your git client.\n" };

  // A wrong password is refused even where none is needed. Without one, git is asked for it, whether the
  // repository exists or not, so that nobody can tell.
  const open = repository?.visibility === "public" && service === "git-upload-pack";
  if (caller.kind === "wrong" || (caller.kind === "none" && !open))
    return { status: 401, headers: { "www-authenticate": 'Basic realm="GitHub"' }, body: "Invalid credentials\n" };
  const permissions = caller.kind === "known" ? caller.permissions : undefined;
  if (!repository || !may(repository, permissions, "contents", "read"))
    return { status: 404, body: "Repository not found.\n" };
  // What actions/checkout users see when a job has no `contents: write` ("Write access to repository not granted").
  if (service === "git-receive-pack" && !may(repository, permissions, "contents", "write"))
    return { status: 403, body: "Write access to repository not granted.\n" };
  return backend(request, url, rest, repository.bare);
}

async function backend(request: Request, url: URL, rest: string, bare: string): Promise<Answer> {
  backendPath ??= git("/", "--exec-path").then((path) => join(path, "git-http-backend"));
  const header = (name: string) => request.headers[name] ?? "";
  const child = spawn(await backendPath, {
    env: {
      ...gitEnv,
      GIT_PROJECT_ROOT: dirname(bare),
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: `${bare.slice(dirname(bare).length)}/${rest}`,
      REQUEST_METHOD: request.method,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: header("content-type"),
      CONTENT_LENGTH: String(request.body.length),
      HTTP_CONTENT_ENCODING: header("content-encoding"),
      GIT_PROTOCOL: header("git-protocol"),
      REMOTE_USER: "x-access-token",
      REMOTE_ADDR: "127.0.0.1",
      // github.com serves any object by SHA, filters, and shallow fetches.
      ...config({
        "uploadpack.allowAnySHA1InWant": "true",
        "uploadpack.allowFilter": "true",
        "http.receivepack": "true",
        "gc.auto": "0",
        "safe.directory": "*",
      }),
    },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => {}); // it does not read a body that it has no use for
  child.stdin.end(request.body);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const cgi = Buffer.concat(out);
  const end = cgi.indexOf("\r\n\r\n");
  // Like a real server, a failed upload-pack (`not our ref`) still answers 200: the error travels in the pack protocol.
  if (end < 0) throw new Error(`git http-backend ended with ${code}: ${Buffer.concat(err)}`);
  const lines = cgi.subarray(0, end).toString().split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
  const { Status: status = "200", ...others } = headers;
  return { status: Number.parseInt(status, 10), headers: others, body: cgi.subarray(end + 4) };
}

let backendPath: Promise<string> | undefined;

function config(values: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(values);
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);
}
