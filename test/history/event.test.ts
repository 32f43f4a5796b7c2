import { describe, expect, test } from "vitest";
import { branchOf, defaultBranchOf, type Event, EventError, pullRequestOf } from "../../src/history/event.ts";
import { type EventRange, type ReportInputs, rangeOf } from "../../src/history/range.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const github = "9".repeat(40);
const zeros = "0".repeat(40);
const main = "refs/heads/main";

const event = (name: string, payload: unknown): Event => ({ name, payload, sha: github, ref: main });
const sha = (sha: string) => ({ kind: "sha", sha }) as const;
const wet = (head: object, base: object) => ({ kind: "range", head, base, dry: false });
const dry = (head: object, base: object) => ({ kind: "range", head, base, dry: true });
const release = (action: string, rest: object = {}) => ({
  action,
  release: { tag_name: "v1.2.0", prerelease: false, draft: false, ...rest },
});
const workflowRun = (rest: object = {}) => ({
  repository: { full_name: "octo/site", default_branch: "main" },
  workflow_run: {
    conclusion: "success",
    event: "push",
    head_branch: "main",
    head_sha: a,
    head_repository: { full_name: "octo/site" },
    ...rest,
  },
});
const deployed = (environment: string | null, rest: object = {}) => ({
  deployment_status: { state: "success", environment },
  deployment: { sha: a, environment, ...rest },
});
const nothingSet: ReportInputs = { environments: [], hasHeadInput: false };
const pull = { pull_request: { head: { sha: a }, base: { sha: b } } };

test.each<[string, Event, object]>([
  [
    "a push",
    event("push", { ref: main, before: b, after: a }),
    wet(sha(a), { ...sha(b), why: "the commit before the push" }),
  ],
  [
    "a push of SHA-256",
    event("push", { ref: main, before: "b".repeat(64), after: "a".repeat(64) }),
    wet(sha("a".repeat(64)), { ...sha("b".repeat(64)), why: "the commit before the push" }),
  ],
  [
    "a forced push",
    event("push", { ref: main, before: b, after: a, forced: true }),
    wet(sha(a), { ...sha(b), why: "the commit before the push" }),
  ],
  [
    "a push of a new branch",
    event("push", { ref: "refs/heads/new", before: zeros, after: a }),
    wet(sha(a), {
      kind: "unknown",
      why: "the push created its branch, and what was deployed before is on another one",
    }),
  ],
  [
    "a push that deletes a branch",
    event("push", { ref: main, before: b, after: zeros }),
    { kind: "skip", why: "the push deleted its branch or tag, so nothing was deployed" },
  ],
  [
    "a push of a new tag",
    event("push", { ref: "refs/tags/v1", before: zeros, after: a }),
    wet(sha(a), { kind: "previous-tag", tag: "v1" }),
  ],
  [
    "a push of a tag with slashes",
    event("push", { ref: "refs/tags/site/v1", before: zeros, after: a }),
    wet(sha(a), { kind: "previous-tag", tag: "site/v1" }),
  ],
  [
    "a push that moves a tag",
    event("push", { ref: "refs/tags/v1", before: b, after: a }),
    wet(sha(a), { ...sha(b), why: "where the tag was before" }),
  ],
  [
    "a release that is published",
    event("release", release("published")),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ],
  [
    "a release that is released",
    event("release", release("released")),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ],
  [
    "a prerelease",
    event("release", release("prereleased", { prerelease: true })),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: true }),
  ],
  [
    "a release that is edited",
    event("release", release("edited")),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ],
  [
    "a release whose text is edited",
    event("release", { ...release("edited"), changes: { body: { from: "old" } } }),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ],
  [
    "a release whose tag is renamed",
    event("release", { ...release("edited"), changes: { tag_name: { from: "v1.1.9" } } }),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "former-tag", tag: "v1.1.9" }),
  ],
  [
    "a prerelease whose tag is renamed",
    event("release", { ...release("edited", { prerelease: true }), changes: { tag_name: { from: "latest" } } }),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "former-tag", tag: "latest" }),
  ],
  ...["v1.2.0", "", null, 5, ["v1.1.9"]].map((from): [string, Event, object] => [
    `a release whose tag was ${JSON.stringify(from)}, which is no other`,
    event("release", { ...release("edited"), changes: { tag_name: { from } } }),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ]),
  [
    "a draft of a release whose tag is renamed",
    event("release", { ...release("edited", { draft: true }), changes: { tag_name: { from: "v1.1.9" } } }),
    { kind: "skip", why: "a draft of a release deploys nothing" },
  ],
  [
    "a release that is created",
    event("release", release("created")),
    wet({ kind: "tag", tag: "v1.2.0" }, { kind: "previous-release", tag: "v1.2.0", prerelease: false }),
  ],
  [
    "a draft of a release",
    event("release", release("created", { draft: true })),
    { kind: "skip", why: "a draft of a release deploys nothing" },
  ],
  [
    "a release that is deleted",
    event("release", release("deleted")),
    wet({ kind: "latest-release" }, { kind: "unknown", why: "the release v1.2.0 was deleted" }),
  ],
  [
    "a release that becomes a draft again",
    event("release", release("unpublished", { draft: true })),
    wet({ kind: "latest-release" }, { kind: "unknown", why: "the release v1.2.0 was unpublished" }),
  ],
  [
    "a dispatch by hand",
    event("workflow_dispatch", { inputs: null }),
    wet(sha(github), { kind: "unknown", why: "a workflow_dispatch event does not say what was there before" }),
  ],
  [
    "a schedule",
    event("schedule", { schedule: "0 0 * * *" }),
    wet(sha(github), { kind: "unknown", why: "a schedule event does not say what was there before" }),
  ],
  [
    "a dispatch from outside",
    event("repository_dispatch", { client_payload: { sha: a, base: b } }),
    wet(sha(a), { ...sha(b), why: "`client_payload.base` of the dispatch" }),
  ],
  [
    "a dispatch from outside with nothing",
    event("repository_dispatch", { client_payload: {} }),
    wet(sha(github), { kind: "unknown", why: "the dispatch has no `client_payload.base`" }),
  ],
  [
    "a dispatch from outside with a short SHA",
    event("repository_dispatch", { client_payload: { sha: "abc1234" } }),
    wet(sha(github), { kind: "unknown", why: "the dispatch has no `client_payload.base`" }),
  ],
  [
    "a dispatch from outside with a number",
    event("repository_dispatch", { client_payload: { sha: 7, base: null } }),
    wet(sha(github), { kind: "unknown", why: "the dispatch has no `client_payload.base`" }),
  ],
  [
    "a workflow run",
    event("workflow_run", workflowRun()),
    wet(sha(a), { kind: "unknown", why: "a workflow_run event does not say what was there before" }),
  ],
  [
    "a workflow run that failed",
    event("workflow_run", workflowRun({ conclusion: "failure" })),
    { kind: "skip", why: "the workflow run that started this one ended with failure" },
  ],
  [
    "a workflow run that has not ended",
    event("workflow_run", workflowRun({ conclusion: null })),
    { kind: "skip", why: "the workflow run that started this one ended with no conclusion" },
  ],
  [
    "a workflow run of a fork",
    event("workflow_run", workflowRun({ head_repository: { full_name: "eve/site" } })),
    { kind: "skip", why: "the workflow run that started this one belongs to another repository, eve/site" },
  ],
  [
    "a workflow run of a fork that was deleted",
    event("workflow_run", workflowRun({ head_repository: null })),
    { kind: "skip", why: "the workflow run that started this one belongs to another repository, which was deleted" },
  ],
  [
    "a deployment that succeeded",
    event("deployment_status", deployed("production")),
    wet(sha(a), { kind: "unknown", why: "a deployment_status event does not say what was there before" }),
  ],
  [
    "a deployment that goes on",
    event("deployment_status", { deployment_status: { state: "in_progress" }, deployment: { sha: a } }),
    { kind: "skip", why: "the deployment is `in_progress`, not `success`" },
  ],
  [
    "a build of GitHub Pages",
    event("page_build", { build: { status: "built", commit: a } }),
    wet(sha(a), { kind: "unknown", why: "a page_build event does not say what was there before" }),
  ],
  [
    "a build of GitHub Pages that failed",
    event("page_build", { build: { status: "errored", commit: a } }),
    { kind: "skip", why: "the build of GitHub Pages is `errored`, not `built`" },
  ],
  ["a pull request", event("pull_request", pull), dry(sha(a), { kind: "merge-base", base: b, head: a })],
  [
    "a pull request with secrets",
    event("pull_request_target", pull),
    dry(sha(a), { kind: "merge-base", base: b, head: a }),
  ],
  [
    "a merge group",
    event("merge_group", { merge_group: { head_sha: a, base_sha: b } }),
    dry(sha(a), { ...sha(b), why: "the base of the merge group" }),
  ],
  [
    "an event that says nothing",
    event("issues", {}),
    wet({ kind: "unknown" }, { kind: "unknown", why: "the event `issues` does not say what was there before" }),
  ],
])("%s", (_, event, range) => {
  expect(rangeOf(event, nothingSet)).toEqual(range as EventRange);
});

describe("which workflow runs deploy what this CDN serves", () => {
  const ofPull = (kind: string) =>
    `the workflow run that started this one was for a pull request (its event is ${kind}), and what a pull request builds is not what this CDN serves`;
  const ofOther = (branch: string) =>
    `the workflow run that started this one was for ${branch}, and without the input \`head\` only the default branch is taken for what this CDN serves. If it serves that one, set \`head: \${{ github.event.workflow_run.head_sha }}\``;
  test.each<[string, object, boolean, string | null]>([
    ["of the default branch", {}, false, null],
    ["of the default branch, with `head`", {}, true, null],
    ["of the default branch, by a schedule", { event: "schedule" }, false, null],
    ["of a pull request", { event: "pull_request", head_branch: "topic" }, false, ofPull("pull_request")],
    ["of a pull request, with `head`", { event: "pull_request", head_branch: "topic" }, true, ofPull("pull_request")],
    ["of a pull request from a branch named like it", { event: "pull_request" }, false, ofPull("pull_request")],
    ["of a pull request with secrets", { event: "pull_request_target" }, false, ofPull("pull_request_target")],
    ["of another branch", { head_branch: "topic" }, false, ofOther("topic")],
    ["of a tag", { head_branch: "v1.2.0" }, false, ofOther("v1.2.0")],
    [
      "of a merge queue",
      { event: "merge_group", head_branch: "gh-readonly-queue/main/pr-7" },
      false,
      ofOther("gh-readonly-queue/main/pr-7"),
    ],
    ["of no branch", { head_branch: null }, false, ofOther("no branch")],
    ["of another branch, with `head`", { head_branch: "topic" }, true, null],
  ])("%s", (_, rest, hasHeadInput, why) => {
    const range = rangeOf(event("workflow_run", workflowRun(rest)), { ...nothingSet, hasHeadInput });
    expect(range.kind === "skip" ? range.why : null).toBe(why);
  });
});

describe("which environments this CDN serves", () => {
  const unlisted = (name: string) =>
    `the deployment went to the environment ${JSON.stringify(name)}, which the input \`environment\` does not name. If this CDN serves it, add it there: \`environment: ${name}\``;
  const notProduction = (name: string) =>
    `the deployment went to the environment ${JSON.stringify(name)}, which is not known to be production. If this CDN serves it, set \`environment: ${name}\``;
  const nameless = "the deployment names no environment, so it is not known to be what this CDN serves";
  const preview = { transient_environment: true };
  test.each<[string | null, object, readonly string[], string | null]>([
    ["production", {}, [], null],
    ["Production", {}, [], null],
    ["PRODUCTION", { production_environment: false }, [], null],
    ["Production – docs", {}, [], null],
    ["production - docs", {}, [], null],
    ["live", { production_environment: true }, [], null],
    ["live", { production_environment: true, transient_environment: false }, [], null],
    ["live", {}, [], notProduction("live")],
    ["Preview", {}, [], notProduction("Preview")],
    ["Preview – production", {}, [], notProduction("Preview – production")],
    ["staging", { production_environment: false }, [], notProduction("staging")],
    ["production-eu", {}, [], notProduction("production-eu")],
    ["non-production", {}, [], notProduction("non-production")],
    ["production", preview, [], notProduction("production")],
    ["pr-7", { ...preview, production_environment: true }, [], notProduction("pr-7")],
    ["", {}, [], nameless],
    [null, {}, [], nameless],
    ["Staging", {}, ["staging"], null],
    ["live eu", {}, ["live us", "Live EU"], null],
    ["pr-7", preview, ["pr-7"], null],
    ["production", { production_environment: true }, ["staging"], unlisted("production")],
    ["staging", {}, ["stag"], unlisted("staging")],
    ["", {}, ["staging"], nameless],
  ])("%j, %j, `environment` %j", (name, rest, environments, why) => {
    const range = rangeOf(event("deployment_status", deployed(name, rest)), { ...nothingSet, environments });
    expect(range.kind === "skip" ? range.why : null).toBe(why);
  });

  test("a status may name another environment than its deployment", () => {
    const payload = { ...deployed("Preview"), deployment_status: { state: "success", environment: "Production" } };
    expect(rangeOf(event("deployment_status", payload), nothingSet).kind).toBe("range");
  });
});

test("a deployment is refused before it purges what is not deployed yet", () => {
  expect(() => rangeOf(event("deployment", { deployment: { sha: a } }), nothingSet)).toThrow(
    new EventError(
      "the event `deployment` fires before anything is deployed: purging now would let the CDN fetch the old bytes again. Run on `deployment_status` instead.",
    ),
  );
});

const noText = (field: string) =>
  `the event's payload has no text at \`${field}\`. GitHub sends it with every push; \`act\` does so only with \`--eventpath FILE\`, a JSON file that holds the \`before\`, \`after\` and \`ref\` of a push.`;
test.each<[string, Event, string]>([
  ["no payload", event("push", null), noText("before")],
  ["a list as payload", event("push", []), noText("before")],
  ["a number as SHA", event("push", { ref: main, before: b, after: 5 }), noText("after")],
  ["no ref", event("push", { before: b, after: a }), noText("ref")],
  [
    "an option as SHA",
    event("push", { ref: main, before: b, after: "--upload-pack=x" }),
    'the event\'s payload has "--upload-pack=x" at `after` where a full SHA belongs',
  ],
  [
    "a short SHA",
    event("push", { ref: main, before: "abc1234", after: a }),
    'the event\'s payload has "abc1234" at `before` where a full SHA belongs',
  ],
  [
    "SHAs in capitals",
    event("push", { ref: main, before: b, after: "A".repeat(40) }),
    `the event's payload has "${"A".repeat(40)}" at \`after\` where a full SHA belongs`,
  ],
  [
    "a branch as the dispatch's base",
    event("repository_dispatch", { client_payload: { base: "main" } }),
    'the event\'s payload has "main" at `client_payload.base` where a full SHA belongs',
  ],
  [
    "a release without a tag",
    event("release", { action: "published", release: { draft: false } }),
    "the event's payload has no text at `release.tag_name`",
  ],
  [
    "a pull request without a head",
    event("pull_request", { pull_request: { head: null } }),
    "the event's payload has no text at `pull_request.head.sha`",
  ],
  ["only inherited properties", event("push", Object.create({ before: b, after: a, ref: main })), noText("before")],
  [
    "no GITHUB_SHA",
    { ...event("schedule", {}), sha: "" },
    'the environment has "" as GITHUB_SHA where a full SHA belongs',
  ],
])("a payload with %s is refused", (_, event, message) => {
  expect(() => rangeOf(event, nothingSet)).toThrow(new EventError(message));
});

const opened = (rest: object = {}) => ({
  action: "synchronize",
  pull_request: { number: 7, head: { repo: { full_name: "eve/site" } }, ...rest },
});

test.each<[string, Event, ReturnType<typeof pullRequestOf>]>([
  ["a pull request", event("pull_request", opened()), { number: 7, from: "eve/site" }],
  ["of a fork that is gone", event("pull_request", opened({ head: { repo: null } })), { number: 7, from: "" }],
  ["that is closed", event("pull_request", { ...opened(), action: "closed" }), null],
  ["a payload that is none", event("pull_request", {}), null],
  ["a number that is none", event("pull_request", opened({ number: "7/../8" })), null],
  ["a number that cannot be", event("pull_request", opened({ number: 0 })), null],
  ...["pull_request_target", "push", "merge_group", "workflow_run", "schedule"].map((name): [string, Event, null] => [
    name,
    event(name, opened()),
    null,
  ]),
])("the pull request that a run may comment on: %s", (_, event, pull) => {
  expect(pullRequestOf(event)).toEqual(pull);
});

test.each<[string, Event, string | null]>([
  ["a push", event("push", {}), "main"],
  ["a push of a branch with slashes", { ...event("push", {}), ref: "refs/heads/a/b" }, "a/b"],
  ["a pull request, whose own it is", event("pull_request", { pull_request: { head: { ref: "topic" } } }), "topic"],
  ["one with secrets", event("pull_request_target", { pull_request: { head: { ref: "topic" } } }), "topic"],
  ["a tag", { ...event("push", {}), ref: "refs/tags/v1" }, null],
  ["a release without GITHUB_REF", { ...event("release", {}), ref: "" }, null],
])("the branch that is deployed: %s", (_, event, branch) => {
  expect(branchOf(event)).toBe(branch);
});

test.each<[unknown, string | null]>([
  [{ repository: { default_branch: "trunk" } }, "trunk"],
  [{ repository: { default_branch: "" } }, null],
  [{ schedule: "0 0 * * *" }, null],
])("the default branch by the payload %j", (payload, branch) => {
  expect(defaultBranchOf(event("schedule", payload))).toBe(branch);
});
