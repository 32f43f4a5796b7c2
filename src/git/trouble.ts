/** Why git cannot be used, where people can do something about it. */
export type Trouble = "missing" | "old" | "refused" | "unreachable";

/** What git says where the server takes no token, this one, or it may not read the repository: GitHub hides that with 404. */
const REFUSED =
  /Authentication failed|could not read (?:Username|Password)|returned error: 40[13]\b|^remote: .*not found|^fatal: repository '.*' not found/im;

/** What git, or the curl below it, says where no server answers, or only one that is down. */
const UNREACHABLE =
  /Could not resolve|Could ?n[o']t connect|Failed to connect|Connection (?:refused|reset|timed out)|timed out|too slow|returned error: 5\d\d|certificate|SSL|TLS|the remote end hung up/i;

/** What the complaint of a git that talked to a server means; null where nobody can tell. */
export function troubleOf(stderr: string): Trouble | null {
  if (REFUSED.test(stderr)) return "refused";
  return UNREACHABLE.test(stderr) ? "unreachable" : null;
}

/** The first that takes settings from the environment, where no other process reads the token: GIT_CONFIG_COUNT in git(1). */
const OLDEST = [2, 31] as const;
export const OLDEST_GIT = OLDEST.join(".");

/** Whether what `git version` prints is of a git that this action cannot use. */
export function isTooOld(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return false;
  return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}
