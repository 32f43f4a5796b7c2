import { count } from "../number.ts";
import { isOrigins } from "../verify/decide.ts";
import { type Checked, staleOf, type Verification } from "../verify/verification.ts";
import { code, prose } from "./escape.ts";

/** Most stale URLs that the message of the failed step names; the log and the summary hold the table. */
const MOST_NAMED = 3;

const ORDER = { stale: 0, undecided: 1, fresh: 2 } as const;

/** How many URLs were fresh, stale and undecided, in words. */
export function verificationHeadline({ checked, unchecked }: Verification): string {
  if (unchecked) return unchecked;
  const number = (kind: Checked["verdict"]) => checked.filter(({ verdict }) => verdict === kind).length;
  const undecided = number("undecided");
  const rest = undecided > 0 ? `, of ${undecided} nothing can be proved` : "";
  return `Verified ${count(checked.length, "URL")} of the site: ${number("fresh")} fresh, ${number("stale")} stale${rest}`;
}

/** Why the step fails; null when no URL is provably stale. */
export function verificationFailure(verification: Verification | null): string | null {
  const stale = staleOf(verification);
  if (!verification || stale.length === 0) return null;
  const named = stale.slice(0, MOST_NAMED).map(({ url, why }) => `${url} (${why})`);
  const more = stale.length > named.length ? ` and ${stale.length - named.length} more` : "";
  const origin = stale.some(({ why }) => isOrigins(why))
    ? " What the origin still gives was not uploaded, or not deleted there, before this step."
    : "";
  return `the purge was accepted, but ${stale.length} of ${verification.checked.length} checked URLs ${stale.length === 1 ? "is" : "are"} stale: ${named.join(", ")}${more}.${origin} The memory of the last purge was not moved`;
}

/** The table as lines of a log, what is stale first. */
export function verificationLines({ checked }: Verification): string[] {
  return sorted(checked).map((one) => {
    const facts = [`${one.verdict}: ${one.url}`, came(one), ...where(one)];
    return facts.join(" | ");
  });
}

/** The table as Markdown, what is stale first; empty when nothing was checked. */
export function verificationTable({ checked }: Verification): string {
  if (checked.length === 0) return "";
  const rows = sorted(checked).map((one) => {
    const verdict = one.verdict === "stale" ? "**stale**" : one.verdict;
    return `| ${code(one.url)} | ${verdict} | ${prose(came(one))} | ${cell(one.cache)} | ${cell(one.from)} | ${one.age === null ? "" : `${one.age} s`} |`;
  });
  return ["| URL | verdict | what came | cache | from | age |", "| --- | --- | --- | --- | --- | ---: |", ...rows].join(
    "\n",
  );
}

function sorted(checked: readonly Checked[]): Checked[] {
  return [...checked].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}

function came({ status, why }: Checked): string {
  return status === null ? why : `${status}, ${why}`;
}

function where({ cache, age, from }: Checked): string[] {
  return [
    ...(cache ? [`cache: ${cache}`] : []),
    ...(from ? [`from: ${from}`] : []),
    ...(age === null ? [] : [`age: ${age} s`]),
  ];
}

function cell(text: string): string {
  return text === "" ? "" : code(text);
}
