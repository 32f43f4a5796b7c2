import { createServerFor, type Server } from "../support/server.ts";

/** What the origin behind the edge answers; a text is a 200. */
type Content =
  | string
  | Uint8Array
  | {
      readonly status?: number;
      readonly body?: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A caching server that says what CloudFront says, and keeps everything until it is told to drop it. */
export interface Edge extends Server {
  /** What the origin has, by path and query as asked for; anything else is a 404. */
  readonly origin: Map<string, Content>;
  /** Caches everything that the origin has, as if it had been asked for so many seconds ago. */
  warm(secondsAgo?: number): void;
  /** Drops what the patterns cover. */
  drop(patterns: readonly string[]): void;
}

interface Kept {
  readonly content: Content;
  readonly at: number;
}

/** Starts an edge; `silent` leaves out every header that tells of the cache. */
export async function createEdge({ silent = false }: { readonly silent?: boolean } = {}): Promise<Edge> {
  const origin = new Map<string, Content>();
  const kept = new Map<string, Kept>();
  const missing: Content = { status: 404, body: "not found" };

  const server = await createServerFor(
    ({ path }) => {
      const found = kept.get(path);
      const entry = found ?? { content: origin.get(path) ?? missing, at: Date.now() };
      kept.set(path, entry);
      const { content, at } = entry;
      const plain = typeof content === "string" || content instanceof Uint8Array;
      const told = {
        age: String(Math.floor((Date.now() - at) / 1_000)),
        via: "1.1 edge.example (CloudFront)",
        "x-amz-cf-pop": "FRA56-P1",
        "x-cache": found ? "Hit from cloudfront" : "Miss from cloudfront",
      };
      return {
        status: plain ? 200 : (content.status ?? 200),
        body: plain ? content : (content.body ?? ""),
        headers: { ...(silent ? {} : told), ...(plain ? {} : content.headers) },
      };
    },
    (status) => ({ status, body: "fault" }),
  );
  return {
    ...server,
    origin,
    warm(secondsAgo = 3_600) {
      for (const [path, content] of origin) kept.set(path, { content, at: Date.now() - secondsAgo * 1_000 });
    },
    drop(patterns) {
      for (const path of kept.keys()) {
        const dropped = patterns.some((one) =>
          one.endsWith("*") ? path.startsWith(one.slice(0, -1)) : path.split("?")[0] === one,
        );
        if (dropped) kept.delete(path);
      }
    },
  };
}
