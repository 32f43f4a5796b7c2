import type { Result } from "../cdn/send.ts";

/**
 * The error of a failed result as it may stand where others read: a hash stands for each id, since the runner drops an
 * output that holds a secret. `all`: the results of the run, whose ids may stand in each other's errors.
 */
export function publicError(error: string, all: readonly Result[]): string {
  return all.reduce((text, { destination: { id, hash } }) => (id && hash ? text.replaceAll(id, hash) : text), error);
}
