import type { IncomingHttpHeaders } from "node:http";
import { isSha } from "../git/object-id.ts";
import { UnreadableError } from "../git/trouble.ts";
import { fieldAt, textField } from "../json.ts";

/** GitHub refused, did not answer, or answered in a form that its API does not document: the fact is unknown. */
export class ApiError extends UnreadableError {
  override name = "ApiError";
  /** 0 when no whole answer came. */
  readonly status: number;
  /** The types of the errors in a GraphQL answer. */
  readonly types: readonly string[];
  /** The headers of the answer. */
  readonly headers: IncomingHttpHeaders;
  constructor(
    message: string,
    status: number,
    { types = [], headers = {}, ...options }: ErrorOptions & Partial<Pick<ApiError, "types" | "headers">> = {},
  ) {
    super(message, options);
    this.status = status;
    this.types = types;
    this.headers = headers;
  }
}

/** The error for an answer that lacks what the API documents. `what` names the answer. */
export function unusableAnswer(what: string): ApiError {
  return new ApiError(`${what}: the answer is not what GitHub gives`, 200);
}

/** A SHA of an answer. Throws ApiError for anything else. */
export function shaOf(value: unknown, what: string): string {
  if (isSha(value)) return value;
  throw unusableAnswer(what);
}

/** Types of GraphQL errors for a token that lacks a permission, or may not see the object at all. */
const DENIED = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];

/** Whether the token lacks a permission. A rate limit is a 403 too, and says nothing about permissions. */
export function isDenied({ status, types, message, headers }: ApiError): boolean {
  if (types.length > 0) return types.some((type) => DENIED.includes(type));
  const isLimit = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return (status === 403 || status === 404) && !isLimit && !/rate limit/i.test(message);
}

/**
 * Makes an ApiError of any error that a question to octokit threw. Octokit and the readers of its answers believe in the types that
 * GitHub documents, so a TypeError here means an answer of another shape.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const { name, message, cause } = error as Error;
  // Octokit wraps what its fetch throws in a RequestError.
  if (cause instanceof ApiError) return cause;
  const errors = fieldAt(error, "errors");
  if (name === "GraphqlResponseError" && Array.isArray(errors)) {
    const texts = (field: string) => errors.map((one) => textField(one, field));
    return new ApiError(`GraphQL: ${texts("message").join("; ")}`, 200, { types: texts("type"), cause: error });
  }
  return new ApiError(`GitHub's API gave no answer that can be used: ${message}`, 200, { cause: error });
}
