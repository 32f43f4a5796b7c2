import fc from "fast-check";
import { expect, test } from "vitest";
import { branchOf, defaultBranchOf, EventError } from "../../src/history/event.ts";
import { rangeOf } from "../../src/history/range.ts";
import { runs } from "./effort.ts";
import { isPolluted, mutated } from "./json.ts";

const [one, two] = ["a".repeat(40), "b".repeat(40)];
const repository = { full_name: "octo/site", default_branch: "main" };
const payloads: Readonly<Record<string, unknown>> = {
  push: { before: one, after: two, ref: "refs/heads/main", created: false, repository },
  release: { action: "published", release: { tag_name: "v1.2.3", prerelease: false, draft: false }, repository },
  repository_dispatch: { action: "deploy", client_payload: { sha: one, base: two }, repository },
  workflow_run: {
    workflow_run: { conclusion: "success", head_sha: one, head_repository: { full_name: "octo/site" } },
    repository,
  },
  deployment_status: { deployment_status: { state: "success" }, deployment: { sha: one }, repository },
  pull_request: { pull_request: { head: { sha: one, ref: "feature" }, base: { sha: two } }, repository },
  pull_request_target: { pull_request: { head: { sha: one, ref: "feature" }, base: { sha: two } }, repository },
  merge_group: { merge_group: { head_sha: one, base_sha: two }, repository },
  workflow_dispatch: { inputs: {}, ref: "refs/heads/main", repository },
  schedule: { schedule: "0 * * * *", repository },
  deployment: { deployment: { sha: one }, repository },
  issue_comment: { comment: { body: "x" }, repository },
};
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

test("whatever a payload holds, it gives full SHAs, names and a reason, or an EventError", () => {
  let read = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(payloads)).chain((name) => fc.tuple(fc.constant(name), mutated(payloads[name]))),
      fc.constantFrom(one, "", "HEAD", "--help"),
      ([name, payload], sha) => {
        const event = { name, payload: JSON.parse(JSON.stringify(payload) ?? "null"), sha, ref: "refs/heads/main" };
        try {
          const range = rangeOf(event, { environments: [], hasHeadInput: false });
          branchOf(event);
          defaultBranchOf(event);
          read += 1;
          if (range.kind === "skip") return void expect(range.why).not.toBe("");
          // Only these two are deployed without anybody's leave.
          expect(range.dry).toBe(["pull_request", "pull_request_target", "merge_group"].includes(name));
          for (const side of [range.head, range.base]) if (side.kind === "sha") expect(side.sha).toMatch(SHA);
          const { base } = range;
          if (base.kind === "merge-base") expect([base.base, base.head].every((one) => SHA.test(one))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(EventError);
          refused += 1;
        }
        expect(isPolluted()).toBe(false);
      },
    ),
    { numRuns: runs(1000) },
  );
  expect([read > 100, refused > 100]).toEqual([true, true]);
});
