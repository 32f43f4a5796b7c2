import type { Clock } from "./clock.ts";

/**
 * How long a purge that is on its way, and its memory, may still take. The runner sends SIGTERM 7.5 s after SIGINT and
 * kills after 2.5 s more (actions/runner, src/Runner.Sdk/ProcessInvoker.cs).
 */
const GRACE_MS = 5_000;

/** The exit code that a shell gives a process that a signal has ended: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** The step was told to end. */
class CancelledError extends Error {
  override name = "CancelledError";
}

/** How a run learns that it must end, and how it puts that off. */
export interface Cancellation {
  /** Aborted, with a CancelledError, when the step was told to end: begin nothing new, wait for nothing. */
  readonly signal: AbortSignal;
  /** Begins work that should be finished, not cut off: from then on, a cancellation leaves the run GRACE_MS to end by itself. */
  finishing<T>(work: () => Promise<T>): Promise<T>;
}

/** How the step ends when it is cancelled. */
export interface Leaving {
  /** Says that it will end soon. */
  say(text: string): void;
  /** Ends the process, at once. */
  leave(why: string, code: number): void;
}

/**
 * Listens to SIGINT and SIGTERM. Ends the step at once before anything is on its way to a CDN. A second signal ends it in
 * any case. `code` is null until a signal comes.
 */
export function listenForCancel({ say, leave }: Leaving): Cancellation & { readonly code: () => number | null } {
  const controller = new AbortController();
  let isFinishing = false;
  let code: number | null = null;

  const hear = (name: keyof typeof CODES) => {
    const cut = `cancelled by ${name} while a purge was on its way. If it was accepted without our hearing of it, it happens all the same; nothing is remembered of it, so the next run purges again.`;
    if (code !== null) return leave(cut, code);
    code = CODES[name];
    controller.abort(new CancelledError(`cancelled by ${name}`));
    if (!isFinishing) return leave(`cancelled by ${name}. Nothing was purged; the next run purges it.`, code);
    say(`Cancelled by ${name}: finishing what is on its way, for at most ${GRACE_MS / 1000} s, and beginning nothing.`);
    const end = code;
    setTimeout(() => leave(cut, end), GRACE_MS).unref();
  };
  for (const name of Object.keys(CODES) as (keyof typeof CODES)[]) process.on(name, hear);

  return {
    signal: controller.signal,
    code: () => code,
    finishing(work) {
      isFinishing = true;
      return work();
    },
  };
}

/** Makes a clock whose sleeps end with the signal's CancelledError. */
export function makeStoppable(clock: Clock, signal: AbortSignal | undefined): Clock {
  if (!signal) return clock;
  return {
    now: () => clock.now(),
    async sleep(milliseconds) {
      await awaitUnlessAborted(signal, () => clock.sleep(milliseconds));
      signal.throwIfAborted();
    },
  };
}

/** Awaits a promise; null when the signal is aborted first or already. The work of the promise then goes on unobserved. */
export async function awaitUnlessAborted<T>(
  signal: AbortSignal | undefined,
  promise: () => Promise<T>,
): Promise<T | null> {
  if (signal?.aborted) return null;
  let stop = () => {};
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal?.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise(), aborted]);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
