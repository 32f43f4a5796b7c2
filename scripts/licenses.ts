// The licences of what dist/ holds, from the lock file.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../src/lists.ts";

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** A folder of this repository. */
  readonly link?: boolean;
}

/** One package that a production install brings. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Where it is installed. */
  readonly path: string;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { readonly packages: Record<string, Package> };

/** Every package that a production install brings, in the order of the lock file. */
export const shipped: readonly Licensed[] = Object.entries(lock.packages)
  .filter(([path, { dev, link }]) => path !== "" && !dev && !link)
  .map(([path, { version, license = "no licence named" }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return { name, version, license, path };
  });

/** What separates two texts. */
export const RULE = `\n${"-".repeat(80)}\n\n`;

/** How a package stands above the text of its licence. */
export function titleOf({ name, version, license }: Licensed): string {
  return `${name} ${version} (${license})`;
}

/** Each text once, under the packages that come with it. */
export function licenses(): string {
  const sections = groupBy(shipped, text);
  return [...sections].map(([own, packages]) => `${packages.map(titleOf).join("\n")}\n\n${own}`).join(RULE);
}

/** All that the package says of its licence; where it ships no text, that of a sibling of the same scope and licence. */
function text({ name, license, path }: Licensed): string {
  const own = texts(path);
  if (own !== "") return own;
  const scope = name.split("/", 1)[0];
  const siblings = shipped.filter((other) => other.name.startsWith(`${scope}/`) && other.license === license);
  const found = siblings.map((sibling) => texts(sibling.path)).find(Boolean);
  if (!found) throw new Error(`${name} ships no text of its licence (${license}), and no package of ${scope} does`);
  return found;
}

function texts(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not installed: run npm ci first`);
  const files = readdirSync(path).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return files
    .sort()
    .map((file) => `${readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`)
    .join("\n");
}
