import type { CdnName } from "../destination.ts";
import { groupBy } from "../group.ts";
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
export interface SendOptions extends Omit<PurgeSettings, "token" | "site"> {
  readonly tokens: Readonly<Record<CdnName, string>>;
  readonly waitMinutes: number;
}

/** How long an outer CDN waits for the inner one to complete, at least: most invalidations take seconds. */
const INNER_MINUTES = 5;

/** Sends nothing. */
export const sendNothing: Send = async (orders) =>
  orders.map((order) => ({ ...order, state: { kind: order.patterns.length > 0 ? "planned" : "nothing" } }));

/**
 * Sends every order and waits up to `waitMinutes`. Destinations of one layer go side by side, and one that fails neither
 * stops nor undoes another: its result says why. An outer CDN is told after the inner ones have completed: earlier, it
 * could fetch and keep what an inner one still serves.
 */
export async function send(orders: readonly Order[], options: SendOptions, services: CdnServices): Promise<Result[]> {
  const layers = [...groupBy(orders, layerOf)].sort(([one], [other]) => one - other).map(([, own]) => own);
  const results = new Map<Order, Result>();
  const inner: Result[] = [];
  for (const [index, layer] of layers.entries()) {
    const behind = inner.filter(hasWork);
    if (behind.length > 0 && layer.some(hasWork)) tellStack(layer, behind, services);
    const isStacked = layers.slice(index + 1).some((outer) => outer.some(hasWork));
    const waitMinutes = isStacked ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
    const sent = await Promise.all(
      layer.map((order) => sendAfter(order, behind, { ...options, waitMinutes }, services)),
    );
    for (const [at, result] of sent.entries()) results.set(layer[at]!, result);
    inner.push(...sent);
  }
  return orders.map((order) => results.get(order)!);
}

/** Sends one order unless a CDN behind it failed, and says where one behind it has not confirmed its purge. */
async function sendAfter(
  order: Order,
  behind: readonly Result[],
  options: SendOptions,
  services: CdnServices,
): Promise<Result> {
  if (!hasWork(order)) return { ...order, state: { kind: "nothing" } };
  const failed = behind.find(({ state }) => state.kind === "failed");
  if (failed) return stopped(order, failed);
  const result = await sendOne(order, options, services);
  const isConfirmed = ({ state }: Result) => state.kind !== "sent" || state.receipt.status === "completed";
  if (behind.every(isConfirmed)) return result;
  const minutes = Math.max(options.waitMinutes, INNER_MINUTES);
  return keepingMemory(result, `the CDN behind it has not confirmed its purge within ${minutes} minutes`);
}

function tellStack(outer: readonly Order[], inner: readonly Order[], { log }: CdnServices): void {
  const waiting = outer.filter(hasWork);
  log.info(
    `${titlesOf(waiting)} stand${isOne(waiting) ? "s" : ""} in front of ${titlesOf(inner)} and ${isOne(waiting) ? "is" : "are"} purged after it: earlier, an outer CDN could fetch and keep what an inner one still serves`,
  );
}

/** The result of which the memory must not move, if it was sent. */
export function keepingMemory(result: Result, keepMemory: string): Result {
  return result.state.kind === "sent" ? { ...result, state: { ...result.state, keepMemory } } : result;
}

/** 0 for the CDN nearest to the origin. */
function layerOf({ destination: { cdn } }: Order): number {
  return entryOf(cdn).layer;
}

function hasWork({ patterns }: Order): boolean {
  return patterns.length > 0;
}

function titlesOf(orders: readonly Order[]): string {
  return [...new Set(orders.map(({ destination }) => entryOf(destination.cdn).title))].join(" and ");
}

function isOne(orders: readonly Order[]): boolean {
  return new Set(orders.map(({ destination }) => destination.cdn)).size === 1;
}

function stopped(order: Order, { destination: { cdn, id } }: Result): Result {
  const error = `not sent, since ${entryOf(cdn).title} ${id} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
  return { ...order, state: { kind: "failed", error } };
}

async function sendOne(order: Order, options: SendOptions, services: CdnServices): Promise<Result> {
  const { destination, patterns } = order;
  const { title, target: noun } = entryOf(destination.cdn);
  // Only a dry run is given no id, and that one sends nothing.
  const id = destination.id!;
  const { tokens, queryStrings, soft, waitMinutes } = options;
  const { site } = destination;
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
