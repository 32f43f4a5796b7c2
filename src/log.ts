/** A warning, with what to do about it. */
export interface Warning {
  readonly text: string;
  /** Where in the rules it comes from; null when they have nothing to do with it. */
  readonly place: Place | null;
}

/** A line of the rules, from 1; `file` is null when the input holds them. */
interface Place {
  readonly file: string | null;
  readonly line: number;
}

/** Where the story of a run goes. `main` gives the runner's, the command line its own. Texts need no escaping before. */
export interface Log {
  info(text: string): void;
  /** Lines under a heading that can be folded. */
  group(title: string, lines: readonly string[]): void;
  /** Stands in the log and the summary, once. Lines after the first are YAML to copy. */
  notice(text: string): void;
  /** Is an annotation as well, as long as there are few: at the place in the rules, if it has one. */
  warning(text: string, place?: Place): void;
}

/** The texts that a log has been told, and will be: for the summary, which more people may read than the log. */
export interface Recorded {
  readonly log: Log;
  readonly warnings: readonly Warning[];
  readonly notices: readonly string[];
}

/** The same log, and what it is warned of and noticed, as `rewritten` for those who may not read all that the log holds. */
export function recorded(log: Log, rewritten: (text: string) => string): Recorded {
  const warnings: Warning[] = [];
  const notices: string[] = [];
  const notice: Log["notice"] = (text) => {
    if (notices.includes(rewritten(text))) return;
    notices.push(rewritten(text));
    log.notice(text);
  };
  const warning: Log["warning"] = (text, place) => {
    warnings.push({ text: rewritten(text), place: place ?? null });
    log.warning(text, place);
  };
  return { log: { ...log, notice, warning }, warnings, notices };
}
