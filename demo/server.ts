import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came in; `path` with its query, as sent. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** An HTTP server on loopback. */
export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Ends it at once, with its open connections. */
  close(): void;
}

/** Starts a server on a free port. What the handler throws is answered as 500. */
export async function serve(handle: (request: Request) => Answer | Promise<Answer>): Promise<Server> {
  const server = createServer(async (incoming, response) => {
    try {
      const { status, headers, body } = await handle(await read(incoming));
      response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
      response.end(incoming.method === "HEAD" ? undefined : body);
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? "GET",
    path: incoming.url ?? "/",
    authorization: incoming.headers.authorization ?? "",
    body: Buffer.concat(chunks).toString("utf8"),
  };
}
