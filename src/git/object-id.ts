import * as crypto from "node:crypto";

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a value is a full SHA. */
export function isSha(value: string): boolean;
export function isSha(value: unknown): value is string;
export function isSha(value: unknown): boolean {
  return typeof value === "string" && SHA.test(value);
}

/** The hash that a repository names its objects by. */
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
  const header = `${type} ${content.length}\0`;
  const size = header.length + content.length;
  if (size > SCRATCH.length) return crypto.createHash(format).update(header).update(content).digest("hex");
  SCRATCH.set(content, SCRATCH.write(header, "latin1"));
  return hashBytes(SCRATCH.subarray(0, size), format);
}

/** Where an object is put behind its header. */
const SCRATCH = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * The hash of bytes in hex. A Hash object stays until garbage is collected, which knows nothing of its size: those of
 * 100,000 trees took 31 MB. Node has had `hash`, which makes none, since 20.12.
 */
export const hashBytes: (bytes: Uint8Array, format: ObjectFormat) => string = crypto.hash
  ? (bytes, format) => crypto.hash(format, bytes, "hex")
  : (bytes, format) => crypto.createHash(format).update(bytes).digest("hex");
