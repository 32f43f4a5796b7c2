import { formatOf, hashObject } from "./object-id.ts";

/** One object as `git cat-file --batch` gives it. */
export interface BatchObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Whether the id is that of the bytes. Git itself hashes only what comes from a server: it believes the objects that it
 * finds in a folder.
 */
export function isGenuine({ oid, type, content }: BatchObject): boolean {
  return hashObject(type, content, formatOf(oid)) === oid;
}

/** Reads output that comes in pieces of any length. */
export interface BatchReader {
  /** Never throws. */
  take(piece: Buffer): void;
  /** Throws when the output is cut. */
  end(): void;
}

/**
 * Reads `git cat-file --batch`: `OID TYPE SIZE\n`, so many bytes and `\n`, again and again. Leaves out the objects that git
 * reports as missing. Holds one object at a time; `onObject` must not throw.
 */
export function batchReader(onObject: (object: BatchObject) => void): BatchReader {
  let held: Buffer[] = [];
  let length = 0;
  /** How many bytes there must be before it is worth looking again. */
  let needed = 1;

  /** Passes on the objects that are whole, and returns where the first that is not begins. */
  function readWhole(bytes: Buffer): number {
    for (let at = 0; ; ) {
      const end = bytes.indexOf("\n", at);
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
