import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { type PurgeContext, PurgeError, type PurgeSettings } from "../../src/cdn/cdn.ts";
import { loadCdn, send } from "../../src/cdn/send.ts";
import { entryOf } from "../../src/cdn/table.ts";
import type { Clock } from "../../src/clock.ts";
import type { CdnName } from "../../src/destination.ts";
import { planOf } from "../../src/plan/plan.ts";
import type { Target } from "../../src/url/encode.ts";
import { tagPattern } from "../../src/url/grammar.ts";
import { destinationOf } from "../support/destination.ts";
import { QUICK } from "../support/limits.ts";
import type { Fault, Request, Server } from "../support/server.ts";

/** A stand-in for one CDN, as the contract sees it. */
interface Stand {
  readonly server: Server;
  readonly env: Record<string, string>;
  readonly token: string;
  /** Whether what was accepted so far leaves nothing of this object in the cache. */
  isPurged(object: { readonly url: string; readonly tags?: readonly string[] }): boolean;
  /** How many items each accepted request held. */
  sizes(): readonly number[];
}

/** What the contract must know of one CDN. */
export interface Subject {
  readonly name: CdnName;
  readonly target: string;
  readonly missing: string;
  readonly denied: string;
  start(): Promise<Stand>;
  referenceOf(request: Request): string | undefined;
  /** The service asks to slow down. */
  readonly throttling: Pick<Fault, "does" | "body" | "headers">;
  readonly itemsOfARequest: number;
  /** How often each request is sent, though nothing fails. */
  readonly times: number;
  /** Requests for so many changed pages of a site with 6,000. */
  readonly requests: Readonly<Record<number, number>>;
}

const site = ["https://www.example.com"];

/** A clock on which minutes pass at once. */
function virtualClock(): Clock & { readonly sleeps: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A stand-in and what a purge needs besides. */
export async function setUp(subject: Pick<Subject, "start">, settings: Partial<PurgeSettings> = {}) {
  const stand = await subject.start();
  const before = { ...process.env };
  // The AWS SDK reads the process's environment; the others are given theirs.
  Object.assign(process.env, stand.env, { AWS_EC2_METADATA_DISABLED: "true", HOME: tmpdir() });
  const lines: string[] = [];
  const clock = virtualClock();
  let references = 0;
  const context: PurgeContext = {
    log: {
      info: (text) => void lines.push(text),
      group: (title) => void lines.push(title),
      notice: (text) => void lines.push(`notice: ${text}`),
      warning: (text) => void lines.push(`warning: ${text}`),
    },
    env: stand.env,
    clock,
    limits: QUICK,
    newReference: () => `reference-${++references}`,
    token: stand.token,
    site,
    queryStrings: false,
    soft: false,
    once: (_, work) => work(),
    ...settings,
  };
  return {
    ...stand,
    context,
    lines,
    sleeps: clock.sleeps,
    async [Symbol.asyncDispose]() {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
      await stand.server[Symbol.asyncDispose]();
    },
  };
}

/** What every CDN must do: covers, batches, one reference, retries, errors, nothing when empty. */
export function contract(subject: Subject): void {
  const { name, target } = subject;
  const purge = async (patterns: readonly string[], context: PurgeContext, id = target) =>
    (await loadCdn(name)).purge(id, patterns, context);
  const planned = async (targets: readonly Target[], live: readonly string[]) =>
    planOf(targets, live, entryOf(name).grammar({ maxPaths: 60, site, queryStrings: false }));

  describe(`${name} covers`, () => {
    test("exact paths, and no others", async () => {
      await using world = await setUp(subject);
      const paths = ["/", "/a.html", "/caf%C3%A9/", "/a%20b", "/it's", "/app.js", "/q?x=1&y=2"];
      const { patterns } = await planned(
        paths.map((path) => ({ kind: "path", path })),
        [],
      );
      await purge(patterns, world.context);
      for (const path of paths) expect([path, world.isPurged({ url: site[0] + path })]).toEqual([path, true]);
      for (const path of ["/b.html", "/a.html2", "/a", "/q"])
        expect([path, world.isPurged({ url: site[0] + path })]).toEqual([path, false]);
    });

    test("all that a wildcard reaches", async () => {
      await using world = await setUp(subject);
      const live = ["/posts/", "/posts/a/", "/posts/b/c.html", "/about/"];
      const { patterns } = await planned([{ kind: "prefix", prefix: "/posts/" }], live);
      await purge(patterns, world.context);
      const purged = live.filter((path) => world.isPurged({ url: site[0] + path }));
      expect(purged).toEqual(["/posts/", "/posts/a/", "/posts/b/c.html"]);
    });

    test("everything", async () => {
      await using world = await setUp(subject);
      const { patterns } = await planned([{ kind: "prefix", prefix: "/" }], ["/", "/a"]);
      expect(patterns).toEqual(["/*"]);
      await purge(patterns, world.context);
      for (const path of ["/", "/a", "/unknown/b.js"]) expect(world.isPurged({ url: site[0] + path })).toBe(true);
    });

    test("tags beside paths, and tags alone", async () => {
      await using world = await setUp(subject);
      const { patterns } = await planned(
        [
          { kind: "tag", tag: "news" },
          { kind: "path", path: "/a" },
          { kind: "tag", tag: "product-1" },
        ],
        [],
      );
      expect(patterns).toEqual(["#news", "#product-1", "/a"]);
      await purge(patterns, world.context);
      const has = (tags: string[]) => world.isPurged({ url: `${site[0]}/other`, tags });
      expect([has(["news"]), has(["x", "product-1"]), has(["product-2"]), has([])]).toEqual([true, true, false, false]);
      expect(world.isPurged({ url: `${site[0]}/a` })).toBe(true);
      await purge([tagPattern("alone")], world.context);
      expect(has(["alone"])).toBe(true);
    });
  });

  test.each(Object.entries(subject.requests))(
    `${name} batches: %s changed pages take %s requests`,
    async (count, requests) => {
      await using world = await setUp(subject);
      const pages = Array.from({ length: 6_000 }, (_, at) => `/section-${at % 20}/page-${at}/`);
      const changed = pages.slice(0, Number(count));
      const { patterns } = await planned(
        changed.map((path) => ({ kind: "path", path })),
        pages,
      );
      await purge(patterns, world.context);
      expect(world.server.requests).toHaveLength(requests);
      expect(Math.max(...world.sizes())).toBeLessThanOrEqual(subject.itemsOfARequest);
      expect(changed.filter((path) => !world.isPurged({ url: site[0] + path }))).toEqual([]);
    },
  );

  test(`${name}: one reference for a purge and its retries, another for the next purge`, async () => {
    await using world = await setUp(subject);
    world.server.fault({ does: "cut-after" });
    world.server.fault({ does: 503 });
    await purge(["/a"], world.context);
    expect(world.server.requests.map(subject.referenceOf)).toEqual(Array(2 + subject.times).fill("reference-1"));
    expect(new Set(world.server.requests.map(({ path, body }) => `${path} ${body}`)).size).toBe(1);
    await purge(["/a"], world.context);
    expect(subject.referenceOf(world.server.requests.at(-1)!)).toBe("reference-2");
  });

  test.each<[string, Fault]>([
    ["cut before it was read", { does: "cut-before" }],
    ["cut after it was accepted", { does: "cut-after" }],
    ["cut in the middle of its answer", { does: "cut-body" }],
    ["answered 503", { does: 503, times: 2 }],
    ["answered 500", { does: 500, times: 2 }],
    ["throttled", { ...subject.throttling, times: 2 }],
  ])(`${name}: a request that is %s is sent again`, async (_, fault) => {
    await using world = await setUp(subject);
    world.server.fault(fault);
    const receipt = await purge(["/a"], world.context);
    expect(receipt.patterns).toEqual(["/a"]);
    expect(world.isPurged({ url: `${site[0]}/a` })).toBe(true);
    expect(world.server.requests.length).toBe(subject.times + (fault.times ?? 1));
  });

  const { ids, tokenInput } = entryOf(name);
  test.each([
    ["denied access", subject.denied, /denied access/],
    ["an unknown target", subject.missing, new RegExp(`knows no .*\`${ids.input}\``)],
  ])(`${name}: %s is an error that says what to do`, async (_, id, message) => {
    await using world = await setUp(subject);
    const error = await purge(["#tag", "/a"], world.context, id).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PurgeError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain(id);
    expect(world.sizes()).toEqual([]);
  });

  test.runIf(tokenInput)(`${name}: a token that is none is an error that does not hold it`, async () => {
    await using world = await setUp(subject, { token: "wr0ng" });
    const error = (await purge(["/a"], world.context).catch((error: unknown) => error)) as Error;
    expect(error).toBeInstanceOf(PurgeError);
    expect(error.message).toContain(`\`${tokenInput}\``);
    expect(error.message).not.toContain("wr0ng");
    expect(world.server.requests).toHaveLength(1);
  });

  test(`${name}: a service that never answers is given up after a bounded number of requests`, async () => {
    await using world = await setUp(subject);
    world.server.fault({ does: 503, times: Number.POSITIVE_INFINITY });
    await expect(purge(["/a"], world.context)).rejects.toThrow(PurgeError);
    expect(world.server.requests.length).toBeLessThanOrEqual(8);
  }, 120_000);

  test(`${name}: nothing is sent for nothing`, async () => {
    await using world = await setUp(subject);
    const tokens = { cloudfront: "", cloudflare: "", fastly: "", [name]: world.token };
    const order = { destination: destinationOf(name, target), patterns: [] };
    const options = { tokens, queryStrings: false, soft: false, waitMinutes: 0 };
    expect(await send([order], options, world.context)).toEqual([{ ...order, state: { kind: "nothing" } }]);
    expect(world.server.requests).toEqual([]);
  });

  test(`${name}: what was accepted is completed after waiting`, async () => {
    await using world = await setUp(subject);
    const cdn = await loadCdn(name);
    const receipt = await purge(["/a"], world.context);
    const last = (await cdn.wait?.(target, receipt, world.context.clock.now() + 60_000, world.context)) ?? receipt;
    expect(last).toEqual({ id: receipt.id, status: "completed", patterns: ["/a"] });
    expect(receipt.id).not.toBe("");
  });
}
