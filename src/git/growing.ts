/**
 * Bytes that grow at their end. Buffers of their own for the parts, joined at last, take as much again, and 100 bytes of
 * management for each: 100,000 trees are some 7 MB.
 */
export class GrowingBytes {
  #held = Buffer.allocUnsafe(4_096);
  #length = 0;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a text of one character a byte. */
  addText(text: string): void {
    this.#makeRoom(text.length);
    this.#length += this.#held.write(text, this.#length, "latin1");
  }

  /** Adds what a text of two hex digits a byte stands for. */
  addHex(text: string): void {
    this.#makeRoom(text.length / 2);
    this.#length += this.#held.write(text, this.#length, "hex");
  }

  /** Adds the lowest eight bits of a number. */
  addByte(byte: number): void {
    this.#makeRoom(1);
    this.#held[this.#length] = byte;
    this.#length += 1;
  }

  add(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#held.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Those from `start` on, without a copy: they are others once any are added. */
  from(start: number): Buffer {
    return this.#held.subarray(start, this.#length);
  }

  /** Forgets those from `start` on. */
  cut(start: number): void {
    this.#length = start;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#held.length) return;
    const held = Buffer.allocUnsafe(Math.max(needed, 2 * this.#held.length));
    this.#held.copy(held, 0, 0, this.#length);
    this.#held = held;
  }
}
