import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { cloudFrontRoutes } from "../support/cloudfront.ts";
import { createFastly, type Fastly } from "../support/fastly.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import { createServerFor } from "../support/server.ts";
import { HURRIED } from "../support/wall-clock.ts";
import { createWorld, type World } from "../support/world.ts";
import { createEdge } from "../verify/edge.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
const site = "https://www.example.com";
let world: World;
let cloudflare: Cloudflare;
let fastly: Fastly;
let event: GitHubEvent;
let env: Record<string, string>;

beforeAll(async () => {
  cloudflare = await createCloudflare({ zones: [zone], itemsOfACall: 30 });
  fastly = await createFastly({ services: [service] });
  env = { ...cloudflare.env(), ...fastly.env(), ...HURRIED };
  world = await createWorld({ inputs: { rules: ".github/cdn-purge.yml" } });
  // A repository without rules.
  const sha = await world.commit({ "README.md": "1" });
  await world.push();
  event = world.events.workflowDispatch(sha);
}, 60_000);
afterAll(async () => {
  for (const one of [world, cloudflare, fastly]) await one[Symbol.asyncDispose]();
});

const all = () => ({
  "cloudflare-zone": zone,
  "cloudflare-api-token": cloudflare.token,
  "fastly-service": service,
  "fastly-api-token": fastly.token,
  site,
});

test("three CDNs are each told in their own way, without rules, a repository or GitHub", async () => {
  const asked = world.github.requests.length;
  const paths = "/Posts/Größe/\n/feed.xml?format=atom\n\n/feed.xml?format=atom\ntag:post-1\n";
  const run = await world.run(event, { inputs: { ...all(), paths }, env });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  const page = "/Posts/Gr%C3%B6%C3%9Fe/";
  expect(world.sent()).toEqual([["#post-1", "/Posts/Gr%C3%B6%C3%9Fe/", `${page}index.html`, "/feed.xml?format=atom"]]);
  const calls = cloudflare.calls.splice(0).map(({ body }) => body);
  expect(calls).toEqual([
    { files: expect.arrayContaining([`${site}${page}`, `${site}${page}index.html`, `${site}/feed.xml?format=atom`]) },
    { tags: ["post-1"] },
  ]);
  const purged = fastly.purges.splice(0).map(({ what }) => JSON.stringify(what));
  for (const url of [page, `${page}index.html`, "/feed.xml?format=atom"])
    expect(purged).toContain(JSON.stringify({ url: `www.example.com${url}` }));
  expect(purged).toContain(JSON.stringify({ keys: ["post-1"] }));
  expect(purged).not.toContain('"all"');

  expect(run.outputs).toMatchObject({ status: "purged", base: "[]", head: event.sha, "changed-files": "" });
  expect(world.github.requests.length).toBe(asked);
  expect(await world.memory()).toEqual({});
  expect(run.summary).toContain("the input <code>paths</code> names what goes");
});

test("a memory that there is stays as it is, and neither a `latest` nor anything else is written", async () => {
  await using other = await createWorld();
  await other.commit({ "public/a.css": "1" });
  const pushed = await other.push();
  await other.run(pushed);
  const before = [await other.memory(), await other.latest(), await other.unpurged()];
  const sha = await other.commit({ "public/a.css": "2" });
  await other.push();
  const inputs = { rules: ".github/cdn-purge.yml", paths: "/b.css" };
  const run = await other.run(other.events.workflowDispatch(sha), { inputs });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged", paths: '["/b.css"]' } });
  expect([await other.memory(), await other.latest(), await other.unpurged()]).toEqual(before);
  // The next deploy purges what that push changed all the same.
  await other.run(other.events.workflowDispatch(sha));
  expect(other.sent().at(-1)).toEqual(["/a.css"]);
});

test("an application sends the paths as JSON, and what is in them is data", async () => {
  const paths = ["/$(id)/`id`", "/a\u001b[2J", "/Straße 1/", "/::set-output name=x::y"];
  const dispatch = (client_payload: Record<string, unknown>) =>
    world.events.repositoryDispatch(event.sha, client_payload);
  const inputs = (list: unknown) => ({ paths: JSON.stringify(list, null, 2), "directory-index": "" });
  const refused = await world.run(dispatch({ paths }), { inputs: inputs(paths) });
  expect(refused.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`paths`, entry 2: .*control character/),
  ]);
  const allowed = [paths[0], paths[2]!.replace(" ", "%20"), paths[3]!.replace(" ", "%20")];
  const run = await world.run(dispatch({ paths: allowed }), { inputs: inputs(allowed) });
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(world.sent().at(-1)).toEqual(["/$(id)/%60id%60", "/::set-output%20name=x::y", "/Stra%C3%9Fe%201/"]);
  // The runner took nothing in them for a command.
  expect(Object.keys(run.outputs)).not.toContain("x");
});

test("over the budget they are covered like any paths, and a typed wildcard stays one", async () => {
  const paths = ["/feed.xml", "/docs/*", ...Array.from({ length: 20 }, (_, at) => `/posts/p${at}.html`)];
  const run = await world.run(event, { inputs: { paths: paths.join("\n"), "max-paths": "5" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  expect(world.sent().at(-1)).toEqual(["/docs/", "/docs/*", "/feed.xml", "/posts/p*"]);
});

test("an empty list purges nothing, and an input that is empty is an error that says so: neither purges everything", async () => {
  const sent = world.sent().length;
  const none = await world.run(event, { inputs: { paths: "[]" } });
  expect(none).toMatchObject({ code: 0, errors: [], outputs: { status: "nothing-to-purge", paths: "[]" } });
  expect(none.log).toContain("Nothing to purge: the input `paths` is an empty list.");
  expect(none.log).toContain("What goes is what the input `paths` says.");
  for (const paths of ["", " \n", "null"]) {
    const run = await world.run(event, { inputs: { paths } });
    expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
    expect(run.errors[0]!.message).toMatch(/^`paths` is (?:empty|"null")/);
  }
  expect(world.sent().length).toBe(sent);
});

test.each<[other: string, inputs: Record<string, string>]>([
  ["rules", { rules: "public/**: /$1" }],
  ["changed-files", { "changed-files": "[]" }],
  ["base", { base: "none" }],
  ["head", { head: "main" }],
  ["build-dir", { "build-dir": "dist" }],
])("beside `%s` it is refused, and the message says what to leave out", async (other, inputs) => {
  const sent = world.sent().length;
  const run = await world.run(event, { inputs: { paths: "/a", ...inputs } });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      new RegExp(`^\`paths\` and \`${other}\` are both set: .* Leave out \`${other}\`, or \`paths\``),
    ),
  ]);
  expect(world.sent().length).toBe(sent);
});

test("a dry run sends nothing, and its plan can be sent by another job", async () => {
  const sent = world.sent().length;
  const dry = await world.run(event, { inputs: { paths: "/a.css", "dry-run": "true" } });
  expect(dry).toMatchObject({ code: 0, errors: [], outputs: { status: "dry-run", paths: '["/a.css"]' } });
  expect(world.sent().length).toBe(sent);
  const plan = dry.outputs.plan!;
  expect(JSON.parse(plan)).toMatchObject({ base: "paths", head: event.sha, cdns: [{ targets: [{ memory: null }] }] });
  const both = await world.run(event, { inputs: { paths: "/a.css", plan } });
  expect(both.errors[0]!.message).toContain("Leave out `plan`, or `paths`.");
  await world.run(event, { inputs: { plan } });
  expect(world.sent().slice(sent)).toEqual([["/a.css"]]);
});

test("a purge that CloudFront does not take at first is repeated under its reference", async () => {
  const before = world.cloudfront.requests.length;
  world.cloudfront.fault({ match: cloudFrontRoutes.create, does: 503 });
  const run = await world.run(event, { inputs: { paths: "/again" } });
  expect(run).toMatchObject({ code: 0, errors: [] });
  const bodies = world.cloudfront.requests.slice(before).map(({ body }) => body.toString());
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toBe(bodies[0]);
});

test("a wildcard is everything to Fastly, which has none, and the log says so", async () => {
  const { "fastly-service": id, "fastly-api-token": token } = all();
  const inputs = {
    "cloudfront-distribution": "",
    "fastly-service": id,
    "fastly-api-token": token,
    site,
    paths: "/a/*",
  };
  const run = await world.run(event, { inputs, env });
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/*"]' } });
  expect(new Set(fastly.purges.splice(0).map(({ what }) => what))).toEqual(new Set(["all"]));
  expect(run.log).toMatch(/^Fastly: .*everything/m);
});

test("`verify` finds the answer that is older than the purge", async () => {
  await using edge = await createEdge();
  let isTold = true;
  await using other = await createWorld({
    cloudfront: { onInvalidate: (_, paths) => void (isTold && edge.drop(paths)) },
    inputs: { rules: ".github/cdn-purge.yml", verify: "true", site: edge.url, paths: "/posts/one/\n/b/*" },
  });
  const sha = await other.commit({ "README.md": "1" });
  await other.push();
  edge.origin.set("/posts/one/", "1").set("/posts/one/index.html", "1");
  edge.warm(600);
  const fresh = await other.run(other.events.workflowDispatch(sha));
  expect(fresh).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(fresh.summary).toContain("3 fresh, 0 stale");
  edge.warm(600);
  isTold = false;
  const stale = await other.run(other.events.workflowDispatch(sha));
  expect(stale).toMatchObject({ code: 1, outputs: { status: "failed" } });
});

const page = readFileSync("docs/recipes/paths.md", "utf8");
const block = (language: string, at = 0) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))][at]![1]!;

test.each([
  ["js", ["node", "--input-type=module", "--eval"], ["/posts/%C3%9Cber%20uns%20%26%20mehr/", "/feed.xml", "#posts"]],
  ["sh", ["bash", "-euc"], ["/posts/hello/", "/feed.xml"]],
])("what docs/recipes/paths.md sends in %s is what its workflow takes", async (language, [program, ...args], sent) => {
  await using api = await createServerFor(
    () => ({ status: 204 }),
    (status) => ({ status }),
  );
  const code = block(language).replaceAll("https://api.github.com", api.url);
  const { status } = await exited(
    spawn(program!, [...args, code], { env: { PATH: process.env.PATH, GITHUB_TOKEN: "t" } }),
  );
  expect(status).toBe(0);
  const [request] = api.requests;
  expect([request!.method, request!.path]).toEqual(["POST", "/repos/OWNER/REPOSITORY/dispatches"]);
  const { event_type, client_payload } = JSON.parse(request!.body.toString());
  const workflow = parse(block("yaml", 1));
  expect(workflow.on.repository_dispatch.types).toEqual([event_type]);
  const step = workflow.jobs.purge.steps.at(-1);
  expect(step.with.paths).toBe(["$", "{{ toJSON(github.event.client_payload.paths) }}"].join(""));
  expect(page).not.toMatch(/run:.*\$\{\{/);

  const inputs = { paths: JSON.stringify(client_payload.paths, null, 2), "directory-index": "" };
  await world.run(world.events.repositoryDispatch(event.sha, client_payload, event_type), { inputs });
  expect(world.sent().at(-1)).toEqual([...sent].sort());
});

function exited(child: ChildProcess): Promise<{ readonly status: number | null }> {
  return new Promise((resolve) => child.on("close", (status) => resolve({ status })));
}
