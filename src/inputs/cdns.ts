import { type CdnEntry, entryOf } from "../cdn/table.ts";
import { type CdnName, cdnNames } from "../destination.ts";
import { InputError, list, quoted, type ReadInput, token } from "./read.ts";

/** The inputs that name destinations. */
export interface CdnInputs {
  /** The ids of each CDN's distributions, zones or services. */
  readonly targets: Readonly<Record<CdnName, readonly string[]>>;
  /** The hosts of each id that is given with hosts, by id. */
  readonly hosts: ReadonlyMap<string, readonly string[]>;
  /** Empty for a CDN that is given none or needs none. */
  readonly tokens: Readonly<Record<CdnName, string>>;
}

/** Reads the ids for each CDN, each once. Throws InputError. */
export function readTargets(read: ReadInput): CdnInputs["targets"] {
  return perCdn(({ ids: { input, form, allowed, example, namesHosts } }) => {
    const ids = [...new Set(namesHosts ? [...idsWithHosts(read(input)).keys()] : list(read(input)))];
    for (const id of ids) {
      if (!form.test(id))
        throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
    }
    return ids;
  });
}

/** Reads the hosts that are given with ids, in lower case. Throws InputError. */
export function readHosts(read: ReadInput): CdnInputs["hosts"] {
  const inputs = cdnNames.map((cdn) => entryOf(cdn).ids).filter(({ namesHosts }) => namesHosts);
  const named = inputs.flatMap(({ input, example }) => {
    const found = [...idsWithHosts(read(input))];
    for (const host of found.flatMap(([, own]) => own)) {
      if (!HOST.test(host))
        throw new InputError(
          `\`${input}\` has the host ${quoted(host)}. Give host names as in \`site\`, behind the id: \`${example}: www.example.com\`.`,
        );
    }
    const without = found.find(([, own]) => own.length === 0);
    if (found.length > 1 && without)
      throw new InputError(
        `\`${input}\` names ${found.length} ids, and ${quoted(without[0])} has no hosts, so its URLs cannot be told from the others'. Give each its hosts, one id a line: \`${example}: www.example.com\`.`,
      );
    return found.filter(([, own]) => own.length > 0);
  });
  return new Map(named);
}

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;

/** Reads `ID`, `ID, ID` and `ID: host, host`, a line each. */
function idsWithHosts(value: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of value.split("\n")) {
    const colon = line.indexOf(":");
    const ids = list(colon < 0 ? line : line.slice(0, colon));
    const own = colon < 0 ? [] : list(line.slice(colon + 1)).map((host) => host.toLowerCase());
    for (const id of ids) found.set(id, [...new Set([...(found.get(id) ?? []), ...own])]);
  }
  return found;
}

/** Reads the token of each CDN that has one. Throws InputError. */
export function readTokens(read: ReadInput): CdnInputs["tokens"] {
  return perCdn(({ tokenInput }) => (tokenInput === null ? "" : token(read, tokenInput)));
}

/** One value for each CDN. */
function perCdn<T>(value: (entry: CdnEntry) => T): Readonly<Record<CdnName, T>> {
  return Object.fromEntries(cdnNames.map((cdn) => [cdn, value(entryOf(cdn))])) as Record<CdnName, T>;
}

/** Checks that each CDN has ids and a token, or neither. A dry run needs no token: a fork's pull request has none. */
export function checkTokens({ targets, tokens }: CdnInputs): void {
  for (const cdn of cdnNames) {
    const { tokenInput, ids } = entryOf(cdn);
    if (tokenInput === null || targets[cdn].length > 0 === (tokens[cdn] !== "")) continue;
    const [given, empty] = tokens[cdn] === "" ? [ids.input, tokenInput] : [tokenInput, ids.input];
    throw new InputError(
      `\`${given}\` is set and \`${empty}\` is empty. Set both, or none; a secret that does not exist is empty too.`,
    );
  }
}
