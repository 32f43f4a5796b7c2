/** 2026-01-31 */
export function format(date) {
  return date.toISOString().slice(0, 10);
}
