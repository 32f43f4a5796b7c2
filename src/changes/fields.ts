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

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a value is a full SHA. */
export function isSha(value: unknown): value is string {
  return typeof value === "string" && SHA.test(value);
}
