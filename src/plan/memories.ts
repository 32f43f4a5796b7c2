import type { Destination } from "../destination.ts";
import type { Base } from "../history/base.ts";
import { memoryRef } from "../history/memory.ts";
import type { UrlOptions } from "../rules/match.ts";
import { type Rules, rulesKey } from "../rules/parse.ts";

/** Names the memory of each destination by its ref. Reads none of them yet. Those `of` builds are apart from those of sources. */
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
    // Everything that turns a path into URLs, so that any change of it starts without a memory.
    const mapping = [rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort(), ...(of ? [of] : [])];
    return { ...destination, memory: { ref: memoryRef(cdn, hash, JSON.stringify(mapping)), value: null } };
  });
}

/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
export function withMemoryToMove(destination: Destination, base: Base): Destination {
  const isPartial = base.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}
