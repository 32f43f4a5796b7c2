import { existsSync } from "node:fs";
import { appendFile, chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isBeside } from "../support/asked.ts";
import { type CloudFront, createCloudFront } from "../support/cloudfront.ts";
import { createFolder } from "../support/folder.ts";
import { createEdges, type Edges } from "./edge.ts";
import { builtPages, deployedOf, generate, writeBuild } from "./generator.ts";
import { createHub, type Hub } from "./hub.ts";
import type { Setup } from "./setup.ts";
import { build, type Page, pages } from "./site.ts";
import { createStage, type Stage } from "./stage.ts";
import { createStore, type Files, type Store } from "./store.ts";

/** All that stands around the action in one history. */
export interface World extends AsyncDisposable {
  readonly setup: Setup;
  readonly store: Store;
  readonly hub: Hub;
  readonly cloudfront: CloudFront;
  /** The sites that are deployed, each with its edges. */
  readonly sites: readonly Edges[];
  readonly stage: Stage;
  readonly temp: string;
  /** Every URL that any deploy can have. */
  readonly pages: readonly Page[];
  /** What the origin has after a deploy of a commit's files, by URL, while the content system holds `content`. */
  deployedOf(files: Files, content: number): ReadonlyMap<string, string>;
  /** The workspace of a job. */
  workspaceOf(job: { readonly built: string; readonly index: number }): Promise<string>;
  /** Builds in a job's workspace, where the jobs of this history do. */
  buildIn(
    job: { readonly built: string; readonly index: number; readonly content: number },
    files: Files,
  ): Promise<void>;
  /** Variables of every run of the action. */
  readonly env: Readonly<Record<string, string>>;
  /** The next moment of the history: a number that grows, whatever GitHub's clock shows. */
  moment(): number;
  tell(line: string): void;
  readonly story: string[];
}

export async function createWorld(setup: Setup): Promise<World> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await createFolder("replay"));
  const at = (name: string) => join(folder.path, name);
  const store = await createStore(at("site.git"));
  const stage = createStage();
  // The second broken variant: the same memory whatever the rules are.
  const byDistribution = (ref: string) => (isBeside(ref) ? ref : ref.split("/").with(4, "any").join("/"));
  const rename = setup.variant === "memory by distribution" ? byDistribution : (ref: string) => ref;
  const hub = stack.use(await createHub(store, stage, { rename, schema: setup.dist, variant: setup.variant }));
  hub.permissions = setup.permissions;
  const all = setup.generator ? builtPages : pages;
  const sites = setup.sites.map((distributions) => createEdges(distributions, all, setup.shape));
  const story: string[] = [];
  const tell = (line: string) => void story.push(line);
  let moments = 0;
  const cloudfront = stack.use(
    await createCloudFront({
      distributions: setup.sites.flat(),
      async onInvalidate(distribution, paths) {
        await stage.stop("before CloudFront purges");
        sites.find(({ distributions }) => distributions.includes(distribution))!.purge(distribution, paths);
        tell(`    ${distribution} purges ${paths.join(" ")}`);
        await stage.stop("after CloudFront has purged");
      },
    }),
  );

  const temp = at("temp");
  await mkdir(temp);
  const workspace = await makeWorkspace(at("workspace"), setup, store);
  /** A workspace of its own, which holds a commit. */
  const checkOut = async (name: string, commit: string) => {
    const path = at(`workspace-${name}`);
    if (existsSync(path)) return path;
    await makeWorkspace(path, setup, store);
    if (!setup.otherCheckout) return path;
    await writeFile(join(path, ".git/HEAD"), `${commit}\n`);
    await appendFile(join(path, ".git/config"), `[remote "origin"]\n\turl = ${hub.url}/${hub.hosted.name}\n`);
    return path;
  };
  const workspaceOf: World["workspaceOf"] = async ({ built, index }) => {
    if (setup.generator) return checkOut(String(index), built);
    return setup.otherCheckout ? checkOut(built, built) : workspace;
  };
  // Only the folder that git is in: each folder before it costs every process a try.
  const path =
    (process.env.PATH ?? "/usr/bin").split(":").find((folder) => existsSync(join(folder, "git"))) ?? "/usr/bin";
  const env = {
    PATH: setup.variant === "renames detected" ? `${await makeWrapper(at("bin"))}:${path}` : path,
    HOME: "/nonexistent",
    RUNNER_TEMP: temp,
    ...cloudfront.env(),
    ...(setup.transport === "http" ? {} : { GIT_CONFIG_GLOBAL: await makeConfig(at("gitconfig"), hub, store) }),
  };
  // The AWS SDK reads the environment of its process.
  Object.assign(process.env, cloudfront.env());
  const owned = stack.move();
  return {
    setup,
    store,
    hub,
    cloudfront,
    sites,
    stage,
    temp,
    pages: all,
    deployedOf: setup.generator ? deployedOf : build,
    workspaceOf,
    async buildIn(job, files) {
      if (setup.generator) await writeBuild(await workspaceOf(job), generate(files, job.content));
    },
    env,
    moment: () => ++moments,
    tell,
    story,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** A checkout of everything, whose objects are those of the server: `git clone` would take its time. */
async function makeWorkspace(path: string, { transport }: Setup, { bare }: Store): Promise<string> {
  await mkdir(path);
  if (transport !== "checkout") return path;
  await mkdir(join(path, ".git"));
  await symlink(join(bare, "objects"), join(path, ".git/objects"));
  await writeFile(join(path, ".git/config"), "[core]\n\trepositoryFormatVersion = 0\n");
  return path;
}

/**
 * A machine's own configuration that leads git to the server's folder. The action's own setting for the same URL, which
 * keeps shorter ones away, is no longer than this one, and of equals the first counts.
 */
async function makeConfig(path: string, hub: Hub, { bare }: Store): Promise<string> {
  await writeFile(path, `[url "file://${bare}"]\n\tinsteadOf = ${hub.url}/${hub.hosted.name}\n`);
  return path;
}

/** The third broken variant: a `git` that finds renames, and like most tools reports a renamed file by its new name. */
async function makeWrapper(path: string): Promise<string> {
  await mkdir(path);
  const script = `#!/usr/bin/perl
use strict;
my @args = map { $_ eq '--no-renames' ? '-M' : $_ } @ARGV;
my ($git) = grep { -x $_ && $_ ne $0 } map { "$_/git" } split /:/, $ENV{PATH};
exec $git, @args unless grep { $_ eq '-M' } @args;
open my $in, '-|', $git, @args or die;
binmode $in; binmode STDOUT;
local $/ = "\\0";
while (my $head = <$in>) {
  # The commit that a line of the input asked for stands before its entries.
  if ($head !~ /^:/) { print $head; next; }
  my $name = <$in>;
  if ($head =~ s/ [RC]\\d+\\0$/ A\\0/) {
    $head =~ s/^:\\d+ (\\d+) ([0-9a-f]+)/":000000 $1 " . '0' x length $2/e;
    $name = <$in>;
  }
  print $head, $name;
}
close $in;
exit $? >> 8;
`;
  await writeFile(join(path, "git"), script);
  await chmod(join(path, "git"), 0o755);
  return path;
}
