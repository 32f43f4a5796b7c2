import { expect, test, vi } from "vitest";
import { type ApiError, isDenied } from "../../src/github/error.ts";
import { type GitHub, openGitHub } from "../../src/github/github.ts";
import { mayPush } from "../../src/github/refs.ts";
import { createGitHub, graphqlLimit, primaryLimit, routes, secondaryLimit } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";
import { createServerFor } from "../support/server.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** A repository without releases, and a clock on which pauses take no time. */
async function setUp(own: string = token) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  repository.write("a", "1");
  await repository.commit();
  await repository.push();
  const server = stack.use(await createGitHub({ [token]: { contents: "read" } }));
  server.add("octo/site", repository.bare);
  const lines: string[] = [];
  const pauses: number[] = [];
  const clock = { now: Date.now, sleep: async (milliseconds: number) => void pauses.push(milliseconds) };
  const log = { info: (text: string) => void lines.push(text) };
  const { apiUrl, graphqlUrl } = server;
  const open = (urls = {}) =>
    openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token: own, log, clock, ...urls });
  const owned = stack.move();
  return { server, github: open(), open, lines, pauses, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const releases = (github: GitHub) =>
  github.ask(async ({ rest }, repository) => (await rest.repos.listReleases(repository)).data);
const latest = (github: GitHub) => github.ask(({ rest }, repository) => rest.repos.getLatestRelease(repository));
const query = "query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }";
const graphql = (github: GitHub) => github.ask((octokit, repository) => octokit.graphql(query, repository));
/** What it is rejected with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it was answered"),
    (error: unknown) => error as ApiError,
  );
const path = "/api/v3/repos/octo/site/releases";

test.concurrent("a REST call", async () => {
  await using world = await setUp();
  expect(await releases(world.github)).toEqual([]);
  expect(world.server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${path}`]);
  expect(world.server.requests[0]!.headers).toMatchObject({
    accept: expect.stringContaining("application/vnd.github"),
    "accept-encoding": "gzip, br",
    "user-agent": expect.stringMatching(/^cdn-purge /),
    "x-github-api-version": "2022-11-28",
  });
});

test.concurrent("a GraphQL call", async () => {
  await using world = await setUp();
  expect(await graphql(world.github)).toEqual({ repository: { id: world.server.repositories[0]!.nodeId } });
  expect(world.server.violations).toEqual([]);
});

test.concurrent("GraphQL is asked where the runner says, whatever the URL of REST looks like", async () => {
  await using world = await setUp();
  const apiUrl = `${world.server.url}/elsewhere/api/v3`;
  expect(await graphql(world.open({ apiUrl }))).toMatchObject({ repository: {} });
  expect(world.server.requests.map(({ path }) => path)).toEqual(["/api/graphql"]);
});

test.concurrent("errors of GraphQL keep their types", async () => {
  await using world = await setUp();
  const error = await rejection(graphql(world.open({ repository: "octo/none" })));
  expect(error).toMatchObject({ name: "ApiError", status: 200, types: ["NOT_FOUND"] });
  expect(error.message).toBe("GraphQL: Could not resolve to a Repository with the name 'octo/none'.");
  expect(isDenied(error)).toBe(true);
});

test.concurrent("what is answered is not asked again", async () => {
  await using world = await setUp();
  expect(await rejection(latest(world.github))).toMatchObject({
    name: "ApiError",
    status: 404,
    message: `GET ${path}/latest: Not Found`,
  });
  expect(world.server.requests).toHaveLength(1);
});

test.concurrent("what is not answered is asked again, after pauses on the clock that was given", async () => {
  await using world = await setUp();
  world.server.fault({ match: routes.rest, does: 502 });
  world.server.fault({ match: routes.rest, does: "cut-before" });
  expect(await releases(world.github)).toEqual([]);
  expect(world.server.requests).toHaveLength(3);
  expect(world.lines).toEqual([`GET ${path}: 502; trying again in 1 s`, `GET ${path}: no answer; trying again in 2 s`]);
  expect(world.pauses).toEqual([1_000, 2_000]);
});

test.concurrent("an answer that breaks off is asked for again, and never taken for empty", async () => {
  await using world = await setUp();
  world.server.fault({ does: "cut-body" });
  expect(await releases(world.github)).toEqual([]);
  world.server.fault({ does: "cut-body" });
  expect(await graphql(world.github)).toMatchObject({ repository: {} });
  expect(world.lines).toEqual([
    `GET ${path}: no answer; trying again in 1 s`,
    "POST /api/graphql: no answer; trying again in 1 s",
  ]);
});

test.concurrent.each([
  ["REST", releases],
  ["GraphQL", graphql],
])("answers of %s that always break off are an error", async (_, ask) => {
  await using world = await setUp();
  world.server.fault({ does: "cut-body", times: Number.POSITIVE_INFINITY });
  expect(await rejection(ask(world.github))).toMatchObject({ name: "ApiError", status: 0, types: [] });
  expect(world.server.requests).toHaveLength(4);
});

test.concurrent("an answer that does not come in time is an error", async () => {
  await using world = await setUp();
  world.server.fault({ does: "hang", times: Number.POSITIVE_INFINITY });
  const limits = { gitMs: 50, gitSilenceSeconds: 1, githubMs: 50, cloudfrontMs: 50 };
  expect(await rejection(releases(world.open({ limits })))).toMatchObject({
    status: 0,
    message: `GET ${path}: not whole within 1 s`,
  });
  expect(world.pauses).toEqual([1_000, 2_000, 4_000]);
});

test.concurrent("a page in place of JSON is asked for again, and no message holds it", async () => {
  await using page = await createServerFor(
    ({ path }) => ({
      status: path.endsWith("/latest") ? 502 : 200,
      headers: { "content-type": "text/html" },
      body: "<html>Sign in to the network</html>",
    }),
    (status) => ({ status }),
  );
  await using world = await setUp();
  const github = world.open({ apiUrl: page.url });
  expect((await rejection(releases(github))).message).toBe("GET /repos/octo/site/releases: the answer is not JSON");
  expect((await rejection(latest(github))).message).toBe("GET /repos/octo/site/releases/latest: 502 Bad Gateway");
  expect(page.requests).toHaveLength(8);
});

test.concurrent("a limit that GraphQL tells of in a 200 is waited for, or an error that is no denial", async () => {
  await using world = await setUp();
  world.server.fault(graphqlLimit(1));
  expect(await graphql(world.github)).toMatchObject({ repository: {} });
  expect(world.pauses).toEqual([expect.closeTo(2_000, -4)]);
  world.server.fault(graphqlLimit(3_000));
  const error = await rejection(graphql(world.github));
  expect(error).toMatchObject({ name: "ApiError", status: 403, message: expect.stringMatching(/rate limit/) });
  expect(isDenied(error)).toBe(false);
});

test.concurrent("a limit that soon ends is waited for", async () => {
  await using world = await setUp();
  world.server.fault({ match: routes.rest, ...secondaryLimit(1) });
  expect(await releases(world.github)).toEqual([]);
  expect(world.lines).toEqual([`GET ${path}: 429; trying again in 1 s`]);
});

test.concurrent("a limit that does not soon end is an error, and no denial", async () => {
  await using world = await setUp();
  world.server.fault({ match: routes.rest, ...primaryLimit(3_000) });
  const error = await rejection(releases(world.github));
  expect(error).toMatchObject({ name: "ApiError", status: 403 });
  expect(isDenied(error)).toBe(false);
  expect(world.server.requests).toHaveLength(1);
});

test.concurrent("a permission that is missing is a denial", async () => {
  await using world = await setUp();
  const error = await rejection(
    world.github.ask(({ rest }, repository) => rest.actions.listWorkflowRunsForRepo(repository)),
  );
  expect(error).toMatchObject({ status: 403 });
  expect(isDenied(error)).toBe(true);
});

test.concurrent("without a token nothing is asked", async () => {
  await using world = await setUp("");
  expect(await rejection(releases(world.github))).toMatchObject({
    name: "ApiError",
    message: "`github-token` is empty",
  });
  expect(await mayPush(world.github, world.server.url)).toBe(false);
  expect(world.server.requests).toEqual([]);
});

test.concurrent("a token that is refused is said to be, and is in no message", async () => {
  const wrong = "ghs_wrong";
  await using world = await setUp(wrong);
  for (const [ask, what] of [
    [releases, `GET ${path}`],
    [graphql, "POST /api/graphql"],
  ] as const) {
    const error = await rejection(ask(world.github));
    expect(error).toMatchObject({
      status: 401,
      message: `${what}: \`github-token\` was refused (401 Bad credentials)`,
    });
    expect(isDenied(error)).toBe(false);
  }
  expect(world.server.requests).toHaveLength(2);
});

const moved = "/api/v3/repositories/1000/releases";
const again = `${path}?per_page=7`;

test.concurrent.each([301, 302, 307, 308])(
  "a repository that was renamed is asked where it is now: %i",
  async (does) => {
    await using world = await setUp();
    world.server.fault({ match: routes.rest, does, headers: { location: again } });
    expect(await releases(world.github)).toEqual([]);
    expect(world.server.requests.map(({ path }) => path)).toEqual([path, again]);
  },
);

test.concurrent("a server that redirects for ever is given up after three redirects", async () => {
  await using world = await setUp();
  world.server.fault({ does: 301, times: Number.POSITIVE_INFINITY, headers: { location: moved } });
  expect(await rejection(releases(world.github))).toMatchObject({ name: "ApiError", status: 301 });
  expect(world.server.requests.map(({ path }) => path)).toEqual([path, moved, moved, moved]);
});

test.concurrent("no other origin is asked, be it the same machine, so that no token gets there", async () => {
  await using world = await setUp();
  await using elsewhere = await createServerFor(
    () => ({ status: 200, body: "[]" }),
    (status) => ({ status }),
  );
  const byAnotherName = world.server.url.replace("127.0.0.1", "localhost");
  for (const location of [
    `${elsewhere.url}${again}`,
    `//${new URL(elsewhere.url).host}/`,
    `${byAnotherName}${again}`,
  ]) {
    world.server.requests.length = 0;
    world.server.fault({ does: 302, headers: { location } });
    expect(await rejection(releases(world.github))).toMatchObject({ name: "ApiError", status: 302 });
    expect([location, world.server.requests.length, elsewhere.requests]).toEqual([location, 1, []]);
    // Nor is the next page of a list.
    const link = `<${new URL(location, world.server.url)}>; rel="next"`;
    world.server.fault({ does: 200, headers: { link }, body: "[]" });
    const pages = world.github.ask(({ paginate, rest }, repository) =>
      paginate(rest.repos.listReleases, { ...repository }),
    );
    expect((await rejection(pages)).message).toMatch(/on another server$/);
    expect([location, world.server.requests.length, elsewhere.requests]).toEqual([location, 2, []]);
  }
});

test.concurrent.each([301, 307])("what changes something is not sent on: %i", async (does) => {
  await using world = await setUp();
  const headers = { location: "/api/graphql" };
  world.server.fault({ does, headers });
  expect(await rejection(graphql(world.github))).toMatchObject({ status: does });
  world.server.fault({ does, headers });
  const comment = { issue_number: 1, body: "" };
  const asked = world.github.ask(({ rest }, repository) => rest.issues.createComment({ ...repository, ...comment }));
  expect(await rejection(asked)).toMatchObject({ status: does });
  expect(world.server.requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
});

test.concurrent("the question whether the token may push is repeated as the others are", async () => {
  await using world = await setUp();
  world.server.tokens[token] = { contents: "write" };
  world.server.fault({ match: routes.writable, does: 502 });
  expect(await mayPush(world.github, world.server.url)).toBe(true);
  world.server.tokens[token] = { contents: "read" };
  expect(await mayPush(world.github, world.server.url)).toBe(false);
  expect(world.lines).toEqual(["GET /octo/site/info/refs: 502; trying again in 1 s"]);
});

test("what GitHub says of a route's end does not reach the runner's log, which would obey it", async () => {
  await using world = await setUp();
  const said = ["warn", "error", "log", "info", "debug"] as const;
  const spies = said.map((name) => vi.spyOn(console, name));
  world.server.fault({ does: 200, headers: { deprecation: "true", sunset: "::error::soon" }, body: "[]" });
  expect(await releases(world.github)).toEqual([]);
  expect(spies.map(({ mock }) => mock.calls)).toEqual(said.map(() => []));
  for (const spy of spies) spy.mockRestore();
});
