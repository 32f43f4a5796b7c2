import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";

/** Connections that are kept for the next request to the same host. */
export interface Agents {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
}

/**
 * Opens connections as the environment says: through the proxies of HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.
 * Own certificates are node's NODE_EXTRA_CA_CERTS.
 */
export function openAgents(): Agents {
  const options = { keepAlive: true, proxyEnv: process.env };
  return { httpAgent: new HttpAgent(options), httpsAgent: new HttpsAgent(options) };
}
