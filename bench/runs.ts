import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** Lets a process that is given `env` write its peak memory into a file when it ends; `read` gives it in MiB. */
export function peakIn(file: string): { readonly env: { readonly NODE_OPTIONS: string }; read(): number } {
  const tell = `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`;
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` },
    read: () => Number(readFileSync(file, "utf8")) / 2 ** 10,
  };
}

/** What so many processes of a script measure, one after the other; `least` is the best of them. */
export async function measured<T extends Readonly<Record<keyof T, number>>>(
  script: string,
  argument: unknown,
  repeats: number,
): Promise<{ readonly first: T; least(of: keyof T, digits: number): string }> {
  const runs: T[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const [run] = await once(fork(script, [JSON.stringify(argument)]), "message");
    runs.push(run);
  }
  return { first: runs[0]!, least: (of, digits) => Math.min(...runs.map((run) => run[of])).toFixed(digits) };
}
