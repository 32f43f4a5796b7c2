import { MOST_PATHS } from "../../url/grammar.ts";
import { listSome, type Patterns, PurgeError } from "../cdn.ts";
import { cloudfrontGrammar } from "./grammar.ts";

/** Requests of one call: 503 and throttling are common enough in CI that big projects raised the SDK's 3 (aws-cdk#15891). */
export const MAX_ATTEMPTS = 8;
/** How long a batch that meets the quota of invalidations in progress is repeated, and then the one wildcard in its place. */
export const QUOTA_MINUTES = 10;
export const WILDCARD_MINUTES = 5;

/** Whether an id is that of a distribution tenant, which has its own calls. */
export function isTenant(target: string): boolean {
  return target.startsWith("dt_");
}

/** CloudFront refused because too many invalidations are in progress: it accepted nothing, and may accept it later. */
export class QuotaError extends PurgeError {
  override name = "QuotaError";
}

/** Turns an error of the SDK into one that says what to do. */
export function explainError(cause: unknown, target: string, items: Patterns): PurgeError {
  const { name, message } = cause as Error;
  const text = explanationOf(short(name), short(message), target, items);
  return name === "TooManyInvalidationsInProgress" ? new QuotaError(text, { cause }) : new PurgeError(text, { cause });
}

function explanationOf(name: string, message: string, target: string, items: Patterns): string {
  const kind = isTenant(target) ? "distribution-tenant" : "distribution";
  const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
  switch (name) {
    case "TooManyInvalidationsInProgress":
      return `CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`;
    case "AccessDenied":
    case "AccessDeniedException":
      return `CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`;
    case "NoSuchDistribution":
    case "EntityNotFound":
      return `CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`;
    case "InvalidArgument":
      return `CloudFront refused the request (${message}) and names no path. It held ${listSome(items.map(quoted))}. Please report this: paths are checked before they are sent.`;
    case "InvalidationBatchAlreadyExists":
      return "CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.";
    case "BatchTooLarge":
      return `CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`;
    case "ExpiredToken":
    case "ExpiredTokenException":
    case "InvalidClientTokenId":
    case "UnrecognizedClientException":
    case "SignatureDoesNotMatch":
      return `AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`;
    case "CredentialsProviderError":
      return `there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`;
    default:
      return `CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`;
  }
}

/** A text of CloudFront's, cut for a message. */
export function short(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

/** A path or tag of ours, cut for a message. */
function quoted(item: string): string {
  return JSON.stringify(item.length > 200 ? `${item.slice(0, 200)}…` : item);
}

const { maxLength, maxWildcards, escaped } = cloudfrontGrammar({ maxPaths: MOST_PATHS });
const UNSAFE = new RegExp(`[^!-~]|[${escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);

/**
 * Throws PurgeError when CloudFront would refuse the batch, or accept it and not purge it. CloudFront refuses a batch for one
 * bad path and does not say which (laurilehmijoki/s3_website#63). A plan that another job passes on may have been changed.
 */
export function checkBatch(items: Patterns): void {
  const flaws = items.flatMap((item) => {
    const flaw = findFlaw(item);
    return flaw === null ? [] : [`${quoted(item)}: ${flaw}`];
  });
  if (items.length > MOST_PATHS) flaws.push(`${items.length} paths, and one invalidation holds at most ${MOST_PATHS}`);
  const wildcards = items.filter((item) => item.startsWith("/") && item.endsWith("*"));
  if (wildcards.length > maxWildcards) {
    const named = listSome(wildcards.map(quoted));
    flaws.push(`${wildcards.length} wildcards, and one invalidation holds at most ${maxWildcards}: ${named}`);
  }
  if (flaws.length === 0) return;
  throw new PurgeError(
    `CloudFront cannot purge what the plan holds, so nothing was sent. ${listSome(flaws, "; ")}. Plan again, and pass the plan on unchanged.`,
  );
}

/** Finds the flaw of one path, wildcard or tag; null when there is none. */
function findFlaw(item: string): string | null {
  if (item.startsWith("#")) return /^#[!-)+\--~]{1,256}$/.test(item) ? null : "no tag that CloudFront takes";
  if (!item.startsWith("/")) return "a path starts with `/`";
  if (item.length > maxLength) return `${item.length} characters, and ${maxLength} are allowed`;
  const [unsafe] = UNSAFE.exec(item) ?? [];
  if (unsafe !== undefined) return `${JSON.stringify(unsafe)} must be percent-encoded`;
  if (/%(?![0-9A-Fa-f]{2})/.test(item)) return "a `%` that encodes nothing must be `%25`";
  // CloudFront accepts it and purges nothing: aws-sdk-js-v3#4042.
  if (/~|%7e/i.test(item)) return "`~` cannot be purged; a wildcard that ends before it can";
  return null;
}
