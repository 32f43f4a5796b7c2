import { type CdnEntry, entryOf } from "../cdn/table.ts";
import { type CdnName, cdnNames, type Destination, hashed } from "../destination.ts";
import type { PlanDocument } from "../plan/document.ts";
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

/** Checks that ids and `site` name the same hosts: a host without an id would be sent to none, and one outside of `site` never. */
function checkHosts({ targets, hosts }: CdnInputs, site: readonly string[]): void {
  const own = new Set(site.map((origin) => new URL(origin).host));
  for (const cdn of cdnNames) {
    const { ids, needsSite } = entryOf(cdn);
    const { input } = ids;
    const named = targets[cdn].flatMap((id) => (hosts.get(id) ?? []).map((host) => ({ id, host })));
    const foreign = named.find(({ host }) => !own.has(host));
    if (foreign)
      throw new InputError(
        `\`${input}\` gives ${quoted(foreign.id)} the host ${quoted(foreign.host)}, which \`site\` does not name. Add its origin to \`site\`, or remove the host.`,
      );
    const twice = named.find(({ host }, index) => named.findIndex((other) => other.host === host) < index);
    if (twice)
      throw new InputError(
        `\`${input}\` gives the host ${quoted(twice.host)} to two ids. Give it to the one that serves it.`,
      );
    const others = cdnNames.some((other) => other !== cdn && entryOf(other).needsSite && targets[other].length > 0);
    const homeless = [...own].find((host) => !named.some((one) => one.host === host));
    if (needsSite && named.length > 0 && homeless !== undefined && !others)
      throw new InputError(
        `\`site\` names the host ${quoted(homeless)}, and no id in \`${input}\` has it, so its pages would stay stale. Give the host to the id that serves it.`,
      );
  }
}

/** Reads the token of each CDN that has one. Throws InputError. */
export function readTokens(read: ReadInput): CdnInputs["tokens"] {
  return perCdn(({ tokenInput }) => (tokenInput === null ? "" : token(read, tokenInput)));
}

/** One value for each CDN. */
function perCdn<T>(value: (entry: CdnEntry) => T): Readonly<Record<CdnName, T>> {
  return Object.fromEntries(cdnNames.map((cdn) => [cdn, value(entryOf(cdn))])) as Record<CdnName, T>;
}

/** The inputs that say what is sent where; a plan holds those that it was made with. */
interface DestinationInputs extends CdnInputs {
  readonly site: readonly string[];
  readonly maxPaths: number;
  readonly queryStrings: boolean;
  readonly plan: PlanDocument | null;
}

/** Checks the inputs against what each CDN needs and cannot do. Throws InputError. */
export function checkCdns(inputs: DestinationInputs): void {
  const { site, queryStrings } = inputs.plan?.options ?? inputs;
  checkHosts(inputs, site);
  for (const cdn of cdnNames.filter((name) => inputs.targets[name].length > 0)) {
    const { title, ids, needsSite, queryStrings: hasVariants } = entryOf(cdn);
    if (needsSite && site.length === 0)
      throw new InputError(
        `\`${ids.input}\` is set and \`site\` is empty, but ${title} is told whole URLs. Set \`site\` to the origins that readers use, such as \`https://www.example.com\`, one a line.`,
      );
    if (queryStrings && !hasVariants)
      throw new InputError(
        `\`query-strings\` is \`true\`, but ${title} cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as \`tag:product-$1\`; then remove \`query-strings\`.`,
      );
  }
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

/**
 * Lists every destination that the inputs name, in the order of sending. A dry run may name none: it then shows what any
 * distribution would get. Throws InputError if a run that sends has no destination or no token.
 */
export function listDestinations(inputs: DestinationInputs, dry: boolean): readonly [Destination, ...Destination[]] {
  if (!dry) checkTokens(inputs);
  const destinationOf = (cdn: CdnName, id: string | null, site: readonly string[]): Destination => {
    const grammar = entryOf(cdn).grammar({ ...inputs, site });
    return { cdn, id, hash: id === null ? null : hashed(id), grammar, site, memory: null };
  };
  const [first, ...others] = cdnNames.flatMap((cdn) =>
    inputs.targets[cdn].map((id) => destinationOf(cdn, id, originsOf(inputs, id))),
  );
  if (first) return [first, ...others];
  if (dry) return [destinationOf(cdnNames[0], null, inputs.site)];
  throw new InputError(
    `no CDN is given, so this run has no destination. Set \`${cdnNames.map((name) => entryOf(name).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`,
  );
}

/** The origins that one id serves; a plan holds the site that it was made for. */
function originsOf({ site, hosts, plan }: DestinationInputs, id: string): readonly string[] {
  const own = hosts.get(id);
  const all = plan?.options.site ?? site;
  return own ? all.filter((origin) => own.includes(new URL(origin).host)) : all;
}
