import { randomBytes } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { listenForCancel } from "./cancel.ts";
import { cdnTable } from "./cdn/table.ts";
import { LIMITS } from "./clock.ts";
import { basicCredential } from "./git/environment.ts";
import type { Event } from "./history/event.ts";
import { parseInputs } from "./inputs/inputs.ts";
import type { Log } from "./log.ts";
import { logSafe } from "./report/escape.ts";
import { errorName, failureSummary, failureTitle, helpUrl, outcomeName } from "./report/failure.ts";
import type { Outcome } from "./report/outcome.ts";
import { outputsOf, reportOf } from "./report/outputs.ts";
import { failureMessage, tellEnd } from "./report/story.ts";
import { summaryOf } from "./report/summary.ts";
import { run } from "./run.ts";
import { type Runner, RunnerError, readRunner } from "./runner.ts";

/** Most annotations of one run: GitHub shows ten of a step, and people read few of them. */
const MOST_ANNOTATIONS = 3;
/** How long a connection that is idle by now may keep the step from ending. */
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

const cancellation = listenForCancel({
  say: (text) => log.info(text),
  leave(why, code) {
    core.setOutput("status", "failed");
    fail(why);
    writeSummary(failureSummary("Cancelled: run the job again", why, helpUrl("CancelledError", process.env)));
    process.exit(code);
  },
});

async function main(): Promise<void> {
  const token = core.getInput("github-token");
  const cdnTokens = Object.values(cdnTable).map(({ tokenInput }) => tokenInput && core.getInput(tokenInput));
  for (const secret of [token, token && basicCredential(token), ...cdnTokens]) if (secret) core.setSecret(secret);
  const runner = readRunner(process.env);
  const inputs = parseInputs((name) => core.getInput(name, { trimWhitespace: false }), runner);
  const event = readEvent(runner);
  const clock = { now: Date.now, sleep };
  const outcome = await run(inputs, event, runner, { log, clock, cancellation, limits: LIMITS });
  await report(outcome, inputs.dryRun === false ? "" : event.name, runner);
}

async function report(outcome: Outcome, event: string, { serverUrl, repository, temp }: Runner): Promise<void> {
  const file = join(temp, `cdn-purge-report-${randomBytes(6).toString("hex")}.json`);
  await writeFile(file, JSON.stringify(reportOf(outcome)));
  tellEnd(log, outcome, event);
  for (const [name, value] of Object.entries(outputsOf(outcome))) core.setOutput(name, value);
  core.setOutput("report", file);
  const help = outcome.status === "failed" ? helpUrl(outcomeName(outcome), process.env) : null;
  writeSummary(summaryOf(outcome, { serverUrl, repository, event }, help));
  if (outcome.status === "failed") fail(failureMessage(outcome), help);
}

/** At once, since the process may be about to end. */
function writeSummary(markdown: string): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (file) appendFileSync(file, markdown);
}

function readEvent({ env }: Runner): Event {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path, GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = env;
  try {
    return { name, payload: path ? JSON.parse(readFileSync(path, "utf8")) : {}, sha, ref };
  } catch (cause) {
    const { message } = cause as Error;
    throw new RunnerError(`the event's payload, GITHUB_EVENT_PATH, cannot be read: ${message}`, { cause });
  }
}

function fail(message: string, help: string | null = null): void {
  const text = help === null ? message : `${message}\nMore: ${help}`;
  // A message is one of our own sentences around foreign text; only its line ends are ours.
  core.setFailed(text.split("\n").map(logSafe).join("\n"));
}

/** Says in the log and the summary why the run ended before anything was sent. */
function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  core.setOutput("status", "failed");
  const name = errorName(error);
  const help = helpUrl(name, process.env);
  fail(message, help);
  writeSummary(failureSummary(failureTitle(name), message, help));
  if (core.isDebug() && error instanceof Error && error.stack) core.debug(logSafe(error.stack));
}

async function start(): Promise<void> {
  await main().catch(reportError);
  const code = cancellation.code();
  if (code !== null) process.exit(code);
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

void start();
