import { type CdnEntry, entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import { cdnNames } from "../destination.ts";
import type { PlanDocument } from "../plan/document.ts";
import { InputError, list, quoted, type ReadInput, token } from "./read.ts";

/** What the inputs say of whom to tell. */
export interface CdnInputs {
  /** The ids of each CDN's targets. */
  readonly targets: Readonly<Record<CdnName, readonly string[]>>;
  /** The hosts of those ids that name them; by id. */
  readonly hosts: ReadonlyMap<string, readonly string[]>;
  /** Empty where none is given or none is needed. */
  readonly tokens: Readonly<Record<CdnName, string>>;
}

/** The ids of each CDN's targets, each once. Throws InputError. */
export function targets(read: ReadInput): CdnInputs["targets"] {
  return perCdn(({ ids: { input, form, allowed, example, namesHosts } }) => {
    const ids = [...new Set(namesHosts ? [...idsWithHosts(read(input)).keys()] : list(read(input)))];
    for (const id of ids) {
      if (!form.test(id))
        throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
    }
    return ids;
  });
}

/** The hosts that ids name, in lower case. Throws InputError. */
export function hosts(read: ReadInput): CdnInputs["hosts"] {
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

/** Checks that hosts and `site` name the same. A host in no zone would be sent to none, and one of no site never. */
function checkHosts({ targets, hosts }: CdnInputs, site: readonly string[]): void {
  const own = new Set(site.map((origin) => new URL(origin).host));
  for (const cdn of cdnNames) {
    const {
      ids: { input },
      needsSite,
    } = entryOf(cdn);
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

/** The token of each CDN that has one. Throws InputError. */
export function tokens(read: ReadInput): CdnInputs["tokens"] {
  return perCdn(({ tokenInput }) => (tokenInput === null ? "" : token(read, tokenInput)));
}

function perCdn<T>(value: (entry: CdnEntry) => T): Readonly<Record<CdnName, T>> {
  return Object.fromEntries(cdnNames.map((cdn) => [cdn, value(entryOf(cdn))])) as Record<CdnName, T>;
}

interface Options {
  readonly site: readonly string[];
  readonly queryStrings: boolean;
}

/** What a CDN needs or cannot do; a plan holds the inputs that it was made with. */
export function checkCdns(inputs: CdnInputs & Options & { readonly plan: PlanDocument | null }): void {
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

/** What a CDN that something is sent to needs besides. A dry run does without, as on a fork's pull request. */
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
