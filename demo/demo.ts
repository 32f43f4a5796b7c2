import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paintFor } from "../src/cli/terminal.ts";
import { cleanEnvironment } from "./child.ts";
import { tell } from "./story.ts";

const stop = new AbortController();
// npm and the terminal both pass Ctrl+C on, so that it may come twice.
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
// Whoever reads may have seen enough: `npm start | head`.
process.stdout.on("error", () => stop.abort());

const folder = mkdtempSync(join(realpathSync(tmpdir()), "cdn-purge-demo-"));
// The last thing that happens, however the process ends by itself.
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const name of ["home", "temp"]) mkdirSync(join(folder, name));

async function start(): Promise<void> {
  try {
    const well = await tell({
      folder,
      script: join(import.meta.dirname, "../index.js"),
      env: cleanEnvironment(process.env, folder),
      signal: stop.signal,
      print: (line = "") => process.stdout.write(`${line}\n`),
      paint: paintFor(process.stdout, process.env),
    });
    process.exitCode = well ? 0 : 1;
  } catch (error) {
    process.exitCode = stop.signal.aborted ? 130 : 1;
    if (!stop.signal.aborted) console.error(`The demo failed: ${error instanceof Error ? error.message : error}`);
  }
}

void start();
