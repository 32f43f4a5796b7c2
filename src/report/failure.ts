import { prose, visible } from "./escape.ts";

/** Which page tells more about an error, by its name. */
const PAGES: Readonly<Record<string, string>> = {
  InputError: "README.md#inputs",
  GivenFilesError: "README.md#inputs",
  RulesError: "docs/rules.md",
  RulesFileError: "docs/rules.md",
  EventError: "docs/events.md",
  RevisionError: "docs/events.md",
  UnknownError: "docs/how-it-works.md",
  PlanError: "docs/permissions.md",
  MovedError: "docs/permissions.md",
  ApiError: "docs/permissions.md",
};

/** Where the action's own pages stand: the runner's GITHUB_ACTION_REPOSITORY (`owner/name`) and GITHUB_ACTION_REF. */
export interface ActionPlace {
  readonly serverUrl: string;
  /** Empty for an action that stands in the repository of the workflow. */
  readonly repository: string;
  readonly ref: string;
}

/** The page that tells more about an error, as a URL; null where there is none, or where the action's place is unknown. */
export function helpUrl(error: unknown, { serverUrl, repository, ref }: ActionPlace): string | null {
  const page = error instanceof Error ? PAGES[error.name] : undefined;
  if (page === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  return `${serverUrl}/${repository}/blob/${encodeURIComponent(ref || "main")}/${page}`;
}

/** The job summary of a run that an error ended before anything was sent, as Markdown. Foreign text in it is escaped. */
export function failureSummary(message: string, help: string | null): string {
  const text = message.split("\n").map((line) => prose(visible(line)));
  const more = help === null ? [] : [`[What this means and what to do](${help})`];
  return `${["### Nothing was purged", ...text.filter(Boolean), ...more].join("\n\n")}\n`;
}
