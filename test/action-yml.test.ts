import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseInputs } from "../src/inputs/inputs.ts";
import { skippedOutcome } from "../src/report/outcome.ts";
import { outputsOf } from "../src/report/outputs.ts";

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: unknown; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const action = parse(readFileSync(root("action.yml"), "utf8")) as ActionFile;

// The contract, as the design states it: a change here is a change for every user.
const inputs: readonly (readonly [name: string, preset: string | undefined])[] = [
  ["build-dir", undefined],
  ["rules", ".github/cdn-purge.yml"],
  ["cloudfront-distribution", undefined],
  ["cloudflare-zone", undefined],
  ["cloudflare-api-token", undefined],
  ["fastly-service", undefined],
  ["fastly-api-token", undefined],
  ["site", undefined],
  ["max-paths", undefined],
  ["directory-index", "auto"],
  ["clean-urls", undefined],
  ["query-strings", undefined],
  ["soft", "false"],
  ["verify", "false"],
  ["wait-minutes", "0"],
  ["dry-run", "auto"],
  ["comment", "false"],
  ["plan", undefined],
  ["paths", "auto"],
  ["changed-files", undefined],
  ["base", "auto"],
  ["head", undefined],
  ["environment", undefined],
  ["when-unknown", "purge-all"],
  ["github-token", ["$", "{{ github.token }}"].join("")],
];
const outputs = [
  "status",
  "changed-files",
  "changed-count",
  "paths",
  "paths-count",
  "base",
  "head",
  "invalidation-id",
  "invalidations",
  "plan",
  "report",
];

test("every input with its default, in order", () => {
  expect(Object.entries(action.inputs).map(([name, { default: preset }]) => [name, preset])).toEqual(inputs);
});

test("every output, in order", () => {
  expect(Object.keys(action.outputs)).toEqual(outputs);
});

test("defaults are texts, as the runner has them: YAML's own booleans and numbers would come back in other clothes", () => {
  for (const { default: preset } of Object.values(action.inputs))
    expect(["string", "undefined"]).toContain(typeof preset);
});

test("no input is required: each has a default or may be left out", () => {
  for (const { required } of Object.values(action.inputs)) expect(required ?? false).toBe(false);
});

test("everything is described, in a sentence", () => {
  const described = { ...action.inputs, ...action.outputs, action };
  for (const [name, { description }] of Object.entries(described))
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z`].{15,}\.$/s)]);
  expect(action.description.length).toBeLessThanOrEqual(125); // the Marketplace's limit
});

/** The default of an input as a step gets it; the one expression among them is a token then. */
function preset(name: string): string {
  return String(action.inputs[name]?.default ?? "").replace(/^\$\{\{ github\.token \}\}$/, "ghs_token");
}

test("the inputs that are read are the inputs that are declared", () => {
  const read = new Set<string>();
  parseInputs(
    (name) => {
      read.add(name);
      return preset(name);
    },
    { workspace: "/", temp: "/" },
  );
  expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
});

test("the defaults are ones that are accepted", () => {
  expect(parseInputs(preset, { workspace: "/", temp: "/" })).toMatchObject({
    options: {},
    dryRun: "auto",
    whenUnknown: "purge-all",
  });
});

test("the outputs that are written are the outputs that are declared", () => {
  const outcome = skippedOutcome("a draft deploys nothing", null);
  expect([...Object.keys(outputsOf(outcome)), "report"].sort()).toEqual([...outputs].sort());
});

test("it runs on node 24, from a file that is there", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  expect(existsSync(root(action.runs.main))).toBe(true);
});

test("the tests run on the node that it runs on", () => {
  expect(`node${process.versions.node.split(".")[0]}`).toBe(action.runs.using);
});

test("the Marketplace has an icon and a colour for it", () => {
  expect(action.branding.icon).toMatch(/^[a-z-]+$/);
  expect(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]).toContain(
    action.branding.color,
  );
});
