import { cloudflare } from "../cdn/cloudflare.ts";
import { cloudfrontGrammar } from "../cdn/cloudfront-grammar.ts";
import { fastly } from "../cdn/fastly.ts";
import type { Grammar } from "../cdn/grammar.ts";
import type { CdnName } from "../cdn/table.ts";

/** Cloudflare and Fastly are told whole URLs, so that each origin of a site counts; here there is one. */
const site = ["https://www.example.com"];

/** What each CDN accepts, without the code that sends: that loads a client, and a laptop sends nothing. */
export const grammars: Readonly<Record<CdnName, (maxPaths: number) => Grammar>> = {
  cloudfront: (maxPaths) => cloudfrontGrammar({ maxPaths }),
  cloudflare: () => cloudflare.grammar({ site }),
  fastly: () => fastly.grammar({ site }),
};
