import { fieldAt } from "../json.ts";

/** GitHub refused, did not answer, or answered something else than its API gives. */
export class ApiError extends Error {
  override name = "ApiError";
  /** 0 when no whole answer came. */
  readonly status: number;
  /** Of the errors that a GraphQL answer holds. */
  readonly types: readonly string[];
  /** Of the answer, by lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>;
  constructor(
    message: string,
    status: number,
    types: readonly string[] = [],
    { headers = {}, ...options }: ErrorOptions & { headers?: ApiError["headers"] } = {},
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

/** Types of GraphQL errors that say that the token lacks a permission, or may not even know that there is something. */
const DENIED = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];

/** Whether the token may not do what was asked. A rate limit is a 403 too, and says nothing about that. */
export function isDenied({ status, types, message, headers }: ApiError): boolean {
  if (types.length > 0) return types.some((type) => DENIED.includes(type));
  if (status !== 403 && status !== 404) return false;
  const limited = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return !limited && !/rate limit/i.test(message);
}

/**
 * The ApiError for whatever a question to octokit threw. Octokit and the readers of its answers believe in the types that
 * GitHub documents, so a TypeError here means an answer of another shape.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const { name, message, cause } = error as Error;
  // Octokit wraps what its fetch throws in a RequestError.
  if (cause instanceof ApiError) return cause;
  const errors = fieldAt(error, "errors");
  if (name === "GraphqlResponseError" && Array.isArray(errors)) {
    const texts = (field: string) =>
      errors.map((one) => fieldAt(one, field)).filter((text) => typeof text === "string");
    return new ApiError(`GraphQL: ${texts("message").join("; ")}`, 200, texts("type"), { cause: error });
  }
  return new ApiError(`GitHub's API gave no answer that can be used: ${message}`, 200, [], { cause: error });
}
