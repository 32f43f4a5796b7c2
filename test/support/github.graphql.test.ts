import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { gitMaybe } from "./git.ts";
import { createGitHub, graphqlLimit } from "./github.ts";
import { createRepository } from "./repository.ts";

async function setUp() {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  repository.write("a", "1");
  const one = await repository.commit();
  repository.write("a", "2");
  const two = await repository.commit();
  await repository.push();
  const github = stack.use(await createGitHub({ full: { contents: "write" }, read: { contents: "read" } }));
  const { nodeId, bare } = github.add("octo/site", repository.bare);
  const graphql = (query: string, variables: Record<string, unknown> = {}, token = "full") =>
    getOctokit(token, { baseUrl: github.graphqlUrl.replace("/graphql", "/v3") }).graphql(query, variables);
  const update = (refUpdates: object[], token = "full") =>
    graphql(
      "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
      { input: { repositoryId: nodeId, refUpdates, clientMutationId: "x" } },
      token,
    );
  const at = (name: string) => gitMaybe(bare, "rev-parse", "--verify", "--quiet", name);
  const moved = stack.move();
  return {
    github,
    repository,
    one,
    two,
    zeros: repository.zeros,
    graphql,
    update,
    at,
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

const name = "refs/cdn-purge/cloudfront/0123456789ab/ba9876543210";

test("refs are read by name, several at once by alias, and listed by prefix", async () => {
  await using world = await setUp();
  await world.update([{ name, afterOid: world.one, beforeOid: world.zeros }]);
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id
    a: ref(qualifiedName: "${name}") { name target { oid } }
    b: ref(qualifiedName: "refs/cdn-purge/none") { target { oid } }
    refs(refPrefix: "refs/cdn-purge/", first: 1) { nodes { name target { oid } } pageInfo { hasNextPage endCursor } } } }`;
  expect(await world.graphql(query, { owner: "octo", name: "site" }, "read")).toMatchObject({
    repository: {
      a: { target: { oid: world.one } },
      b: null,
      refs: { nodes: [{ name: "cloudfront/0123456789ab/ba9876543210" }], pageInfo: { hasNextPage: false } },
    },
  });
  expect(world.github.violations).toEqual([]);
});

test("updateRefs compares, creates, moves and deletes", async () => {
  await using world = await setUp();
  const { one, two, zeros, update, at } = world;
  expect(await update([{ name, afterOid: one, beforeOid: zeros }])).toEqual({ updateRefs: { clientMutationId: "x" } });
  await expect(update([{ name, afterOid: two, beforeOid: zeros }])).rejects.toThrow("already exists");
  await expect(update([{ name, afterOid: two, beforeOid: two }])).rejects.toThrow("expected");
  expect(await at(name)).toBe(one);
  await update([{ name, afterOid: two, beforeOid: one }]);
  await expect(update([{ name, afterOid: one, beforeOid: two }])).rejects.toThrow("fast-forward");
  await update([{ name, afterOid: one, beforeOid: two, force: true }]);
  await expect(update([{ name, afterOid: "1".repeat(40), force: true }])).rejects.toThrow("nonexistent object");
  await expect(update([{ name, afterOid: zeros, beforeOid: two }])).rejects.toThrow("expected");
  expect(await at(name)).toBe(one);
  await update([{ name, afterOid: zeros, beforeOid: one }]);
  expect(await at(name)).toBeUndefined();
});

test("updateRefs is all or nothing, and one of two racers wins", async () => {
  await using world = await setUp();
  const { one, two, zeros, update, at } = world;
  await expect(
    update([
      { name, afterOid: one },
      { name: "refs/heads/main", afterOid: two, beforeOid: one },
    ]),
  ).rejects.toThrow();
  expect(await at(name)).toBeUndefined();
  const race = await Promise.allSettled([one, two].map((afterOid) => update([{ name, afterOid, beforeOid: zeros }])));
  expect(race.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("updateRefs needs contents: write, and a known token", async () => {
  await using world = await setUp();
  const refused = world.update([{ name, afterOid: world.one }], "read");
  await expect(refused).rejects.toMatchObject({
    errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
  });
  world.github.fault(graphqlLimit(60));
  await expect(world.update([{ name, afterOid: world.one }])).rejects.toMatchObject({
    errors: [{ type: "RATE_LIMITED" }],
  });
  await expect(world.update([{ name, afterOid: world.one }], "wrong")).rejects.toMatchObject({ status: 401 });
});

test("what GitHub's schema does not know is refused and recorded", async () => {
  await using world = await setUp();
  await expect(world.graphql('{ repository(owner: "octo", name: "site") { reference } }')).rejects.toThrow("reference");
  await expect(world.update([{ name, after: world.one }])).rejects.toThrow();
  expect(world.github.violations).toHaveLength(3); // the wrong field and the missing one count apart
  await expect(world.graphql('{ repository(owner: "octo", name: "none") { id } }')).rejects.toMatchObject({
    errors: [{ type: "NOT_FOUND" }],
  });
});
