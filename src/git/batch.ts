import { hashObject } from "./object-id.ts";
import type { Reader } from "./records.ts";

/** One object as `git cat-file --batch` gives it. */
export interface BatchObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Whether the bytes are those that the id stands for. Git itself takes whatever an object store gives it under an id: only
 * what comes from a server is hashed.
 */
export function isGenuine({ oid, type, content }: BatchObject): boolean {
  return hashObject(type, content, oid) === oid;
}

const LINE_END = 10;

/**
 * Reads `git cat-file --batch`: `OID TYPE SIZE\n`, so many bytes and `\n`, again and again. Objects that are missing are left
 * out. Holds one object at a time; `onObject` must not throw. Throws at the end when the last object is cut.
 */
export function batchReader(onObject: (object: BatchObject) => void): Reader<void> {
  let held: Buffer[] = [];
  let length = 0;
  /** How many bytes there must be before it is worth looking again. */
  let needed = 1;

  /** Tells the objects that are whole, and gives where the first that is not begins. */
  function readWhole(bytes: Buffer): number {
    for (let at = 0; ; ) {
      const end = bytes.indexOf(LINE_END, at);
      needed = bytes.length - at + 1;
      if (end < 0) return at;
      const [oid = "", type = "", size] = bytes.toString("latin1", at, end).split(" ");
      const start = end + 1;
      const after = type === "missing" ? start : start + Number(size) + 1;
      needed = after - at;
      if (!(after <= bytes.length)) return at;
      if (type !== "missing") onObject({ oid, type, content: bytes.subarray(start, after - 1) });
      at = after;
    }
  }

  return {
    take(piece) {
      held.push(piece);
      length += piece.length;
      if (length < needed) return;
      const bytes = held.length === 1 ? piece : Buffer.concat(held);
      const rest = bytes.subarray(readWhole(bytes));
      held = [rest];
      length = rest.length;
    },
    end() {
      if (length > 0) throw new Error("git cat-file ended in the middle of an object");
    },
  };
}
