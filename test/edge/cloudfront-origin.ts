import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";

/** What somebody got. */
export interface Got {
  readonly status: number;
  readonly body: string;
}

/** The origin that a real cache stands before: it serves what was deployed last, and says that all may be kept for an hour. */
export interface Origin extends AsyncDisposable {
  readonly port: number;
  /** Puts files online: path as a viewer asks for it → bytes. */
  deploy(files: Readonly<Record<string, string>>): void;
  /** What it would answer now. */
  answer(url: string): Got;
  /** URLs that the cache asked for, in order. */
  readonly asked: string[];
}

/** Starts an origin that serves nothing yet. A query string is told back, so that each is a body of its own. */
export async function startOrigin(): Promise<Origin> {
  let online: Readonly<Record<string, string>> = {};
  const asked: string[] = [];
  const answer = (url: string): Got => {
    const [path = "", query = ""] = url.split("?", 2);
    const body = online[path] ?? online[`${path}index.html`];
    return body === undefined ? { status: 404, body: "nothing here" } : { status: 200, body: body + query };
  };
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const { status, body } = answer(request.url!);
    response.writeHead(status, { "cache-control": "public, max-age=3600", "content-type": "text/plain" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    deploy(files) {
      online = files;
    },
    answer,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createSocket();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
