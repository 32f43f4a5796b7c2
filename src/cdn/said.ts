/** A field of an answer as text for people; empty where it is none. What an answer holds may be of any kind. */
export function saidIn(answer: unknown, field: string): string {
  if (typeof answer !== "object" || answer === null || !Object.hasOwn(answer, field)) return "";
  const value: unknown = Reflect.get(answer, field);
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 300);
}
