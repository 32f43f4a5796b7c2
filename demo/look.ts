/** One object as a visitor gets it from the edge, held against what the origin has now. */
export interface Look {
  readonly path: string;
  readonly status: number;
  /** Whether the edge answered from its cache. */
  readonly hit: boolean;
  /** Whether status and bytes are other than the origin's. */
  readonly stale: boolean;
}

/** Fetches every path from the edge and from the origin. */
export async function look(
  edge: string,
  origin: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Look[]> {
  const looks: Look[] = [];
  for (const path of paths) {
    const [seen, real] = await Promise.all([get(edge + path, signal), get(origin + path, signal)]);
    const stale = seen.status !== real.status || !seen.body.equals(real.body);
    looks.push({ path, status: seen.status, hit: seen.cache.startsWith("Hit"), stale });
  }
  return looks;
}

async function get(url: string, signal: AbortSignal) {
  const response = await fetch(url, { signal });
  return {
    status: response.status,
    cache: response.headers.get("x-cache") ?? "",
    body: Buffer.from(await response.arrayBuffer()),
  };
}
