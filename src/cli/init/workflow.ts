import type { Decision } from "./decide.ts";
import { NOT_UPLOADED, quoteYaml } from "./rules.ts";
import { quoteShell, type Step } from "./toolchain.ts";

/** The variables that the workflow reads, and what they hold. */
export const VARIABLES = [
  ["DEPLOY_ROLE", "ARN of the AWS role that GitHub's OIDC may take: it uploads to the bucket and purges"],
  ["AWS_REGION", "region of the bucket, such as us-east-1"],
  ["BUCKET", "name of the bucket"],
  ["DISTRIBUTION_ID", "id of the CloudFront distribution, E…"],
] as const;

/** An expression for one of them. */
export const variable = (name: (typeof VARIABLES)[number][0]) => `\${{ vars.${name} }}`;

/** The text of the workflow that deploys at each push to a branch. */
export function workflowText({ build, folder, history, submodules }: Decision, branch: string): string {
  const checkout = {
    ...(history ? { "fetch-depth": 0 } : {}),
    ...(submodules ? { submodules: "recursive" } : {}),
    "persist-credentials": false,
  };
  const left =
    folder === "" ? NOT_UPLOADED.map((glob) => ` --exclude ${quoteShell(glob.replace("**", "*"))}`).join("") : "";
  const source = folder === "" ? "." : quoteShell(folder.replace(/^-/, "./-"));
  const steps: Step[] = [
    { uses: "actions/checkout@v7", with: checkout },
    ...build,
    {
      uses: "aws-actions/configure-aws-credentials@v6",
      with: { "role-to-assume": variable("DEPLOY_ROLE"), "aws-region": variable("AWS_REGION") },
    },
    { run: `aws s3 sync ${source} "s3://$BUCKET" --delete${left}`, env: { BUCKET: variable("BUCKET") } },
    { uses: "OWNER/cdn-purge@v0", with: { "cloudfront-distribution": variable("DISTRIBUTION_ID") } },
  ];
  const upload = steps.length - 2;
  const text = steps.map((step, at) => (at === upload ? [UPLOAD, ...stepLines(step)] : stepLines(step)));
  return `${[HEAD.replace("BRANCH", () => flow(branchGlob(branch))), ...text.flat()].join("\n")}\n`;
}

const HEAD = `name: Deploy
on:
  push:
    branches: [BRANCH]
permissions:
  id-token: write # AWS credentials without a stored key
  contents: write # remembers the last purge
  actions: read   # sees deploys that failed
concurrency: deploy
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:`;
const UPLOAD = "      # Your own upload goes in this place if it is another one. It ends before the purge.";

/** A filter that takes this branch alone: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function branchGlob(name: string): string {
  return name.replace(/[*?+[\]!\\]/g, "\\$&");
}

/** A text as a YAML value within brackets. */
function flow(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}

function stepLines({ uses, with: inputs = {}, run, env = {}, folder = "" }: Step): string[] {
  const block = (name: string, values: Readonly<Record<string, string | number | boolean>>) =>
    Object.keys(values).length === 0
      ? []
      : [
          `${name}:`,
          ...Object.entries(values).map(
            ([key, value]) => `  ${key}: ${typeof value === "string" ? quoteYaml(value) : value}`,
          ),
        ];
  const all = [
    ...(uses === undefined ? [] : [`uses: ${uses}`]),
    ...(run === undefined ? [] : [`run: ${quoteYaml(run)}`]),
    ...(run === undefined || folder === "" ? [] : [`working-directory: ${quoteYaml(folder)}`]),
    ...block("env", env),
    ...block("with", inputs),
  ];
  return all.map((line, at) => `${at === 0 ? "      - " : "        "}${line}`);
}
