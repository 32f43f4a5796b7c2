import { type Server, serve } from "./server.ts";
import type { Site } from "./site.ts";

/** Where the site is deployed to. */
export interface Origin extends Server {
  /** Replaces the whole site, in no time. */
  deploy(site: Site): void;
}

/** Starts an origin without a site: everything is 404 until the first deploy. */
export async function startOrigin(): Promise<Origin> {
  let live: Site = new Map();
  const server = await serve(({ path }) => {
    const page = live.get(path);
    // A day, which the demo does not last: what the edge holds goes only when it is told to.
    const headers = { "cache-control": "public, max-age=86400", "content-type": page?.type ?? "text/plain" };
    return page
      ? { status: 200, headers, body: page.body }
      : { status: 404, headers, body: "There is no such page.\n" };
  });
  return {
    ...server,
    deploy(site) {
      live = site;
    },
  };
}
