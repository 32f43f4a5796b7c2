import { entryOf } from "../cdn/table.ts";
import { type CdnName, cdnNames, type Destination, hashed } from "../destination.ts";
import type { BaseChoice } from "../history/revision.ts";
import type { PlanDocument, PlanOptions } from "../plan/document.ts";
import type { ResolvedOptions } from "../plan/options.ts";
import { type GivenOptions, OPTIONS, type OptionField } from "../rules/options.ts";
import { type CdnInputs, checkTokens } from "./cdns.ts";
import { InputError, quoted } from "./read.ts";

/** Lists every destination of the run by its options, in the order of sending. Throws InputError where they do not fit. */
export type ListDestinations = (resolved: ResolvedOptions) => readonly [Destination, ...Destination[]];

/** The inputs that name destinations, and those that say whether and where the site is looked at. */
interface DestinationInputs extends CdnInputs {
  readonly options: GivenOptions;
  readonly plan: PlanDocument | null;
  readonly base: BaseChoice;
  readonly changedFiles: readonly unknown[] | null;
  readonly verify: boolean;
}

/**
 * Gives the list of destinations for the options, which are known once the rules are read. A dry run may name none: it
 * then shows what any distribution would get. Throws InputError at once if a run that sends has no destination or no token.
 */
export function destinationsOf(inputs: DestinationInputs, dry: boolean): ListDestinations {
  if (!dry) checkTokens(inputs);
  const named = cdnNames.flatMap((cdn) => inputs.targets[cdn].map((id) => ({ cdn, id })));
  if (named.length === 0 && !dry)
    throw new InputError(
      `no CDN is given, so this run has no destination. Set \`${cdnNames.map((name) => entryOf(name).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`,
    );
  return (resolved) => {
    checkOptions(inputs, resolved);
    const { options } = resolved;
    const [first, ...others] = named.map(({ cdn, id }) => destinationOf(cdn, id, options, inputs.hosts.get(id)));
    return first ? [first, ...others] : [destinationOf(cdnNames[0], null, options)];
  };
}

function destinationOf(cdn: CdnName, id: string | null, options: PlanOptions, hosts?: readonly string[]): Destination {
  const site = hosts ? options.site.filter((origin) => hosts.includes(new URL(origin).host)) : options.site;
  const grammar = entryOf(cdn).grammar({ ...options, site });
  return { cdn, id, hash: id === null ? null : hashed(id), grammar, site, memory: null };
}

/** Checks the options against what each CDN needs and cannot do, and says where one stands that the rules set. */
function checkOptions(inputs: DestinationInputs, { options, places }: ResolvedOptions): void {
  const { site, queryStrings } = options;
  const nameOf = (field: OptionField) => `\`${OPTIONS[field].name}\`${places[field] ? ` (${places[field]})` : ""}`;
  const origins = "Set `site` to the origins that readers use, such as `https://www.example.com`, one a line.";
  checkHosts(inputs, site, nameOf("site"));
  for (const cdn of cdnNames.filter((name) => inputs.targets[name].length > 0)) {
    const { title, ids, needsSite, queryStrings: hasVariants } = entryOf(cdn);
    if (needsSite && site.length === 0)
      throw new InputError(
        `\`${ids.input}\` is set and ${nameOf("site")} is empty, but ${title} is told whole URLs. ${origins}`,
      );
    if (queryStrings && !hasVariants)
      throw new InputError(
        `${nameOf("queryStrings")} is \`true\`, but ${title} cannot purge all query strings of a path at once. Give those responses a surrogate key and purge that, with a target such as \`tag:product-$1\`; then remove \`query-strings\`.`,
      );
  }
  if (options.buildDir !== null && inputs.changedFiles)
    throw new InputError(
      `${nameOf("buildDir")} and \`changed-files\` are both set: each says what changed. Remove one of them.`,
    );
  if (options.buildDir !== null && inputs.base.kind !== "auto" && inputs.base.kind !== "none")
    throw new InputError(
      `${nameOf("buildDir")} is compared with what was built for the last purge, so \`base\` can only be \`auto\` or \`none\`. Leave it out.`,
    );
  // A plan for CDNs that are told paths may hold no site.
  const looked = inputs.plan ? (inputs.options.site ?? []) : site;
  if (inputs.verify && looked.length === 0)
    throw new InputError(
      `\`verify\` is \`true\` and ${nameOf("site")} is empty, so there is nothing to fetch. ${origins}`,
    );
}

/** Checks that ids and `site` name the same hosts: a host without an id would be sent to none, and one outside of `site` never. */
function checkHosts({ targets, hosts }: CdnInputs, site: readonly string[], siteName: string): void {
  const own = new Set(site.map((origin) => new URL(origin).host));
  for (const cdn of cdnNames) {
    const { ids, needsSite } = entryOf(cdn);
    const { input } = ids;
    const named = targets[cdn].flatMap((id) => (hosts.get(id) ?? []).map((host) => ({ id, host })));
    const foreign = named.find(({ host }) => !own.has(host));
    if (foreign)
      throw new InputError(
        `\`${input}\` gives ${quoted(foreign.id)} the host ${quoted(foreign.host)}, which ${siteName} does not name. Add its origin to \`site\`, or remove the host.`,
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
        `${siteName} names the host ${quoted(homeless)}, and no id in \`${input}\` has it, so its pages would stay stale. Give the host to the id that serves it.`,
      );
  }
}
