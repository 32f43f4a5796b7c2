import { isWildcard } from "./paths.ts";

/** The quotas of one distribution; what is not given has none. */
export interface Quotas {
  /** As documented for years: exact paths in progress, and independently wildcards in progress. */
  readonly inProgress?: { readonly paths: number; readonly wildcards: number };
  /** As reported in 2026: so many exact paths (and tags), and so many wildcards, in a second. */
  readonly perSecond?: { readonly paths: number; readonly wildcards: number };
}

/** The quotas that CloudFront has documented: 3,000 exact paths and 15 wildcards in progress. */
export const documentedQuotas: Quotas = { inProgress: { paths: 3000, wildcards: 15 } };

/** The variant of 2026: 150 paths or tags and one wildcard a second. */
export const ratedQuotas: Quotas = { perSecond: { paths: 150, wildcards: 1 } };

/** Whether one more batch fits into what is in progress and what came in the last second. */
export function fits(
  quotas: Quotas,
  batch: readonly string[],
  inProgress: readonly (readonly string[])[],
  lastSecond: readonly (readonly string[])[],
): boolean {
  const within = (
    limit: { readonly paths: number; readonly wildcards: number } | undefined,
    others: typeof inProgress,
  ) => {
    if (!limit) return true;
    const all = [...others.flat(), ...batch];
    const wildcards = all.filter(isWildcard).length;
    // A batch without wildcards is not held up by those of others, nor the other way round.
    const paths = all.length - wildcards;
    const hasWildcard = batch.some(isWildcard);
    const hasPath = batch.some((item) => !isWildcard(item));
    return (!hasWildcard || wildcards <= limit.wildcards) && (!hasPath || paths <= limit.paths);
  };
  return within(quotas.inProgress, inProgress) && within(quotas.perSecond, lastSecond);
}
