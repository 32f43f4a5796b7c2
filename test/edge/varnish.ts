import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createFolder } from "../support/folder.ts";

const varnishd = ["/usr/sbin/varnishd", "/usr/local/sbin/varnishd", "/usr/bin/varnishd"].find(existsSync);

/** Whether the tests with a real cache can run. Where CI is set they must. */
export const hasVarnish = varnishd !== undefined || process.env.CI === "true";
if (!hasVarnish) console.log("SKIPPED: no varnishd here (apt-get install varnish varnish-modules)");

/** A real cache in front of a real origin. */
export interface Edge extends AsyncDisposable {
  /** Where the API of the VCL is. */
  readonly api: string;
  /** Changes what the origin serves at every path. */
  deploy(version: string): void;
  /** What a viewer gets, through the cache. */
  get(path: string, host?: string): Promise<string>;
  /** Paths that the origin was asked for, with `if changed` after those that were asked for under their ETag. */
  readonly asked: string[];
}

/** Starts varnishd with a VCL whose ORIGIN_PORT is the origin's. Every path has the keys `all` and its segments, as surrogate keys. */
export async function startVarnish(vcl: string): Promise<Edge> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await createFolder("varnish"));
  let version = "1";
  const asked: string[] = [];
  const origin = createServer((request, response) => {
    const etag = `"${version}"`;
    asked.push(`${request.url}${request.headers["if-none-match"] ? " if changed" : ""}`);
    const keys = ["all", ...request.url!.split("/").filter(Boolean)].join(" ");
    const headers = { etag, "cache-control": "max-age=3600", "surrogate-key": keys };
    if (request.headers["if-none-match"] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(version);
  });
  await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
  stack.defer(() => {
    origin.closeAllConnections();
    origin.close();
  });
  const text = readFileSync(fileURLToPath(new URL(vcl, import.meta.url)), "utf8");
  const file = join(folder.path, "test.vcl");
  writeFileSync(file, text.replaceAll("ORIGIN_PORT", String((origin.address() as AddressInfo).port)));
  const [api, site] = [await freePort(), await freePort()];
  const child = spawn(varnishd ?? "varnishd", [
    ...["-F", "-n", join(folder.path, "work"), "-f", file, "-s", "malloc,64m"],
    ...["-p", "vcc_allow_inline_c=on", "-p", "workspace_client=256k", "-j", "none"],
    ...["-a", `api=127.0.0.1:${api}`, "-a", `site=127.0.0.1:${site}`, "-T", "none"],
  ]);
  stack.defer(() => stop(child));
  await listening(child, site);
  const owned = stack.move();
  return {
    api: `http://127.0.0.1:${api}`,
    asked,
    deploy(next) {
      version = next;
    },
    get: (path, host = "www.example.com") => view(site, path, host),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** fetch lets nobody choose the Host. */
function view(port: number, path: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve(body)).on("error", reject);
    }).on("error", reject);
  });
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let output = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`varnishd ended with ${child.exitCode}:\n${output}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "OPTIONS" }).catch(() => null);
    if (answer?.status === 405) return;
    await sleep(100);
  }
  throw new Error(`varnishd does not listen:\n${output}`);
}

async function freePort(): Promise<number> {
  const server = createSocket();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
