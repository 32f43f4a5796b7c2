// The licences of what dist/ holds, from the lock file: ncc's own list has only the packages of one chunk.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Record<string, Package> };

/** Every package that a production install brings, with its licence and text, by name. */
export function licenses(): string {
  const parts: string[] = [];
  for (const [path, { version, license, dev }] of Object.entries(lock.packages)) {
    if (path === "" || dev) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    parts.push(`${name} ${version}\n${license ?? "no licence named"}\n\n${text(path)}`);
  }
  return parts.sort().join(`\n${"-".repeat(80)}\n\n`);
}

function text(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not installed: run npm ci first`);
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return file ? `${readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim()}\n` : "";
}
