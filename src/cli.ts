#!/usr/bin/env node
import pkg from "../package.json" with { type: "json" };
import { planFolders } from "./cli/folders.ts";
import { HELP } from "./cli/help.ts";
import { openLocal } from "./cli/local.ts";
import { type Command, parseCommand, UsageError } from "./cli/options.ts";
import { plan } from "./cli/plan.ts";
import { replay } from "./cli/replay.ts";
import type { Places } from "./cli/rules.ts";
import { showPlan } from "./cli/show.ts";
import { showReplay } from "./cli/show-replay.ts";
import { type Paint, paintFor } from "./cli/terminal.ts";
import { visible } from "./report/escape.ts";

/** Runs a command and returns what it prints. Throws an error whose message is one line for people. */
async function execute(command: Command, places: Places): Promise<string> {
  if (command.kind === "help") return HELP;
  if (command.kind === "version") return `${pkg.version}\n`;
  const paint = paintFor(process.stdout, process.env);
  const shown = <T>(report: T, show: (report: T, paint: Paint) => string) =>
    command.json ? `${JSON.stringify(report, null, 2)}\n` : show(report, paint);
  if (command.kind === "folders") return shown(await planFolders(command, places), showPlan);
  const local = await openLocal(places.cwd, process.env);
  if (command.kind === "plan") return shown(await plan(command, local, places), showPlan);
  return shown(await replay(command, local, places), showReplay);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// The reader may close the pipe early: `cdn-purge plan | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

async function start(): Promise<void> {
  try {
    process.stdout.write(await execute(parseCommand(process.argv.slice(2)), { cwd: process.cwd(), stdin: readStdin }));
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = visible(error instanceof Error ? error.message : String(error));
    process.stderr.write(`cdn-purge: ${message}${usage ? " (see cdn-purge --help)" : ""}\n`);
    process.exitCode = usage ? 2 : 1;
  }
}

void start();
