import { type Answer, ENCODINGS, type Request, request } from "../net/request.ts";

/**
 * What every request says, so that two runs ask for the same variant: the one that browsers get. No cookie, no
 * credential, and nothing that could make a cache pass the question on to the origin.
 */
const HEADERS = { accept: "*/*", "accept-encoding": ENCODINGS, "user-agent": "cdn-purge (verify)" };

/** One GET that follows no redirect. The time covers the body too. Rejects when there is no whole answer in time. */
export function get(url: URL, limits: Pick<Request, "timeoutMs" | "mostBytes">): Promise<Answer> {
  return request(url, { method: "GET", headers: HEADERS, ...limits });
}
