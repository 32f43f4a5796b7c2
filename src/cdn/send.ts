import type { CdnName } from "../destination.ts";
import { count } from "../number.ts";
import type { Order } from "../plan/orders.ts";
import type { Cdn, CdnServices, PurgeContext, PurgeSettings, Receipt } from "./cdn.ts";
import { loadCdn } from "./load.ts";
import { entryOf } from "./table.ts";

/** What happened to one order. `patterns`: what was sent in the end. */
export interface Result extends Order {
  readonly state: State;
}

export type State =
  | {
      readonly kind: "sent";
      readonly receipt: Receipt;
      /** Why the memory must not move although this was sent: the next run sends it again. */
      readonly keepMemory?: string;
    }
  /** The error may hold ids, which people need in the log: the runner masks those that are secret. */
  | { readonly kind: "failed"; readonly error: string }
  /** There was nothing to send, or the run is dry. */
  | { readonly kind: "nothing" | "planned" };

/** Tells each destination of the orders what to purge, and how that ended. */
export type Send = (orders: readonly Order[]) => Promise<Result[]>;

/** What all orders have in common. */
export interface SendOptions extends Omit<PurgeSettings, "token"> {
  readonly tokens: Readonly<Record<CdnName, string>>;
  readonly waitMinutes: number;
}

/** How long an outer CDN waits for the inner one to complete, at least: most invalidations take seconds. */
const INNER_MINUTES = 5;

/** Sends nothing. */
export const sendNothing: Send = async (orders) =>
  orders.map((order) => ({ ...order, state: { kind: order.patterns.length > 0 ? "planned" : "nothing" } }));

/**
 * Sends every order and waits up to `waitMinutes`. Destinations go side by side, and one that fails neither stops nor
 * undoes another: its result says why. But an outer CDN is told after the inner one has completed: earlier, it could
 * fetch and keep what the inner one still serves.
 */
export async function send(orders: readonly Order[], options: SendOptions, services: CdnServices): Promise<Result[]> {
  const waiting = orders.filter((order) => hasWork(order) && !isInner(order));
  const isStacked = waiting.length > 0 && orders.some((order) => hasWork(order) && isInner(order));
  const minutes = isStacked ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
  if (isStacked) {
    services.log.info(
      `${titlesOf(waiting)} stands in front of ${titlesOf(orders.filter(isInner))} and is purged after it, when it has completed or after ${minutes} minutes: earlier, it could fetch and keep what the inner one still serves`,
    );
  }
  const results = new Map<Order, Result>();
  const sendAll = (some: readonly Order[], waitMinutes: number) =>
    Promise.all(
      some.map(async (order) => void results.set(order, await sendOne(order, { ...options, waitMinutes }, services))),
    );
  await sendAll(orders.filter(isInner), minutes);
  const inner = [...results.values()];
  const state = isStacked ? stateOf(inner) : "done";
  const outer = orders.filter((order) => !isInner(order));
  if (state === "failed") for (const order of outer) results.set(order, stopped(order, inner));
  else await sendAll(outer, options.waitMinutes);
  if (state === "unconfirmed") {
    const keepMemory = `the CDN behind it has not confirmed its purge within ${minutes} minutes`;
    for (const order of outer) results.set(order, keepingMemory(results.get(order)!, keepMemory));
  }
  return orders.map((order) => results.get(order)!);
}

/** The result of which the memory must not move, if it was sent. */
export function keepingMemory(result: Result, keepMemory: string): Result {
  return result.state.kind === "sent" ? { ...result, state: { ...result.state, keepMemory } } : result;
}

function isInner({ destination: { cdn } }: Order): boolean {
  return entryOf(cdn).layer === "inner";
}

function hasWork({ patterns }: Order): boolean {
  return patterns.length > 0;
}

function titlesOf(orders: readonly Order[]): string {
  return [...new Set(orders.map(({ destination }) => entryOf(destination.cdn).title))].join(" and ");
}

function stateOf(results: readonly Result[]): "failed" | "unconfirmed" | "done" {
  if (results.some(({ state }) => state.kind === "failed")) return "failed";
  const isDone = ({ state }: Result) => state.kind !== "sent" || state.receipt.status === "completed";
  return results.every(isDone) ? "done" : "unconfirmed";
}

function stopped(order: Order, inner: readonly Result[]): Result {
  if (!hasWork(order)) return { ...order, state: { kind: "nothing" } };
  const { cdn, id } = inner.find(({ state }) => state.kind === "failed")!.destination;
  const error = `not sent, since ${entryOf(cdn).title} ${id} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
  return { ...order, state: { kind: "failed", error } };
}

async function sendOne(order: Order, options: SendOptions, services: CdnServices): Promise<Result> {
  if (!hasWork(order)) return { ...order, state: { kind: "nothing" } };
  const { destination, patterns } = order;
  const { title, target: noun } = entryOf(destination.cdn);
  // Only a dry run is given no id, and that one sends nothing.
  const id = destination.id!;
  const { tokens, site, queryStrings, soft, waitMinutes } = options;
  const context = { ...services, token: tokens[destination.cdn], site, queryStrings, soft };
  let cdn: Cdn;
  let receipt: Receipt;
  try {
    services.cancelled?.throwIfAborted();
    cdn = await loadCdn(destination.cdn);
    receipt = await cdn.purge(id, patterns, context);
    services.log.info(
      `${title}: invalidation ${receipt.id} of ${count(receipt.patterns.length, "pattern")} accepted for ${noun} ${id} (${destination.hash} in outputs)`,
    );
  } catch (error) {
    return { ...order, state: { kind: "failed", error: messageOf(error) } };
  }
  const last = await waitFor(cdn, title, id, receipt, waitMinutes, context);
  return { destination, patterns: receipt.patterns, state: { kind: "sent", receipt: last } };
}

/** An accepted invalidation will be done whether or not we see it: trouble while waiting is a warning. */
async function waitFor(
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
        `${title} has accepted invalidation ${receipt.id} but not completed it within ${count(minutes, "minute")}. It goes on without us.`,
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
