import { type Patterns, PurgeError } from "../cdn.ts";

/** Requests of one call: 503 and throttling are common enough in CI that big projects raised the SDK's 3 (aws-cdk#15891). */
export const MAX_ATTEMPTS = 8;
/** How long a batch that meets the quota of invalidations in progress is repeated, and then the one wildcard in its place. */
export const QUOTA_MINUTES = 10;
export const WILDCARD_MINUTES = 5;

/** Whether an id is that of a distribution tenant, which has calls of its own. */
export function isTenant(target: string): boolean {
  return target.startsWith("dt_");
}

/** CloudFront refused because of what is in progress: nothing was accepted, and later it may be. */
export class QuotaError extends PurgeError {
  override name = "QuotaError";
}

/** An error of the SDK as one that says what to do. */
export function explainError(cause: unknown, target: string, items: Patterns): PurgeError {
  const [name, message] = [(cause as Error).name, (cause as Error).message].map(short) as [string, string];
  const kind = isTenant(target) ? "distribution-tenant" : "distribution";
  const action = isTenant(target) ? "InvalidationForDistributionTenant" : "Invalidation";
  const options = { cause };
  switch (name) {
    case "TooManyInvalidationsInProgress":
      return new QuotaError(
        `CloudFront has too many invalidations in progress and accepted none of ours within ${QUOTA_MINUTES + WILDCARD_MINUTES} minutes. The next run purges what this one could not.`,
        options,
      );
    case "AccessDenied":
    case "AccessDeniedException":
      return new PurgeError(
        `CloudFront denied access (${message}). Allow cloudfront:Create${action}, and cloudfront:Get${action} to wait, on arn:aws:cloudfront::ACCOUNT:${kind}/${target}.`,
        options,
      );
    case "NoSuchDistribution":
    case "EntityNotFound":
      return new PurgeError(
        `CloudFront knows no ${kind} ${target} in the account of these credentials. Check \`cloudfront-distribution\` and the role.`,
        options,
      );
    case "InvalidArgument":
      return new PurgeError(
        `CloudFront refused the request (${message}) and names no path. It held ${listed(items)}. Please report this: paths are checked before they are sent.`,
        options,
      );
    case "InvalidationBatchAlreadyExists":
      return new PurgeError(
        "CloudFront knows our caller reference with other paths, although it is random and made for this run. Nothing of this batch was purged; run again.",
        options,
      );
    case "BatchTooLarge":
      return new PurgeError(
        `CloudFront takes no batch of ${items.length} paths. Lower \`max-paths\`; nothing of this batch was purged.`,
        options,
      );
    case "ExpiredToken":
    case "ExpiredTokenException":
    case "InvalidClientTokenId":
    case "UnrecognizedClientException":
    case "SignatureDoesNotMatch":
      return new PurgeError(
        `AWS does not take these credentials (${name}: ${message}). Run aws-actions/configure-aws-credentials right before this step; check the secrets that it is given, and that a long job does not outlive \`role-duration-seconds\`.`,
        options,
      );
    case "CredentialsProviderError":
      return new PurgeError(
        `there are no AWS credentials (${message}). Run aws-actions/configure-aws-credentials before this step, with \`id-token: write\` for OIDC.`,
        options,
      );
    default:
      return new PurgeError(
        `CloudFront did not accept the request, in up to ${MAX_ATTEMPTS} tries: ${name}: ${message}`,
        options,
      );
  }
}

/** Longest text of CloudFront's in a message. */
const MOST_TEXT = 500;

/** A text of CloudFront's, cut for a message. */
export function short(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}

/** Paths for an error message: the suspicious ones where there are any. */
function listed(items: Patterns): string {
  const odd = items.filter(
    (item) => !/^[/#][\x21-\x7d]*$/.test(item) || (item.indexOf("*") < item.length - 1 && item.includes("*")),
  );
  const shown = (odd.length > 0 ? odd : items).slice(0, 10);
  const rest = (odd.length > 0 ? odd : items).length - shown.length;
  return shown.map((item) => JSON.stringify(item)).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
