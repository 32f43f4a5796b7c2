import { expect, test } from "vitest";
import { logSafe } from "../../src/report/escape.ts";
import { failureSummary } from "../../src/report/failure.ts";
import { failureMessage, tellEnd } from "../../src/report/story.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { kinds } from "./kinds.ts";

const setting = { serverUrl: "https://github.com", repository: "octo/site" };
const names = Object.keys(kinds);

test.each(names)("the whole summary of a run: %s", async (name) => {
  const { event = "", ...outcome } = kinds[name]!;
  const file = `summaries/${name.replaceAll(" ", "-")}.md`;
  await expect(summaryOf(outcome, { ...setting, event })).toMatchFileSnapshot(file);
});

test("the last lines of the log, and the message of a step that failed", async () => {
  const stories = names.map((name) => {
    const { event = "", ...outcome } = kinds[name]!;
    const lines: string[] = [];
    const say = (text: string) => void lines.push(logSafe(text));
    const group = (title: string, more: readonly string[]) => [title, ...more].forEach(say);
    tellEnd({ info: say, group, notice: say, warning: say }, outcome, event);
    if (outcome.status === "failed") failureMessage(outcome).split("\n").forEach(say);
    return `## ${name}\n${lines.join("\n")}\n`;
  });
  await expect(stories.join("\n")).toMatchFileSnapshot("summaries/log.txt");
});

test("the whole summary of a run that an error ended", async () => {
  const message = ".github/cdn-purge.yml:3:1: `docs/**.md` takes one level only. Write `docs/**/*.md`.";
  const help = "https://github.com/octo/cdn-purge/blob/v1/docs/troubleshooting.md#a-rule-cannot-be-used";
  const summary = failureSummary("Nothing was purged: correct the rules", message, help);
  await expect(summary).toMatchFileSnapshot("summaries/error.md");
});
