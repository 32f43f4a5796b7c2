import { expect, test } from "vitest";
import { ApiError, isDenied, openApi, pauseBefore } from "../../src/github/client.ts";
import { createGitHub, graphqlLimit, primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";
import { createServerFor } from "../support/server.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

async function setUp(own: string = token) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  repository.write("a", "1");
  await repository.commit();
  await repository.push();
  const github = stack.use(await createGitHub({ [token]: { contents: "read" } }));
  github.add("octo/site", repository.bare);
  const lines: string[] = [];
  const log = { info: (text: string) => void lines.push(text), group: () => {}, notice: () => {}, warning: () => {} };
  const api = openApi({
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    repository: "octo/site",
    token: own,
    log,
    // Pauses between tries take no time.
    clock: { now: Date.now, sleep: async () => {} },
  });
  const owned = stack.move();
  return { github, api, lines, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const releases = "GET /repos/{owner}/{repo}/releases";
const query = "query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }";

test.concurrent("a REST call", async () => {
  await using world = await setUp();
  expect(await world.api.rest(releases, { per_page: 100 })).toEqual([]);
  expect(world.github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /api/v3/repos/octo/site/releases?per_page=100",
  ]);
  expect(world.api.calls()).toBe(1);
});

test.concurrent("a GraphQL call", async () => {
  await using world = await setUp();
  expect(await world.api.graphql(query, { owner: "octo", name: "site" })).toEqual({
    repository: { id: world.github.repositories[0]!.nodeId },
  });
  expect(world.github.violations).toEqual([]);
});

test.concurrent("errors of GraphQL keep their types", async () => {
  await using world = await setUp();
  const error = await world.api.graphql(query, { owner: "octo", name: "none" }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 200, types: ["NOT_FOUND"] });
  expect(isDenied(error as ApiError)).toBe(true);
});

test.concurrent("what is answered is not asked again", async () => {
  await using world = await setUp();
  await expect(world.api.rest("GET /repos/{owner}/{repo}/releases/latest")).rejects.toMatchObject({
    name: "ApiError",
    status: 404,
    message: expect.stringMatching(/^GET \/repos\/\{owner\}\/\{repo\}\/releases\/latest: Not Found/),
  });
  expect(world.github.requests).toHaveLength(1);
});

test.concurrent("what is not answered is asked again", async () => {
  await using world = await setUp();
  world.github.fault({ match: routes.rest, does: 502 });
  world.github.fault({ match: routes.rest, does: "cut-before" });
  expect(await world.api.rest(releases)).toEqual([]);
  expect(world.api.calls()).toBe(3);
  expect(world.lines).toEqual([`${releases}: 502; trying again in 1 s`, `${releases}: no answer; trying again in 2 s`]);
});

test.concurrent("an answer that breaks off is asked for again, and never taken for empty", async () => {
  await using world = await setUp();
  world.github.fault({ does: "cut-body" });
  expect(await world.api.rest(releases)).toEqual([]);
  world.github.fault({ does: "cut-body" });
  expect(await world.api.graphql(query, { owner: "octo", name: "site" })).toMatchObject({ repository: {} });
  expect(world.lines).toEqual([
    `${releases}: no answer; trying again in 1 s`,
    "POST /graphql: no answer; trying again in 1 s",
  ]);
});

test.concurrent.each(["rest", "graphql"] as const)("answers of %s that always break off are an error", async (kind) => {
  await using world = await setUp();
  world.github.fault({ does: "cut-body", times: Number.POSITIVE_INFINITY });
  const asked = kind === "rest" ? world.api.rest(releases) : world.api.graphql(query, { owner: "octo", name: "site" });
  await expect(asked).rejects.toMatchObject({ name: "ApiError", status: 0, types: [] });
  expect(world.api.calls()).toBe(4);
});

test.concurrent("a limit that GraphQL tells of in a 200 is waited for, or an error that is no denial", async () => {
  await using world = await setUp();
  world.github.fault(graphqlLimit(1));
  expect(await world.api.graphql(query, { owner: "octo", name: "site" })).toMatchObject({ repository: {} });
  world.github.fault(graphqlLimit(3_000));
  const error = await world.api.graphql(query, { owner: "octo", name: "site" }).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: "ApiError", status: 403, message: expect.stringMatching(/rate limit/) });
  expect(isDenied(error as ApiError)).toBe(false);
});

test.concurrent("a limit that soon ends is waited for", async () => {
  await using world = await setUp();
  world.github.fault({ match: routes.rest, ...secondaryLimit(1) });
  expect(await world.api.rest(releases)).toEqual([]);
  expect(world.lines).toEqual([`${releases}: 429; trying again in 1 s`]);
});

test.concurrent("a limit that does not soon end is an error, and no denial", async () => {
  await using world = await setUp();
  world.github.fault({ match: routes.rest, ...primaryLimit(3_000) });
  const error = await world.api.rest(releases).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: "ApiError", status: 403 });
  expect(isDenied(error as ApiError)).toBe(false);
  expect(world.github.requests).toHaveLength(1);
});

test.concurrent("a permission that is missing is a denial", async () => {
  await using world = await setUp();
  const error = await world.api.rest("GET /repos/{owner}/{repo}/actions/runs").catch((error: unknown) => error);
  expect(error).toMatchObject({ status: 403 });
  expect(isDenied(error as ApiError)).toBe(true);
});

test.concurrent("without a token nothing is asked", async () => {
  await using world = await setUp("");
  await expect(world.api.rest(releases)).rejects.toMatchObject({
    name: "ApiError",
    message: `${releases}: \`github-token\` is empty`,
  });
  expect(world.github.requests).toEqual([]);
});

const moved = "/api/v3/repositories/1000/releases";
const again = "/api/v3/repos/octo/site/releases?per_page=7";

test.concurrent.each([301, 302, 307, 308])(
  "a repository that was renamed is asked where it is now: %i",
  async (does) => {
    await using world = await setUp();
    world.github.fault({ match: routes.rest, does, headers: { location: again } });
    expect(await world.api.rest(releases)).toEqual([]);
    expect(world.github.requests.map(({ path }) => path)).toEqual(["/api/v3/repos/octo/site/releases", again]);
  },
);

test.concurrent("a server that redirects for ever is given up after three redirects", async () => {
  await using world = await setUp();
  world.github.fault({ does: 301, times: Number.POSITIVE_INFINITY, headers: { location: moved } });
  await expect(world.api.rest(releases)).rejects.toMatchObject({ name: "ApiError", status: 301 });
  expect(world.github.requests.map(({ path }) => path)).toEqual([
    "/api/v3/repos/octo/site/releases",
    ...[moved, moved, moved],
  ]);
});

test.concurrent("no other origin is asked, be it the same machine, so that no token gets there", async () => {
  await using world = await setUp();
  await using elsewhere = await createServerFor(
    () => ({ status: 200, body: "[]" }),
    (status) => ({ status }),
  );
  const byAnotherName = world.github.url.replace("127.0.0.1", "localhost");
  for (const location of [
    `${elsewhere.url}${again}`,
    `//${new URL(elsewhere.url).host}/`,
    `${byAnotherName}${again}`,
  ]) {
    world.github.requests.length = 0;
    world.github.fault({ does: 302, headers: { location } });
    await expect(world.api.rest(releases)).rejects.toMatchObject({ name: "ApiError", status: 302 });
    expect([location, world.github.requests.length, elsewhere.requests]).toEqual([location, 1, []]);
  }
});

test.concurrent.each([301, 307])("what changes something is not sent on: %i", async (does) => {
  await using world = await setUp();
  const headers = { location: "/api/graphql" };
  world.github.fault({ does, headers });
  await expect(world.api.graphql(query, { owner: "octo", name: "site" })).rejects.toMatchObject({ status: does });
  world.github.fault({ does, headers });
  await expect(world.api.rest("POST /repos/{owner}/{repo}/git/refs")).rejects.toMatchObject({ status: does });
  expect(world.github.requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
});

const now = 1_000_000_000_000;
test.each<[string, number, number, Record<string, string>, number | null]>([
  ["not found", 1, 404, {}, null],
  ["a permission missing", 1, 403, {}, null],
  ["a permission missing, with some of the limit left", 1, 403, { "x-ratelimit-remaining": "12" }, null],
  ["a bad request", 1, 422, {}, null],
  ["no answer", 1, 0, {}, 1_000],
  ["no answer again", 2, 0, {}, 2_000],
  ["a server in trouble", 3, 500, {}, 4_000],
  ["a server in trouble for the last time", 4, 500, {}, null],
  ["the secondary limit", 1, 403, { "retry-after": "60" }, 60_000],
  ["the secondary limit at once", 1, 429, { "retry-after": "0" }, 0],
  ["the secondary limit for too long", 1, 429, { "retry-after": "3600" }, null],
  ["the secondary limit without a time", 2, 429, {}, 2_000],
  ["the secondary limit with a time that is none", 1, 429, { "retry-after": "soon" }, 1_000],
  [
    "the primary limit, nearly over",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 30) },
    31_000,
  ],
  [
    "the primary limit, over by now",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 - 30) },
    1_000,
  ],
  [
    "the primary limit",
    1,
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 3_000) },
    null,
  ],
  ["the primary limit without its end", 1, 403, { "x-ratelimit-remaining": "0" }, null],
])("the pause after %s", (_, tries, status, headers, pause) => {
  expect(pauseBefore(tries, status, headers, now)).toBe(pause);
});
