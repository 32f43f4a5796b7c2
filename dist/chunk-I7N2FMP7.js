import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/cli/terminal.ts
function paintFor(stream, env) {
  const mark = (open, close) => isColoured(stream, env) ? (text) => `\x1B[${open}m${text}\x1B[${close}m` : (text) => text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    red: mark(31, 39),
    green: mark(32, 39),
    yellow: mark(33, 39),
    cyan: mark(36, 39)
  };
}
function isColoured({ isTTY }, { FORCE_COLOR, NO_COLOR, TERM }) {
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY === true && !NO_COLOR && TERM !== "dumb";
}

export {
  paintFor
};
