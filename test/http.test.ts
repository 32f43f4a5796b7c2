import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ENCODINGS, type Request, request, requestFollowing } from "../src/http.ts";

/** A server that answers so, and the paths that it was asked for. */
async function serve(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    answer(incoming, response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const get: Request = { method: "GET", headers: {}, timeoutMs: 5_000, mostBytes: 1_000 };

test("a header that comes twice is told as it came", async () => {
  using server = await serve((_, response) => response.setHeader("age", ["1", "2"]).end());
  expect((await request(server.url, get)).headers.age).toBe("1, 2");
});

test.each([
  ["gzip", gzipSync("a".repeat(500))],
  ["br", brotliCompressSync("a".repeat(500))],
])("a body in %s is decoded, and is null when it is too long once it is", async (encoding, body) => {
  using server = await serve((_, response) => response.setHeader("content-encoding", encoding).end(body));
  expect(ENCODINGS).toContain(encoding);
  expect((await request(server.url, get)).body?.toString()).toBe("a".repeat(500));
  expect((await request(server.url, { ...get, mostBytes: 100 })).body).toBeNull();
});

test("a body that is too long is null, with the status and the headers, and is read no further", async () => {
  let closed = false;
  using server = await serve((_, response) => {
    response.on("close", () => {
      closed = true;
    });
    response.writeHead(404, { age: "1" }).write("a".repeat(1_001));
  });
  expect(await request(server.url, get)).toMatchObject({ status: 404, headers: { age: "1" }, body: null });
  await expect.poll(() => closed).toBe(true);
});

test("a body that breaks off is an error", async () => {
  using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": "10" }).write("a", () => response.destroy());
  });
  await expect(request(server.url, get)).rejects.toThrow("aborted");
});

test.each<[string, RequestListener]>([
  ["never comes", () => {}],
  [
    "comes byte by byte",
    (_, response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(timer));
    },
  ],
])("an answer that %s is an error in time", async (_, answer) => {
  using server = await serve(answer);
  await expect(request(server.url, { ...get, timeoutMs: 300 })).rejects.toThrow("not whole within 1 s");
});

test("the next request to the same host goes over the same connection", async () => {
  const ports = new Set<number | undefined>();
  using server = await serve(({ socket }, response) => {
    ports.add(socket.remotePort);
    response.end("ok");
  });
  for (let times = 0; times < 3; times++) await request(server.url, get);
  expect(ports.size).toBe(1);
});

test("a redirect is followed only where the caller asks for it", async () => {
  using server = await serve(({ url }, response) => {
    if (url === "/a") response.writeHead(302, { location: "b?c" });
    response.end(url);
  });
  expect(await request(`${server.url}/a`, get)).toMatchObject({ status: 302 });
  const { body } = await requestFollowing(`${server.url}/a`, get);
  expect(body?.toString()).toBe("/b?c");
  expect(server.asked).toEqual(["GET /a", "GET /a", "GET /b?c"]);
});

test("three redirects are followed, and the fourth is the answer", async () => {
  using server = await serve(({ url = "" }, response) => {
    response.writeHead(301, { location: `/${Number(url.slice(1)) + 1}` }).end();
  });
  expect(await requestFollowing(`${server.url}/0`, get)).toMatchObject({ status: 301, headers: { location: "/4" } });
  expect(server.asked).toEqual(["GET /0", "GET /1", "GET /2", "GET /3"]);
});

test.each<[string, Partial<Request>, string]>([
  ["to another server", {}, "http://localhost:1/"],
  ["to another protocol", {}, "https://127.0.0.1/"],
  ["of a request that changes something", { method: "POST", body: "a" }, "/b"],
  ["to no URL", {}, "http://["],
])("a redirect %s is not followed", async (_, asked, location) => {
  using server = await serve((_, response) => response.writeHead(307, { location }).end());
  expect(await requestFollowing(`${server.url}/a`, { ...get, ...asked })).toMatchObject({ status: 307 });
  expect(server.asked).toHaveLength(1);
});
