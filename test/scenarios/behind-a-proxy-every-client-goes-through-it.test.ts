import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Authority, createAuthority, createTls } from "../support/authority.ts";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { createFastly, type Fastly } from "../support/fastly.ts";
import { createFolder } from "../support/folder.ts";
import { createProxy } from "../support/proxy.ts";
import { createServerFor, type Server } from "../support/server.ts";
import { HURRIED } from "../support/wall-clock.ts";
import { createWorld, type World, type WorldRun } from "../support/world.ts";

/** Who is asked. Nobody but the proxy knows where these hosts are. */
const HOSTS = [
  "github.test",
  "api.github.test",
  "cloudfront.test",
  "cloudflare.test",
  "fastly.test",
  "www.site.test",
] as const;
/** The site is asked by `verify`, which wants TLS. */
const CLIENTS = HOSTS.slice(0, -1);
const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";

const owned = new AsyncDisposableStack();
let world: World;
let cloudflare: Cloudflare;
let fastly: Fastly;
let site: Server;
let authority: Authority;
/** Ports of the servers on loopback, by host, with TLS and without. */
let secure: Record<string, number>;
let plain: Record<string, number>;

beforeAll(async () => {
  authority = owned.use(await createAuthority([...HOSTS, "localhost"]));
  cloudflare = owned.use(await createCloudflare({ zones: [zone] }));
  fastly = owned.use(await createFastly({ services: [service] }));
  const inputs = {
    "cloudflare-zone": zone,
    "cloudflare-api-token": cloudflare.token,
    "fastly-service": service,
    "fastly-api-token": fastly.token,
    site: "https://www.site.test",
    verify: "false",
  };
  world = owned.use(await createWorld({ inputs }));
  site = owned.use(
    await createServerFor(
      () => ({ status: 200, body: String(commits), headers: { "x-cache": "Miss from cloudfront" } }),
      (status) => ({ status }),
    ),
  );
  const servers = [world.github, world.github, world.cloudfront, cloudflare, fastly, site];
  const portsOf = (some: readonly number[]) => Object.fromEntries(HOSTS.map((host, at) => [host, some[at]!]));
  plain = portsOf(servers.map(({ url }) => Number(new URL(url).port)));
  const fronts = await Promise.all(servers.map(({ url }) => createTls(url, authority)));
  for (const front of fronts) owned.use(front);
  secure = portsOf(fronts.map(({ port }) => port));
  // The first run makes the memory, with nobody between.
  await world.commit({ "public/a.css": "0" });
  await world.run(await world.push(), { env: { ...cloudflare.env(), ...fastly.env(), ...HURRIED } });
}, 60_000);
afterAll(() => owned.disposeAsync());
beforeEach(() => {
  for (const { requests } of [world.github, world.cloudfront, cloudflare, fastly, site]) requests.length = 0;
});

let commits = 0;
/** Deploys a change with every client: git, GitHub's REST and GraphQL APIs, git's own HTTP, and the CDN's. */
async function deploy(scheme: "https" | "http", env: Record<string, string>): Promise<WorldRun> {
  const at = (host: (typeof HOSTS)[number]) => `${scheme}://${host}`;
  await world.commit({ "public/a.css": String(++commits) });
  return world.run(await world.push(), {
    inputs: { verify: scheme === "https" && !env.GITHUB_SERVER_URL ? "true" : "false" },
    env: {
      GITHUB_SERVER_URL: at("github.test"),
      GITHUB_API_URL: `${at("api.github.test")}/api/v3`,
      GITHUB_GRAPHQL_URL: `${at("api.github.test")}/api/graphql`,
      AWS_ENDPOINT_URL_CLOUDFRONT: at("cloudfront.test"),
      CLOUDFLARE_BASE_URL: `${at("cloudflare.test")}/client/v4`,
      FASTLY_API_ENDPOINT: at("fastly.test"),
      ...env,
    },
  });
}

/** That it purged what changed, was answered by everybody and warned of nothing. */
function expectPurged(run: WorldRun): void {
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", paths: '["/a.css"]' } });
  const asked = (what: string) => world.github.requests.some(({ path }) => path.includes(what));
  expect(["/git-upload-pack", "/actions/", "/api/graphql"].filter((what) => !asked(what))).toEqual([]);
  expect([world.cloudfront, cloudflare, fastly].map(({ requests }) => requests.length > 0)).toEqual([true, true, true]);
  expect(run.log).not.toMatch(/Notice|trying again|sending the same/);
}

const tunnelled = HOSTS.map((host) => `${host}:443`).sort();

test("HTTPS_PROXY: every client tunnels through it, and trusts the authority that all are told of", async () => {
  await using proxy = await createProxy({ hosts: secure });
  const run = await deploy("https", { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: authority.file });
  expectPurged(run);
  expect(proxy.hosts("CONNECT")).toEqual(tunnelled);
  expect(new Set(proxy.seen.map(({ method }) => method))).toEqual(new Set(["CONNECT"]));
});

test.each(["HTTP_PROXY", "http_proxy"])("%s: every client has it forward what needs no TLS", async (name) => {
  await using proxy = await createProxy({ hosts: plain });
  expectPurged(await deploy("http", { [name]: proxy.url }));
  expect([...new Set(proxy.hosts().map((host) => host.replace(/:80$/, "")))]).toEqual([...CLIENTS].sort());
});

test.each([
  ["NO_PROXY", "HTTPS_PROXY", "HTTP_PROXY"],
  ["no_proxy", "https_proxy", "http_proxy"],
])("%s: no client asks the proxy for a host that stands there", async (name, ...proxies) => {
  await using proxy = await createProxy({ hosts: {}, refuses: 403 });
  const run = await deploy("https", {
    ...Object.fromEntries(proxies.map((one) => [one, proxy.url])),
    [name]: "example.com,localhost,127.0.0.1",
    NODE_EXTRA_CA_CERTS: authority.file,
    GITHUB_SERVER_URL: `https://localhost:${secure["github.test"]}`,
    GITHUB_API_URL: `https://localhost:${secure["api.github.test"]}/api/v3`,
    GITHUB_GRAPHQL_URL: world.github.graphqlUrl,
    AWS_ENDPOINT_URL_CLOUDFRONT: `https://localhost:${secure["cloudfront.test"]}`,
    CLOUDFLARE_BASE_URL: `https://localhost:${secure["cloudflare.test"]}/client/v4`,
    FASTLY_API_ENDPOINT: `https://localhost:${secure["fastly.test"]}`,
  });
  expectPurged(run);
  expect(proxy.seen).toEqual([]);
});

test("https_proxy with a password: everybody gives it, and nobody prints it", async () => {
  await using proxy = await createProxy({ hosts: secure, credentials: "ada:s3cret-pr0xy" });
  const url = proxy.url.replace("//", "//ada:s3cret-pr0xy@");
  // git may be told of the authority in its own way, too.
  const env = { NODE_EXTRA_CA_CERTS: authority.file, GIT_SSL_CAINFO: authority.file, RUNNER_DEBUG: "1" };
  const run = await deploy("https", { ...env, https_proxy: url });
  expectPurged(run);
  expect(proxy.hosts("CONNECT")).toEqual(tunnelled);
  // With another one all are refused, and say so without it.
  const refused = await deploy("https", { ...env, https_proxy: url.replace("s3cret", "wr0ng") });
  expect(refused).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(refused.log).toContain("407");
  for (const { log, outputs, summary, report } of [run, refused])
    expect(JSON.stringify([log, outputs, summary, report])).not.toMatch(/(?:s3cret|wr0ng)-pr0xy|YWRhOn/);
});

test("git may be told of the authority by http.sslCAInfo of the user, which stays in force", async () => {
  await using home = await createFolder("home");
  await using proxy = await createProxy({ hosts: secure });
  await writeFile(join(home.path, ".gitconfig"), `[http]\n\tsslCAInfo = ${authority.file}\n`);
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: authority.file, HOME: home.path };
  expectPurged(await deploy("https", env));
});

test("a server that nobody trusts gets no token: git's is not asked, and the CDN's says why nothing was sent", async () => {
  await using proxy = await createProxy({ hosts: secure });
  const { apiUrl, graphqlUrl } = world.github;
  const run = await deploy("https", {
    HTTPS_PROXY: proxy.url,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
  });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.errors[0]?.message).toMatch(/CloudFront did not accept the request.*certificate/);
  expect(run.log).toMatch(/Notice: .*certificate/);
  expect(world.github.requests.filter(({ path }) => !path.startsWith("/api/"))).toEqual([]);
  expect(world.cloudfront.requests).toEqual([]);
});
