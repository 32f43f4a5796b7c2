/** Where the story of a run goes. `main` gives the runner's, the command line its own. Texts need no escaping before. */
export interface Log {
  info(text: string): void;
  /** Lines under a heading that can be folded. */
  group(title: string, lines: readonly string[]): void;
  /** Stands in the log and the summary. */
  /** Lines after the first are YAML to copy. */
  notice(text: string): void;
  warning(text: string): void;
}
