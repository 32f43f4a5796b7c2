import { urlsOf } from "../../url/address.ts";
import { type Cdn, type Patterns, type PurgeContext, PurgeError, type Receipt } from "../cdn.ts";
import { type Answer, baseUrl, batchesOf, openHttp } from "../post.ts";
import { saidIn } from "../said.ts";
import { KEYS_OF_A_CALL } from "./grammar.ts";

/** URLs that are purged at the same time. */
const CONCURRENCY = 10;

/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
export const fastly = {
  async purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt> {
    const { env, log, soft, site, token } = context;
    const base = baseUrl(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
    const reference = context.newReference();
    const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
    const post = openHttp("Fastly", headers, context);
    const mode: Record<string, string> = soft ? { "fastly-soft-purge": "1" } : {};

    if (patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"))) {
      log.warning(
        `Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`,
      );
      const answer = checked(await post(`${base}/service/${target}/purge_all`), "purge_all", target);
      return { id: idOf(answer) ?? reference, status: "completed", patterns: ["/*"] };
    }

    const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
    const paths = patterns.filter((pattern) => pattern.startsWith("/"));
    const urls = paths.flatMap((path) => site.flatMap((origin) => urlsOf(origin, path)));
    const byKey = batchesOf(keys, KEYS_OF_A_CALL).map((batch) => async () => {
      checked(await post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode), "keys", target);
      // Each key has an id, and none stands for all.
      return { what: `${batch.length} surrogate keys`, id: null };
    });
    const byUrl = urls.map((url) => async () => {
      const answer = await post(`${base}/purge/${url.slice(url.indexOf("://") + 3)}`, undefined, mode);
      return { what: url, id: idOf(checked(answer, url, target)) };
    });
    const done = [...(await inParallel(byKey, CONCURRENCY)), ...(await inParallel(byUrl, CONCURRENCY))];
    log.group(
      `Fastly accepted ${done.length} purges`,
      done.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`),
    );
    return { id: (done.length === 1 && done[0]!.id) || reference, status: "completed", patterns };
  },

  /** What is accepted is done: there is nothing to ask about. */
  wait: async (_target: string, receipt: Receipt): Promise<Receipt> => receipt,
} satisfies Cdn;

type Fields = Readonly<Record<string, unknown>>;

/** The answer to an accepted purge of `keys`, of a URL, or `purge_all`. Throws PurgeError for a refused one. */
function checked({ status, json, excerpt }: Answer, what: string, service: string): Fields {
  const answer = typeof json === "object" && json !== null ? (json as Fields) : null;
  const said =
    [saidIn(answer, "msg"), saidIn(answer, "detail")].filter(Boolean).join(": ") || excerpt || "no reason given";
  const ofService = what === "keys" || what === "purge_all";
  if (status === 401)
    throw new PurgeError(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
  if (status === 403)
    throw new PurgeError(
      what === "purge_all"
        ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`
        : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`,
    );
  if (status === 404 && ofService)
    throw new PurgeError(
      `Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`,
    );
  // In the answer for keys every field is a key.
  if (status === 200 && answer && (what === "keys" || answer.status === "ok")) return answer;
  throw new PurgeError(`Fastly refused to purge ${what === "keys" ? "surrogate keys" : what} (${status}: ${said})`);
}

function idOf({ id }: Fields): string | null {
  return typeof id === "string" ? id : null;
}

/** Runs all, so many at a time, and gives their results in order. After an error none is begun, and those under way end. */
async function inParallel<T>(tasks: readonly (() => Promise<T>)[], most: number): Promise<T[]> {
  const results: T[] = [];
  const errors: unknown[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < tasks.length && errors.length === 0) {
      const at = next++;
      try {
        results[at] = await tasks[at]!();
        done += 1;
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  if (errors.length === 0) return results;
  const message = errors[0] instanceof Error ? errors[0].message : String(errors[0]);
  throw new PurgeError(`${message} (${done} of ${tasks.length} requests were accepted)`, { cause: errors[0] });
}
