/** A whole number with commas: `1,234`. By hand, since what the language has for it takes a quarter of an empty process to load. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 path`, `2 paths`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** The first `most` items as `render` writes them, and what `rest` says of the number of the others. */
export function firstOf<T>(
  items: readonly T[],
  most: number,
  render: (item: T) => string,
  rest: (number: number) => string,
): string[] {
  const shown = items.slice(0, most).map(render);
  return items.length > most ? [...shown, rest(items.length - most)] : shown;
}

/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b, c and 2 more`. */
export function listNames(names: readonly string[], most: number): string {
  const listed = firstOf(names, most, String, (rest) => `${rest} more`);
  return [listed.slice(0, -1).join(", "), ...listed.slice(-1)].filter(Boolean).join(" and ");
}
