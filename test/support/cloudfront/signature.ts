import { createHash, createHmac } from "node:crypto";
import type { Credentials, Request } from "../server.ts";

/** The keys that CloudFront's stand-in knows; a session token must come with the request if there is one. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, data: string) => createHmac("sha256", key).update(data).digest();

/**
 * The error code for a request that is not signed right, or undefined. Signature Version 4, region us-east-1 and
 * service cloudfront whatever the caller's region: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function signatureFlaw(request: Request, credentials: Credentials, keys: AwsKeys): string | undefined {
  const authorization = credentials.authorization;
  if (!authorization) return "MissingAuthenticationToken";
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!parts) return "IncompleteSignature";
  const [, id, day, region, service, signedHeaders, signature] = parts as unknown as string[];
  if (id !== keys.accessKeyId) return "InvalidClientTokenId";
  if (region !== "us-east-1" || service !== "cloudfront") return "SignatureDoesNotMatch";
  const token = credentials["x-amz-security-token"];
  if (token !== keys.sessionToken) return "InvalidClientTokenId";

  const names = signedHeaders!.split(";");
  if (!names.includes("host") || (token && !names.includes("x-amz-security-token"))) return "SignatureDoesNotMatch";
  const all = { ...request.headers, ...credentials };
  const url = new URL(request.path, "http://host");
  const canonical = [
    request.method,
    // Each segment is encoded once more, except for S3.
    url.pathname.split("/").map(encodeURIComponent).join("/"),
    url.search.slice(1),
    ...names.map((name) => `${name}:${(all[name] ?? "").trim().replace(/ +/g, " ")}`),
    "",
    signedHeaders,
    sha256(request.body),
  ].join("\n");
  const date = request.headers["x-amz-date"] ?? "";
  const text = ["AWS4-HMAC-SHA256", date, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secretAccessKey}`, day!), region), service), "aws4_request");
  return hmac(key, text).toString("hex") === signature ? undefined : "SignatureDoesNotMatch";
}
