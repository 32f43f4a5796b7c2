import { type Patterns, PurgeError } from "../cdn.ts";
import { cloudfrontGrammar, MOST_PATHS } from "./grammar.ts";

/** Most paths that a message names. */
const MOST_NAMED = 10;
const grammar = cloudfrontGrammar({ maxPaths: MOST_PATHS });
const UNSAFE = new RegExp(`[^!-~]|[${grammar.escaped.replace(/[%?]/g, "").replace(/[\]\\^]/g, "\\$&")}]`);

/**
 * Throws PurgeError when CloudFront would refuse the batch, or accept it and not purge it. CloudFront refuses a batch for one
 * bad path and does not say which (laurilehmijoki/s3_website#63). A plan that another job passes on may have been changed.
 */
export function checkBatch(items: Patterns): void {
  const flaws = items.flatMap((item) => {
    const flaw = flawOf(item);
    return flaw === null ? [] : [`${shown(item)}: ${flaw}`];
  });
  if (items.length > MOST_PATHS) flaws.push(`${items.length} paths, and one invalidation holds at most ${MOST_PATHS}`);
  const wildcards = items.filter(isWildcard);
  if (wildcards.length > grammar.maxWildcards) {
    flaws.push(
      `${wildcards.length} wildcards, and one invalidation holds at most ${grammar.maxWildcards}: ${named(wildcards.map(shown), ", ")}`,
    );
  }
  if (flaws.length === 0) return;
  throw new PurgeError(
    `CloudFront cannot purge what the plan holds, so nothing was sent. ${named(flaws, "; ")}. Plan again, and pass the plan on unchanged.`,
  );
}

/** What is wrong with one path, wildcard or tag; null when nothing is. */
function flawOf(item: string): string | null {
  if (item.startsWith("#")) return /^#[!-)+\--~]{1,256}$/.test(item) ? null : "no tag that CloudFront takes";
  if (!item.startsWith("/")) return "a path starts with `/`";
  if (item.length > grammar.maxLength) return `${item.length} characters, and ${grammar.maxLength} are allowed`;
  const [unsafe] = UNSAFE.exec(item) ?? [];
  if (unsafe !== undefined) return `${JSON.stringify(unsafe)} must be percent-encoded`;
  if (/%(?![0-9A-Fa-f]{2})/.test(item)) return "a `%` that encodes nothing must be `%25`";
  // CloudFront accepts it and purges nothing: aws-sdk-js-v3#4042.
  if (/~|%7e/i.test(item)) return "`~` cannot be purged; a wildcard that ends before it can";
  return null;
}

function isWildcard(item: string): boolean {
  return item.startsWith("/") && item.endsWith("*");
}

function shown(item: string): string {
  return JSON.stringify(item.length > 200 ? `${item.slice(0, 200)}…` : item);
}

function named(texts: readonly string[], separator: string): string {
  const rest = texts.length - MOST_NAMED;
  return texts.slice(0, MOST_NAMED).join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}
