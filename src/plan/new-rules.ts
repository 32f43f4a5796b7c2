import { readLinkedFile } from "../git/linked-file.ts";
import type { Repository } from "../git/repository.ts";
import { reading, UnreadableError } from "../git/trouble.ts";
import { type Base, shasOf, unknownBase } from "../history/base.ts";
import type { RulesText } from "../rules/source.ts";

/**
 * The base, or an unknown one if the rules are new, since no run has purged by them. For a run without a memory: compares
 * the bytes of the rules' file in head and in each commit of the base.
 */
export async function unknownIfNewRules(
  base: Base,
  head: string,
  rules: RulesText,
  repository: Repository,
): Promise<Base> {
  const { file, way, text } = rules;
  if (file === null || base.kind !== "known") return base;
  for (const sha of shasOf(base)) {
    if (way) {
      const diff = await reading(repository.diff([sha], head));
      if (diff instanceof UnreadableError) return unknownBase(diff);
      if (!diff.some(({ path }) => way.includes(path))) continue;
    }
    const before = await reading(readLinkedFile(sha, file, repository));
    if (before instanceof UnreadableError) return unknownBase(before);
    // A file that neither head nor the base has tells nothing, like rules that stand in the workflow, so the base stays.
    if (before ? new TextDecoder().decode(before.bytes) === text : way === null) continue;
    return { kind: "unknown", why: `the rules in ${file} are other ones since, and no purge of these is remembered` };
  }
  return base;
}
