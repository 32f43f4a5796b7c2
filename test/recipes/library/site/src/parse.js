/** Reads 2026-01-31. */
export function parse(text) {
  return new Date(`${text}T00:00:00Z`);
}
