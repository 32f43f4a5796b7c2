import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/cdn/cdn.ts
function tagPattern(name) {
  return `#${name}`;
}
var PurgeError = class extends Error {
  name = "PurgeError";
};

export {
  tagPattern,
  PurgeError
};
