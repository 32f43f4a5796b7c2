import type { Grammar } from "../../url/grammar.ts";

/** Paths of an account that are free each month: https://aws.amazon.com/cloudfront/pricing/ */
export const FREE_PATHS = 1_000;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html */
export const cloudfrontGrammar = ({ maxPaths }: { readonly maxPaths: number }): Grammar => ({
  cut: "any",
  maxItems: maxPaths,
  itemsOf: () => 1,
  maxTags: null,
  maxWildcards: 15,
  maxLength: 4_000,
  maxSlashes: Number.POSITIVE_INFINITY,
  // RFC 1738's unsafe characters and no others: CloudFront would not find a path that is encoded further.
  escaped: '<>"#%{}|\\^[]`?',
  // CloudFront refuses a batch for a raw `~`, and accepts `%7E` without purging anything (aws-sdk-js-v3#4042).
  unpurgeable: "~",
  // /dir/* was seen to leave /dir/ stale (pulumi/docs#21786).
  wildcardCoversItsPrefix: false,
  pathIsPrefix: false,
  everythingTakesTags: true,
  // A path that is encoded further than RFC 1738 asks for purges nothing.
  purgesSpellings: false,
});
