import { randomBytes } from "node:crypto";
import type { Answer, Fault } from "../server.ts";
import { escapeXml } from "./xml.ts";

/** One invalidation that CloudFront accepted. */
export interface Invalidation {
  readonly id: string;
  /** The distribution's or distribution tenant's id. */
  readonly distribution: string;
  readonly callerReference: string;
  readonly paths: readonly string[];
  status: "InProgress" | "Completed";
  /** In milliseconds of the wall clock. */
  readonly createdAt: number;
}

const namespace = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

/** A created or read invalidation; `location` is where it will be, without its id. */
export function invalidationAnswer(status: number, invalidation: Invalidation, location?: string): Answer {
  const items = invalidation.paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join("");
  const body =
    `<?xml version="1.0"?>\n<Invalidation xmlns="${namespace}"><Id>${invalidation.id}</Id>` +
    `<Status>${invalidation.status}</Status><CreateTime>${new Date(invalidation.createdAt).toISOString()}</CreateTime>` +
    `<InvalidationBatch><Paths><Quantity>${invalidation.paths.length}</Quantity><Items>${items}</Items></Paths>` +
    `<CallerReference>${escapeXml(invalidation.callerReference)}</CallerReference></InvalidationBatch></Invalidation>`;
  const headers = { "content-type": "text/xml", "x-amzn-requestid": randomBytes(16).toString("hex") };
  return { status, headers: location ? { ...headers, location: `${location}/${invalidation.id}` } : headers, body };
}

/** An error of REST-XML: https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html#error-response-serialization */
export function failure(status: number, code: string, message: string): Answer {
  const requestId = randomBytes(16).toString("hex");
  const type = status >= 500 ? "Receiver" : "Sender";
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": requestId },
    body:
      `<?xml version="1.0"?>\n<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  };
}

/** What an injected status answers; the `body` of the fault is the code of the error. */
export function faultAnswer(status: number, fault: Fault): Answer {
  const code =
    fault.body ??
    (status === 503 ? "ServiceUnavailable" : status === 429 ? "TooManyRequestsException" : "InternalFailure");
  return failure(status, code, `injected ${status}`);
}
