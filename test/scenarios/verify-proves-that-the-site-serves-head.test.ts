import { expect, test } from "vitest";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { createWorld, type WorldOptions } from "../support/world.ts";
import { createEdge, type Edge } from "../verify/edge.ts";

interface Checked {
  readonly path: string;
  readonly verdict: string;
  readonly why: string;
}

/** A site of which one deploy is cached and another has been uploaded and pushed. */
async function deployed(options: WorldOptions = {}, silent = false) {
  const edge = await createEdge({ silent });
  const world = await createWorld({
    ...options,
    inputs: { base: "event", verify: "true", site: edge.url, ...options.inputs },
    cloudfront: { onInvalidate: (_, paths) => edge.drop(paths), ...options.cloudfront },
  });
  await world.commit({ "public/a.css": "old", "public/b.css": "b" });
  await world.push();
  edge.origin.set("/a.css", "old").set("/b.css", "b");
  edge.warm();
  await world.commit({ "public/a.css": "new" });
  edge.origin.set("/a.css", "new");
  const event = await world.push();
  return {
    edge,
    world,
    event,
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      await edge[Symbol.asyncDispose]();
    },
  };
}

const checkedOf = (run: { readonly report: unknown }) =>
  (run.report as { verification: { checked: Checked[] } }).verification.checked;
const asked = (edge: Edge) => edge.requests.map(({ path }) => path);

test("fresh: it waits for the CDN although wait-minutes is 0, then asks for what was purged and nothing else", async () => {
  await using site = await deployed({ cloudfront: { completes: { afterGets: 1 } } });
  const run = await site.world.run(site.event);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged" } });
  expect(site.world.cloudfront.requests.filter(cloudFrontRoutes.get)).toHaveLength(1);
  expect(checkedOf(run)).toMatchObject([{ path: "/a.css", verdict: "fresh", why: "the bytes of head" }]);
  expect(run.summary).toContain("1 fresh, 0 stale");
  const [request, ...more] = site.edge.requests;
  expect(more).toEqual([]);
  expect(request).toMatchObject({ method: "GET", path: "/a.css" });
  expect(request!.headers).toMatchObject({ "accept-encoding": "gzip, br", "user-agent": "cdn-purge (verify)" });
  for (const name of ["cookie", "authorization", "cache-control", "pragma"])
    expect(request!.headers).not.toHaveProperty(name);
});

test("without verify, in a dry run, and with nothing to purge, nothing is fetched", async () => {
  await using site = await deployed();
  for (const inputs of [{ verify: "false" }, { "dry-run": "true" }, { "changed-files": "[]" }]) {
    const run = await site.world.run(site.event, { inputs });
    expect(run).toMatchObject({ code: 0, errors: [] });
    expect(run.report).toMatchObject({ verification: null });
  }
  expect(site.edge.requests).toEqual([]);
});

test("stale at first, then fresh: a purge takes its time to get around", async () => {
  let drop = () => {};
  await using site = await deployed({
    cloudfront: { onInvalidate: (_, paths) => void setTimeout(() => (drop = () => site.edge.drop(paths)), 0) },
  });
  setTimeout(function look() {
    if (site.edge.requests.length > 0) drop();
    else setTimeout(look, 50);
  }, 50);
  const run = await site.world.run(site.event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(run.log).toContain("verify: 1 of 1 URL is stale; looking again in 2 s");
  expect(checkedOf(run)).toMatchObject([{ path: "/a.css", verdict: "fresh" }]);
  expect(asked(site.edge)).toEqual(["/a.css", "/a.css"]);
});

test("what no bytes and no header decide is reported, and does not fail the step", async () => {
  await using site = await deployed({ inputs: { rules: "public/**: /$1.min" } }, true);
  site.edge.origin.set("/a.css.min", "minified");
  const run = await site.world.run(site.event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^verify could decide nothing: .*\/a\.css\.min: .*no header says since when/),
  ]);
  expect(checkedOf(run)).toMatchObject([{ verdict: "undecided" }]);
});

test("no redirect leads off the site", async () => {
  await using elsewhere = await createEdge();
  await using site = await deployed();
  site.edge.origin.set("/a.css", { status: 302, headers: { location: `${elsewhere.url}/a.css` } });
  const run = await site.world.run(site.event);
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(elsewhere.requests).toEqual([]);
  expect(checkedOf(run)).toMatchObject([{ verdict: "undecided", why: `redirects to ${elsewhere.url}/a.css` }]);
});

test("file names lead to no other host", async () => {
  await using evil = await createEdge();
  const host = evil.url.slice("http://".length);
  await using site = await deployed({ inputs: { rules: "public/**: /$1" } });
  await site.world.commit({
    [`public/\\${host}/x`]: "1",
    [`public/@${host}/x`]: "2",
    "public/a?b#c d": "3",
    "public/:80/x": "4",
  });
  for (const [path, body] of [
    [`/%5C${host}/x`, "1"],
    [`/@${host}/x`, "2"],
    ["/a%3Fb%23c%20d", "3"],
    ["/:80/x", "4"],
  ] as const)
    site.edge.origin.set(path, body);
  const run = await site.world.run(await site.world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(checkedOf(run).map(({ path, why }) => [path, why])).toEqual([
    [`/%5C${host}/x`, "the bytes of head"],
    ["/:80/x", "the bytes of head"],
    [`/@${host}/x`, "the bytes of head"],
    ["/a%3Fb%23c%20d", "the bytes of head"],
  ]);
  expect(evil.requests).toEqual([]);
});

test("a server that hangs, and one that never stops sending, cost a bounded time", async () => {
  await using site = await deployed();
  await site.world.commit({ "public/big.bin": "small", "public/hang.js": "1" });
  site.edge.origin.set("/big.bin", Buffer.alloc(9 * 1024 * 1024));
  site.edge.fault({ match: ({ path }) => path === "/hang.js", times: Infinity, does: "hang" });
  const run = await site.world.run(await site.world.push());
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(run.durationMs).toBeLessThan(25_000);
  expect(checkedOf(run)).toMatchObject([
    { path: "/big.bin", verdict: "fresh", why: "straight from the origin" },
    { path: "/hang.js", verdict: "undecided", why: "no answer: not whole within 10 s" },
  ]);
});

test("an unknown base: live URLs are sampled, spread over the site and bounded", async () => {
  await using site = await deployed({ inputs: { base: "none" } });
  const names = Array.from({ length: 100 }, (_, at) => `d${Math.floor(at / 10)}/${at}.css`);
  await site.world.commit(Object.fromEntries(names.map((name) => [`public/${name}`, name])));
  for (const name of names) site.edge.origin.set(`/${name}`, name);
  const run = await site.world.run(await site.world.push());
  expect(site.world.sent()).toEqual([["/*"]]);
  const checked = checkedOf(run);
  expect(checked).toHaveLength(20);
  expect(new Set(checked.map(({ verdict }) => verdict))).toEqual(new Set(["fresh"]));
  expect(new Set(checked.map(({ path }) => path.split("/")[1])).size).toBeGreaterThan(9);
});

test("the plan of an earlier job: there are no files, so headers decide", async () => {
  await using site = await deployed();
  const planned = await site.world.run(site.event, { inputs: { "dry-run": "true" } });
  const run = await site.world.run(site.event, { inputs: { plan: planned.outputs.plan! } });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(checkedOf(run)).toMatchObject([{ path: "/a.css", verdict: "fresh", why: "straight from the origin" }]);
});

test("a deleted page in whose place the site gives one that head has is fresh", async () => {
  await using site = await deployed();
  const page = "the app";
  await site.world.commit({ "public/index.html": page, "public/about.html": page });
  const event = await site.world.push();
  site.edge.origin.set("/", page).set("/index.html", page).set("/about.html", page);
  await site.world.run(event, { inputs: { verify: "false" } });
  await site.world.commit({ "public/about.html": null });
  const run = await site.world.run(await site.world.push());
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged" } });
  expect(checkedOf(run)).toMatchObject([{ path: "/about.html", verdict: "fresh", why: "straight from the origin" }]);
});

test("a rule that makes URLs which the site does not have is a warning at its line", async () => {
  await using site = await deployed({ inputs: { rules: "public/**: /assets/$1" } });
  const run = await site.world.run(site.event);
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(checkedOf(run)).toMatchObject([{ path: "/assets/a.css", verdict: "undecided", why: "answers 404" }]);
  expect(run.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^verify could decide nothing/),
    expect.stringContaining(
      `rules:1: the rule \`public/**\` makes URLs that the site does not have: ${site.edge.url}/assets/a.css, the one that was looked at, answers 404.`,
    ),
  ]);
  expect(run.summary).toContain("makes URLs that the site does not have");
});
