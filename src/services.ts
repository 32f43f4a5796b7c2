import type { Cancellation } from "./cancel.ts";
import type { Clock, Limits } from "./clock.ts";
import type { Log } from "./log.ts";

/** What a run needs from outside besides its arguments. */
export interface Services {
  readonly log: Log;
  readonly clock: Clock;
  /** How the run hears that it is to end; it never is without this. */
  readonly cancellation?: Cancellation;
  /** LIMITS without it. */
  readonly limits?: Limits;
}
