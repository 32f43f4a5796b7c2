import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cloudflare, createCloudflare } from "../support/cloudflare.ts";
import { createFastly, type Fastly } from "../support/fastly.ts";
import { createFolder, type Folder } from "../support/folder.ts";
import { createServerFor, type Server } from "../support/server.ts";
import { createWorld, token, type World, type WorldRun } from "../support/world.ts";

const zone = "023e105f4ecef8ad9ca31a8372d0c353";
const service = "SU1Z0isxPaozGVKXdv0eY";
const base64 = (text: string) => Buffer.from(text).toString("base64");

const owned = new AsyncDisposableStack();
let world: World;
let cloudflare: Cloudflare;
let fastly: Fastly;
let site: Server;
/** All that is there of the job besides RUNNER_TEMP and the runner's own files. */
let job: Folder;
let commits = 0;

/** What other steps of the job have lying about in the environment. */
const canaries = {
  DATABASE_PASSWORD: "canary-database",
  NPM_TOKEN: "canary-npm",
  ACTIONS_RUNTIME_TOKEN: "canary-runtime",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-oidc",
  SSH_PRIVATE_KEY: "-----BEGIN canary-key-----\nabc\n-----END-----",
};

beforeAll(async () => {
  cloudflare = owned.use(await createCloudflare({ zones: [zone] }));
  fastly = owned.use(await createFastly({ services: [service] }));
  site = owned.use(
    await createServerFor(
      () => ({ status: 200, body: String(commits), headers: { "x-cache": "Miss from cloudfront" } }),
      (status) => ({ status }),
    ),
  );
  world = owned.use(await createWorld());
  job = owned.use(await createFolder("job"));
  for (const name of ["home", "tmp", "workspace"]) await mkdir(join(job.path, name));
  await writeFile(join(job.path, "workspace", "kept"), "as it is");
  await world.commit({ "public/a.css": "0" });
  await world.push();
}, 60_000);
afterAll(() => owned.disposeAsync());

async function state(): Promise<unknown[]> {
  const entries = await readdir(job.path, { recursive: true, withFileTypes: true });
  const paths = [job.path, ...entries.map((entry) => join(entry.parentPath, entry.name))].sort();
  return Promise.all(paths.map(async (path) => [path, (await stat(path)).size, (await stat(path)).mtimeMs]));
}

async function deploy(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<WorldRun> {
  await world.commit({ "public/a.css": String(++commits) });
  const at = (name: string) => join(job.path, name);
  return world.run(await world.push(), {
    inputs: {
      base: "event",
      "cloudflare-zone": zone,
      "cloudflare-api-token": cloudflare.token,
      "fastly-service": service,
      "fastly-api-token": fastly.token,
      site: site.url,
      verify: "true",
      ...inputs,
    },
    env: {
      ...canaries,
      ...cloudflare.env(),
      ...fastly.env(),
      RUNNER_DEBUG: "1",
      ACTIONS_STEP_DEBUG: "true",
      HOME: at("home"),
      TMPDIR: at("tmp"),
      ...env,
    },
    workspace: at("workspace"),
  });
}

/** Everything that anybody can read of a run holds no secret in any form, and nothing of the job was touched. */
async function expectDiscreet(run: WorldRun, before: unknown[], secrets: readonly string[]): Promise<void> {
  const text = JSON.stringify([run.log, run.outputs, run.summary, run.report, run.state, run.tempLeftovers]);
  const { secretAccessKey, sessionToken } = world.cloudfront.keys;
  const all = [...secrets, secretAccessKey, sessionToken!, "canary", "AWS4-HMAC-SHA256", "Credential="];
  const forms = all.flatMap((secret) => [
    secret,
    base64(secret),
    base64(`x-access-token:${secret}`),
    encodeURIComponent(secret),
  ]);
  expect(forms.filter((form) => text.includes(form))).toEqual([]);
  expect(await state()).toEqual(before);
  expect(run.state).toEqual({});
}

test("a run with every client: each secret is masked in every form that is made of it, nothing is printed and nothing written", async () => {
  const before = await state();
  const run = await deploy({});
  expect(run).toMatchObject({ code: 0, errors: [], outputs: { status: "purged" } });
  expect(run.masks).toEqual([token, base64(`x-access-token:${token}`), cloudflare.token, fastly.token]);
  await expectDiscreet(run, before, [token, cloudflare.token, fastly.token]);
  expect(run.tempLeftovers).toEqual([expect.stringMatching(/^cdn-purge-report-[0-9a-f]{12}\.json$/)]);
});

test("neither when everything is refused", async () => {
  const before = await state();
  const wrong = { "cloudflare-api-token": "wr0ng-cloudflare", "fastly-api-token": "wr0ng-fastly" };
  const run = await deploy({ ...wrong, "cloudfront-distribution": "" });
  expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
  expect(run.masks).toEqual(expect.arrayContaining(Object.values(wrong)));
  await expectDiscreet(run, before, [token, ...Object.values(wrong)]);
});

test.each(["github-token", "cloudflare-api-token", "fastly-api-token"])(
  "neither when %s holds a line break, which no header may",
  async (name) => {
    const before = await state();
    const run = await deploy({ [name]: "h1dden-one\r\nx-evil: h1dden-two" });
    expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
    expect(run.errors.map(({ message }) => message)).toEqual([
      `\`${name}\` holds a space, a line break or a character that no token has.\nMore: ${world.github.url}/octo/cdn-purge/blob/v1/docs/troubleshooting.md#an-input-cannot-be-used`,
    ]);
    await expectDiscreet(run, before, ["h1dden-one", "h1dden-two"]);
    expect(run.tempLeftovers).toEqual([]);
  },
);

test("nor when an earlier job names a file of this one for its plan", async () => {
  await writeFile(join(job.path, "home", "credentials"), "[default]\naws_secret_access_key = h1dden\n");
  const before = await state();
  for (const plan of [join(job.path, "home", "credentials"), "/proc/self/environ"]) {
    const run = await deploy({ plan });
    expect(run).toMatchObject({ code: 1, outputs: { status: "failed" } });
    expect(run.log).toContain("`plan` is no JSON");
    await expectDiscreet(run, before, ["h1dden", "[default]", "aws_secret"]);
  }
});
