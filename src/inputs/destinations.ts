import { entryOf } from "../cdn/table.ts";
import { cdnNames, type Destination, hashed } from "../destination.ts";
import { checkTokens } from "./cdns.ts";
import type { Inputs } from "./inputs.ts";
import { InputError } from "./read.ts";

/**
 * Every destination that the inputs name, in the order in which they are told. A dry run may name none: it then shows
 * what any distribution would get. Throws InputError where something is to be sent and nothing or no token is given.
 */
export function listDestinations(inputs: Inputs, dry: boolean): readonly [Destination, ...Destination[]] {
  if (!dry) checkTokens(inputs);
  const [first, ...others] = cdnNames.flatMap((cdn) => {
    return inputs.targets[cdn].map((id): Destination => {
      const site = originsOf(inputs, id);
      const grammar = entryOf(cdn).grammar({ ...inputs, site });
      return { cdn, id, hash: hashed(id), grammar, site, memory: null };
    });
  });
  if (first) return [first, ...others];
  const [cdn] = cdnNames;
  if (dry)
    return [{ cdn, id: null, hash: null, grammar: entryOf(cdn).grammar(inputs), site: inputs.site, memory: null }];
  throw new InputError(
    `no CDN is given, so there is nobody to tell. Set \`${cdnNames.map((name) => entryOf(name).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`,
  );
}

/** The origins that one id serves; a plan holds the site that it was made for. */
function originsOf({ site, hosts, plan }: Inputs, id: string): readonly string[] {
  const own = hosts.get(id);
  const all = plan?.options.site ?? site;
  return own ? all.filter((origin) => own.includes(new URL(origin).host)) : all;
}
