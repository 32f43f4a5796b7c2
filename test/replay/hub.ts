import { serveGit } from "../support/github/git-http.ts";
import { serveGraphql } from "../support/github/graphql.ts";
import { type HostedRepository, may, type Permissions } from "../support/github/model.ts";
import { json, refused } from "../support/github/page.ts";
import { serveRest } from "../support/github/rest.ts";
import { type Answer, createServerFor, type Request, type Server } from "../support/server.ts";
import type { Variant } from "./setup.ts";
import type { Stage } from "./stage.ts";
import type { Store } from "./store.ts";

/** Something that goes wrong with the memory once: GitHub says no, does it and says no, or cannot be asked. */
type Trouble = "refuses to move" | "moves and says it did not" | "cannot be read" | "runs cannot be read";

/** GitHub for one repository and one kind of token, whose answers wait for their turn on the stage. */
export interface Hub extends Server {
  readonly hosted: HostedRepository;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  permissions: Permissions;
  trouble: Trouble | null;
}

export const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** Options of createHub. */
export interface HubOptions {
  /** What a ref is called in truth, for a memory that is kept in another way than the action asks for. */
  rename(ref: string): string;
  /** GraphQL by GitHub's own schema and by git, as in the scenarios, in place of the same rules in a few lines. */
  readonly schema: boolean;
  /** A broken variant may not see the list of runs as it is. */
  readonly variant: Variant | null;
}

export async function createHub(store: Store, stage: Stage, { rename, schema, variant }: HubOptions): Promise<Hub> {
  const hosted: HostedRepository = {
    name: "octo/site",
    bare: store.bare,
    id: 1000,
    nodeId: "R_1000",
    visibility: "private",
    defaultBranch: "main",
    runs: [],
    releases: [],
    pulls: new Set(),
    locked: new Set(),
    comments: [],
    indexedRuns: [],
    maxTreeEntries: 100_000,
    now: Date.UTC(2026, 0, 2),
  };
  const violations: string[] = [];

  const server = await createServerFor(
    async (request): Promise<Answer> => {
      const url = new URL(request.path, `http://${request.headers.host}`);
      const caller = { kind: "known", permissions: hub.permissions } as const;
      const git = /^\/octo\/site\/(.+)$/.exec(url.pathname)?.[1];
      const takes = (trouble: Trouble) => {
        if (hub.trouble !== trouble) return false;
        hub.trouble = null;
        return true;
      };
      if (git) {
        const isMove = git === "git-receive-pack";
        if (isMove) await stage.stop("before it moves the memory");
        if (isMove && takes("refuses to move")) return refused(503, "injected");
        const served = await serveGit(request, url, git, hosted, caller);
        return isMove && takes("moves and says it did not") ? refused(503, "injected") : served;
      }
      if (url.pathname === "/api/graphql") {
        // Asked before the memory, and of what never changes.
        if (request.body.includes("object(oid:")) return serveGraphql(request, [hosted], caller, violations);
        const renamed = renameRefs(request, rename);
        const answer = async () => {
          if (!schema) return serveRefs(JSON.parse(renamed.body.toString()), hosted, hub.permissions, store);
          const served = await serveGraphql(renamed, [hosted], caller, violations);
          if (violations.length > 0) throw new Error(`GitHub's schema refuses a query: ${violations.join("; ")}`);
          return served;
        };
        if (!request.body.includes("updateRefs"))
          return stage.ask("memory", async () => (takes("cannot be read") ? failed() : answer()));
        await stage.stop("before it moves the memory");
        if (takes("refuses to move")) return failed();
        const served = await answer();
        return takes("moves and says it did not") ? failed() : served;
      }
      const path = url.pathname.replace(/^\/api\/v3/, "");
      const answer = () => serveRest(request, url, path, () => hosted, caller);
      if (!/\/runs$/.test(path) || url.searchParams.get("page") !== "1") return answer();
      return stage.ask("runs", async () =>
        takes("runs cannot be read") ? refused(422, "injected") : seenRuns(variant, await answer()),
      );
    },
    () => refused(500, "injected"),
  );

  const hub: Hub = {
    ...server,
    hosted,
    apiUrl: `${server.url}/api/v3`,
    graphqlUrl: `${server.url}/api/graphql`,
    permissions: {},
    trouble: null,
  };
  return hub;
}

/** What the list of runs says where a variant does not see it as it is. */
function seenRuns(variant: Variant | null, answer: Answer): Answer {
  switch (variant) {
    case "built: the event's base only":
    case "built: runs unseen":
      return json({ total_count: 0, workflow_runs: [] });
    case "built: rebuilds taken for pushes":
      return {
        ...answer,
        body: String(answer.body).replaceAll(/"event":"(schedule|workflow_dispatch)"/g, '"event":"push"'),
      };
    default:
      return answer;
  }
}

interface Question {
  readonly query: string;
  readonly variables: {
    readonly input?: { readonly refUpdates: readonly { name: string; beforeOid?: string; afterOid: string }[] };
  };
}

const ZEROS = /^0+$/;

/** The two questions that the action asks, answered like test/support/github/refs.ts does, without a process. */
function serveRefs(
  { query, variables }: Question,
  hosted: HostedRepository,
  permissions: Permissions,
  store: Store,
): Answer {
  const error = (type: string, message: string) => json({ data: null, errors: [{ type, message }] });
  if (!variables.input) {
    const asked = [...query.matchAll(/(r\d+): ref\(qualifiedName: "([^"]+)"\)/g)];
    const fields = asked.map(([, field, name]) => {
      const oid = store.ref(name!);
      return [field, oid && { target: { oid } }] as const;
    });
    return json({ data: { repository: { id: hosted.nodeId, ...Object.fromEntries(fields) } } });
  }
  if (!may(hosted, permissions, "contents", "write"))
    return error("FORBIDDEN", "Resource not accessible by integration");
  const updates = variables.input.refUpdates;
  // All or none.
  for (const { name, beforeOid, afterOid } of updates) {
    const now = store.ref(name) ?? "0".repeat(40);
    if (now !== (beforeOid ?? now)) return error("UNPROCESSABLE", `${name} is at ${now} but expected ${beforeOid}`);
    if (ZEROS.test(afterOid) && ZEROS.test(now)) return error("UNPROCESSABLE", `${name} does not exist`);
    if (!ZEROS.test(afterOid) && !store.has(afterOid)) return error("UNPROCESSABLE", `no object ${afterOid}`);
  }
  for (const { name, afterOid } of updates) store.setRef(name, ZEROS.test(afterOid) ? null : afterOid);
  return json({ data: { updateRefs: { clientMutationId: null } } });
}

function failed(): Answer {
  return json({ data: null, errors: [{ type: "INTERNAL", message: "injected" }] });
}

function renameRefs(request: Request, rename: (ref: string) => string): Request {
  const text = request.body.toString().replace(/refs\/cdn-purge\/[\w/-]+/g, rename);
  return { ...request, body: Buffer.from(text) };
}
