import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { basicCredential, type Server, serverEnvironment, withoutToken } from "../../src/git/environment.ts";
import { GitError, runGit, type TakeOutput } from "../../src/git/process.ts";
import { createFolder } from "../support/folder.ts";

const serverUrl = "https://github.example";
const git = (server: Server, args: readonly string[], input?: string | Buffer, take?: TakeOutput) =>
  runGit(server.dir, serverEnvironment(server), args, input, take);
const options = (dir: string, env: NodeJS.ProcessEnv = {}, token = "ghs_token"): Server => ({
  dir,
  serverUrl,
  url: `${serverUrl}/octo/site`,
  token,
  env: { PATH: process.env.PATH, HOME: dir, ...env },
});

/** A `git` that is a script, first on PATH. */
async function script(folder: string, text: string): Promise<NodeJS.ProcessEnv> {
  await writeFile(join(folder, "git"), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return { PATH: `${folder}${delimiter}${process.env.PATH}` };
}

test("the credential is what git sends as Basic", () => {
  expect(Buffer.from(basicCredential("ghs_token"), "base64").toString()).toBe("x-access-token:ghs_token");
});

test("output is bytes, and the exit code is an answer", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "printf 'a\\351\\000'; cat; echo ' trouble ' >&2; exit 3");
  expect(await git(options(folder.path, env), ["x"], Buffer.of(0xff))).toEqual({
    code: 3,
    stdout: Buffer.of(0x61, 0xe9, 0x00, 0xff),
    stderr: "trouble",
  });
});

test("a git that does not read its input is no crash", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "exec 0<&-; exit 1");
  expect(await git(options(folder.path, env), ["x"], "x".repeat(10_000_000))).toMatchObject({ code: 1 });
});

test("a git that is killed is an error", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "kill -9 $$");
  await expect(git(options(folder.path, env), ["fetch"])).rejects.toThrow(
    new GitError("git fetch was ended by SIGKILL"),
  );
});

test("a git that writes without end is ended, and is an error", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "exec cat /dev/zero");
  await expect(git(options(folder.path, env), ["x"])).rejects.toThrow(new GitError("git x wrote more than 256 MiB"));
});

test("whoever takes the output as it comes may have more of it", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "exec head -c 300000000 /dev/zero");
  let size = 0;
  const count = (piece: Buffer) => {
    size += piece.length;
  };
  expect(await git(options(folder.path, env), ["x"], "", count)).toEqual({ code: 0, stdout: Buffer.of(), stderr: "" });
  expect(size).toBe(300_000_000);
});

test("of a git that complains at length the end is kept", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "head -c 50000000 /dev/zero | tr '\\0' x >&2; echo ' fatal: this' >&2; exit 1");
  const { code, stderr } = await git(options(folder.path, env), ["x"]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^x+ fatal: this$/)]);
  expect(stderr.length).toBeLessThanOrEqual(64 * 1024);
});

test("arguments are not read by a shell", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, "for argument; do printf '%s|' \"$argument\"; done");
  const args = ["a b", "$(touch x)", "'", "*", ""];
  expect((await git(options(folder.path, env), args)).stdout.toString()).toMatch(/\|a b\|\$\(touch x\)\|'\|\*\|\|$/);
});

test("what git sees of the environment", async () => {
  await using folder = await createFolder("git");
  const kept = {
    HTTPS_PROXY: "http://proxy.example",
    GIT_SSL_CAINFO: "/ca.pem",
    GIT_HTTP_USER_AGENT: "x",
    GIT_EXEC_PATH: "/git",
    GIT_CONFIG_GLOBAL: "/gitconfig",
    GIT_CONFIG_NOSYSTEM: "1",
    LANG: "de_DE.UTF-8",
  };
  const dropped = {
    GIT_DIR: "/elsewhere",
    GIT_INDEX_FILE: "/index",
    GIT_CONFIG: "/config",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.pager",
    GIT_CONFIG_VALUE_0: "evil",
    GIT_CONFIG_KEY_99: "core.pager",
    GIT_SSH_COMMAND: "evil",
    GIT_TEMPLATE_DIR: "/templates",
    GIT_TRACE: "1",
    GIT_TRACE_CURL: "/trace",
    GIT_TRACE_REDACT: "0",
    GIT_TRACE2_EVENT: "/trace",
    GIT_CURL_VERBOSE: "1",
    GIT_ALTERNATE_OBJECT_DIRECTORIES: "/elsewhere",
    "INPUT_GITHUB-TOKEN": "secret",
    INPUT_RULES: "x",
    AWS_SECRET_ACCESS_KEY: "secret",
    ACTIONS_RUNTIME_TOKEN: "secret",
    GITHUB_TOKEN: "secret",
    GH_TOKEN: "secret",
  };
  const env = { ...kept, ...dropped, ...(await script(folder.path, "env -0")) };
  const output = (await git(options(folder.path, env), ["x"])).stdout.toString();
  const seen = Object.fromEntries(
    output
      .split("\0")
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s, 2)),
  );
  expect(seen).toMatchObject({
    ...kept,
    GIT_DIR: folder.path,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
  });
  expect(Object.values(seen)).not.toContain("secret");
  expect(Object.values(seen)).not.toContain("evil");
  for (const name of Object.keys(dropped))
    if (!/^GIT_(DIR|CONFIG_(COUNT|KEY_0|VALUE_0))$/.test(name)) expect(Object.keys(seen)).not.toContain(name);
  const config = Array.from({ length: Number(seen.GIT_CONFIG_COUNT) }, (_, index) => [
    seen[`GIT_CONFIG_KEY_${index}`],
    seen[`GIT_CONFIG_VALUE_${index}`],
  ]);
  // Emptied, then set: a list that is not emptied first would send two headers.
  expect(config.slice(-2)).toEqual([
    [`http.${serverUrl}/.extraheader`, ""],
    [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basicCredential("ghs_token")}`],
  ]);
  expect(config).toContainEqual(["credential.helper", ""]);
});

test("without a token no header is set", async () => {
  await using folder = await createFolder("git");
  const output = (await git(options(folder.path, await script(folder.path, "env"), ""), ["x"])).stdout.toString();
  expect(output).not.toContain("AUTHORIZATION");
});

test("programs of a configuration do not run, whatever the version of git", async () => {
  await using folder = await createFolder("git");
  const env = await script(folder.path, 'printf "%s\\n" "$@"');
  const lines = (await git(options(folder.path, env), ["x"])).stdout.toString().split("\n");
  expect(lines).toEqual(
    expect.arrayContaining(["core.hooksPath=/dev/null", "core.fsmonitor=", "core.commitGraph=false"]),
  );
  expect(lines.at(-2)).toBe("x");
});

test.each(["ghs_token", basicCredential("ghs_token"), encodeURIComponent(basicCredential("ghs_token"))])(
  "what git says is told without the token: %s",
  (form) => {
    expect(withoutToken(`fatal: ${form}, ${form}!`, "ghs_token")).toBe("fatal: ***, ***!");
    expect(withoutToken("fatal: this", "")).toBe("fatal: this");
  },
);

test("a folder that is not there is an error", async () => {
  await using folder = await createFolder("git");
  await expect(git(options(join(folder.path, "missing")), ["version"])).rejects.toThrow(GitError);
});
