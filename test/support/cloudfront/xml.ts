/** An XML element: text if it has no children. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}

/** Reads the XML that an AWS SDK writes: elements, attributes (ignored), text and entities. Undefined if it is none. */
export function parseXml(xml: string): Element | undefined {
  const root = { name: "", text: "", children: [] as Element[] };
  const open = [root];
  for (const [, close, name, empty, text] of xml.matchAll(/<(?:\?[^>]*|(\/?)([\w:]+)[^>]*?(\/?))>|([^<]+)/g)) {
    const top = open.at(-1)!;
    if (text !== undefined) top.text += unescapeXml(text);
    else if (close) {
      if (open.pop()!.name !== name || open.length === 0) return undefined;
    } else if (name) {
      const element = { name, text: "", children: [] };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0] : undefined;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** Text between tags, escaped. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
