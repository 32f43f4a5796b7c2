const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a value is a full SHA. */
export function isSha(value: string): boolean;
export function isSha(value: unknown): value is string;
export function isSha(value: unknown): boolean {
  return typeof value === "string" && SHA.test(value);
}

/** What a repository names its objects by. */
export type ObjectFormat = "sha1" | "sha256";

/** The format of the repository that a SHA comes from. */
export function formatOf(sha: string): ObjectFormat {
  return sha.length === 64 ? "sha256" : "sha1";
}
