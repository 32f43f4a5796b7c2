import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";

/** One request. */
export interface Request {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Wall-clock bound of the whole exchange, from the connection to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Longest body that is taken, in bytes, compressed and decoded. */
  readonly mostBytes: number;
}

/** What was answered, whatever the status. No redirect is followed. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; `set-cookie` aside, each is one string. */
  readonly headers: IncomingHttpHeaders;
  /** The decoded body; null when it is longer than `mostBytes`. */
  readonly body: Buffer | null;
}

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

const agents = openAgents();

const decoders: Readonly<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};
/** What `accept-encoding` may name. */
export const ENCODINGS = Object.keys(decoders).join(", ");

/** Sends one request, once. Rejects when there is no whole answer in time. */
export async function request(
  url: string | URL,
  { method, headers, body, timeoutMs, mostBytes }: Request,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const {
      status,
      headers: answered,
      body: raw,
    } = await exchange(new URL(url), { method, headers, body, signal, mostBytes });
    const decode = decoders[answered["content-encoding"]?.toLowerCase() ?? ""];
    return { status, headers: answered, body: raw && decode ? await decoded(raw, decode, mostBytes) : raw };
  } catch (cause) {
    if (signal.aborted) throw new Error(`not whole within ${Math.ceil(timeoutMs / 1000)} s`, { cause: signal.reason });
    // Of a host with several addresses, none of which answers, node says nothing but a code.
    const { message, code } = cause as NodeJS.ErrnoException;
    throw message ? cause : new Error(code, { cause });
  }
}

function exchange(
  url: URL,
  {
    method,
    headers,
    body,
    signal,
    mostBytes,
  }: Omit<Request, "timeoutMs" | "body"> & { body: string | undefined; signal: AbortSignal },
): Promise<Answer> {
  const [send, agent] = url.protocol === "http:" ? [httpRequest, agents.httpAgent] : [httpsRequest, agents.httpsAgent];
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers: { ...headers, ...length }, agent, signal }, (answer) => {
      const { statusCode: status = 0, headers: answered } = answer;
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= mostBytes) return;
        resolve({ status, headers: answered, body: null });
        answer.destroy();
      });
      answer.on("end", () => resolve({ status, headers: answered, body: Buffer.concat(chunks) }));
      // An answer that breaks off is an error: what came of it is not taken for the whole.
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function decoded(body: Buffer, decode: (typeof decoders)[string], most: number): Promise<Buffer | null> {
  // No body has no encoding either.
  if (body.length === 0) return body;
  try {
    return await decode!(body, { maxOutputLength: most });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}
