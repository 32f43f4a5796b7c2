import fc from "fast-check";

/** Keys that are more than names to JavaScript. */
const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "length", "0"];

/** What stands where something else belongs. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    true,
    0,
    -1,
    1e21,
    "",
    "null",
    "0".repeat(40),
    "--upload-pack=x",
    "../..",
    "\r\nx: y",
  ),
  fc.string({ maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(...NAMES).map((name) => JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`)),
);

/** JSON that is nearly as given: some of its values are others, of another kind or gone, and some keys are too many. */
export function mutated(value: unknown, most = 3): fc.Arbitrary<unknown> {
  const places = placesOf(value);
  return fc
    .array(fc.tuple(fc.nat(places.length - 1), junk), { minLength: 1, maxLength: most })
    .map((changes) => changes.reduce((result, [place, other]) => replaced(result, places[place]!, other), value));
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const entries = Object.entries(value);
  return [at, ...entries.flatMap(([key, inner]) => placesOf(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== "object" || value === null) return value;
  const inner = replaced((value as Record<string, unknown>)[key], rest, other);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === String(key) ? inner : one));
  return { ...value, [key]: inner };
}

/** Whether what was read has changed what all objects inherit. */
export function isPolluted(): boolean {
  return "polluted" in {} || Object.keys(Object.prototype).length > 0;
}
