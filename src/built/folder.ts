import type { Clock } from "../clock.ts";
import type { ObjectFormat } from "../git/object-id.ts";
import { displayPath } from "../git/path.ts";
import type { Log } from "../log.ts";
import { count } from "../number.ts";
import { hashFile, startPace } from "./hash.ts";
import type { BuiltFile } from "./tree.ts";
import { BuildError, findFiles, locateFolder, type Places, refused } from "./walk.ts";

/** The services that reading a build takes. */
export interface ReadOptions {
  /** How the repository names its objects: formatOf(head). */
  readonly format: ObjectFormat;
  readonly log: Pick<Log, "info" | "notice">;
  readonly clock: Pick<Clock, "now">;
}

/** Bytes that are read at once. */
const BUFFER_SIZE = 256 * 1024;

/** The files of the input `build-dir`, sorted by path, of which there is at least one. Throws BuildError. */
export async function readFolder(path: string, options: ReadOptions & Places): Promise<readonly BuiltFile[]> {
  return hashFolder(locateFolder(path, options), options);
}

/** The same of a folder anywhere, whose path has no symlinks. */
export async function hashFolder(folder: string, { format, log, clock }: ReadOptions): Promise<readonly BuiltFile[]> {
  const start = clock.now();
  const files: BuiltFile[] = [];
  const breathe = startPace(clock, () => log.info(`Hashed ${count(files.length, "built file")} so far.`));
  const reading = { format, buffer: Buffer.allocUnsafe(BUFFER_SIZE), breathe };
  for (const { path, location } of findFiles(folder)) {
    const oid = await hashFile(location, reading).catch((cause) => {
      throw refused(path, `cannot be read: ${(cause as Error).message}`, cause);
    });
    files.push({ path, oid });
  }
  if (files.length === 0)
    throw new BuildError(
      `The build folder ${folder} holds no file, and that everything was deleted is not believed. Build first.`,
    );
  tellRepository(files, log);
  log.info(
    `Hashed ${count(files.length, "built file")} of ${folder} in ${((clock.now() - start) / 1000).toFixed(1)} s.`,
  );
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Mostly a checkout that is deployed as it is: what git keeps there changes with every run. */
function tellRepository(files: readonly BuiltFile[], log: Pick<Log, "notice">): void {
  const own = files.filter(({ path }) => path.split("/").some((name) => name.toLowerCase() === ".git"));
  if (own.length === 0) return;
  log.notice(
    `The build folder holds ${count(own.length, "file")} of a git repository, such as ${JSON.stringify(displayPath(own[0]!.path))}, which count as deployed. If they are not, leave them out by \`ignore: ["**/.git/**"]\` in the rules.`,
  );
}
