import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** docs/recipes/elsewhere.md: its workflow, and the step that waits, run as the runner would. */

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

const [, text] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync("docs/recipes/elsewhere.md", "utf8"))!;
const { steps } = parse(text!).jobs.purge as { readonly steps: readonly Step[] };
const waiting = steps[0]!;
const commit = "0123456789abcdef0123456789abcdef01234567";

/** Runs the step against an origin that serves these versions, one a request, the last of them from then on. */
async function wait(versions: readonly (string | null)[]) {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    const version = versions[Math.min(asked.push(url!), versions.length) - 1]!;
    response.writeHead(version === null ? 503 : 200).end(version === null ? "starting" : `${version}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const env = {
    PATH: process.env.PATH,
    ORIGIN: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    COMMIT: commit,
  };
  // Five seconds between tries are for hosts.
  const script = waiting.run!.replace("sleep 5", "sleep 0.01");
  const ended = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile("bash", ["-e", "-c", script], { env }, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }));
  });
  server.closeAllConnections();
  server.close();
  return { ...ended, asked };
}

test("the workflow waits before it purges, and names the commit and the environment", () => {
  expect(Object.keys(waiting.env!)).toEqual(["ORIGIN", "COMMIT"]);
  expect(waiting.env!.COMMIT).toMatch(/^\$\{\{ github\.event\.deployment\.sha \}\}$/);
  const { uses, with: inputs } = steps.at(-1)!;
  expect(uses).toMatch(/^OWNER\/cdn-purge@/);
  expect(Object.keys(parse(readFileSync("action.yml", "utf8")).inputs)).toEqual(
    expect.arrayContaining(Object.keys(inputs!)),
  );
  expect(inputs).toHaveProperty("environment");
});

test("it goes on as soon as the origin serves the commit, and asks past caches of its own", async () => {
  const { code, asked } = await wait(["an older one", null, commit]);
  expect(code).toBe(0);
  expect(asked).toEqual([1, 2, 3].map((at) => `/version.txt?${commit}-${at}`));
});

test("an origin that stays old is an error, and nothing is purged", async () => {
  const { code, stdout, asked } = await wait(["an older one"]);
  expect(code).toBe(1);
  expect(stdout).toContain("::error::");
  expect(asked).toHaveLength(60);
});
