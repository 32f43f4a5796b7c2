/** What one GET brought. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  /** The decoded body; null when it is longer than `mostBytes`. */
  readonly body: Buffer | null;
}

/** How long and how much one GET may take. */
export interface GetLimits {
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/**
 * What every request says, so that two runs ask for the same variant: the one that browsers get. No cookie, no
 * credential, and nothing that could make a cache pass the question on to the origin.
 */
const HEADERS = { accept: "*/*", "accept-encoding": "gzip, br", "user-agent": "cdn-purge (verify)" };

/** One GET that follows no redirect. The time covers the body too. Rejects when there is no whole answer in time. */
export async function get(url: URL, { timeoutMs, mostBytes }: GetLimits): Promise<Got> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { headers: HEADERS, redirect: "manual", credentials: "omit", signal });
  const { status, headers } = response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream, and with it the transfer.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) return { status, headers, body: null };
    chunks.push(chunk);
  }
  return { status, headers, body: Buffer.concat(chunks) };
}
