/** The CDNs that can be told, by the names that refs, outputs and reports use. */
export type CdnName = "cloudfront" | "cloudflare" | "fastly";
