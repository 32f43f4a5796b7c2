import { type AnyBase, shasOf } from "./bases.ts";
import type { CdnName } from "./destination.ts";
import type { MemoryReading } from "./history/memory.ts";
import type { ScopeMember } from "./outcome.ts";

/** One target, by the hash of its id. Null: a dry run that was given no id shows what any target of the CDN would get. */
export interface Address {
  readonly cdn: CdnName;
  readonly target: string | null;
}

/** What the memory of one target held. */
export function heldBy(memory: MemoryReading | null, index: number): string | null {
  return memory?.kind === "read" ? (memory.shas[index] ?? null) : null;
}

/** Each target with its memory, if that is used. */
export function membersOf(
  addresses: readonly Address[],
  refs: readonly (string | null)[],
  bases: readonly AnyBase[],
  memory: MemoryReading | null,
): ScopeMember[] {
  return addresses.map(({ cdn, target }, index) => {
    const ref = refs[index] ?? null;
    const value = heldBy(memory, index);
    // One that begins with less than all that the rules reach would say of the rest that it was purged.
    const isBegun = value !== null || bases[index]!.kind !== "known";
    const used = memory !== null && memory.kind !== "denied" && isBegun;
    return { cdn, target, memory: used && ref ? { ref, value } : null };
  });
}

/** The same for the same commits. */
function keyOf(base: AnyBase): string {
  return JSON.stringify([base.kind, [...shasOf(base)].sort()]);
}

/** Targets with the same base belong together. */
export function grouped(
  bases: readonly AnyBase[],
  members: readonly ScopeMember[],
): { base: AnyBase; members: ScopeMember[] }[] {
  const groups = new Map<string, { base: AnyBase; members: ScopeMember[] }>();
  bases.forEach((base, index) => {
    const key = keyOf(base);
    const group = groups.get(key) ?? { base, members: [] };
    groups.set(key, { base: group.base, members: [...group.members, members[index]!] });
  });
  return [...groups.values()];
}
