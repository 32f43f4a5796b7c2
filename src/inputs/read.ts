import { grouped } from "../number.ts";

/** An input cannot be used; the message says which one, what was given, what is allowed and what would work. */
export class InputError extends Error {
  override name = "InputError";
}

/** Reads an input as the runner gives it: the empty string when it is not set. */
export type ReadInput = (name: string) => string;

/** The text of an input that may not be empty. */
export function required(read: ReadInput, name: string, example: string): string {
  const value = read(name);
  if (value.trim() === "")
    throw new InputError(`\`${name}\` is empty: leave it out or give a value such as \`${example}\`.`);
  return value;
}

/** YAML 1.2's booleans, as the toolkit's getBooleanInput reads them. */
export function boolean(read: ReadInput, name: string, allowed = "`true` or `false`"): boolean {
  const value = read(name).trim();
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value) || value === "") return false;
  throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed is ${allowed}.`);
}

/** A whole number within bounds. */
export function integer(read: ReadInput, name: string, least: number, most: number): number {
  const value = read(name).trim();
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed is a whole number from ${least} to ${grouped(most)}.`);
}

/** One of a few words. */
export function oneOf<T extends string>(read: ReadInput, name: string, allowed: readonly T[]): T {
  const value = read(name).trim();
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  throw new InputError(`\`${name}\` is ${quoted(value)}. Allowed are \`${allowed.join("`, `")}\`.`);
}

/** A token, which must fit into a header. The message does not quote it. */
export function token(read: ReadInput, name: string): string {
  const value = read(name).trim();
  if (/^[!-~]*$/.test(value)) return value;
  throw new InputError(`\`${name}\` holds a space, a line break or a character that no token has.`);
}

/** Items one a line or separated by commas. */
export function list(value: string): string[] {
  return value.split(",").flatMap(lines);
}

/** Items one a line, which may hold commas. */
export function lines(value: string): string[] {
  return value
    .split("\n")
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A value as messages show it: in quotes, and cut where it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
