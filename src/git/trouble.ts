/** The repository cannot be read, or not in full: what it holds is unknown, not "nothing". */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/** Returns an UnreadableError as a value: the base is then unknown, `when-unknown` decides, and the run goes on. */
export async function reading<T>(promise: Promise<T>): Promise<T | UnreadableError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

/** Why git cannot be used, where people can do something about it. */
export type Trouble = "missing" | "old" | "refused" | "unreachable";

/**
 * Git's messages when the server takes no token, does not take this one, or does not let it read the repository: GitHub
 * answers the last with 404.
 */
const REFUSED =
  /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]\b|^remote: .*not found|^fatal: repository '.*' not found/im;

/** The messages of git, or of the curl below it, when no server answers, or only one that is down. */
const UNREACHABLE =
  /Could not resolve|Could ?n[o']t connect|Failed to connect|Connection (?:refused|reset|timed out)|timed out|too slow|returned error: 5\d\d|certificate|SSL|TLS|the remote end hung up/i;

/** Classifies the message of a git that talked to a server; null when the message tells nothing. */
export function troubleOf(stderr: string): Trouble | null {
  if (REFUSED.test(stderr)) return "refused";
  return UNREACHABLE.test(stderr) ? "unreachable" : null;
}

/** The messages of git's TLS libraries for a certificate whose issuer they do not know. */
const UNTRUSTED = /certificate problem|certificate verif|verify failed|self.signed certificate|UNTRUSTED_ROOT/i;

/** Whether git failed because it does not trust the server. */
export function isUntrusted(stderr: string): boolean {
  return UNTRUSTED.test(stderr);
}

/** The first that takes settings from the environment, where no other process reads the token: GIT_CONFIG_COUNT in git(1). */
const OLDEST = [2, 31] as const;
export const OLDEST_GIT = OLDEST.join(".");

/** Whether `git version` names a git that this action cannot use. */
export function isTooOld(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return false;
  return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}
