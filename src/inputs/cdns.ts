import { type CdnEntry, entryOf } from "../cdn/table.ts";
import type { CdnName } from "../destination.ts";
import { cdnNames } from "../destination.ts";
import type { PlanDocument } from "../plan/document.ts";
import { InputError, list, quoted, type ReadInput, token } from "./read.ts";

/** What the inputs say of whom to tell. */
export interface CdnInputs {
  /** The ids of each CDN's targets. */
  readonly targets: Readonly<Record<CdnName, readonly string[]>>;
  /** Empty where none is given or none is needed. */
  readonly tokens: Readonly<Record<CdnName, string>>;
}

/** The ids of each CDN's targets, each once. Throws InputError. */
export function targets(read: ReadInput): CdnInputs["targets"] {
  return perCdn(({ ids: { input, form, allowed, example } }) => {
    const ids = [...new Set(list(read(input)))];
    for (const id of ids) {
      if (!form.test(id))
        throw new InputError(`\`${input}\` has ${quoted(id)}: ${allowed}. An example is \`${example}\`.`);
    }
    return ids;
  });
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
