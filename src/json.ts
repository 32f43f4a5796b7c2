/** Parses a text of JSON; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Longest text of an answer that a message holds. */
const MOST_TEXT = 300;

/** The value at a dotted path of what JSON held, or undefined. Own properties only: names in it are not ours. */
export function fieldAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
      value,
    );
}

/** A field of an answer as text for people; empty where there is none. An answer may hold anything in its place. */
export function textField(answer: unknown, field: string): string {
  const value = fieldAt(answer, field);
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, MOST_TEXT);
}
