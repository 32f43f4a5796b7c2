var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  CancelledError: () => CancelledError,
  onCancel: () => onCancel,
  stoppable: () => stoppable,
  unless: () => unless
});
module.exports = __toCommonJS(stdin_exports);
var GRACE_MS = 5e3;
var CODES = { SIGINT: 130, SIGTERM: 143 };
var CancelledError = class extends Error {
  name = "CancelledError";
};
function onCancel({ say, leave }) {
  const controller = new AbortController();
  let finishing = 0;
  let code = null;
  const hear = (name) => {
    const cut = `cancelled by ${name} while a purge was on its way. If it was accepted without our hearing of it, it happens all the same; nothing is remembered of it, so the next run purges again.`;
    if (code !== null) return leave(cut, code);
    code = CODES[name];
    controller.abort(new CancelledError(`cancelled by ${name}`));
    if (finishing === 0) return leave(`cancelled by ${name}. Nothing was purged; the next run purges it.`, code);
    say(`Cancelled by ${name}: finishing what is on its way, for at most ${GRACE_MS / 1e3} s, and beginning nothing.`);
    const end = code;
    setTimeout(() => leave(cut, end), GRACE_MS).unref();
  };
  for (const name of Object.keys(CODES)) process.on(name, hear);
  return {
    signal: controller.signal,
    code: () => code,
    async finishing(work) {
      finishing += 1;
      try {
        return await work();
      } finally {
        finishing -= 1;
      }
    }
  };
}
function stoppable(clock, signal) {
  if (!signal) return clock;
  return {
    now: () => clock.now(),
    async sleep(milliseconds) {
      await unless(signal, () => clock.sleep(milliseconds));
      signal.throwIfAborted();
    }
  };
}
async function unless(signal, promise) {
  if (signal?.aborted) return null;
  let stop = () => {
  };
  const aborted = new Promise((resolve) => {
    stop = () => resolve(null);
    signal?.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise(), aborted]);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CancelledError,
  onCancel,
  stoppable,
  unless
});
