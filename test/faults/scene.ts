import type { PurgeBody } from "../support/cloudflare/rules.ts";
import { createCloudflare } from "../support/cloudflare.ts";
import { git, gitBytes } from "../support/git.ts";
import type { GitHubEvent } from "../support/github/events.ts";
import type { Server } from "../support/server.ts";
import { createWorld, distribution, type World } from "../support/world.ts";
import type { Step } from "./matrix.ts";
import { type Staged, type StageOptions, stage } from "./stage.ts";

/** A world whose deploys come to one step, with a memory of its first. */
export interface Scene extends AsyncDisposable {
  readonly world: World;
  /** Who is asked at the step. */
  readonly server: Server;
  /** What happens next. */
  next(): Promise<Deploy>;
  /** The run for it, as it comes to the step, or as it mostly is. */
  run(event: GitHubEvent, how: "to the step" | "plain", options?: Pick<StageOptions, "limits">): Promise<Staged>;
  /** The paths of each purge that was accepted, in order. */
  sent(): readonly (readonly string[])[];
}

/** One change and its event. */
export interface Deploy {
  readonly event: GitHubEvent;
  /** What the deploy changed. */
  readonly url: string;
}

const zone = "023e105f4ecef8ad9ca31a8372d0c353";

/** Sets the scene for so many deploys. */
export async function createScene(step: Step, deploys: number): Promise<Scene> {
  await using stack = new AsyncDisposableStack();
  const cloudflare = stack.use(await createCloudflare({ zones: [zone] }));
  const world = stack.use(
    await createWorld({
      cloudfront: { completes: { afterGets: 2 } },
      ...(step.event && { permissions: { contents: "write" } }),
    }),
  );
  // One stand-in at a time: the AWS SDK reads the process's environment.
  Object.assign(process.env, world.cloudfront.env(), { AWS_EC2_METADATA_DISABLED: "true" });
  const toCloudflare = step.server === "cloudflare";
  const inputs = {
    rules: "public/**: /$1",
    ...(toCloudflare
      ? { "cloudflare-zone": zone, "cloudflare-api-token": cloudflare.token, site: "https://www.example.com" }
      : { "cloudfront-distribution": distribution, "wait-minutes": "1" }),
    "dry-run": "false",
  };
  /** From head, since there is no checkout: that is a request of its own. The memory is the same. */
  const atStep = { ...inputs, ...(step.rulesFromHead && { rules: step.rulesFromHead }) };
  const env = cloudflare.env();
  const envAtStep = { ...env, ...(step.withoutGit && { PATH: "/nonexistent" }) };
  const { dir } = world.repository;
  const next = await deploysOf(world, step, deploys + 1);
  const run: Scene["run"] = (event, how, options) =>
    how === "plain"
      ? stage(world, event, inputs, { workspace: dir, env })
      : stage(world, event, atStep, { ...options, workspace: step.fetches ? null : dir, env: envAtStep });
  await run((await next()).event, "plain");
  const owned = stack.move();
  return {
    world,
    server: toCloudflare ? cloudflare : world[step.server],
    next,
    run,
    sent: toCloudflare ? () => distinct(cloudflare.calls.map(({ body }) => pathsOf(body))) : () => world.sent(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Cloudflare knows no references: a call that is sent again purges the same again, which costs nothing and loses nothing. */
function distinct(calls: readonly string[][]): readonly string[][] {
  return calls.filter((paths, at) => paths.join(" ") !== calls[at - 1]?.join(" "));
}

function pathsOf({ hosts = [], files = [] }: PurgeBody): string[] {
  const urls = files.map((file) => (typeof file === "string" ? file : file.url));
  return [...hosts.map(() => "/*"), ...urls.map((url) => new URL(url).pathname)];
}

/** Deploys that are pushed together, since a push takes as long as a run, and happen one by one. */
async function deploysOf(world: World, step: Step, count: number): Promise<() => Promise<Deploy>> {
  const shas = await commitAll(world, count + 1);
  const pushed = await world.repository.push();
  let at = 0;
  return async () => {
    at += 1;
    const [before, after] = [shas[at - 1]!, shas[at]!];
    return { event: await eventOf(), url: `/c${at}.txt` };

    async function eventOf(): Promise<GitHubEvent> {
      const tag = `v1.0.${at}`;
      const ref = `refs/tags/${tag}`;
      if (step.event === "tag" || step.event === "release") await git(world.repository.bare, "update-ref", ref, after);
      switch (step.event) {
        case "tag":
          return world.events.push({ ...pushed, ref, before: world.repository.zeros, after });
        case "release":
          return world.release(tag);
        case "pull request":
          return world.events.pullRequest({ head: { ref: "topic", sha: after }, base: { ref: "main", sha: before } });
        default:
          return world.events.push({ ...pushed, before, after });
      }
    }
  };
}

/** Commits a file each, by one process; the first also holds the rules. */
async function commitAll(world: World, count: number): Promise<string[]> {
  const link = `M 120000 inline linked.yml\ndata 21\n.github/cdn-purge.yml\n`;
  const rules = `${link}M 100644 inline .github/cdn-purge.yml\ndata <<end\npublic/**: /$1\nend\n`;
  const commits = Array.from(
    { length: count },
    (_, at) => `commit refs/heads/main
mark :${at + 1}
committer Ada <ada@example.com> ${at} +0000
data 6
change
${at === 0 ? rules : ""}M 100644 inline public/c${at}.txt
data 1
1

get-mark :${at + 1}
`,
  );
  const shas = await gitBytes(world.repository.dir, ["fast-import", "--quiet"], { input: commits.join("") });
  return shas.toString().trim().split("\n");
}
