import { count, firstOf, grouped, listNames } from "../number.ts";
import { isOrigins } from "../verify/decide.ts";
import { type Checked, staleOf, type Verification } from "../verify/verification.ts";
import { code, prose } from "./escape.ts";

/** Most stale URLs that the message of the failed step names; the log and the summary hold the table. */
const MOST_NAMED = 3;

/** Most rows of the table; the report has them all. */
const MOST_ROWS = 100;

const ORDER = ["stale", "undecided", "fresh"];

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
  const named = listNames(
    stale.map(({ url, why }) => `${url} (${why})`),
    MOST_NAMED,
  );
  const origin = stale.some(({ why }) => isOrigins(why))
    ? " What the origin still gives was not uploaded, or not deleted there, before this step."
    : "";
  return `the purge was accepted, but ${stale.length} of ${count(verification.checked.length, "checked URL")} ${stale.length === 1 ? "is" : "are"} stale: ${named}.${origin} The memory of the last purge was not moved`;
}

/** The table as lines of a log, what is stale first. */
export function verificationLines({ checked }: Verification): string[] {
  return sorted(checked).map((one) => {
    const { cache, from } = one;
    const facts = Object.entries({ cache, from, age: ageOf(one) }).filter(([, fact]) => fact !== "");
    return [`${one.verdict}: ${one.url}`, came(one), ...facts.map((fact) => fact.join(": "))].join(" | ");
  });
}

/** The table as Markdown, what is stale first; empty when nothing was checked. */
export function verificationTable({ checked }: Verification): string {
  if (checked.length === 0) return "";
  const rowOf = (one: Checked) => {
    const verdict = one.verdict === "stale" ? "**stale**" : one.verdict;
    const cache = [
      one.cache && code(one.cache),
      ageOf(one) && `age ${ageOf(one)}`,
      one.from && `from ${code(one.from)}`,
    ];
    return `| ${[code(one.url), `${verdict}: ${prose(came(one))}`, cache.filter(Boolean).join(", ")].join(" | ")} |`;
  };
  const more = (rest: number) => `| and ${grouped(rest)} more | | |`;
  const rows = firstOf(sorted(checked), MOST_ROWS, rowOf, more);
  return ["| URL | what came | cache |", "| --- | --- | --- |", ...rows].join("\n");
}

function sorted(checked: readonly Checked[]): Checked[] {
  return checked.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

function came({ status, why }: Checked): string {
  return status === null ? why : `${status}, ${why}`;
}

function ageOf({ age }: Checked): string {
  return age === null ? "" : `${grouped(age)} s`;
}
