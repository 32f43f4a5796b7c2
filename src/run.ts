import type { Cancellation } from "./cancel.ts";
import { cdnNames, entryOf } from "./cdn/table.ts";
import type { Clock } from "./clock.ts";
import { commentOn } from "./comment/comment.ts";
import { finish } from "./finish.ts";
import { openRepository } from "./git/repository.ts";
import { withFallback } from "./github/fallback.ts";
import { type GitHub, openGitHub } from "./github/github.ts";
import { openRuns, workflowFile } from "./github/runs.ts";
import { openRestRepository } from "./github/tree.ts";
import { hashed } from "./hash.ts";
import { type Event, type EventRange, rangeOf } from "./history/event.ts";
import { checkTokens } from "./inputs/cdns.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { InputError } from "./inputs/read.ts";
import type { Limits } from "./limits.ts";
import { type Log, recorded } from "./log.ts";
import type { Address } from "./members.ts";
import { proxyNotices } from "./net/proxy.ts";
import type { Outcome } from "./outcome.ts";
import { documentOf, ordersOf } from "./plan/orders.ts";
import { prepare } from "./prepare.ts";
import { checkMemory, type Remembering } from "./remember.ts";
import { tellPlan } from "./report/story.ts";
import type { Runner } from "./runner.ts";
import type { Source } from "./verify/subjects.ts";

/** What a run needs from outside besides its arguments. */
export interface Services {
  readonly log: Log;
  readonly clock: Clock;
  /** How the run hears that it is to end; it never is without this. */
  readonly cancellation?: Cancellation;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/**
 * One run of the action: event → base, head → changed files → purge targets → plan → one invalidation per CDN target.
 * Throws before anything is sent; what fails afterwards is an outcome of status `failed`.
 */
export async function run(inputs: Inputs, event: Event, runner: Runner, services: Services): Promise<Outcome> {
  const range = rangeOf(event);
  if (range.kind === "skip") return skipped(range.why, null);
  const { apiUrl, graphqlUrl, repository } = runner;
  const { log, clock, limits } = services;
  // First of all: it may be why nothing is answered.
  const unproxied = proxyNotices(runner.env, process.versions.node);
  for (const notice of unproxied) log.notice(notice);
  const bounds = { clock, ...(limits && { limits }) };
  const github = openGitHub({ apiUrl, graphqlUrl, repository, token: inputs.token, log, ...bounds });
  const outcome = await purge(inputs, event, range, runner, services, github);
  const commented = inputs.comment ? await commentOn(outcome, { inputs, event, runner }, github, log) : [];
  return { ...outcome, notices: [...unproxied, ...outcome.notices, ...commented] };
}

async function purge(
  inputs: Inputs,
  event: Event,
  range: Extract<EventRange, { kind: "range" }>,
  runner: Runner,
  given: Services,
  github: GitHub,
): Promise<Outcome> {
  // Others read the summary, where an id must not stand.
  const { log, warnings } = recorded(given.log, (text) => withoutIds(text, inputs));
  const services = { ...given, log };
  const started = services.clock.now();
  const dry = inputs.dryRun === "auto" ? range.dry : inputs.dryRun;
  const addresses = addressesOf(inputs, dry);
  const { serverUrl, repository: name, workspace, temp, env } = runner;
  const runs = openRuns(github, workflowFile(env.GITHUB_WORKFLOW_REF ?? ""));
  const remembering: Remembering = { github, runs, event, log };

  if (inputs.plan) {
    const orders = ordersOf(inputs.plan, inputs);
    const memory = dry ? null : await checkMemory(orders, remembering);
    const found = { scopes: [], source: null, notices: [], advice: [], warnings };
    return finish({ plan: inputs.plan, orders, ...found, memory, dry, started }, inputs, runner, services, remembering);
  }
  await using git = await openRepository({
    serverUrl,
    repository: name,
    token: inputs.token,
    sha: event.sha,
    workspace,
    temp,
    env,
    clock: services.clock,
    ...(services.limits && { limits: services.limits }),
  });
  const told: string[] = [];
  const repository = withFallback(git, openRestRepository(github), (notice) => {
    log.notice(notice);
    told.push(notice);
  });
  const dryByAuto = dry && inputs.dryRun === "auto";
  const prepared = await prepare({ inputs, event, range, dryByAuto, addresses }, { runner, repository, github, runs });
  const { mode, head, scopes, mapping, memory, findings } = prepared;
  if (prepared.skipped) return skipped(prepared.skipped, head);
  tellPlan(log, scopes, prepared.notices, findings);
  const plan = documentOf(inputs, mode, head, scopes);
  const orders = ordersOf(plan, inputs);
  const source: Source = { head, scopes, mapping, git };
  const notices = [...told, ...prepared.notices];
  // Awaited here: verifying reads the repository, which is gone once this function has returned.
  return await finish(
    { plan, orders, scopes, source, notices, advice: findings.advice, warnings, memory, dry, started },
    inputs,
    runner,
    services,
    remembering,
  );
}

function withoutIds(text: string, { targets }: Inputs): string {
  return cdnNames.flatMap((cdn) => targets[cdn]).reduce((rest, id) => rest.replaceAll(id, hashed(id)), text);
}

function skipped(why: string, head: string | null): Outcome {
  const nothing = { scopes: [], plan: null, results: [], verification: null, warnings: [], notices: [], advice: [] };
  return { status: "skipped", why, head, ...nothing };
}

function addressesOf(inputs: Inputs, dry: boolean): Address[] {
  const { targets } = inputs;
  if (!dry) checkTokens(inputs);
  const addresses = cdnNames.flatMap((cdn) => targets[cdn].map((id) => ({ cdn, target: hashed(id) })));
  if (addresses.length > 0) return addresses;
  if (dry) return [{ cdn: cdnNames[0], target: null }];
  throw new InputError(
    `no CDN is given, so there is nobody to tell. Set \`${cdnNames.map((cdn) => entryOf(cdn).ids.input).join("`, `")}\`, or \`dry-run: true\` to see what would be purged.`,
  );
}
