import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/limits.ts
var LIMITS = {
  gitMs: 5 * 6e4,
  gitSilenceSeconds: 30,
  githubMs: 3e4,
  cloudfrontMs: 3e4
};

// src/cdn/cloudfront-grammar.ts
var MOST_PATHS = 3e3;
var cloudfrontGrammar = ({ maxPaths }) => ({
  cut: "any",
  maxPatterns: maxPaths,
  maxTags: null,
  maxWildcards: 15,
  maxLength: 4e3,
  // RFC 1738's unsafe characters, and nothing else: a path that is encoded further misses too.
  escaped: '<>"#%{}|\\^[]`?',
  // Raw it is refused, with the whole batch; as %7E it is accepted and does nothing (aws-sdk-js-v3#4042).
  unpurgeable: "~",
  // Some have seen /dir/* leave /dir/ stale (pulumi/docs#21786).
  wildcardCoversItsPrefix: false
});

export {
  MOST_PATHS,
  cloudfrontGrammar,
  LIMITS
};
