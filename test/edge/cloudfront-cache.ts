import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { matches } from "../support/cloudfront.ts";
import { createFolder } from "../support/folder.ts";
import { freePort, type Got, type Origin } from "./cloudfront-origin.ts";

/** A real cache that does what an invalidation of CloudFront's would. */
export interface Cache extends AsyncDisposable {
  /** Purges what each path or wildcard means, by the cache's own means. */
  invalidate(paths: readonly string[]): Promise<void>;
  /** What a viewer gets through it. The URL is sent as it stands. */
  get(url: string): Promise<Got>;
}

/** One kind of real cache. */
export interface CacheKind {
  readonly name: string;
  /** What it takes to run it; null where it is not installed. */
  readonly program: string | null;
  start(program: string, origin: Origin): Promise<Cache>;
}

const found = (paths: readonly string[]) => paths.find(existsSync) ?? null;

/** Varnish bans by regular expression, which every object is compared with before it is served again. */
export const varnish: CacheKind = {
  name: "varnish",
  program: found(["/usr/sbin/varnishd", "/usr/local/sbin/varnishd", "/usr/bin/varnishd"]),
  async start(program, origin) {
    const folder = await createFolder("edge");
    const vcl = join(folder.path, "edge.vcl");
    await writeFile(vcl, VCL.replace("ORIGIN_PORT", String(origin.port)));
    const port = await freePort();
    const child = spawn(program, [
      ...["-F", "-n", join(folder.path, "work"), "-f", vcl, "-s", "malloc,64m", "-j", "none", "-T", "none"],
      ...["-a", `127.0.0.1:${port}`],
    ]);
    await listening(child, port);
    return {
      async invalidate(paths) {
        for (const path of paths.filter((one) => one.startsWith("/") && !/%2a|%7e/i.test(one))) {
          const { status } = await ask(port, "/", { method: "BAN", headers: { "x-pattern": regexOf(path) } });
          if (status !== 200) throw new Error(`varnish does not ban ${path}: ${status}`);
        }
      },
      get: (url) => ask(port, url),
      [Symbol.asyncDispose]: () => ended(child, folder),
    };
  },
};

/** nginx has no purge of its own: what is asked for is looked up on the disk again, so a file that is gone is a miss. */
export const nginx: CacheKind = {
  name: "nginx",
  program: found(["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"]),
  async start(program, origin) {
    const folder = await createFolder("edge");
    const [cache, port] = [join(folder.path, "cache"), await freePort()];
    const conf = join(folder.path, "nginx.conf");
    await writeFile(conf, nginxConf(folder.path, cache, port, origin.port));
    const child = spawn(program, ["-c", conf, "-p", folder.path, "-e", join(folder.path, "error.log")]);
    await listening(child, port);
    return {
      async invalidate(paths) {
        for (const file of await readdir(cache)) {
          const bytes = await readFile(join(cache, file), "latin1");
          const [, key = ""] = /\nKEY: (.*)\n/.exec(bytes) ?? [];
          if (createHash("md5").update(key, "latin1").digest("hex") !== file) throw new Error(`no key of ${file}`);
          if (paths.some((path) => matches(path, key))) await rm(join(cache, file));
        }
      },
      get: (url) => ask(port, url),
      [Symbol.asyncDispose]: () => ended(child, folder),
    };
  },
};

const VCL = `vcl 4.1;
backend origin { .host = "127.0.0.1"; .port = "ORIGIN_PORT"; }
sub vcl_recv {
  if (req.method == "BAN") {
    ban("obj.http.x-url ~ " + req.http.x-pattern);
    return (synth(200, "banned"));
  }
  if (req.method == "OPTIONS") { return (synth(204)); }
}
sub vcl_backend_response {
  set beresp.http.x-url = bereq.url;
  # Nothing is served while it is fetched anew.
  set beresp.grace = 0s;
}
sub vcl_deliver { unset resp.http.x-url; }
`;

function nginxConf(folder: string, cache: string, port: number, origin: number): string {
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  proxy_cache_path ${cache} keys_zone=edge:1m inactive=1h use_temp_path=off;
  server {
    listen 127.0.0.1:${port};
    location / {
      if ($request_method = OPTIONS) { return 204; }
      proxy_pass http://127.0.0.1:${origin};
      proxy_cache edge; proxy_cache_key $request_uri; proxy_cache_valid any 1h;
    }
  }
}
`;
}

/** CloudFront's pattern as a regular expression without anything that a ban's syntax or a header would take for its own. */
function regexOf(path: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "[$&]");
  if (!path.endsWith("*")) return `^${literal(path)}$`;
  const prefix = path.slice(0, -1);
  // As \`matches\` has it: /dir/* is not trusted with /dir/.
  return `^${literal(prefix)}${prefix.length > 1 && prefix.endsWith("/") ? "." : ""}`;
}

/** Asks for a URL as it stands, which fetch would not. */
function ask(
  port: number,
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: url, agent: false, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode!, body })).on("error", reject);
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
    if (child.exitCode !== null) throw new Error(`the cache ended with ${child.exitCode}:\n${output}`);
    const answer = await ask(port, "/", { method: "OPTIONS" }).catch(() => null);
    if (answer?.status === 204) return;
    await sleep(100);
  }
  throw new Error(`the cache does not listen:\n${output}`);
}

async function ended(child: ChildProcess, folder: AsyncDisposable): Promise<void> {
  if (child.exitCode === null) {
    const exit = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await exit;
  }
  await folder[Symbol.asyncDispose]();
}
