import { grouped } from "../number.ts";

/** How much of one list is shown. */
export interface Bounds {
  readonly entries: number;
  readonly characters: number;
}

/** What follows a list that is cut. */
export const MORE = "the output <code>report</code> names a file with all";

/** The first items that fit, as `render` writes them, and how many are left out. */
export function bounded<T>(
  items: readonly T[],
  bounds: Bounds,
  render: (item: T) => string,
): { shown: readonly string[]; rest: number } {
  const shown: string[] = [];
  let characters = 0;
  for (const item of items.slice(0, bounds.entries)) {
    const entry = render(item);
    characters += entry.length + 1;
    if (characters > bounds.characters) break;
    shown.push(entry);
  }
  return { shown, rest: items.length - shown.length };
}

/** What can be unfolded. The title is HTML, the body Markdown. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** What to say of entries that are not shown; empty when there are none. */
export function more(rest: number): string {
  return rest > 0 ? `and ${grouped(rest)} more: ${MORE}` : "";
}

/** As many whole parts as fit into so many bytes: half of a table or list would render as anything. */
export function within(parts: readonly string[], most: number): string {
  const end = `There is more: ${MORE}.`;
  const kept: string[] = [];
  let size = end.length + 2;
  for (const part of parts.filter(Boolean)) {
    size += Buffer.byteLength(part) + 2;
    if (size > most) return [...kept, end].join("\n\n");
    kept.push(part);
  }
  return kept.join("\n\n");
}
