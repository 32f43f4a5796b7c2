import { type Answer, createServerFor, type Fault, type Server } from "./server.ts";

/** Options of createFastly. */
export interface FastlyOptions {
  /** Ids of services; others do not exist. */
  readonly services: readonly string[];
  /** Services that the token does not cover. */
  readonly denied?: readonly string[];
  /** Scopes of the token; both without it. https://www.fastly.com/documentation/reference/api/auth-tokens/ */
  readonly scopes?: readonly ("purge_select" | "purge_all")[];
  /** Host names of the services; all without it. */
  readonly hosts?: readonly string[];
  /** Called when a purge takes effect. */
  readonly onPurge?: (purge: FastlyPurge) => void | Promise<void>;
}

/** One accepted purge. */
export interface FastlyPurge {
  /** Null for a URL: its host says which service. */
  readonly service: string | null;
  readonly what: { readonly url: string } | { readonly keys: readonly string[] } | "all";
  readonly soft: boolean;
  readonly ids: readonly string[];
}

/** An object in the cache. */
export interface FastlyItem {
  readonly url: string;
  readonly keys?: readonly string[];
}

/** Fastly's API on loopback. */
export interface Fastly extends Server {
  /** In the order they were accepted. */
  readonly purges: FastlyPurge[];
  /** Most requests that were answered at the same time. */
  readonly concurrency: () => number;
  /** Variables that lead the official CLI, and us, here. */
  env(): Record<string, string>;
  readonly token: string;
}

/** Starts a Fastly that is as strict as reference/cdn.md says: https://www.fastly.com/documentation/reference/api/purging/ */
export async function createFastly(options: FastlyOptions): Promise<Fastly> {
  const { services, denied = [], scopes = ["purge_select", "purge_all"], hosts, onPurge } = options;
  const token = "fastly-0123456789abcdefghij";
  const purges: FastlyPurge[] = [];
  let open = 0;
  let most = 0;
  const accept = async (purge: FastlyPurge, body: unknown): Promise<Answer> => {
    open += 1;
    most = Math.max(most, open);
    // Long enough for requests that are sent side by side to be seen so.
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    purges.push(purge);
    await onPurge?.(purge);
    return answer(200, body);
  };
  const newId = () => `19940-${1591821325 + purges.length}-${open}${most}`;

  const server: Server = await createServerFor(async (request, credentials): Promise<Answer> => {
    if (request.method !== "POST") return answer(405, { msg: "Method not allowed" });
    if (credentials["fastly-key"] !== token) return answer(401, { msg: "Provided credentials are missing or invalid" });
    const soft = request.headers["fastly-soft-purge"] === "1";
    const [, service, operation] = /^\/service\/([^/]+)\/(purge|purge_all)$/.exec(request.path) ?? [];
    if (service && operation) {
      if (!services.includes(service))
        return answer(404, { msg: "Record not found", detail: `Cannot find service '${service}'` });
      const scope = operation === "purge" ? "purge_select" : "purge_all";
      if (denied.includes(service) || !scopes.includes(scope))
        return answer(403, { msg: "You are not authorized to perform this action" });
    }
    if (service && operation === "purge_all") {
      const id = newId();
      return accept({ service, what: "all", soft: false, ids: [id] }, { status: "ok", id });
    }
    if (service && operation === "purge") {
      const keys = keysOf(request.body.toString(), request.headers["surrogate-key"]);
      if (!keys || keys.length === 0 || keys.length > 256 || keys.some((key) => !/^[!-~]{1,1024}$/.test(key)))
        return answer(400, {
          msg: "Bad request",
          detail: "surrogate_keys must hold 1 to 256 keys of up to 1024 bytes",
        });
      const ids = Object.fromEntries(keys.map((key, index) => [key, `${newId()}${index}`]));
      return accept({ service, what: { keys }, soft, ids: Object.values(ids) }, ids);
    }
    // The official CLI sends the URL with its scheme; the documentation without.
    const [, url] = /^\/purge\/(?:https?:\/\/)?([^/]+\/.*)$/.exec(request.path) ?? [];
    if (!url) return answer(404, { msg: "Record not found" });
    if (!scopes.includes("purge_select")) return answer(403, { msg: "You are not authorized to perform this action" });
    if (hosts && !hosts.includes(url.split("/", 1)[0]!))
      return answer(400, { msg: "Bad request", detail: "Unknown domain" });
    const id = newId();
    return accept({ service: null, what: { url }, soft, ids: [id] }, { status: "ok", id });
  }, faultAnswer);

  return { ...server, purges, token, concurrency: () => most, env: () => ({ FASTLY_API_ENDPOINT: server.url }) };
}

/** Whether a purge removes (or, softly, marks stale) an object: a URL byte for byte, keys with their case. */
export function isPurgedBy({ url, keys = [] }: FastlyItem, { what }: FastlyPurge): boolean {
  if (what === "all") return true;
  if ("url" in what) return url.slice(url.indexOf("://") + 3) === what.url;
  return what.keys.some((key) => keys.includes(key));
}

function keysOf(body: string, header: string | undefined): string[] | null {
  if (body === "") return header?.split(" ") ?? null;
  try {
    const { surrogate_keys: keys } = JSON.parse(body) as { surrogate_keys?: unknown };
    return Array.isArray(keys) && keys.every((key) => typeof key === "string") ? keys : null;
  } catch {
    return null;
  }
}

function faultAnswer(status: number, fault: Fault): Answer {
  return answer(status, { msg: fault.body ?? `injected ${status}` });
}

function answer(status: number, body: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
