import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Sticky, writeSticky } from "../../src/github/comments.ts";
import { ApiError } from "../../src/github/error.ts";
import { openGitHub } from "../../src/github/github.ts";
import { addComment } from "../support/github/comments.ts";
import { createGitHub, type GitHub, type HostedRepository } from "../support/github.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
const key = "0123456789ab";
const number = 7;

let github: GitHub;
let hosted: HostedRepository;

beforeAll(async () => {
  github = await createGitHub({ [token]: { contents: "read", "pull-requests": "write" } });
  hosted = github.add("octo/site", "/nowhere");
});
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(() => {
  hosted.comments = [];
  hosted.pulls.add(number);
  hosted.locked.clear();
  github.requests.length = 0;
});

const log = { info() {} };
const clock = { now: Date.now, sleep: async () => {} };

function write(body: string, rest: Partial<Sticky> = {}) {
  const { apiUrl, graphqlUrl } = github;
  const opened = openGitHub({ apiUrl, graphqlUrl, repository: "octo/site", token, log, clock });
  return writeSticky(opened, { number, key, run: { id: 100, attempt: 1 }, body, create: true, ...rest });
}

const bodies = () => hosted.comments.map(({ body }) => body.replace(/^<!-- .* -->\n/, ""));
const asked = () =>
  github.requests.map(({ method, path }) => `${method} ${path.replace("/api/v3/repos/octo/site", "")}`);
const list = (page: number) => `GET /issues/7/comments?per_page=100${page > 1 ? `&page=${page}` : ""}`;

test("the first run writes it", async () => {
  expect(await write("one")).toBe("created");
  expect(bodies()).toEqual(["one"]);
  expect(hosted.comments[0]!.body).toBe(`<!-- cdn-purge ${key} 100.1 -->\none`);
  expect(asked()).toEqual([list(1), "POST /issues/7/comments"]);
});

test("a later run rewrites it with two requests", async () => {
  await write("one");
  const { id } = hosted.comments[0]!;
  github.requests.length = 0;
  expect(await write("two", { run: { id: 101, attempt: 1 } })).toBe("updated");
  expect(asked()).toEqual([list(1), `PATCH /issues/comments/${id}`]);
  expect(await write("again", { run: { id: 101, attempt: 2 } })).toBe("updated");
  expect(await write("again and again", { run: { id: 101, attempt: 2 } })).toBe("updated");
  expect(bodies()).toEqual(["again and again"]);
  expect(hosted.comments[0]!.id).toBe(id);
});

test("an older run that is late leaves it", async () => {
  await write("new", { run: { id: 101, attempt: 1 } });
  expect(await write("old")).toBe("left");
  expect(bodies()).toEqual(["new"]);
});

test("with nothing to say none is begun, and one that is there says so", async () => {
  expect(await write("nothing", { create: false })).toBe("none");
  expect(bodies()).toEqual([]);
  await write("something");
  expect(await write("nothing", { create: false, run: { id: 101, attempt: 1 } })).toBe("updated");
  expect(bodies()).toEqual(["nothing"]);
});

test("it is found on whatever page it stands", async () => {
  for (let at = 0; at < 230; at++) addComment(hosted, number, `hello ${at}`);
  await write("one");
  github.requests.length = 0;
  for (let at = 0; at < 80; at++) addComment(hosted, number, `bye ${at}`);
  expect(await write("two", { run: { id: 101, attempt: 1 } })).toBe("updated");
  expect(asked().slice(0, 4)).toEqual([list(1), list(2), list(3), list(4)]);
  expect(bodies().filter((body) => /^(one|two)$/.test(body))).toEqual(["two"]);
  expect(hosted.comments).toHaveLength(311);
});

test("comments of other steps, other pull requests and other people stay", async () => {
  const foreign = [
    addComment(hosted, number, `<!-- cdn-purge ffffffffffff 100.1 -->\nother step`),
    addComment(hosted, 8, `<!-- cdn-purge ${key} 100.1 -->\nother pull request`),
    // Who cannot write to the repository can still copy the mark.
    addComment(hosted, number, `<!-- cdn-purge ${key} 1.1 -->\nforged`, {
      user: { login: "eve", type: "User" },
      author_association: "CONTRIBUTOR",
    }),
    addComment(hosted, number, `<!-- cdn-purge ${key} 1.1 -->\nghost`, { user: null }),
    addComment(hosted, number, `as it said: <!-- cdn-purge ${key} 1.1 -->`),
  ].map(({ body }) => body);
  expect(await write("one")).toBe("created");
  expect(await write("two", { run: { id: 101, attempt: 1 } })).toBe("updated");
  expect(hosted.comments.map(({ body }) => body)).toEqual([...foreign, `<!-- cdn-purge ${key} 101.1 -->\ntwo`]);
});

test("one that a person's token wrote is ours", async () => {
  const mine = { user: { login: "ada", type: "User" }, author_association: "OWNER" } as const;
  addComment(hosted, number, `<!-- cdn-purge ${key} 99.1 -->\nold`, mine);
  expect(await write("new")).toBe("updated");
  expect(bodies()).toEqual(["new"]);
});

test("doubles of earlier runs are made one", async () => {
  for (const run of [98, 97, 99]) addComment(hosted, number, `<!-- cdn-purge ${key} ${run}.1 -->\n${run}`);
  const { id } = hosted.comments[0]!;
  expect(await write("one")).toBe("updated");
  expect(hosted.comments.map((comment) => [comment.id, comment.body])).toEqual([
    [id, `<!-- cdn-purge ${key} 100.1 -->\none`],
  ]);
});

test("doubles of which a newer run wrote one are left, and so is that", async () => {
  for (const run of [99, 101]) addComment(hosted, number, `<!-- cdn-purge ${key} ${run}.1 -->\n${run}`);
  expect(await write("one")).toBe("left");
  expect(bodies()).toEqual(["99", "101"]);
});

test("whatever runs at once leave, the next run makes one of it", async () => {
  await Promise.all([103, 101, 102].map((id) => write(`run ${id}`, { run: { id, attempt: 1 } })));
  expect(bodies().length).toBeGreaterThan(0);
  expect(await write("next", { run: { id: 104, attempt: 1 } })).toBe("updated");
  expect(bodies()).toEqual(["next"]);
});

test("a double that somebody else deletes meanwhile is no failure", async () => {
  for (const run of [98, 99]) addComment(hosted, number, `<!-- cdn-purge ${key} ${run}.1 -->\n${run}`);
  github.fault({ match: ({ method }) => method === "DELETE", does: 404 });
  expect(await write("one")).toBe("updated");
  expect(bodies()).toEqual(["one", "99"]);
});

test("what GitHub refuses is thrown", async () => {
  hosted.locked.add(number);
  await expect(write("one")).rejects.toMatchObject({ status: 403, message: expect.stringContaining("locked") });
  await expect(write("x".repeat(65_537), { number: 8 })).rejects.toThrow(ApiError);
  await expect(write("one", { number: 9 })).rejects.toMatchObject({ status: 404 });
});
