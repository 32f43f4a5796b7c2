/** A whole number with commas: `1,234`. By hand, since what the language has for it takes a quarter of an empty process to load. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 path`, `2 paths`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
