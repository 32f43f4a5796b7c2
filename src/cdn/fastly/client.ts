import pMap, { pMapSkip } from "p-map";
import { fieldAt, textField } from "../../json.ts";
import { count } from "../../number.ts";
import { urlsOf } from "../../url/address.ts";
import { type Cdn, messageOf, type Patterns, type PurgeContext, PurgeError, type Receipt } from "../cdn.ts";
import { type Answer, baseUrl, batchesOf, openPoster } from "../post.ts";
import { KEYS_OF_A_CALL } from "./grammar.ts";

/** Requests at the same time. */
const CONCURRENCY = 10;
/**
 * Pauses between the first purge and the second. Fastly purges its caches in no particular order, so an edge that is purged
 * before its shield may fetch the old object from it again. Fastly's advice is to purge twice, so many seconds apart:
 * https://www.fastly.com/documentation/guides/concepts/cache/purging/#race-conditions (quoted in github/docs,
 * src/workflows/purge-edge-cache.ts). To ask whether a service has a shield, a token needs a scope that a purge does not need.
 */
const PAUSE_SECONDS = 2;
const PURGE_ALL_PAUSE_SECONDS = 30;

/** One request. */
interface Call {
  readonly kind: "all" | "keys" | "url";
  /** The keys or the URL that it purges, for people. */
  readonly what: string;
  /** Sends it, for the first or the second time. */
  send(time: 1 | 2): Promise<Answer>;
}

/** Fastly. Its API: https://www.fastly.com/documentation/reference/api/purging/ */
export const fastly = {
  async purge(target: string, patterns: Patterns, context: PurgeContext): Promise<Receipt> {
    const { clock, log, soft, cancelled } = context;
    const reference = context.newReference();
    const isAll = patterns.some((pattern) => pattern.startsWith("/") && pattern.endsWith("*"));
    const sent = isAll ? ["/*"] : patterns;
    if (isAll)
      log.warning(
        `Fastly: emptying the whole service with purge_all, since it has no wildcards and these URLs cannot be listed one by one${soft ? "; purge_all is never soft" : ""}`,
      );
    const calls = callsOf(target, sent, reference, context);
    const accepted = await sendAll(calls, 1, target);
    log.group(
      `Fastly accepted ${count(accepted.length, "purge")}`,
      accepted.map(({ what, id }) => `${what}${id ? ` (${id})` : ""}`),
    );
    const id = (accepted.length === 1 && accepted[0]!.id) || reference;
    const receipt: Receipt = { id, status: "completed", patterns: sent };
    const seconds = isAll ? PURGE_ALL_PAUSE_SECONDS : PAUSE_SECONDS;
    log.info(`Fastly: purging the same again in ${seconds} s, since an edge may fetch an old object from a shield`);
    try {
      await clock.sleep(seconds * 1000);
      await sendAll(calls, 2, target);
      return receipt;
    } catch (error) {
      const doubt = `Fastly was purged once and not a second time, so an edge may have fetched an old object from a shield: ${messageOf(error)}`;
      if (!cancelled?.aborted) log.warning(doubt);
      return { ...receipt, doubt };
    }
  },
} satisfies Cdn;

function callsOf(target: string, patterns: Patterns, reference: string, context: PurgeContext): Call[] {
  const { env, soft, site, token, once } = context;
  const base = baseUrl(env.FASTLY_API_ENDPOINT, "https://api.fastly.com");
  const headers = { "fastly-key": token, accept: "application/json", "user-agent": `cdn-purge (${reference})` };
  const post = openPoster("Fastly", headers, context);
  const mode: Record<string, string> = soft ? { "fastly-soft-purge": "1" } : {};
  if (patterns.includes("/*"))
    return [{ kind: "all", what: "purge_all", send: () => post(`${base}/service/${target}/purge_all`) }];

  const keys = patterns.filter((pattern) => pattern.startsWith("#")).map((pattern) => pattern.slice(1));
  const byKey = batchesOf(keys, KEYS_OF_A_CALL).map((batch): Call => {
    const send = () => post(`${base}/service/${target}/purge`, { surrogate_keys: batch }, mode);
    return { kind: "keys", what: count(batch.length, "surrogate key"), send };
  });
  const paths = patterns.filter((pattern) => pattern.startsWith("/"));
  const urls = paths.flatMap((path) => site.flatMap((origin) => urlsOf(origin, path)));
  const byUrl = urls.map((url): Call => {
    const at = `${base}/purge/${url.slice(url.indexOf("://") + 3)}`;
    // A URL is of no service: its host says which, and several services of a run have the same URLs.
    return { kind: "url", what: url, send: (time) => once(`${time} ${url}`, () => post(at, undefined, mode)) };
  });
  return [...byKey, ...byUrl];
}

interface Accepted {
  readonly what: string;
  readonly id: string | null;
}

/**
 * Sends the calls, CONCURRENCY at a time, those of the service before any URL. After an error it begins none and lets those
 * under way end; the error then says how many were accepted.
 */
async function sendAll(calls: readonly Call[], time: 1 | 2, service: string): Promise<Accepted[]> {
  const errors: unknown[] = [];
  const sendSome = (some: readonly Call[]) =>
    pMap(
      some,
      async (call) => {
        if (errors.length > 0) return pMapSkip;
        try {
          return { what: call.what, id: idOf(await call.send(time), call, service) };
        } catch (error) {
          errors.push(error);
          return pMapSkip;
        }
      },
      { concurrency: CONCURRENCY },
    );
  const ofService = await sendSome(calls.filter(({ kind }) => kind !== "url"));
  const accepted = [...ofService, ...(await sendSome(calls.filter(({ kind }) => kind === "url")))];
  const [cause] = errors;
  if (errors.length === 0) return accepted;
  throw new PurgeError(`${messageOf(cause)} (${accepted.length} of ${calls.length} requests were accepted)`, { cause });
}

/** The id of an accepted purge; null where Fastly gives the call none. Throws PurgeError when it was refused. */
function idOf({ status, json, excerpt }: Answer, { kind, what }: Call, service: string): string | null {
  const texts = [textField(json, "msg"), textField(json, "detail")].filter(Boolean);
  const said = texts.join(": ") || excerpt || "no reason given";
  if (status === 401)
    throw new PurgeError(`Fastly does not take this token (${said}). Check \`fastly-api-token\`; it may have expired.`);
  if (status === 403)
    throw new PurgeError(
      kind === "all"
        ? `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_all for service ${service}, or write rules that name tags and paths without wildcards, which the scope purge_select may purge.`
        : `Fastly denied access (${said}). Give \`fastly-api-token\` a token with the scope purge_select for service ${service}.`,
    );
  if (status === 404 && kind !== "url")
    throw new PurgeError(
      `Fastly knows no service ${service} of this token (${said}). Check \`fastly-service\` and the services that the token names.`,
    );
  // In the answer for keys, every field is a key, and its value the key's id.
  if (status === 200 && kind === "keys" && typeof json === "object" && json !== null) return null;
  if (status === 200 && kind !== "keys" && textField(json, "status") === "ok") {
    const id = fieldAt(json, "id");
    return typeof id === "string" ? id : null;
  }
  throw new PurgeError(`Fastly refused to purge ${what} (${status}: ${said})`);
}
