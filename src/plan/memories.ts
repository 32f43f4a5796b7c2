import type { Destination } from "../destination.ts";
import type { Base } from "../history/base.ts";
import { memoryRef } from "../history/memory.ts";
import { type Rules, rulesKey } from "../rules/parse.ts";
import type { UrlOptions } from "./document.ts";

/** Names the memory of each destination by its ref. Reads none of them yet. */
export function nameMemories(destinations: readonly Destination[], rules: Rules, options: UrlOptions): Destination[] {
  const { directoryIndex, cleanUrls, queryStrings } = options;
  return destinations.map((destination) => {
    const { cdn, hash, site } = destination;
    if (hash === null) return { ...destination, memory: null };
    // Everything that turns a path into URLs, so that any change of it starts without a memory.
    const mapping = JSON.stringify([rulesKey(rules), directoryIndex, cleanUrls, queryStrings, [...site].sort()]);
    return { ...destination, memory: { ref: memoryRef(cdn, hash, mapping), value: null } };
  });
}

/** Start a memory only after a full purge; otherwise it would claim that unpurged URLs are fresh. */
export function withMemoryToMove(destination: Destination, base: Base): Destination {
  const isPartial = base.kind === "known" && destination.memory?.value === null;
  return isPartial ? { ...destination, memory: null } : destination;
}
