import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCommands, parseValues } from "./action/commands.ts";
import { type RunOptions, runAction } from "./action.ts";
import { createFolder } from "./folder.ts";

const actionFile = `
inputs:
  rules:
    default: .github/cdn-purge.yml
  max-paths:
    default: 60
  two words: {}
  github-token:
    default: \${{ github.token }}
runs: { using: node24, main: dist/index.js }
`;

/** Runs a script in the place of dist/index.js. */
async function runScript(script: string, options: RunOptions = {}) {
  await using folder = await createFolder("script");
  await mkdir(join(folder.path, "dist"));
  await writeFile(join(folder.path, "action.yml"), actionFile);
  await writeFile(join(folder.path, "dist/index.js"), script);
  return await runAction({ action: folder.path, token: "ghs_1", ...options });
}

test("inputs come with their defaults, and the environment is the runner's alone", async () => {
  const { code, stdout } = await runScript(
    "console.log(JSON.stringify({ ...process.env, version: process.version }))",
    {
      inputs: { rules: "a: /b" },
      env: { GITHUB_SHA: "1" },
    },
  );
  expect(code).toBe(0);
  const env = JSON.parse(stdout);
  expect(env).toMatchObject({
    INPUT_RULES: "a: /b",
    "INPUT_MAX-PATHS": "60",
    INPUT_TWO_WORDS: "",
    "INPUT_GITHUB-TOKEN": "ghs_1",
    GITHUB_SHA: "1",
  });
  expect(env.version).toMatch(/^v24\./);
  expect(Object.keys(env).filter((name) => /^(VITEST|npm_|NODE)/.test(name))).toEqual([]);
  await expect(runScript("", { inputs: { ruels: "" } })).rejects.toThrow("no input ruels");
});

test("outputs, summary, report, leftovers and the exit code", async () => {
  const run = await runScript(`
    const fs = require("node:fs"), { env } = process;
    fs.writeFileSync(env.RUNNER_TEMP + "/report.json", '{"a":[1]}');
    fs.appendFileSync(env.GITHUB_OUTPUT, "report<<x\\n" + env.RUNNER_TEMP + "/report.json\\nx\\nmany<<y\\n1\\n2\\ny\\n");
    fs.appendFileSync(env.GITHUB_STEP_SUMMARY, "# Purged");
    console.log("::add-mask::s3cret");
    console.log("::warning file=a%2Cb,line=3::50%25%0Adone");
    console.error("oops"); process.exitCode = 3;`);
  expect(run).toMatchObject({
    code: 3,
    stderr: "oops\n",
    outputs: { many: "1\n2" },
    summary: "# Purged",
    report: { a: [1] },
    tempLeftovers: ["report.json"],
    masks: ["s3cret"],
    warnings: [{ name: "warning", properties: { file: "a,b", line: "3" }, message: "50%\ndone" }],
    errors: [],
  });
  expect(run.log).not.toContain("s3cret");
});

test("a cancelled job gets SIGINT, then SIGTERM, then SIGKILL", async () => {
  const deaf = `process.on("SIGINT", () => console.log("INT")); process.on("SIGTERM", () => console.log("TERM"));
    setInterval(() => {}, 1000); console.log("ready");`;
  const run = await runScript(deaf, { cancel: /ready/, cancelWaits: [200, 200] });
  expect(run).toMatchObject({ code: null, signal: "SIGKILL", stdout: "ready\nINT\nTERM\n" });
  expect(await runScript("setInterval(() => {}, 1000)", { cancel: 300 })).toMatchObject({ signal: "SIGINT" });
  await expect(runScript("setInterval(() => {}, 1000)", { timeoutMs: 300 })).rejects.toThrow("did not end within");
});

describe("workflow commands, as the runner reads them", () => {
  test.each([
    ["::notice::hello", [["notice", "hello"]]],
    ["  ::error title=x::hello", [["error", "hello"]]],
    ["text ::error::hello", []],
    ["text ##[error]hello", [["error", "hello"]]],
    ["a\r::error::hello", [["error", "hello"]]],
    ["::unknown::hello", []],
    ["::stop-commands::t\n::error::hello\n::t::\n::error::again", [["error", "again"]]],
    ["::error::a%0Ab%25", [["error", "a\nb%"]]],
  ])("%j", (output, expected) => {
    expect(parseCommands(output).map(({ name, message }) => [name, message])).toEqual(expected);
  });
});

test("files of outputs: what the runner would refuse throws", () => {
  expect(parseValues("a=1\nb<<x\n2<<y\nx\n\nc=<<d\n")).toEqual({ a: "1", b: "2<<y", c: "<<d" });
  expect(() => parseValues("nothing")).toThrow("Invalid format");
  expect(() => parseValues("a<<x\n1")).toThrow("delimiter");
});
