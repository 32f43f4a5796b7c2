import { createFastly, isPurgedBy } from "../../support/fastly.ts";
import { contract } from "../contract.ts";

const target = "SU1Z0isxPaozGVKXdv0eY";
const denied = "D3niedxPaozGVKXdv0eY0";

contract({
  name: "fastly",
  target,
  denied,
  missing: "M1ssingxPaozGVKXdv0eY",
  async start() {
    const server = await createFastly({ services: [target, denied], denied: [denied] });
    return {
      server,
      env: server.env(),
      token: server.token,
      isPurged: ({ url, tags = [] }) => server.purges.some((purge) => isPurgedBy({ url, keys: tags }, purge)),
      sizes: () => server.purges.map(({ what }) => (typeof what === "object" && "keys" in what ? what.keys.length : 1)),
    };
  },
  referenceOf: ({ headers }) => /^cdn-purge \((.*)\)$/.exec(headers["user-agent"]!)?.[1],
  throttling: { does: 429, headers: { "retry-after": "2" } },
  itemsOfARequest: 256,
  times: 2,
  requests: { 1: 2, 30: 60, 31: 62, 500: 1_000, 5000: 2 },
});
