import type { CdnName } from "../destination.ts";
import { count } from "../number.ts";
import type { Order } from "../plan/orders.ts";
import { type Cdn, type CdnServices, messageOf, type PurgeContext, type PurgeSettings, type Receipt } from "./cdn.ts";
import { entryOf } from "./table.ts";

/** One order and how it ended. `patterns` are those that were sent in the end. */
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

/** Sends the orders to their destinations and returns how each ended. */
export type Send = (orders: readonly Order[]) => Promise<Result[]>;

/** The settings that all orders share. */
export interface SendOptions extends Omit<PurgeSettings, "token" | "site"> {
  readonly tokens: Readonly<Record<CdnName, string>>;
  readonly waitMinutes: number;
}

/** The CDNs as they stand in a row when a run has several, the nearest to the origin first. */
const INNER_FIRST: readonly CdnName[] = ["cloudfront", "fastly", "cloudflare"];

/** How long an outer CDN waits for the inner one to complete, at least: most invalidations take seconds. */
const INNER_MINUTES = 5;

/** Sends nothing. */
export const sendNothing: Send = async (orders) =>
  orders.map((order) => ({ ...order, state: { kind: order.patterns.length > 0 ? "planned" : "nothing" } }));

/**
 * Sends every order and waits up to `waitMinutes`. Destinations of one CDN go side by side, and one that fails neither
 * stops nor undoes another: its result says why. An outer CDN is told after the inner ones have completed: earlier, it
 * could fetch and keep an old object of an inner one.
 */
export async function send(orders: readonly Order[], options: SendOptions, services: CdnServices): Promise<Result[]> {
  const work = orders.filter(({ patterns }) => patterns.length > 0);
  const results = new Map<Order, Result>();
  for (const cdn of INNER_FIRST) {
    const own = work.filter(({ destination }) => destination.cdn === cdn);
    const behind = [...results.values()];
    if (own.length > 0 && behind.length > 0) {
      services.log.info(
        `${entryOf(cdn).title} stands in front of ${titlesOf(behind)} and is purged after it: earlier, an outer CDN could fetch and keep what an inner one still serves`,
      );
    }
    const hasOuter = behind.length + own.length < work.length;
    const waitMinutes = hasOuter ? Math.max(options.waitMinutes, INNER_MINUTES) : options.waitMinutes;
    const once = openOnce();
    await Promise.all(
      own.map(async (order) => {
        const sent = await sendAfter(order, behind, { ...options, waitMinutes }, { ...services, once });
        results.set(order, sent);
      }),
    );
  }
  return orders.map((order) => results.get(order) ?? { ...order, state: { kind: "nothing" } });
}

type Shared = CdnServices & Pick<PurgeContext, "once">;

/** Sends one order unless a CDN behind it failed, and says where one behind it has not confirmed its purge. */
async function sendAfter(
  order: Order,
  behind: readonly Result[],
  options: SendOptions,
  services: Shared,
): Promise<Result> {
  const failed = behind.find(({ state }) => state.kind === "failed");
  if (failed) {
    const { cdn, id } = failed.destination;
    const error = `not sent, since ${entryOf(cdn).title} ${id} behind it could not be purged: it would fetch and keep what that one still serves. The next run purges both.`;
    return { ...order, state: { kind: "failed", error } };
  }
  const result = await sendOne(order, options, services);
  const receipts = behind.flatMap(({ state }) => (state.kind === "sent" ? [state.receipt] : []));
  const doubt = receipts.find(({ doubt }) => doubt)?.doubt;
  if (doubt) return keepingMemory(result, `the CDN behind it may still serve an old object: ${doubt}`);
  if (receipts.every(({ status }) => status === "completed")) return result;
  const minutes = Math.max(options.waitMinutes, INNER_MINUTES);
  return keepingMemory(result, `the CDN behind it has not confirmed its purge within ${minutes} minutes`);
}

/** Marks a sent result so that the memory does not move for it. */
export function keepingMemory(result: Result, keepMemory: string): Result {
  return result.state.kind === "sent" ? { ...result, state: { ...result.state, keepMemory } } : result;
}

function titlesOf(orders: readonly Order[]): string {
  return [...new Set(orders.map(({ destination }) => entryOf(destination.cdn).title))].join(" and ");
}

function openOnce(): PurgeContext["once"] {
  const done = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>) => {
    const result = done.get(key) ?? work();
    done.set(key, result);
    return result as Promise<T>;
  };
}

async function sendOne(order: Order, options: SendOptions, services: Shared): Promise<Result> {
  const { destination, patterns } = order;
  const { title, target: noun } = entryOf(destination.cdn);
  // Only a dry run has no id, and a dry run sends nothing.
  const id = destination.id!;
  const { tokens, queryStrings, soft, waitMinutes } = options;
  const { site } = destination;
  const context = { ...services, token: tokens[destination.cdn], site, queryStrings, soft };
  try {
    services.cancelled?.throwIfAborted();
    const cdn = await loadCdn(destination.cdn);
    const receipt = await cdn.purge(id, patterns, context);
    services.log.info(
      `${title}: invalidation ${receipt.id} of ${count(receipt.patterns.length, "pattern")} accepted for ${noun} ${id} (${destination.hash} in outputs)`,
    );
    const last = await waitFor(cdn, title, id, receipt, waitMinutes, context);
    const result: Result = { destination, patterns: last.patterns, state: { kind: "sent", receipt: last } };
    return last.doubt ? keepingMemory(result, last.doubt) : result;
  } catch (error) {
    return { ...order, state: { kind: "failed", error: messageOf(error) } };
  }
}

/** Waits for an accepted invalidation. The CDN completes it in any case, so trouble while waiting is only a warning. */
async function waitFor(
  cdn: Cdn,
  title: string,
  id: string,
  receipt: Receipt,
  minutes: number,
  services: CdnServices,
): Promise<Receipt> {
  if (minutes === 0 || receipt.status === "completed" || !cdn.wait) return receipt;
  const { clock, log, cancelled } = services;
  const accepted = `${title} has accepted invalidation ${receipt.id}`;
  try {
    const last = await cdn.wait(id, receipt, clock.now() + minutes * 60_000, services);
    if (last.status !== "completed")
      log.warning(`${accepted} but not completed it within ${count(minutes, "minute")}. It goes on without us.`);
    return last;
  } catch (error) {
    if (cancelled?.aborted) log.info(`${accepted}; its end is not waited for: ${messageOf(error)}`);
    else log.warning(`${accepted}, but cannot be asked whether it is done: ${messageOf(error)}`);
    return receipt;
  }
}

// Not in the table, which the command line reads too: its bundle must hold no client, since it sends nothing.
const loaders: Readonly<Record<CdnName, () => Promise<Cdn>>> = {
  cloudfront: async () => (await import("./cloudfront/client.ts")).cloudfront,
  cloudflare: async () => (await import("./cloudflare/client.ts")).cloudflare,
  fastly: async () => (await import("./fastly/client.ts")).fastly,
};

/** Loads the client of one CDN, which only a run that sends to it needs. */
export function loadCdn(name: CdnName): Promise<Cdn> {
  return loaders[name]();
}
