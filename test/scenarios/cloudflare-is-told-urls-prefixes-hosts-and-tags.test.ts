import { afterAll, beforeAll, expect, test } from "vitest";
import { hashed } from "../../src/destination.ts";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { createWorld, type World } from "../support/world.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const site = "https://www.example.com";
const rules = "public/**: /$1\ncontent/*.md: [/posts/$1/, tag:post-$1]\nlayouts/**: /*\nblog/**: /blog*";
let world: World;
let cloudflare: Cloudflare;

beforeAll(async () => {
  cloudflare = await createCloudflare({ zones: [zone], itemsOfACall: 30 });
  world = await createWorld({
    inputs: {
      rules,
      "cloudfront-distribution": "",
      "cloudflare-zone": zone,
      "cloudflare-api-token": cloudflare.token,
      site,
    },
  });
  await world.commit({ "public/a.css": "1", "content/one.md": "1", "layouts/x": "1", "blog/b": "1" });
  await world.run(await world.push(), { env: cloudflare.env() });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await cloudflare[Symbol.asyncDispose]();
});

const sent = () => cloudflare.calls.splice(0).map(({ body }) => body);

test("the first run empties the hosts of the site, and remembers", async () => {
  expect(sent()).toEqual([{ hosts: ["www.example.com"] }]);
  expect(Object.keys(await world.memory())).toEqual([
    expect.stringMatching(`^refs/cdn-purge/cloudflare/${hashed(zone)}/[0-9a-f]{12}$`),
  ]);
});

test("a deploy purges what it changed, by URL and by tag, and the token and the zone stay secret", async () => {
  await world.commit({ "public/a.css": "2", "content/one.md": "2" });
  const run = await world.run(await world.push(), { env: cloudflare.env() });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", "invalidation-id": "" } });
  expect(sent()).toEqual([
    {
      files: [
        `${site}/a.css`,
        { url: `${site}/a.css`, headers: { Origin: site } },
        `${site}/posts/one/`,
        `${site}/posts/one/index.html`,
      ],
    },
    { tags: ["post-one"] },
  ]);
  expect(JSON.parse(run.outputs.paths!)).toEqual(["#post-one", "/a.css", "/posts/one/", "/posts/one/index.html"]);
  expect(JSON.parse(run.outputs.invalidations!)).toMatchObject([
    { cdn: "cloudflare", target: hashed(zone), status: "completed", id: expect.stringMatching(/^cdn-purge-/) },
  ]);
  expect(Object.values(run.outputs).join("\n") + run.summary).not.toContain(zone);
  expect(run.stdout).toContain(`::add-mask::${cloudflare.token}`);
  const head = JSON.parse(JSON.stringify(run.outputs)).head as string;
  expect(Object.values(await world.memory())).toEqual([head]);
});

test("what fits 40 calls is purged exactly, more by prefixes, and a wildcard within a segment by what surely holds it", async () => {
  const many = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`public/d/${at}`, text]));
  await world.commit(many(31, "1"));
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(sent().map(({ files }) => files?.length)).toEqual([30, 1]);
  await world.commit(many(1_201, "2"));
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(sent()).toEqual([{ prefixes: ["www.example.com/d/"] }]);
  await world.commit({ "blog/b": "2" });
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(sent()).toEqual([{ hosts: ["www.example.com"] }]);
});

test("with query strings the home page is the whole host, and that is what the run says of it", async () => {
  await world.commit({ "public/index.html": "1" });
  const event = await world.push();
  const run = await world.run(event, { inputs: { "query-strings": "true", base: "event" }, env: cloudflare.env() });
  expect(sent()).toEqual([{ hosts: ["www.example.com"] }]);
  expect(run.outputs.paths).toBe('["/*"]');
  expect(run.log).toContain("which takes all that starts with it");
  expect(run.log).not.toContain("2 of 2 known URLs stay");
  await world.run(event, { env: cloudflare.env() });
  expect(sent()).toEqual([{ files: [`${site}/`, `${site}/index.html`] }]);
});

test("a name that links write in several ways is purged in each", async () => {
  await world.commit({ "public/Été (1).jpg": "1" });
  await world.run(await world.push(), { env: cloudflare.env() });
  const urls = ["%C3%89t%C3%A9%20%281%29", "%C3%89t%C3%A9%20(1)", "%c3%89t%c3%a9%20%281%29", "%c3%89t%c3%a9%20(1)"];
  expect(sent()).toEqual([{ files: urls.map((name) => `${site}/${name}.jpg`) }]);
});

test("softly", async () => {
  await world.commit({ "public/a.css": "3" });
  const run = await world.run(await world.push(), { inputs: { soft: "true" }, env: cloudflare.env() });
  expect(run.code).toBe(0);
  expect(cloudflare.calls.splice(0)).toMatchObject([{ zone, operation: "invalidate_cache" }]);
});

test("a purge that fails keeps the memory, so the next run purges both", async () => {
  await world.commit({ "public/a.txt": "1" });
  cloudflare.fault({ does: 403, body: "10000: Authentication error" });
  const failed = await world.run(await world.push(), { env: cloudflare.env() });
  expect(failed).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(failed.errors[0]!.message).toContain("Zone > Cache Purge > Purge");
  await world.commit({ "public/b.txt": "1" });
  await world.run(await world.push(), { env: cloudflare.env() });
  expect(sent()).toEqual([{ files: [`${site}/a.txt`, `${site}/b.txt`] }]);
});

test("a dry run plans without a token and sends nothing", async () => {
  await world.commit({ "public/c.txt": "1" });
  const event = await world.push();
  const dry = await world.run(event, {
    inputs: { "cloudflare-api-token": "", "dry-run": "true" },
    env: cloudflare.env(),
  });
  expect(dry).toMatchObject({ code: 0, outputs: { status: "dry-run", paths: '["/c.txt"]' } });
  expect(sent()).toEqual([]);
  const plan = dry.outputs.plan!;
  // A plan names hosts that are told with this step's token, so the step has to name them too.
  const siteless = await world.run(event, { inputs: { plan, site: "" }, env: cloudflare.env() });
  expect(siteless).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(sent()).toEqual([]);
  const other = await world.run(event, { inputs: { plan }, env: cloudflare.env() });
  expect(other).toMatchObject({ code: 0, outputs: { status: "purged" } });
  expect(sent()).toEqual([{ files: [`${site}/c.txt`] }]);
});

test("a token without a zone, and a zone without a token", async () => {
  const event = await world.push();
  for (const input of ["cloudflare-zone", "cloudflare-api-token"]) {
    const run = await world.run(event, { inputs: { [input]: "" }, env: cloudflare.env() });
    expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
    expect(run.errors[0]!.message).toContain(`\`${input}\` is empty`);
  }
});
