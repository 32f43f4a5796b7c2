/** What the repository holds cannot be read, or not in full. It is unknown, not "nothing". */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/** Makes a value of the error: a base is unknown then, which `when-unknown` decides on, and the run goes on. */
export async function reading<T>(promise: Promise<T>): Promise<T | UnreadableError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}
