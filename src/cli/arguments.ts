import { type ParseArgsConfig, parseArgs } from "node:util";
import { grouped } from "../number.ts";
import { nearest } from "../rules/suggest.ts";

/** An option as parseArgs takes it, with what help says of it. */
interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly default?: string | boolean;
  readonly multiple?: boolean;
  /** How help calls its value. */
  readonly value?: string;
  readonly about: string;
}

/** By name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** The command line cannot be used; the message says which part and what is allowed. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The command has no option of this name. */
export class UnknownOptionError extends UsageError {
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}

type Arguments<O extends Options> = ReturnType<typeof parseArgs<{ options: Mutable<O>; allowPositionals: true }>>;
type Mutable<O> = { -readonly [K in keyof O]: O[K] } & NonNullable<ParseArgsConfig["options"]>;

/** Divides what stands behind the name of a command into options and names. Throws UsageError. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Arguments<O> {
  try {
    return parseArgs({ args: [...args], options: options as Mutable<O>, allowPositionals: true });
  } catch (cause) {
    const { code, message } = cause as Error & { code?: string };
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw cause;
    const [, unknown] = /^Unknown option '(-?-?[^']*)'/.exec(message) ?? [];
    if (unknown === undefined) throw new UsageError(valueMessage(message, options, args), { cause });
    const meant = nearest(unknown.replace(/^-+/, ""), Object.keys(options), 2);
    throw new UnknownOptionError(
      unknown,
      `there is no option ${unknown}; ${meant ? `did you mean --${meant}?` : `there are ${namesOf(options)}`}`,
    );
  }
}

/** Says what is wrong with the value of an option that the command has. */
function valueMessage(message: string, options: Options, args: readonly string[]): string {
  const [, name = ""] = /--([\w-]+)/.exec(message) ?? [];
  const option = options[name];
  if (option === undefined) return message.split("\n", 1)[0]!.replace(/\.+$/, "");
  const next = args[args.indexOf(`--${name}`) + 1] ?? "";
  if (/^-\d+$/.test(next)) return `--${name} is ${quoted(next)}; write it without the dash: --${name} ${next.slice(1)}`;
  return option.type === "boolean"
    ? `--${name} takes no value; leave out what follows the =`
    : `--${name} wants a value; write --${name}=${option.value ?? "VALUE"}`;
}

function namesOf(options: Options): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(", ");
}

/** The number that an option gives. Throws UsageError. */
export function integer(option: string, value: string, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`${option} is ${quoted(value)}; allowed is a whole number from 1 to ${grouped(most)}`);
}

/** A text of the command line as messages show it. */
export function quoted(value: string): string {
  return JSON.stringify(value);
}
