import type { Answer, Request } from "../server.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { compare } from "./compare.ts";
import type { Caller } from "./git-http.ts";
import type { Call } from "./model.ts";
import { type HostedRepository, may, type Permissions } from "./model.ts";
import { blob, commit, contents, ref, tag, tree } from "./objects.ts";
import { json, notFound, page, refused } from "./page.ts";
import { listReleases, listRuns } from "./records.ts";

type Route = readonly [RegExp, keyof Permissions, (call: Call) => Answer | Promise<Answer>, method?: string];

/** The paths below `/repos/{owner}/{name}/`, as https://docs.github.com/rest names them. GET, where no method stands. */
const routes: readonly Route[] = [
  // "At least one of": issues or pull requests, https://docs.github.com/rest/issues/comments. Our jobs have the latter.
  [/^issues\/(\d+)\/comments$/, "pull-requests", listComments],
  [/^issues\/(\d+)\/comments$/, "pull-requests", createComment, "POST"],
  [/^issues\/comments\/(\d+)$/, "pull-requests", updateComment, "PATCH"],
  [/^issues\/comments\/(\d+)$/, "pull-requests", deleteComment, "DELETE"],
  [/^compare\/(.+?)\.\.\.(.+)$/, "contents", compare],
  [/^releases$/, "contents", ({ repository, mayWrite, ...call }) => page(call, listReleases(repository, mayWrite))],
  [/^releases\/latest$/, "contents", latestRelease],
  [/^releases\/tags\/(.+)$/, "contents", releaseByTag],
  [/^git\/trees\/(.+)$/, "contents", tree],
  [/^git\/refs?\/(.+)$/, "contents", ref],
  [/^git\/tags\/(.+)$/, "contents", tag],
  [/^git\/commits\/(.+)$/, "contents", commit],
  [/^git\/blobs\/(.+)$/, "contents", blob],
  [/^commits\/(.+)$/, "contents", commit],
  [/^contents(?:\/(.*))?$/, "contents", contents],
  [/^actions\/runs$/, "actions", (call) => runs(call, () => true)],
  [/^actions\/workflows\/([^/]+)\/runs$/, "actions", workflowRuns],
  [/^actions\/runs\/(\d+)$/, "actions", run],
];

/** Answers one request to the REST API; `path` is what follows GITHUB_API_URL. */
export async function serveRest(
  request: Request,
  url: URL,
  path: string,
  find: (name: string) => HostedRepository | undefined,
  caller: Caller,
): Promise<Answer> {
  if (caller.kind === "wrong") return refused(401, "Bad credentials");
  const permissions = caller.kind === "known" ? caller.permissions : undefined;
  const match = /^\/repos\/([^/]+\/[^/]+)(?:\/(.+))?$/.exec(path);
  const repository = match && find(match[1]!);
  if (!match || !repository) return notFound();
  if (repository.visibility === "private" && caller.kind === "none") return notFound();
  const rest = match[2];
  if (rest === undefined && request.method === "GET") return json(description(repository)); // `metadata: read` is always granted

  for (const [pattern, scope, handle, method = "GET"] of routes) {
    const found = request.method === method ? pattern.exec(rest ?? "") : null;
    if (!found) continue;
    // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
    const access = method === "GET" ? "read" : "write";
    if (!may(repository, permissions, scope, access)) return refused(403, "Resource not accessible by integration");
    return handle({
      repository,
      parameters: found.slice(1).map((text) => decodeURIComponent(text ?? "")),
      query: url.searchParams,
      accept: request.headers.accept ?? "",
      url,
      mayWrite: may(repository, permissions, "contents", "write"),
      body: request.body.length > 0 ? JSON.parse(request.body.toString()) : null,
    });
  }
  return request.method === "GET" ? notFound() : refused(403, "Resource not accessible by integration");
}

function latestRelease({ repository }: Call): Answer {
  // "the most recent non-prerelease, non-draft release, sorted by the `created_at` attribute", which is the date of
  // the commit: https://docs.github.com/rest/releases/releases#get-the-latest-release
  const latest = listReleases(repository, false).find((release) => !release.prerelease);
  return latest ? json(latest) : notFound();
}

function releaseByTag({ repository, parameters }: Call): Answer {
  const found = listReleases(repository, false).find((release) => release.tag_name === parameters[0]);
  return found ? json(found) : notFound();
}

function run({ repository, parameters }: Call): Answer {
  const found = repository.runs.find((run) => run.id === Number(parameters[0]));
  return found ? json(found) : notFound();
}

/** `{workflow_id}` is the id or the file name: https://docs.github.com/rest/actions/workflow-runs */
function workflowRuns(call: Call): Answer {
  const id = call.parameters[0]!;
  const ofWorkflow = (run: HostedRepository["runs"][number]) =>
    String(run.workflow_id) === id || run.path.split("@")[0] === `.github/workflows/${id}`;
  return call.repository.runs.some(ofWorkflow) ? runs(call, ofWorkflow) : notFound();
}

const filters = [
  "actor",
  "branch",
  "event",
  "status",
  "created",
  "check_suite_id",
  "head_sha",
  "exclude_pull_requests",
];

function runs(call: Call, which: (run: HostedRepository["runs"][number]) => boolean): Answer {
  // Filtered lists come from a search index and go stale (nrwl/nx-set-shas#219,
  // dawidd6/action-download-artifact#147). Here that index holds what the test says: by default nothing.
  const filtered = filters.some((name) => call.query.has(name));
  const list = listRuns(filtered ? call.repository.indexedRuns : call.repository.runs).filter(which);
  return page(call, list, "workflow_runs");
}

function description(repository: HostedRepository) {
  const [owner, name] = repository.name.split("/");
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name,
    full_name: repository.name,
    owner: { login: owner },
    private: repository.visibility === "private",
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
  };
}
