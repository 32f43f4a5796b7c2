import { entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import type { Grammar } from "../url/grammar.ts";

/** Cloudflare and Fastly are told whole URLs, so that each origin of a site counts; here there is one. */
const site = ["https://www.example.com"];

/** What a CDN accepts. */
export const grammarOf = (cdn: CdnName, maxPaths: number): Grammar => entryOf(cdn).grammar({ maxPaths, site });
