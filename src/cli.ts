#!/usr/bin/env node
import pkg from "../package.json" with { type: "json" };
import { UsageError } from "./cli/arguments.ts";
import { type Asked, readCommand } from "./cli/commands.ts";
import { columnsFor, paintFor, progressOn } from "./cli/terminal.ts";
import { visible } from "./report/escape.ts";

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// The reader may close the pipe early: `cdn-purge plan | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Does what is asked. Throws an error whose message is one line for people. */
async function execute(asked: Asked): Promise<void> {
  if (asked.kind === "version") return void process.stdout.write(`${pkg.version}\n`);
  if (asked.kind === "help") return void process.stdout.write(asked.text);
  const { env, stdout } = process;
  const progress = progressOn(process.stderr, env);
  const [paint, width] = [paintFor(stdout, env), columnsFor(stdout, env)];
  const places = { cwd: process.cwd(), stdin: readStdin, env };
  const { output, code } = await asked.run({ ...places, paint, width, say: progress.say }).finally(progress.end);
  process.exitCode = code;
  stdout.write(output);
}

async function start(): Promise<void> {
  let failed = 1;
  try {
    const asked = readCommand(process.argv.slice(2));
    if (asked.kind === "run") failed = asked.command.failed ?? 1;
    await execute(asked);
  } catch (error) {
    process.stderr.write(`cdn-purge: ${visible(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = error instanceof UsageError ? 2 : failed;
  }
}

void start();
