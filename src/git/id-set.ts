import type { ObjectFormat } from "./object-id.ts";

/**
 * Object ids, each once, as bytes beside each other. A Set of texts keeps 100 bytes for each on the heap, which V8 then
 * lets grow further: a commit of 100,000 trees took 25 MB more.
 */
export class IdSet {
  readonly #width: number;
  #slots = 1_024;
  #held: Buffer;
  #size = 0;

  constructor(format: ObjectFormat) {
    this.#width = format === "sha256" ? 32 : 20;
    this.#held = Buffer.alloc(this.#slots * this.#width);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an id, in hex, and tells whether it was not there. */
  add(id: string): boolean {
    if (2 * this.#size >= this.#slots) this.#grow();
    const isNew = this.#put(Buffer.from(id, "hex"));
    if (isNew) this.#size += 1;
    return isNew;
  }

  /** Looks from the slot that the id names to the first that is free. No object has an id of zeros. */
  #put(id: Buffer): boolean {
    const width = this.#width;
    for (let slot = id.readUInt32BE() % this.#slots; ; slot = (slot + 1) % this.#slots) {
      const [from, to] = [slot * width, (slot + 1) * width];
      if (id.compare(this.#held, from, to) === 0) return false;
      if (ZEROS.compare(this.#held, from, to, 0, width) !== 0) continue;
      id.copy(this.#held, from);
      return true;
    }
  }

  #grow(): void {
    const before = this.#held;
    this.#slots *= 2;
    this.#held = Buffer.alloc(2 * before.length);
    for (let at = 0; at < before.length; at += this.#width) {
      const id = before.subarray(at, at + this.#width);
      if (ZEROS.compare(id, 0, this.#width, 0, this.#width) !== 0) this.#put(id);
    }
  }
}

const ZEROS = Buffer.alloc(32);
