const NUL = 0;

/** Reads what comes in pieces of any length. */
export interface Reader<T> {
  /** Never throws: what is wrong is told at the end. */
  take(piece: Buffer): void;
  /** What was read; throws if it was not what it should be. */
  end(): T;
}

/**
 * Reads records that each end in a NUL, as git writes them with `-z`, without keeping their bytes: a tree of a million
 * files is a hundred megabytes of them. `onRecord` gets the bytes that hold a record, and where it begins and ends; what
 * it throws ends the reading. `onEnd` is told whether the last record was whole.
 */
export function recordReader<T>(
  onRecord: (bytes: Buffer, from: number, to: number) => void,
  onEnd: (isWhole: boolean) => T,
): Reader<T> {
  let rest: Buffer[] = [];
  let wrong: unknown;

  function read(piece: Buffer): void {
    let from = 0;
    if (rest.length > 0) {
      const end = piece.indexOf(NUL);
      rest.push(end < 0 ? piece : piece.subarray(0, end));
      if (end < 0) return;
      const whole = Buffer.concat(rest);
      rest = [];
      onRecord(whole, 0, whole.length);
      from = end + 1;
    }
    for (let end = piece.indexOf(NUL, from); end >= 0; end = piece.indexOf(NUL, from)) {
      onRecord(piece, from, end);
      from = end + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }

  return {
    take(piece) {
      if (wrong !== undefined) return;
      try {
        read(piece);
      } catch (error) {
        wrong = error;
      }
    },
    end() {
      if (wrong !== undefined) throw wrong;
      return onEnd(rest.length === 0);
    },
  };
}
