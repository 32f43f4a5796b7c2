import { eventsOf, type GitHubEvent } from "../support/github/events.ts";
import { addRelease, finishRun, startRun } from "../support/github/runner.ts";
import { withBuiltRules } from "./generator.ts";
import type { Hosting } from "./hosting.ts";
import type { Serves } from "./jobs.ts";
import type { Random } from "./random.ts";
import { edited, firstFiles, rulesFile } from "./site.ts";
import type { Files } from "./store.ts";
import type { World } from "./world.ts";

/** A deploy that somebody's doing asks for. */
export interface Wanted {
  readonly event: GitHubEvent;
  readonly workflow: string;
  readonly head: string;
  readonly headInput: string | null;
  readonly serves: Serves;
}

/** The people who commit, push, tag and dispatch, and what they have made so far. */
export interface Developers {
  readonly files: ReadonlyMap<string, Files>;
  /** What is on the site before the first deploy. */
  readonly first: string;
  /** A push to main, which always wants a deploy. */
  push(): Wanted;
  /** Does anything at all; null when that deploys nothing. */
  act(): Wanted | null;
  /** The commit that the workspace of a job holds, which is mostly head. */
  checkOut(wanted: Wanted): string;
}

const deeds = {
  push: 40,
  "force push": 6,
  revert: 6,
  merge: 5,
  "push of another branch": 5,
  "dispatch of another branch": 4,
  tag: 6,
  "tag moved": 1.5,
  release: 5,
  dispatch: 5,
  "dispatch of a tag": 5,
  rollback: 4,
  schedule: 4,
  "repository dispatch": 2,
  "pull request of a fork": 3,
};

/** What is done more often: deploys of commits that the list of runs does not show, and those of the second site. */
function deedsOf({ doubled, secondFor }: World["setup"]): typeof deeds {
  return {
    ...deeds,
    ...(doubled && { "repository dispatch": 20 }),
    ...(secondFor === "release" && { release: 20 }),
    ...(secondFor === "workflow_dispatch" && { dispatch: 15 }),
  };
}

export function createDevelopers(world: World, random: Random): Developers {
  const { setup, store, hub, tell } = world;
  const events = eventsOf(hub.hosted);
  const files = new Map<string, Files>();
  const onMain: string[] = [];
  const tags = new Map<string, string>();
  let side: string | null = null;
  /** What was deployed to another environment, and not to production yet. */
  let toPromote: string | null = null;

  const commit = (content: Files, parents: readonly string[]) => {
    const sha = store.commit(setup.generator ? withBuiltRules(content, rulesFile) : content, parents);
    files.set(sha, content);
    return sha;
  };
  const main = () => onMain.at(-1)!;
  const short = (sha: string) => sha.slice(0, 7);

  const wanted = (event: GitHubEvent, head: string, workflow = "deploy.yml", serves: Serves = "all"): Wanted => ({
    event,
    workflow: setup.workflows === 2 ? workflow : "deploy.yml",
    head,
    headInput: setup.headInput ? head : null,
    serves,
  });

  /** Moves a ref as a push does, and makes its event. */
  function pushed(ref: string, after: string, forced = false, peeled = after): GitHubEvent {
    const before = store.ref(ref) ?? "0".repeat(40);
    store.setRef(ref, after);
    const created = /^0+$/.test(before);
    return events.push({ ref, before, after, created, deleted: false, forced, commit: peeled });
  }

  function pushMain(sha: string, forced: boolean, what: string): Wanted {
    const event = pushed("refs/heads/main", sha, forced);
    onMain.push(sha);
    tell(`${forced ? "force push" : "push"} of ${short(sha)}: ${what}`);
    if (setup.hosting) {
      toPromote = sha;
      return deployedElsewhere(setup.hosting, sha);
    }
    // A service that builds commits one after the other lags behind the branch.
    if (setup.doubled && random.chance(0.7)) return dispatched(older());
    if (!setup.afterCi) return wanted(event, sha);
    const ci = startRun(hub.hosted, event, { workflow: "ci.yml" });
    finishRun(hub.hosted, ci, "success");
    return wanted(events.workflowRun(structuredClone(ci), sha), sha);
  }

  /** The host reports a deploy of a commit. Some name the branch, others the commit alone. */
  function reported(sha: string, environment: Hosting["served"], state: string, serves: Serves): Wanted {
    tell(`the host reports of ${short(sha)} in ${environment.environment}: ${state}`);
    const ref = random.chance(0.5) ? { ref: "main" } : {};
    return wanted(events.deploymentStatus({ ...environment, ...ref, sha, state }), sha, "deploy.yml", serves);
  }

  const deployedElsewhere = ({ others }: Hosting, sha: string) => reported(sha, random.pick(others), "success", "none");

  /** What the host goes on to do with a commit that was previewed or staged. */
  function promoted({ served }: Hosting, sha: string): Wanted {
    const state = random.weighted({ success: 70, in_progress: 15, failure: 15 });
    if (state !== "in_progress") toPromote = null;
    return reported(sha, served, state, ({ success: "all", in_progress: "none", failure: "some" } as const)[state]);
  }

  /** A newer tip of main, an older commit, or one that the job makes and pushes to a branch of its own. */
  function checkOut({ head, headInput, serves }: Wanted): string {
    if (!setup.otherCheckout || headInput !== null || serves !== "all" || random.chance(0.5)) return head;
    const kind = random.weighted({ tip: 3, older: 1, own: 3 });
    if (kind === "tip") return main();
    if (kind === "older") return older();
    const sha = commit(edited(files.get(head)!, random, { ...setup, rulesChange: false }).files, [head]);
    store.setRef("refs/heads/version", sha);
    return sha;
  }

  function push(): Wanted {
    let tip = main();
    const said: string[] = [];
    for (let count = random.pick([1, 1, 2, 3]); count > 0; count--) {
      const next = edited(files.get(tip)!, random, setup);
      tip = commit(next.files, [tip]);
      said.push(next.what);
    }
    return pushMain(tip, false, said.join("; "));
  }

  function tagged(at: string): { name: string; event: GitHubEvent } {
    const name = `v1.${tags.size}`;
    tags.set(name, at);
    const object = random.chance(0.5) ? store.annotate(name, at) : at;
    return { name, event: pushed(`refs/tags/${name}`, object, false, at) };
  }

  /** A commit that may be deployed again: the server still has it. */
  const older = () => random.pick(onMain.slice(-5).filter((sha) => store.has(sha)));

  function dispatched(sha: string): Wanted {
    tell(`repository_dispatch of ${short(sha)}`);
    return wanted(events.repositoryDispatch(main(), { sha }), sha);
  }

  /** The next commit of the branch beside main. */
  function offMain(): string {
    const parent = side && store.has(side) && random.chance(0.5) ? side : older();
    return commit(edited(files.get(parent)!, random, { ...setup, rulesChange: false }).files, [parent]);
  }

  function act(): Wanted | null {
    if (setup.hosting && toPromote && store.has(toPromote) && random.chance(0.6))
      return promoted(setup.hosting, toPromote);
    const deed = random.weighted(deedsOf(setup));
    switch (deed) {
      case "push":
        return push();
      case "force push": {
        const from = older();
        if (random.chance(0.4)) return pushMain(from, true, "back to an earlier commit");
        const next = edited(files.get(from)!, random, setup);
        return pushMain(commit(next.files, [from]), true, `on top of ${short(from)}: ${next.what}`);
      }
      case "revert": {
        const to = older();
        return pushMain(commit(files.get(to)!, [main()]), false, `the files of ${short(to)} again`);
      }
      case "merge": {
        const fork = older();
        const next = edited(files.get(fork)!, random, { ...setup, rulesChange: false });
        const branch = commit(next.files, [fork]);
        const merged = new Map(files.get(main())!);
        const base = files.get(fork)!;
        for (const path of new Set([...base.keys(), ...next.files.keys()])) {
          const entry = next.files.get(path);
          if (entry === base.get(path)) continue;
          if (entry) merged.set(path, entry);
          else merged.delete(path);
        }
        return pushMain(commit(merged, [main(), branch]), false, `merge of ${next.what}`);
      }
      case "push of another branch": {
        side = offMain();
        const run = startRun(hub.hosted, pushed("refs/heads/side", side));
        finishRun(hub.hosted, run, random.pick(["success", "failure", "cancelled"]));
        tell(`push of the branch side, which is not deployed: ${short(side)}, ${run.conclusion}`);
        return null;
      }
      case "dispatch of another branch": {
        if (!side || !store.has(side)) {
          side = offMain();
          pushed("refs/heads/side", side);
        }
        tell(`dispatch of the branch side: ${short(side)}`);
        return wanted(events.workflowDispatch(side, "refs/heads/side"), side);
      }
      case "tag":
      case "release": {
        const at = random.chance(0.7) ? main() : older();
        const { name, event } = tagged(at);
        tell(`${deed} ${name} at ${short(at)}`);
        if (deed === "tag") return wanted(event, at, "release.yml");
        return wanted(events.release("published", addRelease(hub.hosted, name), at), at, "release.yml");
      }
      case "tag moved": {
        const name = [...tags.keys()].at(-1);
        if (!name) return null;
        const at = older();
        tags.set(name, at);
        tell(`tag ${name} moved to ${short(at)}`);
        return wanted(pushed(`refs/tags/${name}`, at), at, "release.yml");
      }
      case "dispatch":
        tell(`dispatch of ${short(main())}`);
        return wanted(events.workflowDispatch(main()), main());
      case "dispatch of a tag": {
        const [name, at] = random.pick([...tags].filter(([, sha]) => store.has(sha))) ?? [];
        if (!name || !at) return null;
        tell(`dispatch of the tag ${name}: ${short(at)}`);
        return wanted(events.workflowDispatch(at, `refs/tags/${name}`), at, "release.yml");
      }
      case "rollback": {
        if (!setup.headInput) return null;
        const to = older();
        tell(`dispatch from main with the input head: ${short(to)}`);
        return wanted(events.workflowDispatch(main()), to);
      }
      case "schedule":
        tell(`schedule at ${short(main())}`);
        return wanted(events.schedule(main()), main());
      case "repository dispatch":
        return dispatched(older());
      case "pull request of a fork": {
        const sha = "f".repeat(39) + random.below(10);
        const head = { ref: "main", sha, repository: "mallory/site" };
        const run = startRun(hub.hosted, events.pullRequest({ head, base: { ref: "main", sha: main() } }));
        finishRun(hub.hosted, run, random.pick(["success", "failure"]));
        tell(`pull request of a fork from its branch main: ${run.conclusion}`);
        return null;
      }
    }
  }

  const first = commit(firstFiles(random, setup), []);
  store.setRef("refs/heads/main", first);
  onMain.push(first);
  return { files, first, push, act, checkOut };
}
