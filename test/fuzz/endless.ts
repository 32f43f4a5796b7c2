import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback whose answers have no end. */
interface Endless extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Bytes of all answers so far. */
  written(): number;
}

/** Starts one that answers `start` and then `unit` until nobody listens any more. */
export async function createEndless(type: string, start: string, unit: string): Promise<Endless> {
  let written = 0;
  const chunk = Buffer.from(unit.repeat(65_536 / unit.length));
  const write = (response: ServerResponse): void => {
    while (!response.destroyed) {
      written += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", () => write(response));
    }
  };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": type });
    response.write(start);
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    written: () => written,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
