import { MAX_TARGETS } from "../rules/parse.ts";
import { parseTarget, TargetError, type Template } from "../rules/template.ts";
import { InputError, lines, quoted, type ReadInput } from "./read.ts";

/** The word of the input `paths` that leaves it to the rules what is purged; no path, since these start with a slash. */
const AUTO = "auto";

const FORMS = "Give URL paths such as `/posts/hello/`, one a line, or a JSON array of them";

/** Texts that GitHub's expressions make of values that are none, and what is to be written instead. */
const NO_TEXTS: ReadonlyMap<string, string> = new Map([
  [
    "Array",
    `is what an expression makes of a list. Write \`toJSON\` around it, as \`\${{ toJSON(github.event.client_payload.paths) }}\`.`,
  ],
  ["Object", `is what an expression makes of an object. ${FORMS}.`],
  ["null", `is what \`toJSON\` makes of a value that the event does not have. ${FORMS}; \`[]\` purges nothing.`],
]);

/** Longest message about one path, which may be foreign text of any length. */
const LONGEST = 600;

/** Reads the URL paths and tags to purge as they are; null where the rules say what is purged. Throws InputError. */
export function readPaths(read: ReadInput): readonly Template[] | null {
  const text = read("paths").trim();
  if (text === AUTO) return null;
  // An expression that found nothing: purging by the rules instead could purge everything.
  if (text === "")
    throw new InputError(
      `\`paths\` is empty, so nothing was purged; \`[]\` is the list that purges nothing. Leave \`paths\` out, or set it to \`${AUTO}\`, to purge what the rules make of what changed: \`\${{ inputs.paths || '${AUTO}' }}\` does for an input that may be empty.`,
    );
  const noText = NO_TEXTS.get(text);
  if (noText !== undefined) throw new InputError(`\`paths\` is ${quoted(text)}, which ${noText}`);
  const paths = text.startsWith("[") ? parseArray(text) : lines(text);
  if (paths.length > MAX_TARGETS)
    throw new InputError(
      `\`paths\` has ${paths.length} entries, and ${MAX_TARGETS} are allowed. Give a wildcard such as \`/posts/*\`.`,
    );
  return paths.map((path, index) => {
    try {
      return parseTarget(path, null);
    } catch (cause) {
      if (!(cause instanceof TargetError)) throw cause;
      const { message } = cause;
      const told = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
      throw new InputError(`\`paths\`, entry ${index + 1}: ${told}`, { cause });
    }
  });
}

function parseArray(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`\`paths\` starts like JSON but is none: ${(cause as Error).message}. ${FORMS}.`, { cause });
  }
  if (Array.isArray(value) && value.every((path) => typeof path === "string")) return value;
  throw new InputError(`\`paths\` is JSON but no array of texts. ${FORMS}.`);
}
