import { ENCODINGS, request } from "../net/request.ts";

/** What one GET brought. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  /** The decoded body; null when it is longer than `mostBytes`. */
  readonly body: Buffer | null;
}

/** How long and how much one GET may take. */
export interface GetLimits {
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/**
 * What every request says, so that two runs ask for the same variant: the one that browsers get. No cookie, no
 * credential, and nothing that could make a cache pass the question on to the origin.
 */
const HEADERS = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": "cdn-purge (verify)" };

/** One GET that follows no redirect. The time covers the body too. Rejects when there is no whole answer in time. */
export async function get(url: URL, limits: GetLimits): Promise<Got> {
  const { status, headers, body } = await request(url, { method: "GET", headers: HEADERS, ...limits });
  return { status, headers: new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)])), body };
}
