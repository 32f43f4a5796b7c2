import { fieldAt } from "../json.ts";

/** A field of an answer as text for people; empty where it is none. What an answer holds may be of any kind. */
export function saidIn(answer: unknown, field: string): string {
  const value = fieldAt(answer, field);
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 300);
}
