import type { TargetResult } from "../outcome.ts";
import type { PlannedCdn, PlannedTarget } from "../plan/document.ts";
import type { Cdn, CdnServices, PurgeContext, PurgeSettings, Receipt } from "./cdn.ts";
import { loadCdn } from "./load.ts";
import { type CdnName, entryOf } from "./table.ts";

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

/** What all orders have in common. */
export interface SendOptions extends Omit<PurgeSettings, "token"> {
  readonly tokens: Readonly<Record<CdnName, string>>;
  readonly waitMinutes: number;
}

/** How long an outer CDN waits for the inner one to complete, at least: most invalidations take seconds. */
const INNER_MINUTES = 5;

/**
 * Sends every order and waits up to `waitMinutes`. Targets go side by side, and one that fails neither stops nor undoes
 * another: its result says why. But an outer CDN is told after the inner one has completed: earlier, it could fetch and
 * keep what the inner one still serves.
 */
export async function send(
  orders: readonly Order[],
  options: SendOptions,
  services: CdnServices,
): Promise<TargetResult[]> {
  const isInner = ({ cdn }: Order) => entryOf(cdn).layer === "inner";
  const hasWork = ({ patterns }: Order) => patterns.length > 0;
  const waiting = orders.filter((order) => hasWork(order) && !isInner(order));
  const stacked = waiting.length > 0 && orders.some((order) => hasWork(order) && isInner(order));
  const minutes = stacked ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
  if (stacked) {
    services.log.info(
      `${titlesOf(waiting)} stands in front of ${titlesOf(orders.filter(isInner))} and is purged after it, when it has completed or after ${minutes} minutes: earlier, it could fetch and keep what the inner one still serves`,
    );
  }
  const results = new Map<Order, TargetResult>();
  const sendAll = (some: readonly Order[], waitMinutes: number) =>
    Promise.all(
      some.map(async (order) => void results.set(order, await sendOne(order, { ...options, waitMinutes }, services))),
    );
  await sendAll(orders.filter(isInner), minutes);
  const inner = stacked ? stateOf([...results.values()]) : "done";
  const outer = orders.filter((order) => !isInner(order));
  if (inner === "failed") for (const order of outer) results.set(order, stopped(order, [...results.values()]));
  else await sendAll(outer, options.waitMinutes);
  return orders.map((order) => {
    const result = results.get(order)!;
    if (isInner(order) || inner !== "unconfirmed" || result.result.kind !== "sent") return result;
    const keepMemory = `the CDN behind it has not confirmed its purge within ${minutes} minutes`;
    return { ...result, result: { ...result.result, keepMemory } };
  });
}

function titlesOf(orders: readonly Order[]): string {
  return [...new Set(orders.map(({ cdn }) => entryOf(cdn).title))].join(" and ");
}

function stateOf(results: readonly TargetResult[]): "failed" | "unconfirmed" | "done" {
  if (results.some(({ result }) => result.kind === "failed")) return "failed";
  const isDone = ({ result }: TargetResult) => result.kind !== "sent" || result.receipt.status === "completed";
  return results.every(isDone) ? "done" : "unconfirmed";
}

function stopped({ cdn, target, patterns }: Order, inner: readonly TargetResult[]): TargetResult {
  if (patterns.length === 0) return { cdn, target, patterns, result: { kind: "nothing" } };
  const failed = inner.find(({ result }) => result.kind === "failed")!;
  const error = `not sent, since ${entryOf(failed.cdn).title} ${failed.target} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
  return { cdn, target, patterns, result: { kind: "failed", error } };
}

async function sendOne(order: Order, options: SendOptions, services: CdnServices): Promise<TargetResult> {
  const { cdn: name, id, target, patterns } = order;
  const common = { cdn: name, target, patterns };
  if (patterns.length === 0) return { ...common, result: { kind: "nothing" } };
  const { title, target: noun } = entryOf(name);
  const { tokens, site, queryStrings, soft, waitMinutes } = options;
  const context = { ...services, token: tokens[name], site, queryStrings, soft };
  let cdn: Cdn;
  let receipt: Receipt;
  try {
    services.cancelled?.throwIfAborted();
    cdn = await loadCdn(name);
    receipt = await cdn.purge(id, patterns, context);
    services.log.info(
      `${title}: invalidation ${receipt.id} of ${receipt.patterns.length} patterns accepted for ${noun} ${id} (${target} in outputs)`,
    );
  } catch (error) {
    return { ...common, result: { kind: "failed", error: withoutId(error, id, target) } };
  }
  const last = await waited(cdn, title, id, receipt, waitMinutes, context);
  return { ...common, patterns: receipt.patterns, result: { kind: "sent", receipt: last } };
}

/** An accepted invalidation will be done whether or not we see it: trouble while waiting is a warning. */
async function waited(
  cdn: Cdn,
  title: string,
  id: string,
  receipt: Receipt,
  minutes: number,
  context: PurgeContext,
): Promise<Receipt> {
  if (minutes === 0 || receipt.status === "completed") return receipt;
  const { clock, log, cancelled } = context;
  try {
    const last = await cdn.wait(id, receipt, clock.now() + minutes * 60_000, context);
    if (last.status !== "completed") {
      log.warning(
        `${title} has accepted invalidation ${receipt.id} but not completed it within ${minutes} minutes. It goes on without us.`,
      );
    }
    return last;
  } catch (error) {
    if (cancelled?.aborted) {
      log.info(`${title} has accepted invalidation ${receipt.id}; its end is not waited for: ${messageOf(error)}`);
      return receipt;
    }
    log.warning(
      `${title} has accepted invalidation ${receipt.id}, but cannot be asked whether it is done: ${messageOf(error)}`,
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
