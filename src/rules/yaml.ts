import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
} from "yaml";

/** A text, and the offset at which it stands. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
  readonly offset: number;
}

/** What YAML may say in a file of rules: texts, lists of texts, mappings of these, and nothing. */
export type Value =
  | Text
  | { readonly kind: "list"; readonly items: readonly Text[]; readonly offset: number }
  | Mapping
  | { readonly kind: "nothing"; readonly offset: number };

/** Keys in the order of the text; none twice. */
export interface Mapping {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
  readonly offset: number;
}

/** A key and what it holds. */
export interface Entry {
  readonly key: Text;
  readonly value: Value;
}

/** Refuses what stands at an offset of the text. */
export type Fail = (offset: number, message: string, cause?: unknown) => never;

const EXAMPLE = "public/**: /$1";

/** Deepest nesting of a file of rules: the mapping, the one under `rules:`, the list of a glob and its items. */
const MAX_DEPTH = 4;

/** Reads a YAML mapping and fills in the line counter. */
export function readMapping(text: string, lines: LineCounter, fail: Fail): Mapping {
  const refuse: Fail = (offset, message, cause) => {
    const bare = bareText(text, offset);
    return fail(bare?.offset ?? offset, bare?.message ?? message, cause);
  };
  // The order of rules and their keys is checked below, since `uniqueKeys` compares each key with all others.
  const document = parseOrRefuse(
    () => parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }),
    refuse,
  );
  const problems = [...document.errors, ...document.warnings];
  // Of bare text the parser often complains further down, and warns of an ambiguous alias in its own place.
  const first = problems.slice(0, MOST_PROBLEMS);
  const problem = first.find(({ pos }) => bareText(text, pos[0]) !== null) ?? problems[0];
  if (problem !== undefined)
    refuse(problem.pos[0], braceMessage(text, problem.pos[0]) ?? syntaxMessage(problem), problem);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    fail(0, `there are no rules; write at least one, such as ${EXAMPLE}`);
  const value = read(root as Node, 1, new Map(), refuse);
  if (value.kind === "mapping") return value;
  return refuse(
    value.offset,
    `rules are a mapping from globs to targets, but this is a ${value.kind}; write rules such as ${EXAMPLE}`,
  );
}

function syntaxMessage({ code, message }: YAMLError): string {
  switch (code) {
    case "MULTIPLE_DOCS":
      return "a second YAML document starts here; write all rules in one";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "this would nest mappings; write tag:x without a space, a text with `: ` in quotes, and every glob in the same column";
    default:
      return `this is not the YAML that rules are: ${message}; write rules such as ${EXAMPLE}`;
  }
}

/** What to say of a line with `[/${1}]`: within brackets, braces are a mapping of YAML's. */
function braceMessage(text: string, offset: number): string | null {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(from, from + LONGEST_BARE).split(/\r?\n/, 1)[0]!;
  const [, target] = /[[,]\s*((?:\/|tag:)[^\s,[\]"'{}]*\$\{\d[^\s,[\]"']*)/.exec(line) ?? [];
  return target === undefined
    ? null
    : `YAML reads { within [ ] as a mapping; put the target in quotes: ${quote(target)}`;
}

function parseOrRefuse<T>(parse: () => T, refuse: Fail): T {
  try {
    return parse();
  } catch (cause) {
    // The parser recurses, so that brackets by the thousand overflow the stack.
    return refuse(0, `this is not YAML that can be read; write rules such as ${EXAMPLE}`, cause);
  }
}

// Aliases give the very value that their anchor got, and values are as flat as rules: no alias multiplies anything.
function read(node: Node, depth: number, anchors: Map<string, Value>, refuse: Fail): Value {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    const value =
      anchors.get(node.source) ??
      refuse(offset, `the alias *${node.source} has no anchor before it; write the value itself, such as /*`);
    return { ...value, offset };
  }
  if (depth > MAX_DEPTH) refuse(offset, "this is nested too deep; a glob has one target or a list of them");
  const value = readValue(node, offset, depth, anchors, refuse);
  if (node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function readValue(node: Node, offset: number, depth: number, anchors: Map<string, Value>, refuse: Fail): Value {
  if (isSeq(node)) {
    const items = node.items.map((item) => {
      const child = item as Node;
      // Judged before it is read, so that depth is no concern of lists.
      const value: Value = isSeq(child)
        ? { kind: "list", items: [], offset: child.range![0] }
        : read(child, depth + 1, anchors, refuse);
      if (value.kind === "text") return value;
      const what = value.kind === "nothing" ? "an item without text" : `a ${value.kind}`;
      return refuse(
        value.offset,
        `a list holds ${what}, but only texts are allowed; write one text an item, such as - /feed.xml`,
      );
    });
    return { kind: "list", items, offset };
  }
  if (isMap(node)) {
    const seen = new Set<string>();
    const entries = node.items.map(({ key, value }): Entry => {
      const text = readKey(key as Node, anchors, refuse);
      if (seen.has(text.text))
        refuse(
          text.offset,
          `${quote(text.text)} stands here for the second time; write it once, with a list of all its targets`,
        );
      seen.add(text.text);
      return {
        key: text,
        value:
          value === null ? { kind: "nothing", offset: text.offset } : read(value as Node, depth + 1, anchors, refuse),
      };
    });
    return { kind: "mapping", entries, offset };
  }
  const { value, source } = node as Scalar;
  if (typeof value === "string") return { kind: "text", text: value, offset };
  if (value === null) return { kind: "nothing", offset };
  return refuse(
    offset,
    `${source} is a ${typeof value} to YAML, not a text; put it in quotes: ${quote(source ?? String(value))}`,
  );
}

const NO_GLOB = 'a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html';

function readKey(key: Node, anchors: Map<string, Value>, refuse: Fail): Text {
  if (!isScalar(key) && !isAlias(key)) refuse(key?.range?.[0] ?? 0, NO_GLOB);
  const value = read(key, MAX_DEPTH, anchors, refuse);
  if (isScalar(key) && value.kind === "text" && value.text === "<<" && key.type === "PLAIN") {
    refuse(value.offset, "<< merges nothing here; write out the rules");
  }
  if (value.kind === "text" && !isAlias(key) && key.anchor === undefined) return value;
  return refuse(value.offset, NO_GLOB);
}

/** Bare text that YAML reads as an alias, anchor, tag, list or mapping. Such a line is rarely meant in a file of rules. */
const BARE = /^([ \t]*(?:- +)*)([*{[!@&%`].*?)(\s*:(?:\s.*)?|\s+#.*|\s*)$/;

/** Longest line that may be a rule whose quotes are missing, and most of the parser's complaints that are looked at for one. */
const LONGEST_BARE = 2_000;
const MOST_PROBLEMS = 20;

/** What to say of the line at the offset if it starts with such text. */
function bareText(text: string, offset: number): { offset: number; message: string } | null {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(from, from + LONGEST_BARE + 1).split(/\r?\n/, 1)[0]!;
  const [, start = "", bare, rest = ""] = (line.length <= LONGEST_BARE && BARE.exec(line)) || [];
  if (bare === undefined || (!rest.includes(":") && !start.includes("-"))) return null;
  const message = `YAML cannot read ${bare} bare because it starts with ${bare[0]}; put it in quotes: ${quote(bare)}${rest.trim()}`;
  return { offset: from + start.length, message };
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
