/** Reads output that comes in pieces. */
export interface Reader<T> {
  take(piece: Buffer): void;
  end(): T;
}

/** Sizes of pieces that cut an entry of git anywhere, and one that cuts nothing. */
const SIZES = [1, 2, 7, 50, 1_000_000];

/** What a reader makes of an output, which must not depend on the pieces in which it comes. */
export function readWhole<T>(
  reader: () => Reader<T>,
  output: string | Uint8Array,
  sizes: readonly number[] = SIZES,
): T {
  const bytes = Buffer.from(output);
  const ends = sizes.map((size) => {
    const { take, end } = reader();
    for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
    try {
      return { value: end() };
    } catch (error) {
      return { error: error as Error };
    }
  });
  const told = ends.map((end) => JSON.stringify(end.error ? end.error.message : end.value));
  if (new Set(told).size > 1) throw new Error(`pieces of ${sizes} give ${told.join(" or ")}`);
  const [first] = ends;
  if (first?.error) throw first.error;
  return first!.value!;
}
