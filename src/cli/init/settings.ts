import { parseDocument } from "yaml";

/** A setting as a configuration has it: not at all, a text, or something that only running it would tell. */
export type Setting =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly value: string }
  | {
      readonly kind: "unclear";
      readonly why: string;
      /** Plain texts among what it may be. */
      readonly texts: readonly string[];
    };

const NONE: Setting = { kind: "none" };

/** The configuration without its comments. A `//` within a text, as in an address, is none. */
export function withoutComments(path: string, text: string): string {
  if (/\.[cm]?[jt]s$/.test(path))
    return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*/g, "$1");
  return text.replace(/^\s*#.*$/gm, "");
}

/**
 * Reads a setting, `key` or `table.key`, from the text of a configuration and never runs it. JSON and YAML are parsed; of
 * TOML lines are read, and of scripts what stands behind the key where that is a plain text. Keys go by any case.
 */
export function readSetting(path: string, text: string, name: string): Setting {
  const bare = withoutComments(path, text);
  if (/\.(?:json|ya?ml)$/.test(path)) return parsedSetting(path, bare, name);
  const [key, table] = [name.split(".").at(-1)!, name.split(".").slice(0, -1).join(".")];
  if (path.endsWith(".toml")) {
    const part = bare.split(/^\s*\[/m).find((one, at) => (at === 0 ? table === "" : one.startsWith(`${table}]`)));
    const found = new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, "im").exec(part ?? "");
    if (!found) return NONE;
    const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/.exec(found[1]!.trim()) ?? [];
    return told(path, key, double ?? single ?? null, found[0]);
  }
  const values = new Map<string | null, string>();
  for (const [line, value] of bare.matchAll(new RegExp(`\\b${key}\\s*(?:[:(]\\s*([^,;\\n]*)|(?=[,}]))`, "gi"))) {
    const [, , literal = null] = /^(["'`])([^"'`\\$]*)\1\s*[)}\]\s]*$/.exec(value?.trim() ?? "") ?? [];
    values.set(literal, line);
  }
  const texts = [...values.keys()].filter((one) => one !== null);
  if (values.size > 1) return { kind: "unclear", why: `${path} has ${key} more than once`, texts };
  const [[value, line] = []] = values;
  return value === undefined ? NONE : told(path, key, value, line!);
}

function parsedSetting(path: string, text: string, name: string): Setting {
  let value: unknown;
  try {
    value = parseDocument(text, { logLevel: "silent" }).toJS();
  } catch {
    return NONE; // its generator refuses it too
  }
  for (const key of name.split(".")) {
    const entries = Object.entries(Object(value) as object);
    value = entries.find(([one]) => one.toLowerCase() === key.toLowerCase())?.[1];
  }
  if (value === undefined || value === null) return NONE;
  // `!ENV SITE_DIR` of MkDocs: a tag that is not known leaves the text behind it.
  const isTagged = new RegExp(`^\\s*${name}\\s*:\\s*!`, "im").test(text);
  return told(path, name, typeof value === "string" && !isTagged ? value : null, `${name}: …`);
}

function told(path: string, key: string, value: string | null, line: string): Setting {
  if (value !== null) return { kind: "text", value };
  return {
    kind: "unclear",
    why: `${path} sets ${key} by what only running it would tell (${line.trim().slice(0, 60)})`,
    texts: [],
  };
}

/** The value of an option in a command such as that of a script of package.json. */
export function readOption(command: string, names: readonly string[]): string | null {
  for (const name of names) {
    const found = new RegExp(`(?:^|\\s)${name}(?:=|\\s+)("[^"]*"|'[^']*'|[^\\s"'&;|]+)`).exec(command);
    if (found) return found[1]!.replace(/^(["'])(.*)\1$/, "$2");
  }
  return null;
}
