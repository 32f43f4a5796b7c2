import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ended, run } from "./child.ts";
import type { Push } from "./repository.ts";

/** The defaults of action.yml, which the runner passes on as INPUT_ variables; the demo reads no YAML. */
export const defaults: Readonly<Record<string, string>> = {
  rules: ".github/cdn-purge.yml",
  base: "auto",
  paths: "auto",
  "directory-index": "auto",
  soft: "false",
  "when-unknown": "purge-all",
  "wait-minutes": "0",
  verify: "false",
  "dry-run": "auto",
  comment: "false",
};

/** A step that runs the action. */
export interface Step {
  /** The action's file, for example dist/index.js. */
  readonly script: string;
  /** The inputs that `with:` sets. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly push: Push;
  readonly workspace: string;
  /** Where the runner keeps its own files. */
  readonly temp: string;
  /** Of CloudFront's API. */
  readonly endpoint: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** How a step ended: its exit code, its log, and the outputs of the action by name. */
export interface StepResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the action the way the runner does after a push to main. */
export async function runStep({ script, workspace, temp, push, signal, ...step }: Step): Promise<StepResult> {
  const file = (name: string, content = "") => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const repository = "octo/bakery";
  const payload = {
    ref: "refs/heads/main",
    ...push,
    created: false,
    deleted: false,
    forced: false,
    repository: { full_name: repository, default_branch: "main" },
  };
  const output = file("output");
  const ended = await run(process.execPath, [script], {
    cwd: workspace,
    signal,
    env: {
      ...step.env,
      ...Object.fromEntries(
        Object.entries({ ...defaults, ...step.inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_OWNER: "octo",
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_SHA: push.after,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REF_NAME: "main",
      GITHUB_REF_TYPE: "branch",
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_NUMBER: "1",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "deploy",
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/deploy.yml@refs/heads/main`,
      GITHUB_JOB: "deploy",
      GITHUB_ACTOR: "octo",
      // No such host: the workspace holds both commits, so nothing has to be fetched.
      GITHUB_SERVER_URL: "https://github.invalid",
      GITHUB_API_URL: "https://github.invalid/api/v3",
      GITHUB_GRAPHQL_URL: "https://github.invalid/api/graphql",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: file("summary.md"),
      GITHUB_STATE: file("state"),
      GITHUB_ENV: file("env"),
      GITHUB_PATH: file("path"),
      RUNNER_TEMP: temp,
      RUNNER_OS: "Linux",
      AWS_ENDPOINT_URL_CLOUDFRONT: step.endpoint,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "AKIADEMODEMODEMODEMO",
      AWS_SECRET_ACCESS_KEY: "demo",
    },
  });
  return { ...ended, outputs: parseOutputs(readFileSync(output, "utf8")) };
}

/** Reads the file behind GITHUB_OUTPUT: `name<<DELIMITER`, the value, `DELIMITER`. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const entries = text.matchAll(/^([^\n]+?)<<([^\r\n]+)\r?\n(?:(.*?)\r?\n)??\2\r?$/gms);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value ?? ""]));
}
