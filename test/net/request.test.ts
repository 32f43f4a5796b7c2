import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { request } from "../../src/net/request.ts";

/** What is got of a server that answers so. */
async function got(answer: RequestListener, mostBytes = 1_000) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return await request(url, { method: "GET", headers: {}, timeoutMs: 5_000, mostBytes });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a header that comes twice is told as it came", async () => {
  const { headers } = await got((_, response) => response.setHeader("age", ["1", "2"]).end());
  expect(headers.age).toBe("1, 2");
});

test("a body is decoded, and is null when it is too long once it is", async () => {
  const zipped: RequestListener = (_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync("a".repeat(500)));
  expect((await got(zipped)).body?.toString()).toBe("a".repeat(500));
  expect((await got(zipped, 100)).body).toBeNull();
});
