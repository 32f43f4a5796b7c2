// The licences of what dist/ holds: the packages as the bundler names them, the rest from the lock file and the packages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly version: string;
  readonly license?: string;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Record<string, Package> };

/** Each licence's text once, under the packages that come with it. `folders`: such as `node_modules/yaml`. */
export function licenses(folders: ReadonlySet<string>): string {
  const byText = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const found = lock.packages[folder];
    if (!found) throw new Error(`${folder} is in dist/ and not in package-lock.json`);
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const text = textOf(folder);
    byText.set(text, [
      ...(byText.get(text) ?? []),
      `${name} ${found.version} (${found.license ?? "no licence named"})`,
    ]);
  }
  return [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`).join(`\n${"-".repeat(80)}\n\n`);
}

function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return file ? `${readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()}\n` : "";
}
