import type { Literals } from "./literals.ts";

/** So few are quicker looked at than looked up. */
const FEW = 8;

/** How many characters of plain text a glob is looked up by. As many as an integer holds of a byte each. */
const LENGTH = 4;

/**
 * Finds those of the items whose globs may match a path, in their order, without looking at all of them. A glob that
 * requires plain text is looked up by a piece of it: the one that the fewest others require.
 */
export function candidatesOf<T extends { readonly literals: Literals }>(
  items: readonly T[],
): (path: string) => readonly T[] {
  if (items.length <= FEW) return () => items;
  const { byPiece, always } = indexOf(items.map(({ literals }) => literals));
  const itemsAt = (numbers: readonly number[]) =>
    [...new Set(numbers)].sort((a, b) => a - b).map((number) => items[number]!);
  const rest = itemsAt(always);
  return (path) => {
    // picomatch lets some globs match a path that ends in a slash, whatever they require.
    if (path.endsWith("/")) return items;
    let found: readonly number[] = always;
    eachPiece(`/${path}/`, (piece) => {
      const numbers = byPiece.get(piece);
      if (numbers !== undefined) found = [...found, ...numbers];
    });
    return found === always ? rest : itemsAt(found);
  };
}

interface Index {
  /** The numbers of the globs, each under one piece of text that it requires. */
  readonly byPiece: ReadonlyMap<number, readonly number[]>;
  /** Those that require no text which is long enough. */
  readonly always: readonly number[];
}

function indexOf(all: readonly Literals[]): Index {
  const pieces = all.map(({ texts }) => {
    const found = new Set<number>();
    for (const text of texts) eachPiece(text, (piece) => found.add(piece));
    return found;
  });
  const counts = new Map<number, number>();
  for (const found of pieces) for (const piece of found) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const byPiece = new Map<number, number[]>();
  const always: number[] = [];
  for (const [number, found] of pieces.entries()) {
    const [rarest] = [...found].sort((a, b) => counts.get(a)! - counts.get(b)!);
    const numbers = rarest === undefined ? always : (byPiece.get(rarest) ?? []);
    numbers.push(number);
    if (rarest !== undefined) byPiece.set(rarest, numbers);
  }
  return { byPiece, always };
}

/** Calls back with each piece of the text as a number. Characters that are no byte may give the number of others. */
function eachPiece(text: string, callback: (piece: number) => void): void {
  let piece = 0;
  for (let at = 0; at < text.length; at++) {
    piece = (piece << 8) | (text.charCodeAt(at) & 0xff);
    if (at >= LENGTH - 1) callback(piece);
  }
}
