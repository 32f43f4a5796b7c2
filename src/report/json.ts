/** Longer lists are written this many items at once, shorter ones item by item. */
const MANY = 50;

/** Pieces are at least this long, but for the last: each is a write. */
const SHORTEST = 16_384;

/**
 * The JSON of a value, as `JSON.stringify` writes it, in pieces: a report of a hundred thousand files is tens of
 * megabytes, which need not be one text.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let text = "";
  for (const part of partsOf(value)) {
    text += part;
    if (text.length < SHORTEST) continue;
    yield text;
    text = "";
  }
  yield text;
}

function* partsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* partsOfList(value);
  else if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    yield* partsOfObject(value);
  else yield JSON.stringify(value) ?? "null";
}

function* partsOfList(items: readonly unknown[]): Generator<string> {
  let before = "[";
  for (let at = 0; at < items.length; before = ",") {
    if (items.length < MANY) {
      yield before;
      yield* partsOf(items[at++]);
    } else {
      yield before + JSON.stringify(items.slice(at, at + MANY)).slice(1, -1);
      at += MANY;
    }
  }
  yield before === "[" ? "[]" : "]";
}

function* partsOfObject(object: object): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* partsOf(value);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}
