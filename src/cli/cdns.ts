import { entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import type { Grammar } from "../url/grammar.ts";

/** Cloudflare and Fastly take whole URLs, so each origin of a site counts; the command line plans for one. */
const site = ["https://www.example.com"];

/** The CDN that a plan is made for, and what its grammar depends on. */
interface CdnOptions {
  readonly cdn: CdnName;
  readonly maxPaths: number;
  readonly queryStrings: boolean;
}

/** The grammar of what a CDN accepts. */
export const grammarOf = ({ cdn, ...options }: CdnOptions): Grammar => entryOf(cdn).grammar({ ...options, site });
