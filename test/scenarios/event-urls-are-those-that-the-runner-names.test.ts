import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

/** A host of its own in front of a part of the stand-in: what is below `from` here is below `to` there. */
async function createHost(target: string, from: string, to: string) {
  const seen: string[] = [];
  const forward = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url = "/" } = incoming;
    seen.push(url.split("?")[0]!);
    if (!url.startsWith(from)) return void response.writeHead(404).end();
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { host, connection, "content-length": length, "transfer-encoding": encoding, ...headers } = incoming.headers;
    const answer = await fetch(`${target}${to}${url.slice(from.length)}`, {
      method,
      headers: headers as Record<string, string>,
      ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
  };
  const server = createServer((incoming, response) => {
    forward(incoming, response).catch((error) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${from}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test.each([
  ["GitHub Enterprise Server: one host", "", "/api/v3", "/api/graphql"],
  ["ghe.com: the API has a host of its own", "", "", "/graphql"],
  ["a proxy that puts everything elsewhere", "/git", "/rest", "/query"],
])("%s", async (_, serverPath, apiPath, graphqlPath) => {
  await using world = await createWorld();
  await using server = await createHost(world.github.url, serverPath, "");
  await using api = await createHost(world.github.url, apiPath, "/api/v3");
  await using graphql = await createHost(world.github.url, graphqlPath, "/api/graphql");
  const env = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.url, GITHUB_GRAPHQL_URL: graphql.url };

  const first = await world.commit({ "public/a.css": "1" });
  const one = await world.run(await world.push(), { env });
  expect(one).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", base: "[]" } });
  const head = await world.commit({ "public/a.css": "2" });
  await world.repository.tag("v1.0.0", { annotated: true });
  await world.push();
  await world.push({ ref: "refs/tags/v1.0.0" });
  const two = await world.run(await world.release("v1.0.0"), { env });
  expect(two).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(two.outputs).toMatchObject({ status: "purged", base: JSON.stringify([first]), head });
  expect(world.sent()).toEqual([["/*"], ["/a.css"]]);
  expect(Object.values(await world.memory())).toEqual([head]);
  expect(two.summary).toContain(`${server.url}/octo/site/compare/${first}..${head}`);

  // Each host was asked for its own part.
  for (const path of server.seen) expect(path).toMatch(/\/octo\/site\/(info\/refs|git-upload-pack)$/);
  for (const path of api.seen) expect(path).toMatch(/^(\/\w+)*\/repos\/octo\/site\/actions\/workflows\//);
  expect(new Set(graphql.seen)).toEqual(new Set([graphqlPath]));
  expect(server.seen.some((path) => path.startsWith(serverPath))).toBe(true);
  expect([api.seen.length, graphql.seen.length]).toEqual([2, 4]);
  expect(world.github.violations).toEqual([]);
});
