import { textField } from "../../json.ts";
import { urlsOf } from "../../url/address.ts";
import { type Cdn, type Patterns, type PurgeContext, PurgeError, type Receipt } from "../cdn.ts";
import { baseUrl, batchesOf, openPoster } from "../post.ts";
import { refusalOf } from "./errors.ts";
import { FETCHED_WITH_CORS, ITEMS_OF_A_CALL, MOST_CALLS } from "./grammar.ts";

/** One item of a call. An `Origin` names the copy that was fetched with CORS: the header is part of the cache key. */
type Item = string | { readonly url: string; readonly headers: { readonly Origin: string } };

/** A call holds one of these, and never `purge_everything`, which would empty the zone's other hosts too. */
type Mode = "hosts" | "prefixes" | "files" | "tags";

/** Cloudflare. Its API: https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
export const cloudflare = {
  async purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt> {
    const { env, log, soft, token } = context;
    const base = baseUrl(env.CLOUDFLARE_BASE_URL, "https://api.cloudflare.com/client/v4");
    const url = `${base}/zones/${target}/${soft ? "invalidate_cache" : "purge_cache"}`;
    const reference = context.newReference();
    const headers = { authorization: `Bearer ${token}`, "user-agent": `cdn-purge (${reference})` };
    const post = openPoster("Cloudflare", headers, context);
    const calls = Object.entries(itemsOf(patterns, context)).flatMap(([mode, items]) =>
      batchesOf(items, ITEMS_OF_A_CALL).map((batch) => ({ mode: mode as Mode, batch })),
    );
    if (calls.length > MOST_CALLS)
      throw new PurgeError(
        `this purge would take ${calls.length} calls to Cloudflare, and ${MOST_CALLS} are allowed. Give fewer origins in \`site\`.`,
      );

    let left = MOST_CALLS;
    const ids: string[] = [];
    const refused: string[] = [];
    const send = async (mode: Mode, batch: readonly Item[]): Promise<void> => {
      left -= 1;
      const answer = await post(url, { [mode]: batch });
      const refusal = refusalOf(answer, target);
      if (refusal === null) {
        const { result } = answer.json as { readonly result?: unknown };
        ids.push(textField(result, "id"));
        log.info(`Cloudflare accepted ${batch.length} ${mode}`);
      } else if (batch.length === 1 || left < 2) {
        refused.push(`${batch.map((item) => JSON.stringify(item)).join(", ")}: ${refusal}`);
      } else {
        // Cloudflare refuses a whole call for one bad item and does not say which.
        const middle = batch.length >> 1;
        await send(mode, batch.slice(0, middle));
        await send(mode, batch.slice(middle));
      }
    };
    for (const { mode, batch } of calls) await send(mode, batch);
    if (refused.length > 0)
      throw new PurgeError(
        `Cloudflare refused ${refused.slice(0, 10).join("; ")}${refused.length > 10 ? ` and ${refused.length - 10} more` : ""}. Everything else was ${soft ? "marked stale" : "purged"}; the next run purges it all again.`,
      );
    // Cloudflare often gives the zone's own id, which may be secret.
    const [id = ""] = ids;
    return { id: ids.length === 1 && id && id !== target ? id : reference, status: "completed", patterns };
  },

  /** Cloudflare purges while it answers, so there is nothing to wait for. */
  wait: async (_target: string, receipt: Receipt): Promise<Receipt> => receipt,
} satisfies Cdn;

function itemsOf(patterns: Patterns, { site, queryStrings }: PurgeContext): Record<Mode, Item[]> {
  const hosts = site.map((origin) => new URL(origin).host);
  const everything = patterns.includes("/*");
  const paths = everything ? [] : patterns.filter((pattern) => pattern.startsWith("/"));
  const asPrefix = (pattern: string) => queryStrings || pattern.endsWith("*");
  // The grammar cuts a wildcard behind a slash or a `?`, and a prefix holds no `?`.
  const prefixes = paths.filter(asPrefix).map((pattern) => pattern.replace(/\??\*$/, ""));
  const exact = paths.filter((pattern) => !asPrefix(pattern));
  return {
    hosts: everything ? hosts : [],
    prefixes: prefixes.flatMap((prefix) =>
      site.flatMap((origin) => urlsOf(origin, prefix).map((url) => url.slice(url.indexOf("://") + 3))),
    ),
    files: exact.flatMap((path) => site.flatMap((origin) => urlsOf(origin, path).flatMap((url) => filesOf(url, site)))),
    tags: patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1)),
  };
}

function filesOf(url: string, site: readonly string[]): Item[] {
  if (!FETCHED_WITH_CORS.test(new URL(url).pathname)) return [url];
  return [url, ...site.map((Origin) => ({ url, headers: { Origin } }))];
}
