import { createHash } from "node:crypto";

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

/** The id of a blob as git computes it, by the hash that an id of this length comes from. */
export function hashBlob(content: Uint8Array, like: string): string {
  return hashObject("blob", content, formatOf(like));
}

/** The id of an object of any type. */
export function hashObject(type: string, content: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`${type} ${content.length}\0`).update(content).digest("hex");
}
