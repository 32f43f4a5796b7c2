import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PurgeContext } from "../../src/cdn/cdn.ts";
import { fastly } from "../../src/cdn/fastly/client.ts";
import { spellingsOf } from "../../src/url/address.ts";
import { createFolder, type Folder } from "../support/folder.ts";
import { type Edge, hasVarnish, startVarnish } from "./varnish.ts";

const service = "SU1Z0isxPaozGVKXdv0eY";
const cli = fileURLToPath(new URL("node_modules/.bin/fastly", import.meta.url));

let edge: Edge;
let home: Folder;
const lines: string[] = [];

function context(settings: Partial<PurgeContext> = {}): PurgeContext {
  const say = (text: string) => void lines.push(text);
  return {
    log: { info: say, group: say, notice: say, warning: say },
    env: { FASTLY_API_ENDPOINT: edge.api },
    // The pause before the second purge is for shields, and this cache has none.
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 50))) },
    newReference: () => "cdn-purge-1-1-0123456789abcdef",
    token: "edge-token",
    site: ["https://www.example.com"],
    queryStrings: false,
    soft: false,
    once: (_, work) => work(),
    ...settings,
  };
}

const ours = (patterns: string[], settings?: Partial<PurgeContext>) =>
  fastly.purge(service, patterns, context(settings));

/** The official CLI, with nothing of the network but the VCL. */
function official(...args: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: home.path,
    FASTLY_API_ENDPOINT: edge.api,
    FASTLY_ACCOUNT_ENDPOINT: edge.api,
    FASTLY_API_TOKEN: "edge-token",
  };
  return new Promise((resolve, reject) => {
    execFile(cli, ["service", "purge", "-i", "-s", service, ...args], { env }, (error, stdout, stderr) =>
      error ? reject(new Error(stdout + stderr)) : resolve(stdout),
    );
  });
}

describe.runIf(hasVarnish)("Fastly's API on a real cache", () => {
  const paths = ["/news/a", "/news/b?x=1", "/other/%5Bc%5D", "/other/[c]"];
  let version = 0;

  beforeAll(async () => {
    edge = await startVarnish("fastly.vcl");
    home = await createFolder("fastly-home");
  });
  afterAll(async () => {
    await edge?.[Symbol.asyncDispose]();
    await home?.[Symbol.asyncDispose]();
  });

  const look = () => Promise.all(paths.map((path) => edge.get(path)));
  const v = (age: number) => `v${version - age}`;

  /** Everything is cached, and the origin has something newer. */
  beforeEach(async () => {
    await ours(["/*"]);
    edge.deploy(`v${++version}`);
    await look();
    edge.deploy(`v${++version}`);
    expect(await look()).toEqual(paths.map(() => v(1)));
    edge.asked.length = 0;
  });

  test("by URL: stale, purged, fresh, and nothing else", async () => {
    const receipt = await ours(["/news/a", "/news/b?x=1"]);
    expect(receipt).toMatchObject({ status: "completed", id: "cdn-purge-1-1-0123456789abcdef" });
    expect(await look()).toEqual([v(0), v(0), v(1), v(1)]);
    expect(edge.asked.sort()).toEqual(["/news/a", "/news/b?x=1"]);
  });

  test("by the URL of a host: that of another stays", async () => {
    expect(await edge.get("/news/a", "example.com")).toBe(v(0));
    edge.deploy(`v${++version}`);
    await ours(["/news/a"]);
    expect(await edge.get("/news/a")).toBe(v(0));
    expect(await edge.get("/news/a", "example.com")).toBe(v(1));
  });

  test("a name with brackets: both URLs that a link may have", async () => {
    await ours(["/other/[c]", ...spellingsOf("/other/[c]")]);
    expect(await look()).toEqual([v(1), v(1), v(0), v(0)]);
  });

  test("by key", async () => {
    await ours(["#news"]);
    expect(await look()).toEqual([v(0), v(0), v(1), v(1)]);
  });

  test("by keys, in one call and in several", async () => {
    await ours(["#a", "#other"]);
    expect(await look()).toEqual([v(0), v(1), v(0), v(0)]);
    edge.deploy(`v${++version}`);
    await ours([...Array.from({ length: 300 }, (_, at) => `#product-${at}`), "#all"]);
    expect(await look()).toEqual(paths.map(() => v(0)));
  });

  test("softly, by URL and by key: what is stale is kept and asked for under its ETag", async () => {
    await ours(["/news/a", "#other"], { soft: true });
    expect(await look()).toEqual([v(0), v(1), v(0), v(0)]);
    expect(edge.asked.sort()).toEqual(["/news/a if changed", "/other/%5Bc%5D if changed", "/other/[c] if changed"]);
  });

  test("everything", async () => {
    const receipt = await ours(["/*"]);
    expect(receipt).toEqual({ id: "108-1391560174-974124", status: "completed", patterns: ["/*"] });
    expect(await look()).toEqual(paths.map(() => v(0)));
  });

  test("tokens that may not, and a service that is none", async () => {
    await expect(ours(["/*"], { token: "select-token" })).rejects.toThrow(/the scope purge_all/);
    await expect(ours(["/a"], { token: "none" })).rejects.toThrow(/does not take this token/);
    await expect(fastly.purge("S0me0therService0000", ["#a"], context())).rejects.toThrow(/knows no service/);
    expect(await look()).toEqual(paths.map(() => v(1)));
  });

  describe("answers as the official CLI expects it to", () => {
    test("by URL", async () => {
      expect(await official("--url", "http://www.example.com/news/a")).toContain(
        "Status: ok, ID: 108-1391560174-974124",
      );
      expect(await look()).toEqual([v(0), v(1), v(1), v(1)]);
    });

    test("by key, hard and soft", async () => {
      expect(await official("--key", "news")).toContain("Purged key: news (soft: false)");
      expect(await official("--key", "other", "--soft")).toContain("Purged key: other (soft: true)");
      expect(await look()).toEqual(paths.map(() => v(0)));
      expect(edge.asked.filter((path) => path.endsWith("if changed"))).toHaveLength(2);
    });

    test("by keys", async () => {
      const file = join(home.path, "keys.txt");
      writeFileSync(file, "a\nother\n");
      expect(await official("--file", file)).toMatch(/a +108-1391560174-974124\nother +108-1391560174-974124/);
      expect(await look()).toEqual([v(0), v(1), v(0), v(0)]);
    });

    test("everything", async () => {
      expect(await official("--all")).toContain("Purge all status: ok");
      expect(await look()).toEqual(paths.map(() => v(0)));
    });
  });
});
