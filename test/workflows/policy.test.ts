import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withInterface } from "../../scripts/readme.ts";
import { flawsOf, permissionsOf } from "./policy.ts";

interface CiJob {
  readonly "runs-on"?: string;
  readonly strategy?: { readonly matrix: { readonly system: readonly string[] } };
  readonly steps?: readonly { uses?: string; run?: string; with?: Readonly<Record<string, unknown>> }[];
}

/** What a job of CI is for. */
const wanted = [".ci/run", "npm start", "npm test", "./"];

const folder = new URL("../../.github/workflows/", import.meta.url);
const names = readdirSync(folder);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

test.each(names)("%s: pinned, the least permissions, no expression in a script, no cache, no secret", (name) => {
  expect(flawsOf(read(name))).toEqual([]);
});

test("the token of each job may do this and no more", () => {
  const contents = { contents: "read" };
  expect(Object.fromEntries(names.map((name) => [name, permissionsOf(read(name))]))).toEqual({
    "ci.yml": {
      all: contents,
      "node-20": contents,
      systems: contents,
      "self-test": { contents: "read", actions: "read" },
      called: { contents: "read", actions: "read" },
      fork: contents,
      audit: contents,
    },
    // It asks for nothing: each calling job grants what its own use needs, as docs/reusable.md shows.
    "purge.yml": { purge: undefined },
    "codeql.yml": { analyze: { contents: "read", "security-events": "write" } },
    "release.yml": {
      test: contents,
      publish: { contents: "write", "id-token": "write", attestations: "write" },
      verify: { contents: "read", attestations: "read" },
    },
    "review.yml": { dependencies: contents, workflows: { contents: "read", actions: "read" } },
  });
});

test("the reusable workflow signs in to AWS only where it may send", () => {
  const { jobs } = parse(read("purge.yml")) as { jobs: { purge: { steps: { uses: string; if?: string }[] } } };
  const step = jobs.purge.steps.find(({ uses }) => uses.startsWith("aws-actions/"));
  expect(step?.if?.split(" && ")).toEqual([
    "inputs.role-to-assume != ''",
    "!startsWith(github.event_name, 'pull_request')",
    "github.event_name != 'merge_group'",
  ]);
});

test("the reusable workflow takes, hands on and gives back what action.yml declares, under the same names", () => {
  const action = readFileSync(new URL("../../action.yml", folder), "utf8");
  expect(withInterface(read("purge.yml"), action)).toBe(read("purge.yml"));
  const { on, jobs } = parse(read("purge.yml"));
  const { with: given } = jobs.purge.steps.at(-1);
  const { inputs, secrets, outputs } = on.workflow_call;
  const own = ["artifact", "role-to-assume", "aws-region"];
  const taken = [...Object.keys(inputs), ...Object.keys(secrets)].filter((name) => !own.includes(name));
  const { inputs: declared, outputs: told } = parse(action);
  expect(taken.toSorted()).toEqual(Object.keys(given).toSorted());
  expect([...taken, "github-token"].toSorted()).toEqual(Object.keys(declared).toSorted());
  expect([...Object.keys(outputs), "report"]).toEqual(Object.keys(told));
  expect(Object.keys(jobs.purge.outputs)).toEqual(Object.keys(outputs));
  for (const name of taken.filter((name) => name in inputs)) expect(inputs[name].default).toBe(declared[name].default);
});

test("CI runs everything on node 24, the oldest node, and on each system its tests and the action itself", () => {
  const { jobs } = parse(read("ci.yml")) as { jobs: Record<string, CiJob> };
  const found = Object.entries(jobs).map(([name, { "runs-on": on = "", strategy, steps = [] }]) => {
    const nodes = steps.flatMap((step) => step.with?.["node-version"] ?? []);
    const does = steps.flatMap(({ run, uses }) => [run, uses]).filter((what) => wanted.includes(what ?? ""));
    return [name, { on: on.includes("matrix.system") ? strategy?.matrix.system : [on], nodes, does }];
  });
  const [ubuntu, windows, macos] = ["ubuntu-latest", "windows-latest", "macos-latest"];
  expect(Object.fromEntries(found)).toMatchObject({
    all: { on: [ubuntu], nodes: [24], does: [".ci/run"] },
    "node-20": { on: [ubuntu], nodes: [20], does: ["npm start"] },
    systems: { on: [windows, macos], nodes: [24], does: ["npm test"] },
    "self-test": { on: [ubuntu, windows, macos], does: ["./"] },
  });
});

test("Dependabot waits before it proposes a version, for every ecosystem", () => {
  const { updates } = parse(readFileSync(new URL("../dependabot.yml", folder), "utf8"));
  expect(updates.map((one: Record<string, unknown>) => one["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const { cooldown } of updates) expect(cooldown["default-days"]).toBeGreaterThanOrEqual(7);
});

const sha = "0".repeat(40);
const good = `
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${sha} # v1.2.3
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts
`;

test.each<[change: [string, string], flaw: string]>([
  [["on: push", "on: [push]"], ""],
  [["on: push", "on: { pull_request_target: {} }"], "runs on pull_request_target"],
  [["permissions: {}", "permissions: read-all"], "has no `permissions: {}` at its top"],
  [[sha, "v1"], "does not pin by a full SHA with its version: - uses: actions/checkout@v1 # v1.2.3"],
  [[" # v1.2.3", " # v1"], `does not pin by a full SHA with its version: - uses: actions/checkout@${sha} # v1`],
  [["    permissions:\n      contents: read\n", ""], "a says nothing of its permissions"],
  [["    timeout-minutes: 5\n", ""], "a has no time limit"],
  [["persist-credentials: false", "fetch-depth: 0"], "a leaves the token in the checkout"],
  [["checkout", "cache"], "a uses a cache"],
  [["checkout", "setup-node"], "a uses a cache"],
  [[" --ignore-scripts", ""], "a lets packages run scripts"],
  [["npm ci --ignore-scripts", ["echo $", "{{ github.head_ref }}"].join("")], "a puts an expression into a script"],
  [["npm ci --ignore-scripts", ["echo $", "{{ secrets.PAT }}"].join("")], "uses a secret"],
  [["contents: read", "packages: write"], "a may write and runs installed code"],
  [["contents: read", "contents: write"], "a may write contents without the environment `release`"],
])("the rules see what breaks them: %j", ([from, to], flaw) => {
  expect(flawsOf(good)).toEqual([]);
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  expect(flawsOf(text)).toEqual(flaw === "" ? [] : expect.arrayContaining([flaw]));
});

const called = good
  .replace("on: push\npermissions: {}", "on: workflow_call")
  .replace("    permissions:\n      contents: read\n", "");

test.each<[change: [string, string], flaws: string[]]>([
  [["jobs:", "jobs:"], []],
  [["jobs:", "permissions: {}\njobs:"], ["asks each caller for permissions"]],
  [["    steps:", "    permissions: {}\n    steps:"], ["asks each caller for permissions"]],
  [
    ["persist-credentials: false", ["persist-credentials: false\n          token: $", "{{ secrets.token }}"].join("")],
    [],
  ],
  [["    steps:", ["    env:\n      TOKEN: $", "{{ secrets.token }}\n    steps:"].join("")], ["uses a secret"]],
])("the rules of a workflow that others call see what breaks them: %j", ([from, to], flaws) => {
  expect(flawsOf(called.replace(from, to))).toEqual(flaws);
});
