import pMap, { pMapSkip } from "p-map";
import { urlsOf } from "../../url/address.ts";
import { type Cdn, type Patterns, type PurgeContext, PurgeError, type Receipt } from "../cdn.ts";
import { baseUrl, batchesOf, openPoster } from "../post.ts";
import { checkAnswer, type Fields } from "./errors.ts";
import { KEYS_OF_A_CALL } from "./grammar.ts";

/** Requests at the same time. */
const CONCURRENCY = 10;

/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
export const fastly = {
  async purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt> {
    const { env, log, soft, site, token } = context;
    const base = baseUrl(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
    const reference = context.newReference();
    const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
    const post = openPoster("Fastly", headers, context);
    const mode: Record<string, string> = soft ? { "fastly-soft-purge": "1" } : {};

    if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
      log.warning(
        `Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`,
      );
      const answer = checkAnswer(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
      return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
    }

    const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    const urls = paths.flatMap((path) => site.flatMap((origin) => urlsOf(origin, path)));
    const byKey = batchesOf(keys, KEYS_OF_A_CALL).map((batch) => async () => {
      checkAnswer(await post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode), "keys", target);
      // Fastly gives each key an id, and the call none.
      return { what: `${batch.length} surrogate keys`, id: null };
    });
    const byUrl = urls.map((url) => async () => {
      const answer = await post(`${base}/purge/${url.slice(url.indexOf("://") + 3)}`, undefined, mode);
      return { what: url, id: idOf(checkAnswer(answer, url, target)) };
    });
    const done = [...(await sendAll(byKey)), ...(await sendAll(byUrl))];
    log.group(
      `Fastly accepted ${done.length} purges`,
      done.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`),
    );
    return { id: (done.length === 1 && done[0]!.id) || reference, status: "completed", patterns };
  },

  /** Fastly purges while it answers, so there is nothing to wait for. */
  wait: async (_target: string, receipt: Receipt): Promise<Receipt> => receipt,
} satisfies Cdn;

function idOf({ id }: Fields): string | null {
  return typeof id === "string" ? id : null;
}

/**
 * Sends the requests, CONCURRENCY at a time, and gives their results in order. After an error it begins none and lets those
 * under way end; the error then says how many were accepted.
 */
async function sendAll<T>(requests: readonly (() => Promise<T>)[]): Promise<T[]> {
  const errors: unknown[] = [];
  const accepted = await pMap(
    requests,
    async (request) => {
      if (errors.length > 0) return pMapSkip;
      try {
        return await request();
      } catch (error) {
        errors.push(error);
        return pMapSkip;
      }
    },
    { concurrency: CONCURRENCY },
  );
  if (errors.length === 0) return accepted;
  const message = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
  throw new PurgeError(`${message} (${accepted.length} of ${requests.length} requests were accepted)`, {
    cause: errors[0],
  });
}
