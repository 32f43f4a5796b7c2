import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFolder } from "../support/folder.ts";
import { createWorld, distribution } from "../support/world.ts";
import type { BuiltWay } from "./page.ts";

/** Inputs of other CDNs, whose plans the command line makes. */
const OTHERS = /^(?:cloudflare|fastly)-|^site$/;

/**
 * What the shipped action sends to CloudFront for the second of two builds, each a deploy of its own: the first is
 * remembered, with everything purged once. Throws when a run fails.
 */
export async function purgeBuilds({ folder, rules, inputs }: BuiltWay, builds: readonly string[]): Promise<string[]> {
  const own = Object.entries(inputs).filter(([input]) => !OTHERS.test(input));
  await using world = await createWorld({
    inputs: {
      ...Object.fromEntries(own),
      "cloudfront-distribution": distribution,
      "build-dir": folder,
      rules: rules ?? ".github/cdn-purge.yml",
    },
  });
  await using workspace = await createFolder("workspace");
  for (const [at, build] of builds.entries()) {
    const deployed = join(workspace.path, folder);
    await rm(deployed, { recursive: true, force: true });
    await mkdir(dirname(deployed), { recursive: true });
    await cp(build, deployed, { recursive: true });
    await world.commit({ "README.md": `${at}\n` });
    const { code, log } = await world.run(await world.push(), { workspace: workspace.path });
    if (code !== 0) throw new Error(`the action failed:\n${log}`);
  }
  const [first, second, ...more] = world.sent();
  if (first?.join() !== "/*" || !second || more.length > 0)
    throw new Error(`the action sent ${JSON.stringify(world.sent())}, and not everything once and then what changed`);
  return [...second];
}
