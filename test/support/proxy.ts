import { createServer, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** What the proxy was asked: `CONNECT host:port`, or the method and URL of a plain request. */
interface Proxied {
  readonly method: string;
  readonly host: string;
}

/** A forward proxy on loopback, the only one who knows where the hosts of a test are. */
export interface ForwardProxy extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly seen: Proxied[];
  /** The hosts that were asked for, each once, sorted, by the method of asking. */
  hosts(method?: string): string[];
}

/** Options of createProxy. */
export interface ProxyOptions {
  /** Host, or `host:port`, → port on loopback. Others get 502. */
  readonly hosts: Readonly<Record<string, number>>;
  /** `user:password` that it wants to hear; otherwise 407. */
  readonly credentials?: string;
  /** The status with which it refuses everything. */
  readonly refuses?: number;
}

const CHALLENGE = { "proxy-authenticate": 'Basic realm="tests"' };

/** Starts a proxy that tunnels (RFC 9110, 9.3.6) and forwards requests in absolute form (RFC 9112, 3.2.2). */
export async function createProxy({ hosts, credentials, refuses }: ProxyOptions): Promise<ForwardProxy> {
  const seen: Proxied[] = [];
  const sockets = new Set<Socket>();
  const expected = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`;
  const statusFor = (port: number | undefined, authorization: string | undefined) =>
    refuses ?? (expected && authorization !== expected ? 407 : port === undefined ? 502 : 200);

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? "", "http://not-in-absolute-form.invalid");
    seen.push({ method: incoming.method ?? "", host: url.host });
    const port = hosts[url.host] ?? hosts[url.hostname];
    const { "proxy-authorization": authorization, ...headers } = incoming.headers;
    const status = statusFor(port, authorization);
    if (status !== 200) return void response.writeHead(status, CHALLENGE).end();
    const forwarded = request({
      port,
      host: "127.0.0.1",
      method: incoming.method,
      path: url.pathname + url.search,
      headers,
    });
    forwarded.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    incoming.pipe(forwarded);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("connect", (incoming, socket: Socket, head) => {
    const host = incoming.url ?? "";
    seen.push({ method: "CONNECT", host });
    const port = hosts[host] ?? hosts[host.replace(/:\d+$/, "")];
    const status = statusFor(port, incoming.headers["proxy-authorization"]);
    socket.on("error", () => {});
    if (status !== 200)
      return void socket.end(
        `HTTP/1.1 ${status} Refused\r\nProxy-Authenticate: ${CHALLENGE["proxy-authenticate"]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
    const tunnel = connect(port!, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.write(head);
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    tunnel.on("error", () => socket.destroy());
    socket.on("close", () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    hosts: (method) =>
      [...new Set(seen.filter((one) => !method || one.method === method).map(({ host }) => host))].sort(),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
