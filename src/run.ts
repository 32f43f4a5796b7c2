import { randomBytes } from "node:crypto";
import { type CdnName, type Clock, cdnNames } from "./cdn/cdn.ts";
import { type Order, send } from "./cdn/send.ts";
import { hashed } from "./cdn/target.ts";
import { openApi } from "./changes/api.ts";
import { type Event, rangeOf } from "./changes/event.ts";
import { openRepository } from "./changes/repository.ts";
import { type Inputs, InputError } from "./inputs.ts";
import type { Outcome, TargetResult } from "./outcome.ts";
import { type BaseMode, PLAN_VERSION, type PlanDocument, PlanError } from "./plan/document.ts";
import { type CdnTargets, type Prepared, prepare } from "./prepare.ts";
import type { Log } from "./report/log.ts";
import { tellPlan } from "./report/story.ts";
import type { Runner } from "./runner.ts";

/** What a run needs from outside besides its arguments. */
export interface Services {
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * One run of the action: event → base, head → changed files → purge targets → plan → one invalidation per CDN target.
 * Throws before anything is sent; what fails afterwards is a result of status `failed`.
 */
export async function run(inputs: Inputs, event: Event, runner: Runner, services: Services): Promise<Outcome> {
  const range = rangeOf(event);
  if (range.kind === "skip") return skipped(range.why, null);
  const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
  const cdns = cdnsOf(inputs, dry);
  if (inputs.plan) return finish(fitting(inputs.plan, cdns), null, dry, inputs, runner, services);

  const { serverUrl, apiUrl, graphqlUrl, repository: name, workspace, temp, env } = runner;
  const api = openApi({ apiUrl, graphqlUrl, repository: name, token: inputs.token, log: services.log });
  await using repository = await openRepository({
    serverUrl,
    repository: name,
    token: inputs.token,
    sha: event.sha,
    workspace,
    temp,
    env,
  });
  const prepared = await prepare(inputs, event, range, cdns, { repository, api, workspace });
  if (prepared.skipped) return skipped(prepared.skipped, prepared.head);
  tellPlan(services.log, prepared.scopes, prepared.notices);
  return finish(documentOf(inputs, prepared), prepared, dry, inputs, runner, services);
}

function skipped(why: string, head: string | null): Outcome {
  return { status: "skipped", why, head, scopes: [], plan: null, results: [], notices: [] };
}

function cdnsOf(inputs: Inputs, dry: boolean): CdnTargets[] {
  const used = cdnNames.filter((cdn) => inputs.targets[cdn].length > 0);
  if (used.length === 0 && !dry) {
    throw new InputError(
      "no CDN is given, so there is nobody to tell. Set `cloudfront-distribution`, or `dry-run: true` to see what would be purged.",
    );
  }
  // A dry run without ids shows what the first of the CDNs would get.
  const cdns: readonly CdnName[] = used.length > 0 ? used : cdnNames.slice(0, 1);
  return cdns.map((cdn) => ({ cdn, targets: inputs.targets[cdn].map(hashed) }));
}

function documentOf(inputs: Inputs, { head, scopes }: Prepared): PlanDocument {
  const { directoryIndex, cleanUrls, queryStrings, maxPaths, site } = inputs;
  return {
    version: PLAN_VERSION,
    head,
    base: baseMode(inputs),
    options: { directoryIndex, cleanUrls, queryStrings, maxPaths, site },
    cdns: scopes.flatMap(({ plans }) =>
      plans.map(({ cdn, plan, targets }) => ({ cdn, patterns: plan.patterns, targets: targets.map((target) => ({ target })) })),
    ),
  };
}

function baseMode({ changedFiles, base }: Inputs): BaseMode {
  if (changedFiles) return "changed-files";
  return base.kind === "auto" || base.kind === "event" || base.kind === "none" ? base.kind : "revision";
}

/** A plan is sent to the targets that it was made for and to no others. */
function fitting(plan: PlanDocument, cdns: readonly CdnTargets[]): PlanDocument {
  const given = cdns.map(({ cdn, targets }) => [cdn, targets] as const);
  for (const cdn of cdnNames) {
    const planned = plan.cdns.filter((group) => group.cdn === cdn);
    const targets = given.find(([name]) => name === cdn)?.[1] ?? [];
    const open = planned.some((group) => group.targets.length === 0);
    const plannedTargets = planned.flatMap((group) => group.targets.map(({ target }) => target));
    const same = open ? targets.length > 0 : sameSet(plannedTargets, targets);
    if (planned.length > 0 || targets.length > 0) {
      if (planned.length === 0 || !same) {
        throw new PlanError(
          `\`plan\` was made for ${plannedTargets.length} targets of ${cdn} (${plannedTargets.join(", ") || "none"}) and this run has ${targets.length} (${targets.join(", ") || "none"}), named by hash. Give both jobs the same ids and plan again.`,
        );
      }
    }
  }
  return plan;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

async function finish(
  plan: PlanDocument,
  prepared: Prepared | null,
  dry: boolean,
  inputs: Inputs,
  runner: Runner,
  services: Services,
): Promise<Outcome> {
  const orders = ordersOf(plan, inputs);
  const common = { head: plan.head, scopes: prepared?.scopes ?? [], plan, notices: prepared?.notices ?? [] };
  const nothing = plan.cdns.every(({ patterns }) => patterns.length === 0);
  if (nothing || dry) {
    const kind = nothing ? "nothing" : "planned";
    const results = orders.map(({ cdn, target, patterns }): TargetResult => ({ cdn, target, patterns, result: { kind } }));
    const why = nothing ? "no rule makes a URL of what changed" : null;
    return { ...common, status: nothing ? "nothing-to-purge" : "dry-run", why, results };
  }
  const newReference = () => `cdn-purge-${runner.runId}-${runner.runAttempt}-${randomBytes(8).toString("hex")}`;
  const results = await send(orders, inputs.waitMinutes, { ...services, env: runner.env, newReference });
  const failed = results.filter(({ result }) => result.kind === "failed").length;
  const why = failed > 0 ? `${failed} of ${results.length} targets could not be purged` : null;
  return { ...common, status: failed > 0 ? "failed" : "purged", why, results };
}

function ordersOf(plan: PlanDocument, inputs: Inputs): Order[] {
  return cdnNames.flatMap((cdn) =>
    inputs.targets[cdn].flatMap((id) => {
      const target = hashed(id);
      const groups = plan.cdns.filter((group) => group.cdn === cdn);
      const group = groups.find(({ targets }) => targets.some((planned) => planned.target === target)) ?? groups.find(({ targets }) => targets.length === 0);
      return group ? [{ cdn, id, target, patterns: group.patterns }] : [];
    }),
  );
}
