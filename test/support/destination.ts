import { entryOf } from "../../src/cdn/table.ts";
import { type CdnName, type Destination, hashed } from "../../src/destination.ts";

/** A destination of literals, with a budget of 60 paths and one origin; `id` null: a dry run that was given none. */
export function destinationOf(cdn: CdnName, id: string | null, rest: Partial<Destination> = {}): Destination {
  const site = rest.site ?? ["https://www.example.com"];
  const grammar = entryOf(cdn).grammar({ maxPaths: 60, site, queryStrings: false });
  return { cdn, id, hash: id === null ? null : hashed(id), grammar, site, memory: null, ...rest };
}
