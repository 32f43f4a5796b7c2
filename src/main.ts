import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { onCancel } from "./cancel.ts";
import { cdnTable } from "./cdn/table.ts";
import { basicCredential } from "./git/process.ts";
import type { Event } from "./history/event.ts";
import { parseInputs } from "./inputs/inputs.ts";
import type { Log } from "./log.ts";
import { logSafe } from "./report/escape.ts";
import { failureSummary, helpUrl } from "./report/failure.ts";
import type { Outcome } from "./report/outcome.ts";
import { outputsOf } from "./report/outputs.ts";
import { reportOf } from "./report/report-file.ts";
import { failuresOf, tellEnd } from "./report/story.ts";
import { summaryOf } from "./report/summary.ts";
import { run } from "./run.ts";
import { type Runner, RunnerError, readRunner } from "./runner.ts";

/** Most annotations of one run: GitHub shows ten of a step, and nobody reads more than a few. */
const MOST_ANNOTATIONS = 3;
/** How long a connection that nobody needs any more may keep the step from ending. */
const LINGER_MS = 1_000;

let annotations = 0;
const log: Log = {
  info: (text) => core.info(logSafe(text)),
  group(title, lines) {
    core.startGroup(logSafe(title));
    for (const line of lines) core.info(logSafe(line));
    core.endGroup();
  },
  notice(text) {
    for (const line of `Notice: ${text}`.split("\n")) core.info(logSafe(line));
  },
  warning(text, place) {
    annotations += 1;
    const at = place?.file ? { file: place.file, startLine: place.line } : {};
    if (annotations <= MOST_ANNOTATIONS) core.warning(logSafe(text), at);
    else core.info(logSafe(`Warning: ${text}`));
  },
};

const cancellation = onCancel({
  say: (text) => log.info(text),
  leave(why, code) {
    core.setOutput("status", "failed");
    fail(why);
    process.exit(code);
  },
});

async function main(): Promise<void> {
  const token = core.getInput("github-token");
  if (token) {
    core.setSecret(token);
    core.setSecret(basicCredential(token));
  }
  for (const { tokenInput } of Object.values(cdnTable)) {
    const cdnToken = tokenInput === null ? "" : core.getInput(tokenInput);
    if (cdnToken) core.setSecret(cdnToken);
  }
  const runner = readRunner(process.env);
  const inputs = parseInputs((name) => core.getInput(name, { trimWhitespace: false }), runner);
  const event = readEvent(runner);
  const outcome = await run(inputs, event, runner, { log, clock: { now: Date.now, sleep }, cancellation });
  await report(outcome, inputs.dryRun === false ? "" : event.name, runner);
  if (outcome.status === "failed") {
    fail([outcome.why, ...failuresOf(outcome)].filter(Boolean).join("\n"));
  }
}

async function report(outcome: Outcome, event: string, { serverUrl, repository, temp }: Runner): Promise<void> {
  const file = join(temp, `cdn-purge-report-${randomBytes(6).toString("hex")}.json`);
  await writeFile(file, JSON.stringify(reportOf(outcome)));
  tellEnd(log, outcome);
  for (const [name, value] of Object.entries(outputsOf(outcome))) core.setOutput(name, value);
  core.setOutput("report", file);
  if (process.env.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(summaryOf(outcome, { serverUrl, repository, event })).write();
}

function readEvent(runner: Runner): Event {
  const {
    GITHUB_EVENT_NAME: name = "",
    GITHUB_EVENT_PATH: path = "",
    GITHUB_SHA: sha = "",
    GITHUB_REF: ref = "",
  } = runner.env;
  return { name, payload: path ? readPayload(path) : {}, sha, ref };
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new RunnerError(`the event's payload, GITHUB_EVENT_PATH, cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function fail(message: string): void {
  // A message is one of our own sentences around foreign text; only its line ends are ours.
  core.setFailed(message.split("\n").map(logSafe).join("\n"));
}

/** Says in the log and the summary why the run ended before anything was sent. */
async function reportError(error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const {
    GITHUB_SERVER_URL: serverUrl = "https://github.com",
    GITHUB_ACTION_REPOSITORY: repository = "",
    GITHUB_ACTION_REF: ref = "",
    GITHUB_STEP_SUMMARY: summary,
  } = process.env;
  core.setOutput("status", "failed");
  const help = helpUrl(error, { serverUrl, repository, ref });
  fail(help === null ? message : `${message}\nMore: ${help}`);
  if (summary) await core.summary.addRaw(failureSummary(message, help)).write();
}

async function start(): Promise<void> {
  try {
    await main();
  } catch (error) {
    await reportError(error);
    if (core.isDebug() && error instanceof Error && error.stack) core.debug(logSafe(error.stack));
  }
  const code = cancellation.code();
  if (code !== null) process.exit(code);
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

void start();
