/**
 * Runs of the action, of which one acts at a time: each stops before it reads the memory and the list of runs, between
 * the two, before and after its invalidation takes effect, and before it moves the memory; the history decides who goes
 * on. Without this, what overlaps would be decided by the machine, and no seed could be replayed.
 */
export interface Stage {
  /** Starts a run of the action. */
  start(acting: Acting, run: () => Promise<unknown>): Promise<void>;
  /** Lets a stopped run go on to its next stop, or to its end (`stop` is then null). */
  resume(acting: Acting): Promise<void>;
  /** Called where a run may stop; resolves when it may go on. Does nothing for a run that is not to be stopped. */
  stop(where: string): Promise<void>;
  /** Two questions that a run asks at once: the one named first in its `order` is answered, then the other. */
  ask<T>(question: Question, answer: () => Promise<T>): Promise<T>;
  readonly active: Acting | null;
}

type Question = "memory" | "runs";

/** One run of the action. */
export interface Acting {
  /** False: it never stops. */
  readonly stops: boolean;
  readonly order: readonly [Question, Question];
  stop: { readonly where: string; readonly since: number; readonly release: () => void } | null;
  ended: boolean;
}

/**
 * Longest that a run may stand still, in real time: the action gives up a request after 30 s and asks again, which no
 * history means. On a machine that slow the history is to be played once more.
 */
const LONGEST_STOP_MS = 20_000;

/** The machine was too slow for this history. */
export class TooSlowError extends Error {
  override name = "TooSlowError";
}

interface Turn {
  readonly asked: Set<Question>;
  readonly turns: Map<Question, () => void>;
  answered: (question: Question) => void;
}

export function createStage(): Stage {
  let active: Acting | null = null;
  let arrived: () => void = () => {};
  const turns = new Map<Acting, Turn>();

  async function until(acting: Acting, begin: () => void): Promise<void> {
    active = acting;
    const stopped = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    begin();
    await stopped;
  }

  async function stopAt(acting: Acting, where: string): Promise<void> {
    if (!acting.stops) return;
    await new Promise<void>((release) => {
      acting.stop = { where, since: performance.now(), release };
      arrived();
    });
  }

  /** Both have been asked: stops, answers the first, stops, answers the second. */
  async function answerBoth(acting: Acting, turn: Turn): Promise<void> {
    const [first, second] = acting.order;
    await stopAt(acting, "before it looks");
    const answered = new Promise<void>((resolve) => {
      turn.answered = (question) => question === first && resolve();
    });
    turn.turns.get(first)!();
    await answered;
    await stopAt(acting, `before it reads the ${second}`);
    turn.turns.get(second)!();
  }

  return {
    get active() {
      return active;
    },
    start: (acting, run) =>
      until(acting, () => {
        void run().finally(() => {
          acting.ended = true;
          acting.stop = null;
          if (active === acting) arrived();
        });
      }),
    resume: (acting) =>
      until(acting, () => {
        const { since, release } = acting.stop!;
        if (performance.now() - since > LONGEST_STOP_MS) throw new TooSlowError("a run stood still for too long");
        acting.stop = null;
        release();
      }),
    stop: (where) => (active ? stopAt(active, where) : Promise.resolve()),
    async ask(question, answer) {
      const acting = active;
      const turn = acting && (turns.get(acting) ?? { asked: new Set(), turns: new Map(), answered: () => {} });
      if (!acting || turn!.asked.has(question)) return answer();
      turns.set(acting, turn!);
      turn!.asked.add(question);
      const mine = new Promise<void>((resolve) => turn!.turns.set(question, resolve));
      if (turn!.asked.size === 2) void answerBoth(acting, turn!);
      await mine;
      const result = await answer();
      turn!.answered(question);
      return result;
    },
  };
}
