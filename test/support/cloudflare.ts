import { bodyFlaw, type PurgeBody } from "./cloudflare/rules.ts";
import { type Answer, createServerFor, type Fault, type Request, type Server } from "./server.ts";

export { isPurged, type PurgeBody } from "./cloudflare/rules.ts";

/** Options of createCloudflare. */
export interface CloudflareOptions {
  /** Ids of zones; others do not exist. */
  readonly zones: readonly string[];
  /** Zones for which the token lacks the permission. */
  readonly denied?: readonly string[];
  /** Host names of the zones; all without it. URLs of others refuse their batch. */
  readonly hosts?: readonly string[];
  /** Calls that the account's bucket holds; what goes beyond gets 429 with a Retry-After of a second. */
  readonly bucket?: number;
  /** Items of one call; 30 is what every plan has had, 100 what is documented today. */
  readonly itemsOfACall?: number;
  /** Called when a purge takes effect. */
  readonly onPurge?: (call: CloudflareCall) => void | Promise<void>;
}

/** One accepted call. */
interface CloudflareCall {
  readonly zone: string;
  /** `invalidate_cache` marks stale. */
  readonly operation: "purge_cache" | "invalidate_cache";
  readonly body: PurgeBody;
}

/** Cloudflare's API on loopback. */
export interface Cloudflare extends Server {
  /** In the order they were accepted. */
  readonly calls: CloudflareCall[];
  /** Variables that lead the official SDK, and us, here. */
  env(): Record<string, string>;
  readonly token: string;
}

// https://developers.cloudflare.com/api/resources/cache/methods/purge/ and …/methods/invalidate/
const route = /^\/client\/v4\/zones\/([^/]+)\/(purge_cache|invalidate_cache)$/;

/** Starts a Cloudflare that is as strict as reference/cdn.md says. */
export async function createCloudflare(options: CloudflareOptions): Promise<Cloudflare> {
  const { zones, denied = [], itemsOfACall = 100, onPurge } = options;
  const token = "v1.0-0123456789abcdef-cloudflare";
  const calls: CloudflareCall[] = [];
  let bucket = options.bucket ?? Number.POSITIVE_INFINITY;

  const server = await createServerFor(async (request, credentials): Promise<Answer> => {
    const [, zone, operation] = route.exec(request.path) ?? [];
    if (!zone || !operation)
      return failure(404, 7003, `Could not route to ${request.path}, perhaps your object identifier is invalid?`);
    if (request.method !== "POST") return failure(405, 10405, "Method not allowed for this authentication scheme");
    if (credentials.authorization !== `Bearer ${token}`)
      return credentials.authorization?.startsWith("Bearer ")
        ? failure(401, 10000, "Authentication error")
        : failure(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers");
    if (denied.includes(zone)) return failure(403, 10000, "Authentication error");
    if (!zones.includes(zone))
      return failure(
        404,
        7003,
        `Could not route to /zones/${zone}/${operation}, perhaps your object identifier is invalid?`,
      );
    if (bucket < 1)
      return failure(429, 971, "Please wait and consider throttling your request speed", { "retry-after": "1" });
    const body = json(request);
    const flaw = bodyFlaw(body, { hosts: options.hosts, itemsOfACall });
    // The answer names none of the items.
    if (flaw) return failure(400, flaw.code, flaw.message);
    bucket -= 1;
    const call = { zone, operation, body: body as PurgeBody } as CloudflareCall;
    calls.push(call);
    await onPurge?.(call);
    // The id of the answer is the zone's.
    return answer(200, { success: true, errors: [], messages: [], result: { id: zone } });
  }, faultAnswer);

  return {
    ...server,
    calls,
    token,
    env: () => ({ CLOUDFLARE_BASE_URL: `${server.url}/client/v4` }),
  };
}

/** `success: false` with 200, as has been seen. */
export const refusedWith200 = { does: 200, body: "1134: Unable to purge, please try again" } as const satisfies Pick<
  Fault,
  "does" | "body"
>;

function faultAnswer(status: number, fault: Fault): Answer {
  const [, code = "1000", message = `injected ${status}`] = /^(\d+): (.*)$/.exec(fault.body ?? "") ?? [];
  return failure(status, Number(code), message);
}

function failure(status: number, code: number, message: string, headers: Record<string, string> = {}): Answer {
  return answer(status, { success: false, errors: [{ code, message }], messages: [], result: null }, headers);
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

function json({ body, headers }: Request): unknown {
  if (headers["content-type"] !== "application/json") return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
