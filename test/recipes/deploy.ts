import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { git, gitEnv } from "../support/git.ts";
import type { Bucket } from "./host.ts";
import type { Page, Step } from "./page.ts";

const MINUTE = 60_000;
/** The slowest build takes one or two on an idle machine. */
const LONGEST = 8 * MINUTE;

/** Nothing is reported or fetched: who would nevertheless is sent to a port that nobody listens on. */
const BUILD_ENV = {
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  CI: "true",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NODE_USE_ENV_PROXY: "1",
  HTTP_PROXY: "http://127.0.0.1:9",
  HTTPS_PROXY: "http://127.0.0.1:9",
};

/** Where a site is built. */
export interface Place {
  /** Where its generator is installed. */
  readonly folder: string;
  /** Where it is checked out: nobody else's, and gone afterwards. */
  readonly work: string;
  /** Where the folders of the builds are kept, each under the name of its branch. */
  readonly builds: string;
}

/** What a deploy left. */
export interface Deployed {
  /** What the bucket holds then. */
  readonly objects: Bucket;
  /** The folder of the build, kept; null where the recipe compares no builds. */
  readonly build: string | null;
}

/** Installs the generator of a folder into it, where it has a package.json. */
export async function install(folder: string): Promise<void> {
  const flags = ["--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"];
  await run(["npm", "install", "--prefix", folder, ...flags], process.cwd(), { ...process.env });
}

/**
 * Checks a branch out as CI does, into the same place for every deploy and with nothing left of the one before, builds
 * it and uploads it.
 */
export async function deploy(
  repository: string,
  branch: string,
  { folder, work, builds }: Place,
  { steps, built }: Pick<Page, "steps" | "built">,
  bucket: Bucket,
): Promise<Deployed> {
  await rm(work, { recursive: true, force: true });
  await git(folder, "clone", "--quiet", `--branch=${branch}`, repository, work);
  const objects = new Map(bucket);
  const build = built && join(builds, branch);
  try {
    // Where `npm ci` would have put it: some generators look nowhere above the repository.
    await move(folder, work);
    for (const step of steps) {
      if (step.kind === "build") await run(step.command, work, { ...BUILD_ENV, HOME: gitEnv.HOME });
      else sync(objects, filesOf(join(work, step.folder)), step);
    }
    if (build) await cp(join(work, built.folder), build, { recursive: true });
  } finally {
    await move(work, folder);
    await rm(work, { recursive: true, force: true });
  }
  return { objects, build };
}

/** Moves the installed packages, if there are any, without what a build has cached among them. */
async function move(from: string, to: string): Promise<void> {
  const modules = join(from, "node_modules");
  if (!existsSync(modules)) return;
  const caches = readdirSync(modules).filter((name) => /^\.(?!bin$|package-lock\.json$)/.test(name));
  for (const cache of caches) await rm(join(modules, cache), { recursive: true });
  await rename(modules, join(to, "node_modules"));
}

/** `aws s3 sync`, with `--delete` and `--exclude`. */
function sync(
  objects: Map<string, Buffer>,
  files: Bucket,
  { prefix, deletes, excluded }: Step & { kind: "sync" },
): void {
  const isExcluded = (name: string) => excluded.some((start) => name.startsWith(start));
  for (const key of objects.keys()) {
    if (deletes && key.startsWith(prefix) && !isExcluded(key.slice(prefix.length))) objects.delete(key);
  }
  for (const [name, bytes] of files) if (!isExcluded(name)) objects.set(prefix + name, bytes);
}

/** Every file below a folder. Throws when there is none: a build that made nothing proves nothing. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  if (paths.length === 0) throw new Error(`${folder} is empty`);
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function run([file, ...args]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(file!, args, { cwd: resolve(cwd), env, timeout: LONGEST, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((done, reject) => {
    child.on("error", (cause) => reject(new Error(`${file} cannot be started: is it installed?`, { cause })));
    child.on("close", (code, signal) => {
      if (code === 0) done();
      else reject(new Error(`${[file, ...args].join(" ")} ended with ${code ?? signal}:\n${output.slice(-4_000)}`));
    });
  });
}
