/** Whether a part of a path, a UTF-16 code unit, is one that is meant. */
export type Takes = (unit: number) => boolean;

/** What a regular expression is made of. `all` is one after another, `any` the first that fits. */
export type Node =
  | { readonly kind: "unit"; readonly takes: Takes }
  | { readonly kind: "all" | "any"; readonly items: readonly Node[] }
  | { readonly kind: "repeat"; readonly item: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: "group"; readonly item: Node; readonly number: number }
  | { readonly kind: "look"; readonly item: Node; readonly negative: boolean }
  | { readonly kind: "start" | "end" };

/** How the source of a regular expression writes the characters that end a line. */
const LINE_ENDS: Readonly<Record<string, string>> = {
  "\\n": "\n",
  "\\r": "\r",
  "\\u2028": "\u2028",
  "\\u2029": "\u2029",
};

/** A character that means itself; `{` does where it is no quantifier. */
const LITERAL = /^(?:\\[nr]|\\u202[89]|\\[^\w\s]|(?!\{\d+(?:,\d*)?\})[^\\*+?()[|])/s;

/**
 * Reads the source of a regular expression as globs become them, of the flag `s` alone. Throws SyntaxError for any other.
 * `exact` is false where a part that may be empty is repeated or optional.
 */
export function parseExpression(source: string): { node: Node; groups: number; exact: boolean } {
  let at = 0;
  let groups = 0;
  let exact = true;
  const fail = (): never => {
    throw new SyntaxError(`no glob becomes ${JSON.stringify(source.slice(at, at + 20))}`);
  };
  const eat = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  function choice(): Node {
    const items = [sequence()];
    while (eat("|")) items.push(sequence());
    return items.length === 1 ? items[0]! : { kind: "any", items };
  }

  function sequence(): Node {
    const items: Node[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(repeated());
    return { kind: "all", items };
  }

  function repeated(): Node {
    const item = atom();
    const [quantifier] = /^(?:[*+?]|\{\d,\d\})/.exec(source.slice(at, at + 5)) ?? [];
    if (quantifier === undefined) return item;
    at += quantifier.length;
    exact &&= !isNullable(item);
    const min = quantifier === "+" ? 1 : quantifier.startsWith("{") ? Number(quantifier[1]) : 0;
    const max = quantifier === "?" ? 1 : quantifier.startsWith("{") ? Number(quantifier[3]) : Infinity;
    return { kind: "repeat", item, min, max, lazy: eat("?") };
  }

  function atom(): Node {
    if (eat("(?:")) return closed(choice());
    if (eat("(?!")) return { kind: "look", negative: true, item: closed(choice()) };
    if (eat("(?=")) return { kind: "look", negative: false, item: closed(choice()) };
    if (eat("(")) {
      const [name = ""] = /^\?<\w+>/.exec(source.slice(at, at + 40)) ?? [];
      at += name.length;
      groups += 1;
      const number = groups;
      return { kind: "group", number, item: closed(choice()) };
    }
    if (eat("^")) return { kind: "start" };
    if (eat("$")) return { kind: "end" };
    if (eat(".")) return { kind: "unit", takes: () => true };
    if (source[at] === "[") return set();
    const [literal] = LITERAL.exec(source.slice(at, at + 12)) ?? fail();
    at += literal.length;
    const own = (LINE_ENDS[literal] ?? literal).codePointAt(LINE_ENDS[literal] ? 0 : literal.length - 1);
    return { kind: "unit", takes: (unit) => unit === own };
  }

  function set(): Node {
    const [text] = /^\[\^?(?:\\.|[^\\\]])*\]/s.exec(source.slice(at)) ?? fail();
    at += text.length;
    const regex = new RegExp(`^${text}$`, "s");
    const known = new Map<number, boolean>();
    const takes = (unit: number) => {
      const found = known.get(unit) ?? regex.test(String.fromCharCode(unit));
      known.set(unit, found);
      return found;
    };
    return { kind: "unit", takes };
  }

  function closed(node: Node): Node {
    return eat(")") ? node : fail();
  }

  if (!source.startsWith("^")) fail();
  const node = choice();
  return at === source.length ? { node, groups, exact } : fail();
}

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case "unit":
      return false;
    case "all":
      return node.items.every(isNullable);
    case "any":
      return node.items.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.item);
    case "group":
      return isNullable(node.item);
    default:
      return true;
  }
}
