import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";

/** The part of YAML that a file of rules may use. */
export type Value = Text | List | Mapping | Nothing;

interface Placed {
  /** Where a value begins in the text. */
  readonly offset: number;
}
export type Text = Placed & { readonly kind: "text"; readonly text: string };
type List = Placed & { readonly kind: "list"; readonly items: readonly Text[] };
/** Keys in the order of the text; none twice. */
export type Mapping = Placed & { readonly kind: "mapping"; readonly entries: readonly Entry[] };
export type Entry = { readonly key: Text; readonly value: Value };
type Nothing = Placed & { readonly kind: "nothing" };

/** Refuses what stands at an offset of the text. */
export type Fail = (offset: number, message: string, cause?: unknown) => never;

const EXAMPLE = "public/**: /$1";
export const NO_RULES = `there are no rules; write at least one, such as ${EXAMPLE}`;

/** Deepest nesting that is read. That of a file of rules is 4: the mapping, the one under `rules:`, a list and its items. */
const MAX_DEPTH = 5;

/** Reads a YAML mapping and fills in the line counter. Under keys that are `bare` a number or boolean is a text, too. */
export function readMapping(text: string, lines: LineCounter, fail: Fail, bare: (key: string) => boolean): Mapping {
  const refuse: Fail = (offset, message, cause) => {
    const line = bareText(text, offset);
    return fail(line?.offset ?? offset, line?.message ?? message, cause);
  };
  const root = parseNode(text, lines, refuse);
  if (root === null || (isScalar(root) && root.value === null)) return fail(0, NO_RULES);
  keepTexts(root, bare);
  const value = read(root, 1, new Map(), refuse);
  if (value.kind === "mapping") return value;
  return refuse(
    value.offset,
    `rules are a mapping from globs to targets, but this is a ${value.kind}; write rules such as ${EXAMPLE}`,
  );
}

function keepTexts(root: Node, bare: (key: string) => boolean): void {
  for (const { key, value } of isMap(root) ? root.items : []) {
    const isOther = isScalar(value) && (typeof value.value === "number" || typeof value.value === "boolean");
    if (isOther && isScalar(key) && bare(String(key.value))) value.value = value.source;
  }
}

function parseNode(text: string, lineCounter: LineCounter, refuse: Fail): Node | null {
  let document: Document.Parsed;
  try {
    // The keys are checked below, since `uniqueKeys` compares each with all others.
    document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (cause) {
    // The parser recurses, so that brackets by the thousand overflow the stack.
    return refuse(0, `this is not YAML that can be read; write rules such as ${EXAMPLE}`, cause);
  }
  const problems = [...document.errors, ...document.warnings];
  // Of bare text the parser often complains further down, and warns of an ambiguous alias in its own place.
  const first = problems.slice(0, MOST_PROBLEMS);
  const problem = first.find(({ pos }) => bareText(text, pos[0]) !== null) ?? problems[0];
  if (problem === undefined) return document.contents;
  const [offset] = problem.pos;
  return refuse(offset, braceMessage(text, offset) ?? syntaxMessage(problem), problem);
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

// Aliases give the very value that their anchor got, and values are as flat as rules: no alias multiplies anything.
function read(node: Node, depth: number, anchors: Map<string, Value>, refuse: Fail): Value {
  const offset = node.range![0];
  if (isAlias(node)) {
    const value =
      anchors.get(node.source) ??
      refuse(offset, `the alias *${node.source} has no anchor before it; write the value itself, such as /*`);
    return { ...value, offset };
  }
  if (depth > MAX_DEPTH) refuse(offset, "this is nested too deep; a glob has one target or a list of them");
  const readChild = (child: unknown) => read(child as Node, depth + 1, anchors, refuse);
  const value = readValue(node, offset, readChild, refuse);
  if (node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function readValue(node: Node, offset: number, readChild: (child: unknown) => Value, refuse: Fail): Value {
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => checkItem(readChild(item), refuse)), offset };
  if (isMap(node)) {
    const seen = new Set<string>();
    const entries = node.items.map((pair): Entry => {
      const key = checkKey(pair.key as Node, readChild, refuse);
      if (seen.has(key.text))
        refuse(
          key.offset,
          `${quote(key.text)} stands here for the second time; write it once, with a list of all its targets`,
        );
      seen.add(key.text);
      return { key, value: pair.value === null ? { kind: "nothing", offset: key.offset } : readChild(pair.value) };
    });
    return { kind: "mapping", entries, offset };
  }
  const { value, source } = node as Node & { value: unknown; source?: string };
  if (typeof value === "string") return { kind: "text", text: value, offset };
  if (value === null) return { kind: "nothing", offset };
  return refuse(
    offset,
    `${source} is a ${typeof value} to YAML, not a text; put it in quotes: ${quote(source ?? String(value))}`,
  );
}

function checkItem(value: Value, refuse: Fail): Text {
  if (value.kind === "text") return value;
  const what = value.kind === "nothing" ? "an item without text" : `a ${value.kind}`;
  return refuse(
    value.offset,
    `a list holds ${what}, but only texts are allowed; write one text an item, such as - /feed.xml`,
  );
}

function checkKey(key: Node | null, readChild: (child: unknown) => Value, refuse: Fail): Text {
  const value = isScalar(key) && key.anchor === undefined ? readChild(key) : null;
  if (key === null || value?.kind !== "text") {
    const offset = key?.range?.[0] ?? 0;
    return refuse(offset, 'a key that is no plain text is no glob; put the glob in quotes, such as "*.html": /$1.html');
  }
  if (value.text === "<<" && isScalar(key) && key.type === "PLAIN")
    refuse(value.offset, "<< merges nothing here; write out the rules");
  return value;
}

/** Bare text that YAML reads as an alias, anchor, tag, list or mapping. Such a line is rarely meant in a file of rules. */
const BARE = /^([ \t]*(?:- +)*)([*{[!@&%`].*?)(\s*:(?:\s.*)?|\s+#.*|\s*)$/;

/** Longest line that may be a rule whose quotes are missing, and most of the parser's complaints that are looked at for one. */
const LONGEST_BARE = 2_000;
const MOST_PROBLEMS = 20;

/** Finds such text at the start of the line at the offset, and says where it is and what is wrong. */
function bareText(text: string, offset: number): { offset: number; message: string } | null {
  const { from, line } = lineAt(text, offset);
  const [, start = "", bare, rest = ""] = (line.length <= LONGEST_BARE && BARE.exec(line)) || [];
  if (bare === undefined || (!rest.includes(":") && !start.includes("-"))) return null;
  const message = `YAML cannot read ${bare} bare because it starts with ${bare[0]}; put it in quotes: ${quote(bare)}${rest.trim()}`;
  return { offset: from + start.length, message };
}

/** Explains a line with `[/${1}]`: within brackets, braces are a mapping of YAML's. */
function braceMessage(text: string, offset: number): string | null {
  const [, target] = /[[,]\s*((?:\/|tag:)[^\s,[\]"'{}]*\$\{\d[^\s,[\]"']*)/.exec(lineAt(text, offset).line) ?? [];
  return target === undefined
    ? null
    : `YAML reads { within [ ] as a mapping; put the target in quotes: ${quote(target)}`;
}

/** The beginning of the line at the offset, and where it begins. */
function lineAt(text: string, offset: number): { from: number; line: string } {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  return { from, line: text.slice(from, from + LONGEST_BARE + 1).split(/\r?\n/, 1)[0]! };
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
