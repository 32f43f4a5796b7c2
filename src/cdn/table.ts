import type { CdnName } from "../destination.ts";
import type { Grammar, GrammarOptions } from "../url/grammar.ts";
import { cloudflareGrammar } from "./cloudflare/grammar.ts";
import { cloudfrontGrammar } from "./cloudfront/grammar.ts";
import { fastlyGrammar } from "./fastly/grammar.ts";

/** The facts about a CDN that a run needs before it loads the CDN's code. */
export interface CdnEntry {
  readonly title: string;
  /** The noun for one target, for example `distribution`. */
  readonly target: string;
  /** The input that holds the ids of the targets, and the form of an id. */
  readonly ids: {
    readonly input: string;
    readonly form: RegExp;
    readonly allowed: string;
    readonly example: string;
    /** Whether each id may name its hosts, as `ID: host, host`: the CDN refuses URLs of other hosts. */
    readonly namesHosts: boolean;
  };
  /** The input that holds the token; null where the credentials come from elsewhere. */
  readonly tokenInput: string | null;
  /** Whether it purges by whole URLs, for which it needs `site`. */
  readonly needsSite: boolean;
  /** Whether it can purge every variant of a path by query string. */
  readonly queryStrings: boolean;
  /** Whether it can mark stale instead of removing. */
  readonly soft: boolean;
  /** How its paths are written, and how many a purge may hold. */
  grammar(options: GrammarOptions): Grammar;
}

/** Every CDN, in the order in which reports name them: a new one is an entry here and in send.ts, its folder and its test. */
export const cdnTable = {
  cloudfront: {
    title: "CloudFront",
    target: "distribution",
    ids: {
      input: "cloudfront-distribution",
      // AWS starts them with an E; emulators do not.
      form: /^(?:[A-Z0-9]{5,32}|dt_[A-Za-z0-9]{5,64})$/,
      allowed:
        "distribution ids (`E` and capital letters and digits) and distribution tenant ids (`dt_…`) are allowed; domain names, ARNs and aliases are not",
      example: "E2QWRUHEXAMPLE",
      namesHosts: false,
    },
    tokenInput: null,
    needsSite: false,
    queryStrings: true,
    soft: false,
    grammar: cloudfrontGrammar,
  },
  cloudflare: {
    title: "Cloudflare",
    target: "zone",
    ids: {
      input: "cloudflare-zone",
      form: /^[0-9a-f]{32}$/,
      allowed:
        "zone ids (32 hex digits, on the overview page of the zone) are allowed; domain names and account names are not",
      example: "023e105f4ecef8ad9ca31a8372d0c353",
      namesHosts: true,
    },
    tokenInput: "cloudflare-api-token",
    needsSite: true,
    queryStrings: true,
    soft: true,
    grammar: cloudflareGrammar,
  },
  fastly: {
    title: "Fastly",
    target: "service",
    ids: {
      input: "fastly-service",
      form: /^[A-Za-z0-9]{16,32}$/,
      allowed: "service ids (22 letters and digits or so) are allowed; names of services and domains are not",
      example: "SU1Z0isxPaozGVKXdv0eY",
      namesHosts: false,
    },
    tokenInput: "fastly-api-token",
    needsSite: true,
    queryStrings: false,
    soft: true,
    grammar: fastlyGrammar,
  },
} as const satisfies Record<CdnName, CdnEntry>;

/** The entry of one CDN. */
export function entryOf(name: CdnName): CdnEntry {
  return cdnTable[name];
}
