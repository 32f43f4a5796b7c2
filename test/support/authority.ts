import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { promisify } from "node:util";
import { createFolder } from "./folder.ts";

/** A certificate authority that nobody knows, and what it has signed for the hosts `*.test`. */
export interface Authority extends AsyncDisposable {
  /** The file of its own certificate: what a client has to be told to trust. */
  readonly file: string;
  readonly key: string;
  readonly cert: string;
}

/** Makes an authority with the openssl on the path; LibreSSL, as macOS has it, will do. */
export async function createAuthority(hosts: readonly string[]): Promise<Authority> {
  const folder = await createFolder("tls");
  const at = (name: string) => join(folder.path, name);
  const openssl = (...args: string[]) => promisify(execFile)("openssl", args, { cwd: folder.path });
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  await openssl("req", "-x509", ...newKey, "-days", "2", "-subj", "/CN=Tests", "-keyout", "ca.key", "-out", "ca.pem");
  await openssl("req", "-new", ...newKey, "-subj", "/CN=server", "-keyout", "key.pem", "-out", "request.pem");
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  await writeFile(at("extensions"), `basicConstraints=critical,CA:FALSE\nsubjectAltName=${names}\n`);
  const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "2", "-days", "2", "-extfile", "extensions"];
  await openssl("x509", "-req", "-in", "request.pem", ...by, "-out", "cert.pem");
  return {
    file: at("ca.pem"),
    key: await readFile(at("key.pem"), "utf8"),
    cert: await readFile(at("cert.pem"), "utf8"),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** A server on loopback that speaks TLS, and HTTP behind it with the server of this URL. */
export async function createTls(
  url: string,
  { key, cert }: Authority,
): Promise<AsyncDisposable & { readonly port: number }> {
  const sockets = new Set<{ destroy(): unknown }>();
  const server = createServer({ key, cert }, (socket) => {
    const behind = connect(Number(new URL(url).port), "127.0.0.1");
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  // A client that does not trust it says so and hangs up.
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
