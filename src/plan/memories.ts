import type { Destination } from "../destination.ts";
import type { Base } from "../history/base.ts";
import { memoryRef } from "../history/memory.ts";
import { type Rules, rulesKey } from "../rules/parse.ts";
import type { UrlOptions } from "./document.ts";

/** The destinations with the refs of their memories, of which nothing is read yet. Those `of` builds are apart from those of sources. */
export function nameMemories(
  destinations: readonly Destination[],
  rules: Rules,
  options: UrlOptions,
  of?: "build-dir",
): Destination[] {
  const { directoryIndex, cleanUrls, queryStrings } = options;
  return destinations.map((destination) => {
    const { cdn, hash, site } = destination;
    if (hash === null) return { ...destination, memory: null };
    // All that turns a path into URLs: a change of it starts without a memory.
    const mapping = [rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort(), ...(of ? [of] : [])];
    return { ...destination, memory: { ref: memoryRef(cdn, hash, JSON.stringify(mapping)), value: null } };
  });
}

/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
export function withMemoryToMove(destination: Destination, base: Base): Destination {
  const isPartial = base.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}
