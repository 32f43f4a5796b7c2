import { expect, test } from "vitest";
import { createCloudflare } from "../support/cloudflare.ts";
import { createFastly } from "../support/fastly.ts";
import { createWorld } from "../support/world.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";

test("rules with tags only and rules with paths only meet in one plan, in the notation of each CDN", async () => {
  await using cloudflare = await createCloudflare({ zones: [zone] });
  await using fastly = await createFastly({ services: [service] });
  await using world = await createWorld({
    inputs: {
      base: "event",
      rules: "products/*.json: tag:product-$1\npublic/**: /$1\nprices.csv: [tag:prices, /prices.html]",
      "cloudflare-zone": zone,
      "cloudflare-api-token": cloudflare.token,
      "fastly-service": service,
      "fastly-api-token": fastly.token,
      site: "https://www.example.com",
    },
  });
  await world.commit({ "products/7.json": "1", "public/a.txt": "1", "prices.csv": "1" });
  await world.push();
  await world.commit({ "products/7.json": "2", "public/a.txt": "2", "prices.csv": "2" });
  const run = await world.run(await world.push(), { env: { ...cloudflare.env(), ...fastly.env() } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.outputs.paths).toBe('["#prices","#product-7","/a.txt","/prices.html"]');
  expect(world.sent()).toEqual([["#prices", "#product-7", "/a.txt", "/prices.html"]]);
  expect(cloudflare.calls.map(({ body }) => body)).toEqual([
    { files: ["https://www.example.com/a.txt", "https://www.example.com/prices.html"] },
    { tags: ["prices", "product-7"] },
  ]);
  const [keys, ...urls] = fastly.purges.slice(0, 3).map(({ what }) => what);
  expect(keys).toEqual({ keys: ["prices", "product-7"] });
  expect(new Set(urls)).toEqual(new Set([{ url: "www.example.com/a.txt" }, { url: "www.example.com/prices.html" }]));
});
