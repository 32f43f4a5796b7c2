/*
 * HTTP for every request of a run, on node's own client, to which it adds
 * - the proxies of the job and connections that are used again,
 * - a bound of the whole exchange in time, and of the answer in size,
 * - bodies that came whole and are decoded, or an error,
 * - redirects, where the caller asks for them, of a GET and on the same server only.
 *
 * node's https takes about as long to load as a process of git, so import this module only to send a request.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
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

/** An answer of any status. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; `set-cookie` aside, each is one string. */
  readonly headers: IncomingHttpHeaders;
  /** The decoded body; null when it is longer than `mostBytes`. */
  readonly body: Buffer | null;
}

/** Most redirects that are followed. */
const MOST_REDIRECTS = 3;

/** By the value of `content-encoding`. */
const DECODERS = new Map([
  ["gzip", promisify(gunzip)],
  ["br", promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress)],
]);

/** The value of `accept-encoding`. */
export const ENCODINGS = [...DECODERS.keys()].join(", ");

/**
 * Agents that keep connections for the next request to the same host, and open them through the proxies that HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY name, in either case. Certificates of the job's own are node's NODE_EXTRA_CA_CERTS.
 */
const AGENT_OPTIONS = { keepAlive: true, proxyEnv: process.env };
const httpAgent = new HttpAgent(AGENT_OPTIONS);
const httpsAgent = new HttpsAgent(AGENT_OPTIONS);

/** Sends one request, once, and follows no redirect. Rejects when there is no whole answer in time. */
export async function request(url: string | URL, asked: Request): Promise<Answer> {
  const { timeoutMs, mostBytes } = asked;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await send(new URL(url), asked, signal);
    const { statusCode: status = 0, headers } = answer;
    const body = await readBody(answer, mostBytes);
    return { status, headers, body: body && (await decode(body, headers["content-encoding"], mostBytes)) };
  } catch (cause) {
    if (signal.aborted) throw new Error(`not whole within ${Math.ceil(timeoutMs / 1000)} s`, { cause: signal.reason });
    // When a host has several addresses and none of them answers, node's error has a code and no message.
    const { message, code } = cause as NodeJS.ErrnoException;
    throw message ? cause : new Error(code, { cause });
  }
}

/**
 * Like `request`, but follows the redirects of a GET, at most MOST_REDIRECTS and on the same origin only, since the headers
 * may hold a token. Any other redirect is the answer.
 */
export async function requestFollowing(url: string | URL, asked: Request): Promise<Answer> {
  let at = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const answer = await request(at, asked);
    const { location } = answer.headers;
    const moved = [301, 302, 307, 308].includes(answer.status) && location && URL.canParse(location, at.href);
    if (!moved || asked.method !== "GET" || redirects >= MOST_REDIRECTS) return answer;
    const next = new URL(location, at);
    if (next.origin !== at.origin) return answer;
    at = next;
  }
}

/** Reads the whole body of an answer; null when it is longer than `mostBytes`. Rejects when it breaks off. */
async function readBody(answer: IncomingMessage, mostBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(url: URL, { method, headers, body }: Request, signal: AbortSignal): Promise<IncomingMessage> {
  const [open, agent] = url.protocol === "http:" ? [httpRequest, httpAgent] : [httpsRequest, httpsAgent];
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    // Of some headers that come twice, node would keep the first only.
    const options = { method, headers: { ...headers, ...length }, agent, signal, joinDuplicateHeaders: true };
    open(url, options, resolve).on("error", reject).end(body);
  });
}

async function decode(body: Buffer, encoding = "", mostBytes: number): Promise<Buffer | null> {
  const decoder = DECODERS.get(encoding.toLowerCase());
  // An empty body may come with an encoding all the same.
  if (!decoder || body.length === 0) return body;
  try {
    return await decoder(body, { maxOutputLength: mostBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}
