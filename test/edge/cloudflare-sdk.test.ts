import Cloudflare from "cloudflare";
import { expect, test } from "vitest";
import { cloudflare } from "../../src/cdn/cloudflare/client.ts";
import { createCloudflare, type PurgeBody } from "../support/cloudflare.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";

test.each<[string, string[], { soft: boolean; queryStrings: boolean }]>([
  ["files", ["/", '/caf%C3%A9?x=1&y="', "/it's"], { soft: false, queryStrings: false }],
  ["files with an Origin", ["/f.woff2"], { soft: false, queryStrings: false }],
  ["prefixes", ["/posts/*", "/a/b/*"], { soft: false, queryStrings: false }],
  ["prefixes for query strings", ["/a.css"], { soft: false, queryStrings: true }],
  ["hosts", ["/*"], { soft: false, queryStrings: false }],
  ["tags", ["#news", '#"\\'], { soft: false, queryStrings: false }],
  ["files, softly", ["/a"], { soft: true, queryStrings: false }],
])("the official client sends the same request: %s", async (_, patterns, settings) => {
  await using server = await createCloudflare({ zones: [zone] });
  await cloudflare.purge(zone, patterns, {
    ...settings,
    log: { info() {}, group() {}, notice() {}, warning() {} },
    env: server.env(),
    clock: { now: Date.now, sleep: async () => {} },
    newReference: () => "reference",
    token: server.token,
    site: ["https://www.example.com", "https://example.com"],
    once: (_, work) => work(),
  });
  const [{ body } = { body: {} as PurgeBody }] = server.calls;

  Object.assign(process.env, server.env());
  const client = new Cloudflare({ apiToken: server.token });
  const params = { zone_id: zone, ...body } as Parameters<typeof client.cache.purge>[0];
  const answer = await (settings.soft ? client.cache.invalidate(params) : client.cache.purge(params));
  expect(answer).toEqual({ id: zone });

  const [own, theirs] = server.requests;
  expect(server.requests).toHaveLength(2);
  expect([own!.method, own!.path]).toEqual([theirs!.method, theirs!.path]);
  expect(own!.body.equals(theirs!.body)).toBe(true);
  expect(own!.headers["content-type"]).toBe(theirs!.headers["content-type"]);
});
