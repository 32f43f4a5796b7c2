import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the stand-in got it. `headers` are the ones worth showing: credentials are left out. */
export interface Request {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a handler answers. A header that holds several values is not needed here. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * Something that goes wrong with the next `times` requests that `match`:
 * a status is answered instead of the truth; `cut-before` closes the connection and does nothing; `cut-after` does
 * what was asked and closes it without an answer; `cut-body` closes it in the middle of the answer; `hang` does
 * nothing and never answers; `hang-after` does what was asked and never answers; `trickle` does what was asked and answers
 * a space every few milliseconds, for ever; `slow` answers the truth after `ms`.
 */
export interface Fault {
  readonly match?: (request: Request) => boolean;
  /** How many requests fail; 1 without it, Infinity for all. */
  readonly times?: number;
  /** How many matching requests pass before the first fails; 0 without it. */
  readonly after?: number;
  readonly does: number | "cut-before" | "cut-after" | "cut-body" | "hang" | "hang-after" | "trickle" | "slow";
  readonly ms?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An HTTP server on loopback with a record of its requests. */
export interface Server extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly requests: Request[];
  /** Injects a fault; calling what it returns ends the fault early. */
  fault(fault: Fault): () => void;
}

type Handler = (request: Request, credentials: Credentials) => Answer | Promise<Answer>;

/** What was left out of Request.headers. */
export type Credentials = Readonly<Record<string, string>>;

const secretHeaders = new Set(["authorization", "x-amz-security-token", "fastly-key", "cookie"]);

/** Serves `handler`; whatever it throws becomes a 500 that says so. `errorFor` shapes the answer of a status fault. */
export async function createServerFor(
  handler: Handler,
  errorFor: (status: number, fault: Fault) => Answer,
): Promise<Server> {
  const requests: Request[] = [];
  const faults: { readonly fault: Fault; passes: number; left: number }[] = [];

  const next = (request: Request): Fault | undefined => {
    const entry = faults.find(({ fault, left }) => left > 0 && (fault.match?.(request) ?? true));
    if (!entry) return undefined;
    if (entry.passes > 0) {
      entry.passes -= 1;
      return undefined;
    }
    entry.left -= 1;
    return entry.fault;
  };

  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { request, credentials } = await read(incoming);
    requests.push(request);
    const fault = next(request);
    const does = fault?.does;
    if (does === "cut-before") return void incoming.socket.destroy();
    if (does === "hang") return;
    if (does === "slow") await new Promise((resolve) => setTimeout(resolve, fault?.ms ?? 1000));
    const result = typeof does === "number" ? errorFor(does, fault!) : await handler(request, credentials);
    if (does === "cut-after") return void incoming.socket.destroy();
    if (does === "hang-after") return;
    if (does === "trickle") return trickle(response, result.status);
    const body = Buffer.from(result.body ?? "");
    const headers = { ...result.headers, "content-length": String(body.length) };
    response.writeHead(result.status, typeof does === "number" ? { ...headers, ...fault?.headers } : headers);
    if (does === "cut-body") response.write(body.subarray(0, body.length / 2), () => incoming.socket.destroy());
    else response.end(request.method === "HEAD" ? undefined : body);
  };

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      const text = error instanceof Error ? error.stack : String(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain" }).end(`the stand-in failed: ${text}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault(fault) {
      const entry = { fault, passes: fault.after ?? 0, left: fault.times ?? 1 };
      faults.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function trickle(response: ServerResponse, status: number): void {
  response.writeHead(status);
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}

async function read(incoming: IncomingMessage): Promise<{ request: Request; credentials: Credentials }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const all = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    request: {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: Object.fromEntries(all.filter(([name]) => !secretHeaders.has(name))),
      body: Buffer.concat(chunks),
    },
    credentials: Object.fromEntries(all.filter(([name]) => secretHeaders.has(name))),
  };
}
