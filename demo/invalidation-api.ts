import { type Answer, type Request, type Server, serve } from "./server.ts";

/** What CreateInvalidation was sent. */
interface Invalidation {
  readonly id: string;
  readonly reference: string;
  readonly paths: readonly string[];
}

/** CloudFront's invalidation API for one distribution. */
export interface InvalidationApi extends Server {
  /** All that was accepted, in order. */
  readonly invalidations: readonly Invalidation[];
}

/** What one invalidation may hold: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_PATHS = 3_000;
const MOST_WILDCARDS = 15;
const LONGEST_PATH = 4_000;
/** What a path may not hold raw: all that is not ASCII, RFC 1738's unsafe characters, and `~`, which CloudFront refuses. */
const UNSAFE = /[^\x21-\x7e]|[<>"#{}|\\^[\]`~]|%(?![0-9A-Fa-f]{2})/;
/** A cache tag in its place among the paths. The demo's distribution has none, so that one drops nothing. */
const TAG = /^#[\x21-\x29\x2b\x2d-\x7e]{1,256}$/;
const NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

/** Starts the API. It refuses what CloudFront refuses; what it accepts is handed to `invalidate` before the answer. */
export async function startInvalidationApi(
  distribution: string,
  invalidate: (paths: readonly string[]) => void,
): Promise<InvalidationApi> {
  const invalidations: Invalidation[] = [];

  function create(body: string): Answer {
    const batch = parse(body);
    if (!batch) return refusal(400, "MalformedXML", "The XML you provided was not well-formed.");
    const wrong = faultOf(batch);
    if (wrong) return wrong;
    const { reference, paths } = batch;
    const earlier = invalidations.find((one) => one.reference === reference);
    if (earlier && earlier.paths.join("\n") === paths.join("\n")) return accepted(earlier, "Completed", 201);
    if (earlier) {
      return refusal(
        400,
        "InvalidationBatchAlreadyExists",
        "Your request contains a caller reference that was used before.",
      );
    }
    const invalidation = { id: `IDEMO${String(invalidations.length + 1).padStart(9, "0")}`, reference, paths };
    invalidations.push(invalidation);
    invalidate(paths);
    return accepted(invalidation, "InProgress", 201);
  }

  const server = await serve((request) => {
    const refused = unsigned(request);
    if (refused) return refused;
    const [, id, invalidation] =
      /^\/2020-05-31\/distribution\/([^/]+)\/invalidation(?:\/([^/]+))?$/.exec(request.path) ?? [];
    if (!id || request.method !== (invalidation ? "GET" : "POST")) {
      return refusal(404, "NoSuchResource", "The demo knows CreateInvalidation and GetInvalidation.");
    }
    if (id !== distribution) return refusal(404, "NoSuchDistribution", "The specified distribution does not exist.");
    if (!invalidation) return create(request.body);
    const found = invalidations.find((one) => one.id === invalidation);
    return found
      ? accepted(found, "Completed", 200)
      : refusal(404, "NoSuchInvalidation", "The specified invalidation does not exist.");
  });
  return { ...server, invalidations };
}

/** The signature itself is not computed: the demo's keys are no secret. */
function unsigned({ authorization }: Request): Answer | null {
  if (/^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/cloudfront\/aws4_request\b/.test(authorization)) return null;
  return refusal(403, "MissingAuthenticationToken", "The request must be signed for the service cloudfront.");
}

interface Batch {
  readonly quantity: number;
  readonly reference: string;
  readonly paths: readonly string[];
}

function parse(xml: string): Batch | null {
  const batch = /<InvalidationBatch\b[^>]*>(.*)<\/InvalidationBatch>\s*$/s.exec(xml)?.[1];
  const quantity = /<Quantity>(\d+)<\/Quantity>/.exec(batch ?? "")?.[1];
  const reference = /<CallerReference>([^<]*)<\/CallerReference>/.exec(batch ?? "")?.[1];
  if (!batch || !quantity || reference === undefined) return null;
  const paths = [...batch.matchAll(/<Path>([^<]*)<\/Path>/g)].map(([, path]) => decoded(path!));
  return { quantity: Number(quantity), reference: decoded(reference), paths };
}

/** One bad path fails the whole batch, and CloudFront does not say which one it is; the demo does. */
function faultOf({ quantity, reference, paths }: Batch): Answer | null {
  if (quantity !== paths.length) {
    return refusal(400, "InconsistentQuantities", "The value of Quantity and the size of Items do not match.");
  }
  if (paths.length > MOST_PATHS) return refusal(413, "BatchTooLarge", "The batch holds too many paths.");
  const bad = paths.find(
    (path) => !TAG.test(path) && (!path.startsWith("/") || UNSAFE.test(path) || path.length > LONGEST_PATH),
  );
  if (bad !== undefined || paths.length === 0 || reference === "") {
    return refusal(
      400,
      "InvalidArgument",
      `Your request contains one or more invalid invalidation paths: ${bad ?? ""}`,
    );
  }
  if (paths.filter((path) => path.endsWith("*")).length > MOST_WILDCARDS) {
    return refusal(
      400,
      "TooManyInvalidationsInProgress",
      "Your request would exceed the quota of wildcards in progress.",
    );
  }
  return null;
}

function accepted({ id, reference, paths }: Invalidation, status: string, code: 200 | 201): Answer {
  const items = paths.map((path) => `<Path>${encoded(path)}</Path>`).join("");
  return xml(
    code,
    `<Invalidation xmlns="${NAMESPACE}"><Id>${id}</Id><Status>${status}</Status><CreateTime>2026-01-01T00:00:00.000Z</CreateTime><InvalidationBatch><Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${encoded(reference)}</CallerReference></InvalidationBatch></Invalidation>`,
  );
}

function refusal(status: number, code: string, message: string): Answer {
  return xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${encoded(message)}</Message></Error><RequestId>demo</RequestId></ErrorResponse>`,
  );
}

function xml(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/xml" }, body: `<?xml version="1.0"?>\n${text}` };
}

function encoded(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex: string, decimal: string, name: string) => {
      if (name) return entities[name] ?? all;
      return String.fromCodePoint(Math.min(hex ? Number.parseInt(hex, 16) : Number(decimal), 0x10ffff));
    },
  );
}
