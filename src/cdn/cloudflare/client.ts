import { textField } from "../../json.ts";
import { urlsOf } from "../../url/address.ts";
import { type Cdn, listSome, type Patterns, type PurgeContext, PurgeError, type Receipt } from "../cdn.ts";
import { type Answer, baseUrl, batchesOf, openPoster } from "../post.ts";
import { FETCHED_WITH_CORS, ITEMS_OF_A_CALL, MOST_CALLS } from "./grammar.ts";

/** One item of a call. An `Origin` names the copy that was fetched with CORS: the header is part of the cache key. */
type Item = string | { readonly url: string; readonly headers: { readonly Origin: string } };

/** One call. It holds one kind of item, and never `purge_everything`, which would empty the zone's other hosts too. */
interface Call {
  readonly mode: "hosts" | "prefixes" | "files" | "tags";
  readonly items: readonly Item[];
}

/** Cloudflare. Its API: https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
export const cloudflare = {
  async purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt> {
    const { env, log, soft, token } = context;
    const base = baseUrl(env.CLOUDFLARE_BASE_URL, "https://api.cloudflare.com/client/v4");
    const url = `${base}/zones/${target}/${soft ? "invalidate_cache" : "purge_cache"}`;
    const reference = context.newReference();
    const headers = { authorization: `Bearer ${token}`, "user-agent": `cdn-purge (${reference})` };
    const post = openPoster("Cloudflare", headers, context);
    const calls = callsOf(patterns, context);
    if (calls.length > MOST_CALLS)
      throw new PurgeError(
        `this purge would take ${calls.length} calls to Cloudflare, and ${MOST_CALLS} are allowed. Give fewer origins in \`site\`.`,
      );

    let left = MOST_CALLS;
    const ids: string[] = [];
    const refused: string[] = [];
    const send = async ({ mode, items }: Call): Promise<void> => {
      left -= 1;
      const answer = await post(url, { [mode]: items });
      const refusal = refusalOf(answer, target);
      if (refusal === null) {
        const { result } = answer.json as { readonly result?: unknown };
        ids.push(textField(result, "id"));
        log.info(`Cloudflare accepted ${items.length} ${mode}`);
      } else if (items.length === 1 || left < 2) {
        refused.push(`${items.map((item) => JSON.stringify(item)).join(", ")}: ${refusal}`);
      } else {
        // Cloudflare refuses a whole call for one bad item and does not say which.
        const middle = items.length >> 1;
        await send({ mode, items: items.slice(0, middle) });
        await send({ mode, items: items.slice(middle) });
      }
    };
    for (const call of calls) await send(call);
    if (refused.length > 0)
      throw new PurgeError(
        `Cloudflare refused ${listSome(refused, "; ")}. Everything else was ${soft ? "marked stale" : "purged"}; the next run purges it all again.`,
      );
    // Cloudflare often gives the zone's own id, which may be secret.
    const [id = ""] = ids;
    return { id: ids.length === 1 && id && id !== target ? id : reference, status: "completed", patterns };
  },
} satisfies Cdn;

function callsOf(patterns: Patterns, { site, queryStrings }: PurgeContext): Call[] {
  const everything = patterns.includes("/*");
  const paths = everything ? [] : patterns.filter((pattern) => pattern.startsWith("/"));
  const isPrefix = (pattern: string) => queryStrings || pattern.endsWith("*");
  // The grammar cuts a wildcard behind a slash or a `?`, and a prefix holds no `?`.
  const prefixes = paths.filter(isPrefix).map((pattern) => pattern.replace(/\??\*$/, ""));
  const exact = paths.filter((pattern) => !isPrefix(pattern));
  const onSite = (path: string) => site.flatMap((origin) => urlsOf(origin, path));
  const kinds: Call[] = [
    { mode: "hosts", items: everything ? site.map((origin) => new URL(origin).host) : [] },
    { mode: "prefixes", items: prefixes.flatMap(onSite).map((url) => url.slice(url.indexOf("://") + 3)) },
    { mode: "files", items: exact.flatMap(onSite).flatMap((url) => copiesOf(url, site)) },
    { mode: "tags", items: patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1)) },
  ];
  return kinds.flatMap(({ mode, items }) => batchesOf(items, ITEMS_OF_A_CALL).map((batch) => ({ mode, items: batch })));
}

function copiesOf(url: string, site: readonly string[]): Item[] {
  if (!FETCHED_WITH_CORS.test(new URL(url).pathname)) return [url];
  return [url, ...site.map((Origin) => ({ url, headers: { Origin } }))];
}

/** Codes for a token that is not valid or not allowed to purge; they come with 400, 401 or 403. https://developers.cloudflare.com/api/ */
const NOT_ALLOWED = new Set([6003, 6111, 9103, 9106, 9109, 10000, 10001]);
/** Codes for a zone that does not exist or is not among the token's. */
const NO_ZONE = new Set([1001, 7000, 7003]);

/** Why Cloudflare refused a request; null when it accepted it. Throws PurgeError when a smaller request would be refused, too. */
function refusalOf({ status, json, excerpt }: Answer, zone: string): string | null {
  const answer = (typeof json === "object" && json !== null ? json : {}) as { success?: unknown; errors?: unknown };
  // `success: false` can come with 200.
  if (status >= 200 && status < 300 && answer.success === true) return null;
  const errors: readonly unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  const texts = errors.map((error) => `${textField(error, "message")} (${textField(error, "code")})`);
  const said = texts.join(", ").slice(0, 500) || excerpt || "no reason given";
  const has = (codes: ReadonlySet<number>) => errors.some((error) => codes.has(Number(textField(error, "code"))));
  if (status === 401 || status === 403 || has(NOT_ALLOWED))
    throw new PurgeError(
      `Cloudflare denied access (${status}: ${said}). Give \`cloudflare-api-token\` a token with the permission Zone > Cache Purge > Purge for zone ${zone}.`,
    );
  if (status === 404 || has(NO_ZONE))
    throw new PurgeError(
      `Cloudflare knows no zone ${zone} of this token (${status}: ${said}). Check \`cloudflare-zone\` and the zones that the token names.`,
    );
  return `${status}: ${said}`;
}
