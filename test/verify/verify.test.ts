import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { hashBlob } from "../../src/git/object-id.ts";
import type { Subject } from "../../src/verify/decide.ts";
import type { Checked } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import { createEdge } from "./edge.ts";

const sha = "0".repeat(40);
const idOf = (text: string) => hashBlob(Buffer.from(text), sha);
const subject = (path: string, rest: Partial<Subject> = {}): Subject => ({
  path,
  kind: "live",
  head: idOf("new"),
  bases: new Set([idOf("old")]),
  elsewhere: new Set(),
  rule: null,
  everywhere: true,
  isBuilt: false,
  ...rest,
});

/** Time that passes by sleeping, on top of the real one. */
function patientClock() {
  let ahead = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => Date.now() + ahead,
    async sleep(milliseconds: number) {
      sleeps.push(milliseconds);
      ahead += milliseconds;
    },
  };
}

async function look(subjects: readonly Subject[], site: readonly string[], completed = true, hash = sha) {
  const lines: string[] = [];
  const clock = patientClock();
  const log = { info: (line: string) => void lines.push(line), group() {}, notice() {}, warning() {} };
  const moments = { started: clock.now() - 1_000, purged: clock.now() };
  const checked = await verify(subjects, { site, moments, completed, sha: hash }, { clock, log });
  return { checked, lines, sleeps: clock.sleeps };
}

const verdicts = (checked: readonly Checked[]) => checked.map(({ path, verdict, why }) => [path, verdict, why]);

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => answer(request.url!, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("every subject on every origin, judged each for itself", async () => {
  await using fresh = await createEdge();
  await using stale = await createEdge();
  fresh.origin.set("/a", "new");
  stale.origin.set("/a", "old");
  stale.warm();
  stale.origin.set("/a", "new");
  const { checked, sleeps, lines } = await look([subject("/a")], [fresh.url, stale.url]);
  expect(checked).toEqual([
    expect.objectContaining({ url: `${fresh.url}/a`, verdict: "fresh", cache: "Miss from cloudfront", age: 0 }),
    expect.objectContaining({ url: `${stale.url}/a`, verdict: "stale", cache: "Hit from cloudfront", age: 3_600 }),
  ]);
  // Only the stale one is looked at again: after pauses that double, until half a minute is over.
  expect(sleeps.slice(0, 3)).toEqual([2_000, 4_000, 8_000]);
  expect(sleeps.reduce((sum, one) => sum + one)).toBeGreaterThan(29_000);
  expect(sleeps.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(30_000);
  expect(fresh.requests).toHaveLength(1);
  expect(stale.requests).toHaveLength(1 + sleeps.length);
  expect(lines).toHaveLength(sleeps.length);
});

test("where nobody knows whether the CDN is done it looks for two minutes", async () => {
  await using edge = await createEdge();
  edge.origin.set("/a", "old");
  const { checked, sleeps } = await look([subject("/a")], [edge.url], false);
  expect(verdicts(checked)).toEqual([["/a", "stale", "the bytes of an older version, which the origin still gives"]]);
  const total = sleeps.reduce((sum, one) => sum + one);
  expect(total).toBeGreaterThan(119_000);
  expect(total).toBeLessThanOrEqual(120_000);
});

test("what was stale and then does not answer any more is still stale", async () => {
  await using edge = await createEdge();
  edge.origin.set("/a", "old");
  edge.fault({ after: 1, times: Infinity, does: "cut-before" });
  const { checked } = await look([subject("/a")], [edge.url]);
  expect(checked).toMatchObject([{ verdict: "stale", status: 200 }]);
});

test("compressed bodies are compared as what they hold, also in a repository of SHA-256", async () => {
  const url = await serve((path, response) => {
    const encoding = path.slice(1);
    const body = encoding === "gzip" ? gzipSync("new") : encoding === "br" ? brotliCompressSync("new") : "new";
    response.writeHead(200, encoding === "plain" ? {} : { "content-encoding": encoding }).end(body);
  });
  const long = "0".repeat(64);
  for (const [hash, head] of [
    [sha, idOf("new")],
    [long, hashBlob(Buffer.from("new"), long)],
  ] as const) {
    const subjects = ["/gzip", "/br", "/plain"].map((path) => subject(path, { head }));
    const { checked } = await look(subjects, [url], true, hash);
    expect(checked.map(({ why }) => why)).toEqual(["the bytes of head", "the bytes of head", "the bytes of head"]);
  }
});

test("a body that unpacks to more than is read is not compared", async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const url = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
  const before = process.memoryUsage().rss;
  const { checked } = await look([subject("/a")], [url]);
  expect(checked).toMatchObject([{ verdict: "undecided", why: expect.stringMatching(/^too long to compare/) }]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

test("redirects are followed on the site, three at most, and on no other host", async () => {
  await using other = await createEdge();
  other.origin.set("/a", "new");
  const hops: Record<string, string> = {
    "/on": "/there",
    "/deep": "/1",
    "/1": "/2",
    "/2": "/3",
    "/3": "/4",
    "/loop": "/loop",
    "/off": `${other.url}/a`,
    "/by-way": "/off",
    "/scheme": "file:///etc/passwd",
  };
  const url = await serve((path, response) => {
    if (hops[path]) response.writeHead(302, { location: hops[path] }).end();
    else response.writeHead(200).end("new");
  });
  const paths = ["/on", "/deep", "/loop", "/off", "/by-way", "/scheme"];
  const { checked } = await look(
    paths.map((path) => subject(path)),
    [url],
  );
  expect(verdicts(checked)).toEqual([
    ["/on", "fresh", `the bytes of head, by way of ${url}/there`],
    ["/deep", "undecided", "redirects to /4"],
    ["/loop", "undecided", "redirects to /loop"],
    ["/off", "undecided", `redirects to ${other.url}/a`],
    ["/by-way", "undecided", `redirects to ${other.url}/a`],
    ["/scheme", "undecided", "redirects to file:///etc/passwd"],
  ]);
  expect(other.requests).toEqual([]);
  // Named, it belongs to the site.
  const both = await look([subject("/off")], [url, other.url]);
  expect(both.checked[0]).toMatchObject({ verdict: "fresh", why: `the bytes of head, by way of ${other.url}/a` });
});

test("no more than six at once", async () => {
  let open = 0;
  let most = 0;
  const url = await serve((_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end("new");
    }, 30);
  });
  const { checked } = await look(
    Array.from({ length: 20 }, (_, at) => subject(`/${at}`)),
    [url],
  );
  expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(["fresh"]));
  expect(most).toBe(6);
});

test("no answer, a cut one and a path that no client asks for are undecided", async () => {
  await using edge = await createEdge();
  edge.origin.set("/cut", "new".repeat(1_000));
  edge.fault({ does: "cut-body" });
  const closed = await serve(() => {});
  for (const server of servers.splice(0)) server.close();
  const { checked } = await look([subject("/cut")], [edge.url, closed]);
  expect(verdicts(checked)).toEqual([
    ["/cut", "undecided", expect.stringMatching(/^no answer: /)],
    ["/cut", "undecided", expect.stringMatching(/^no answer: connect ECONNREFUSED/)],
  ]);
  const odd = await look([subject("/a/../b")], [edge.url]);
  expect(odd.checked).toEqual([
    {
      url: `${edge.url}/a/../b`,
      path: "/a/../b",
      verdict: "undecided",
      why: "no client asks for this path as it stands",
      status: null,
      cache: "",
      age: null,
      from: "",
    },
  ]);
  expect(edge.requests).toHaveLength(1);
});

test("a body that trickles is given up after ten seconds", async () => {
  const url = await serve((_, response) => {
    const timer = setInterval(() => response.write("x"), 100);
    response.on("close", () => clearInterval(timer));
  });
  const start = Date.now();
  const { checked } = await look([subject("/a")], [url]);
  expect(checked).toMatchObject([{ verdict: "undecided", why: "no answer: not whole within 10 s" }]);
  expect(Date.now() - start).toBeLessThan(15_000);
});
