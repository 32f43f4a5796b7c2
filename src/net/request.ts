import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";

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

/** What `content-encoding` says, and the decoder for it. */
const DECODERS = { gzip: "gunzip", br: "brotliDecompress" } as const;
type Encoding = keyof typeof DECODERS;
const isEncoding = (name: string): name is Encoding => Object.hasOwn(DECODERS, name);

/** What `accept-encoding` may name. */
export const ENCODINGS = Object.keys(DECODERS).join(", ");

/** Sends one request, once. Rejects when there is no whole answer in time. */
export async function request(url: string | URL, { timeoutMs, ...asked }: Request): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    // Loaded while git works: it takes as long as a process of git.
    const { exchange } = await import("./exchange.ts");
    const answer = await exchange(new URL(url), { ...asked, signal });
    const encoding = answer.headers["content-encoding"]?.toLowerCase() ?? "";
    return answer.body && isEncoding(encoding)
      ? { ...answer, body: await decoded(answer.body, encoding, asked.mostBytes) }
      : answer;
  } catch (cause) {
    if (signal.aborted) throw new Error(`not whole within ${Math.ceil(timeoutMs / 1000)} s`, { cause: signal.reason });
    // Of a host with several addresses, none of which answers, node says nothing but a code.
    const { message, code } = cause as NodeJS.ErrnoException;
    throw message ? cause : new Error(code, { cause });
  }
}

async function decoded(body: Buffer, encoding: Encoding, most: number): Promise<Buffer | null> {
  // No body has no encoding either.
  if (body.length === 0) return body;
  const zlib = await import("node:zlib");
  const decode: typeof zlib.gunzip.__promisify__ = promisify(zlib[DECODERS[encoding]]);
  try {
    return await decode(body, { maxOutputLength: most });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
    throw cause;
  }
}
