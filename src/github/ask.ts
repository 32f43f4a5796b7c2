import { type IncomingHttpHeaders, STATUS_CODES } from "node:http";
import { type Answer, ENCODINGS, type Request, requestFollowing } from "../http.ts";
import { fieldAt, parsed } from "../json.ts";

/** What every request says. GitHub wants a user agent, and JSON of a named version. */
export const HEADERS = {
  accept: "application/vnd.github+json",
  "accept-encoding": ENCODINGS,
  "user-agent": "cdn-purge",
  "x-github-api-version": "2022-11-28",
};
/** Longest answer that is read, in bytes: a recursive tree, the longest, has 7 MB at most. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** One question to GitHub. */
export interface Asked {
  readonly method: Request["method"];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the body is wanted, which is JSON; otherwise it is not read. */
  readonly json: boolean;
}

/** What came of asking. */
export type Asking =
  | {
      readonly kind: "answer";
      /** What JSON held; undefined where it was not wanted, or where there was nothing to say. */
      readonly data: unknown;
    }
  | {
      readonly kind: "refused";
      /** 0 when no whole answer came. */
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly why: string;
      readonly cause?: unknown;
    };

/** Asks once. */
export async function ask(url: string, { json, ...asked }: Asked, timeoutMs: number): Promise<Asking> {
  let answer: Answer;
  try {
    // A repository that was renamed answers with a redirect.
    answer = await requestFollowing(url, { ...asked, timeoutMs, mostBytes: json ? LARGEST_ANSWER : 0 });
  } catch (cause) {
    return { kind: "refused", status: 0, headers: {}, why: (cause as Error).message, cause };
  }
  const { status, headers, body } = answer;
  const data = parsed(body?.toString("utf8") ?? "");
  if (status < 200 || status > 299) return { kind: "refused", status, headers, why: messageOf(status, data) };
  if (!json) return { kind: "answer", data: undefined };
  if (body === null) return { kind: "refused", status: 0, headers, why: "the answer is too long" };
  if (typeof data !== "object" && status !== 204)
    return { kind: "refused", status: 0, headers, why: "the answer is not JSON" };
  if (isLimited(data)) return { kind: "refused", status: 403, headers, why: "API rate limit exceeded" };
  return { kind: "answer", data };
}

/** What the answer says of itself. */
function messageOf(status: number, data: unknown): string {
  const message = fieldAt(data, "message");
  return typeof message === "string" ? message : `${status} ${STATUS_CODES[status] ?? ""}`.trim();
}

/** GraphQL says in a 200 that a limit is reached: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isLimited(data: unknown): boolean {
  const errors = fieldAt(data, "errors");
  return Array.isArray(errors) && errors.some((error) => fieldAt(error, "type") === "RATE_LIMITED");
}
