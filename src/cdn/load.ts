import type { CdnName } from "../destination.ts";
import type { Cdn } from "./cdn.ts";

// Apart from the table, which the command line reads too: it sends nothing, so its bundle holds none of this.
const loaders: Readonly<Record<CdnName, () => Promise<Cdn>>> = {
  cloudfront: async () => (await import("./cloudfront/client.ts")).cloudfront,
  cloudflare: async () => (await import("./cloudflare/client.ts")).cloudflare,
  fastly: async () => (await import("./fastly/client.ts")).fastly,
};

/** Loads the code of one CDN that sends. It brings what talks to the CDN, so only a run that sends something loads it. */
export function loadCdn(name: CdnName): Promise<Cdn> {
  return loaders[name]();
}
