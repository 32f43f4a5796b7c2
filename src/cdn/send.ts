import type { TargetResult } from "../outcome.ts";
import type { PlannedCdn, PlannedTarget } from "../plan/document.ts";
import { type Cdn, type CdnName, type CdnServices, loadCdn, type Receipt } from "./cdn.ts";

/** One target and what it gets. */
export interface Order {
  readonly cdn: CdnName;
  /** The id, which may be secret. */
  readonly id: string;
  /** The hash that stands for it wherever others can read. */
  readonly target: string;
  readonly patterns: PlannedCdn["patterns"];
  readonly memory: PlannedTarget["memory"];
}

/**
 * Sends every order, side by side, and waits up to `waitMinutes`. One that fails neither stops nor undoes another: its
 * result says why.
 */
export async function send(
  orders: readonly Order[],
  waitMinutes: number,
  services: CdnServices,
): Promise<TargetResult[]> {
  return Promise.all(orders.map((order) => sendOne(order, waitMinutes, services)));
}

async function sendOne(order: Order, waitMinutes: number, services: CdnServices): Promise<TargetResult> {
  const { cdn: name, id, target, patterns } = order;
  const common = { cdn: name, target, patterns };
  if (patterns.length === 0) return { ...common, result: { kind: "nothing" } };
  let cdn: Cdn;
  let receipt: Receipt;
  try {
    cdn = await loadCdn(name);
    receipt = await cdn.purge(id, patterns, services);
    services.log.info(
      `${cdn.title}: invalidation ${receipt.id} of ${receipt.patterns.length} patterns accepted for ${cdn.target} ${id} (${target} in outputs)`,
    );
  } catch (error) {
    return { ...common, result: { kind: "failed", error: withoutId(error, id, target) } };
  }
  return {
    ...common,
    patterns: receipt.patterns,
    result: { kind: "sent", receipt: await waited(cdn, id, receipt, waitMinutes, services) },
  };
}

/** An accepted invalidation will be done whether or not we see it: trouble while waiting is a warning. */
async function waited(
  cdn: Cdn,
  id: string,
  receipt: Receipt,
  minutes: number,
  services: CdnServices,
): Promise<Receipt> {
  if (minutes === 0 || receipt.status === "completed") return receipt;
  const { clock, log } = services;
  try {
    const last = await cdn.wait(id, receipt, clock.now() + minutes * 60_000, services);
    if (last.status !== "completed") {
      log.warning(
        `${cdn.title} has accepted invalidation ${receipt.id} but not completed it within ${minutes} minutes. It goes on without us.`,
      );
    }
    return last;
  } catch (error) {
    log.warning(
      `${cdn.title} has accepted invalidation ${receipt.id}, but cannot be asked whether it is done: ${messageOf(error)}`,
    );
    return receipt;
  }
}

function withoutId(error: unknown, id: string, target: string): string {
  return messageOf(error).replaceAll(id, target);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
