import { grouped } from "../number.ts";
import { type Area, sizeOf } from "../plan/areas.ts";
import type { Comparison } from "../plan/comparison.ts";
import { code } from "./escape.ts";

/** Squares of the longest bar. */
const WIDTH = 12;
/** What goes, what goes along, what stays: orange, yellow and blue can be told apart by nearly everybody. */
const SQUARES = { changed: "🟧", evicted: "🟨", kept: "🟦" } as const;

/**
 * Which part of the site goes: a bar for each part, as long as the part is large, made of squares, since GitHub shows neither SVG nor data images. Empty
 * when nothing goes, or when no URL of the site is known.
 */
export function picture(comparisons: readonly Comparison[]): string {
  const areas = comparisons.flatMap(({ plans }) => plans).find(({ effect }) => effect.areas.length > 0)?.effect.areas;
  if (!areas) return "";
  const largest = Math.max(...areas.map(sizeOf));
  const rows = areas.map((area) => `| ${name(area)} | ${bar(area, largest)} | ${numbers(area).join(" | ")} |`);
  const { changed, evicted, kept } = SQUARES;
  return [
    `| part of the site | | ${changed} changed | ${evicted} along | ${kept} stays |`,
    "| --- | --- | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

function name({ path, flat }: Area): string {
  if (path === null) return "everything else";
  return flat ? `${code(path)} itself` : code(path);
}

function numbers({ changed, evicted, kept }: Area): string[] {
  return [changed, evicted, kept].map((number) => (number === 0 ? "" : grouped(number)));
}

/** The squares of a part: as many as its share of the largest part is worth, and at least one for what goes and what stays. */
function bar(area: Area, largest: number): string {
  return (["changed", "evicted", "kept"] as const)
    .map((of) => SQUARES[of].repeat(area[of] === 0 ? 0 : Math.max(1, Math.round((area[of] / largest) * WIDTH))))
    .join("");
}
