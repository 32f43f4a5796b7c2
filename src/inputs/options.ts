import { AUTO, type GivenOptions, OPTIONS, type OptionField } from "../rules/options.ts";
import { InputError, list, quoted, type ReadInput } from "./read.ts";

/** Reads the options that the rules may set as well: none that is not set here. Throws InputError. */
export function readOptions(read: ReadInput): GivenOptions {
  const texts = Object.fromEntries(
    Object.entries(OPTIONS).map(([field, { name }]) => [field, read(name).trim()]),
  ) as Record<OptionField, string>;
  const isSet = (field: OptionField) =>
    // The runner gives an input that is not set as an empty text, which here turns the directory index off.
    field === "directoryIndex" ? texts[field] !== AUTO : texts[field] !== "";
  const given = (Object.keys(OPTIONS) as OptionField[]).filter(isSet);
  return Object.fromEntries(given.map((field) => [field, parse(field, texts[field])]));
}

function parse(field: OptionField, text: string) {
  // It may lie below RUNNER_TEMP, too: where it lies is looked at when it is read.
  if (field === "buildDir") return text;
  const { name, isList, read, allowed } = OPTIONS[field];
  const values = (isList ? list(text) : [text]).map((one) => {
    const value = read(one);
    if (value !== null) return value;
    throw new InputError(
      `\`${name}\` ${isList ? "has" : "is"} ${quoted(one)}. Give ${allowed}${isList ? ", one a line" : ""}.`,
    );
  });
  return isList ? values : values[0];
}
