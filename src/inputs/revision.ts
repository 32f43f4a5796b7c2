import { isSha } from "../git/object-id.ts";
import type { Revision } from "../history/revision.ts";
import { InputError, quoted } from "./read.ts";

/** https://git-scm.com/docs/git-check-ref-format, and nothing that git could take for an option. */
const BAD_NAME = /^[-/]|\.\.|\/\/|\/\.|^\.|@\{|[\x00-\x20\x7f~^:?*[\\]|\.lock(?:\/|$)|[/.]$|^@$/;

/** Reads the value of `base` or `head`. Throws InputError. */
export function revision(input: string, value: string): Revision {
  if (isSha(value)) return { kind: "sha", sha: value };
  if (BAD_NAME.test(value)) {
    throw new InputError(
      `\`${input}\` is ${quoted(value)}, which is no name that git allows. Give a full SHA, a tag such as \`v1.2.3\` or a branch such as \`main\`.`,
    );
  }
  return value.startsWith("refs/") ? { kind: "ref", ref: value } : { kind: "name", name: value };
}
