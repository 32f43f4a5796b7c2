import { createCloudflare, isPurged } from "../../support/cloudflare.ts";
import { contract } from "../contract.ts";

const target = "023e105f4ecef8ad9ca31a8372d0c353";
const denied = "0000000000000000000000000000de41";

contract({
  name: "cloudflare",
  target,
  denied,
  missing: "00000000000000000000000000000000",
  async start() {
    const server = await createCloudflare({ zones: [target, denied], denied: [denied], itemsOfACall: 30 });
    return {
      server,
      env: server.env(),
      token: server.token,
      // Every copy in the cache: fetched without CORS and, where browsers do so, with it.
      isPurged: ({ url, tags = [] }) =>
        (/\.js$/.test(url) ? [undefined, "https://www.example.com"] : [undefined]).every((origin) =>
          server.calls.some(({ body }) => isPurged({ url, tags, ...(origin ? { origin } : {}) }, body)),
        ),
      sizes: () => server.calls.map(({ body }) => Object.values(body)[0]!.length),
    };
  },
  referenceOf: ({ headers }) => /^cdn-purge \((.*)\)$/.exec(headers["user-agent"]!)?.[1],
  throttling: { does: 429, headers: { "retry-after": "2" } },
  itemsOfARequest: 30,
  times: 1,
  requests: { 1: 1, 30: 1, 31: 2, 500: 17, 5000: 10 },
});
