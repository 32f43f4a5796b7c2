import { isSha } from "../git/object-id.ts";
import { fieldAt } from "../json.ts";

/** The event or its payload cannot lead to a purge; the message says what would. */
export class EventError extends Error {
  override name = "EventError";
}

/** The text at a path of a payload. Throws EventError where there is none. */
export function textAt(payload: unknown, path: string): string {
  const value = fieldAt(payload, path);
  if (typeof value !== "string" || value === "") throw new EventError(`the event's payload has no text at \`${path}\``);
  return value;
}

/** The full SHA at a path of a payload. Throws EventError where there is none. */
export function shaAt(payload: unknown, path: string): string {
  return checkSha(textAt(payload, path), path);
}

/** The value, which stands at this path, if it is a full SHA. Throws EventError otherwise. */
export function checkSha(value: string, path: string): string {
  if (!isSha(value)) {
    throw new EventError(`the event's payload has ${JSON.stringify(value)} at \`${path}\` where a full SHA belongs`);
  }
  return value;
}

/** A value of the payload for a sentence; null for none. */
export function describeValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
}
