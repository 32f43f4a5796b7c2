import { prose } from "./escape.ts";

/** What to do first about an error that ended a run before anything was sent, and the page about it, by the error's name. */
const ADVICE: Readonly<Record<string, readonly [first: string, page: string]>> = {
  InputError: ["correct the inputs of this step", "README.md#inputs"],
  GivenFilesError: ["correct `changed-files`", "README.md#inputs"],
  BuildError: ["correct `build-dir`, or what it holds", "README.md#inputs"],
  RulesError: ["correct the rules", "docs/rules.md"],
  RulesFileError: ["name the file of the rules", "docs/rules.md"],
  EventError: ["run on another event, or set `head` and `base`", "docs/events.md"],
  RevisionError: ["correct `head` or `base`", "docs/events.md"],
  UnknownError: ["set `head` or `base`", "docs/how-it-works.md"],
  PlanError: ["plan again", "docs/permissions.md"],
  MovedError: ["plan again", "docs/permissions.md"],
  ApiError: ["check `github-token` and the permissions of the job", "docs/permissions.md"],
};

/** What happened, and what to do first. */
export function failureTitle(error: unknown): string {
  return `Nothing was purged: ${adviceOn(error)?.[0] ?? "run the job again"}`;
}

/**
 * The page that tells more about an error, as a URL; null where there is none. The runner says of which repository and at
 * which tag, branch or SHA the action is used, and says neither of an action that stands in the workflow's repository.
 */
export function helpUrl(error: unknown, env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "" } = env;
  const page = adviceOn(error)?.[1];
  if (page === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  const ref = (env.GITHUB_ACTION_REF || "main").split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/blob/${ref}/${page}`;
}

/** The job summary of a run that ended before it had an outcome: `title` says what to do first, `help` leads to a page. */
export function failureSummary(title: string, message: string, help: string | null): string {
  const lines = message.split("\n").filter(Boolean).map(prose);
  // Between angle brackets a link may hold a `)`.
  const more = help === null ? [] : [`[What this means and what to do](<${help}>)`];
  return `${[`### ${prose(title)}`, ...lines, ...more].join("\n\n")}\n`;
}

function adviceOn(error: unknown): readonly [string, string] | undefined {
  return error instanceof Error ? ADVICE[error.name] : undefined;
}
