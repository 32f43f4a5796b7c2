import { expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { listDestinations } from "../../src/inputs/cdns.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";

const one = "023e105f4ecef8ad9ca31a8372d0c353";
const two = "f".repeat(32);

function list(given: Readonly<Record<string, string>>, dry = false) {
  const defaults = { rules: "x", "max-paths": "60", "wait-minutes": "0", "when-unknown": "purge-all" };
  const inputs = { ...defaults, ...given } as Readonly<Record<string, string>>;
  return listDestinations(
    parseInputs((name) => inputs[name] ?? "", { workspace: "/", temp: "/" }),
    dry,
  );
}

test("every destination in the order in which they are told, each with its own origins", () => {
  const site = "https://www.example.com\nhttps://example.com\nhttps://www.example.org";
  const found = list({
    site,
    "cloudfront-distribution": "E2EXAMPLE",
    "cloudflare-zone": `${one}: www.example.com, example.com\n${two}: www.example.org`,
    "cloudflare-api-token": "t0ken",
  });
  expect(found.map(({ cdn, id, hash, site, memory }) => [cdn, id, hash, site.length, memory])).toEqual([
    ["cloudfront", "E2EXAMPLE", hashed("E2EXAMPLE"), 3, null],
    ["cloudflare", one, hashed(one), 2, null],
    ["cloudflare", two, hashed(two), 1, null],
  ]);
  expect(found[2]!.site).toEqual(["https://www.example.org"]);
  // Each path is one item for each origin.
  expect(found.slice(1).map(({ grammar }) => grammar.itemsOf("/a.html"))).toEqual([2, 1]);
});

test("a dry run without ids shows what any distribution would get; another run has nothing to tell", () => {
  expect(list({}, true)).toMatchObject([{ cdn: "cloudfront", id: null, hash: null }]);
  expect(() => list({})).toThrow("no CDN is given");
});
