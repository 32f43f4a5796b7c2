import { readFileSync } from "node:fs";

/** Strings of their own, where `split` would make slices of one long string. */
export function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    lines.push(bytes.toString("latin1", at, end < 0 ? bytes.length : end));
    at = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** Most of the files in 20 places of the tree, and a few anywhere. In byte order, like git's. */
export function changesOf(live: readonly string[], count: number, random: () => number): string[] {
  const changed = new Set<string>();
  const run = Math.ceil((count / 20) * 1.4);
  while (changed.size < count - 10) {
    const at = Math.floor(random() * live.length);
    for (let next = at; next < Math.min(at + run, live.length) && changed.size < count - 10; next++) {
      if (random() < 0.7) changed.add(live[next]!);
    }
  }
  while (changed.size < count) changed.add(live[Math.floor(random() * live.length)]!);
  return [...changed].sort();
}

export function shuffle(list: string[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
