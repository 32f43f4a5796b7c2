import { textField } from "../../json.ts";
import { PurgeError } from "../cdn.ts";
import type { Answer } from "../post.ts";

/** The fields of an answer. */
export type Fields = Readonly<Record<string, unknown>>;

/** The answer to an accepted purge of `keys`, of a URL, or `purge_all`. Throws PurgeError when it was refused. */
export function checkAnswer({ status, json, excerpt }: Answer, what: string, service: string): Fields {
  const answer = typeof json === "object" && json !== null ? (json as Fields) : null;
  const texts = [textField(answer, "msg"), textField(answer, "detail")].filter(Boolean);
  const said = texts.join(": ") || excerpt || "no reason given";
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
  // In the answer for keys, every field is a key.
  if (status === 200 && answer && (what === "keys" || answer.status === "ok")) return answer;
  throw new PurgeError(`Fastly refused to purge ${what === "keys" ? "surrogate keys" : what} (${status}: ${said})`);
}
