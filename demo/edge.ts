import { type Answer, type Server, serve } from "./server.ts";

/** A CDN's cache in front of an origin. It keeps every answer to a GET until it is told to drop it. */
export interface Edge extends Server {
  /** Drops what the patterns name: exact paths, percent-encoded as viewers send them, or prefixes that end in `*`. */
  invalidate(patterns: readonly string[]): void;
}

/** Starts an empty edge. The header `x-cache` says `Hit` or `Miss`, as CloudFront's does. */
export async function startEdge(origin: string): Promise<Edge> {
  const cache = new Map<string, Answer>();
  let invalidations = 0;

  const server = await serve(async ({ method, path }) => {
    if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" }, body: "" };
    // Query strings are no part of the key, which is how CloudFront caches unless told otherwise.
    const key = path.replace(/\?.*$/s, "");
    const cached = cache.get(key);
    if (cached) return from("Hit", cached);
    const then = invalidations;
    const answer = await ask(`${origin}${key}`);
    // An answer that was on its way while something was invalidated may be older than that.
    if (then === invalidations && answer.status < 500) cache.set(key, answer);
    return from("Miss", answer);
  });

  return {
    ...server,
    invalidate(patterns) {
      invalidations += 1;
      for (const key of cache.keys()) if (patterns.some((pattern) => covers(pattern, key))) cache.delete(key);
    },
  };
}

/** `*` is a wildcard only as the last character; anywhere else it is itself. */
function covers(pattern: string, key: string): boolean {
  return pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  const kept = ["cache-control", "content-type", "location"];
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => kept.includes(name))),
    body,
  };
}

function from(state: "Hit" | "Miss", answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "x-cache": `${state} from the demo edge` } };
}
