import type { Repository } from "../git/repository.ts";
import type { GitHub } from "../github/github.ts";
import { latestRelease, listReleases, MOST_RELEASES, readMergeBase } from "../github/releases.ts";
import { EventError } from "./payload.ts";
import type { EventBase, EventHead } from "./range.ts";

/** A commit as a person names it. */
export type Revision =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "ref"; readonly ref: string }
  | { readonly kind: "name"; readonly name: string };

/** The input `base`. */
export type BaseChoice = { readonly kind: "auto" | "event" | "none" } | Revision;

/** What an event or a name says was there before head. Unknown is never "nothing changed". */
export type EventBaseReading =
  | { readonly kind: "known"; readonly shas: readonly string[]; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** A revision that does not exist, or is two things at once; the message says what to give instead. */
export class RevisionError extends Error {
  override name = "RevisionError";
}

/** The SHA that was deployed: what the input names, otherwise what the event says. May be an annotated tag's own. */
export async function headOf(
  input: Revision | null,
  event: EventHead,
  eventName: string,
  repository: Repository,
  github: GitHub,
): Promise<string> {
  if (input) return revisionOf("head", input, repository);
  switch (event.kind) {
    case "sha":
      return event.sha;
    case "tag":
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${event.tag}` }, repository);
    case "latest-release": {
      const latest = await latestRelease(github);
      if (latest === null)
        throw new EventError(
          "no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.",
        );
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${latest}` }, repository);
    }
    case "unknown":
      throw new EventError(
        `the event \`${eventName}\` does not say which commit was deployed. Set \`head\` to it, for example \`head: \${{ github.sha }}\`, and \`base\` to what was there before, or to \`none\`.`,
      );
  }
}

/** What the event says was there before head. */
export async function eventBaseOf(event: EventBase, repository: Repository, github: GitHub): Promise<EventBaseReading> {
  switch (event.kind) {
    case "unknown":
      return event;
    case "sha":
      return { kind: "known", shas: [event.sha], why: event.why };
    case "former-tag": {
      const commit = await commitOf(`refs/tags/${event.tag}`, repository);
      const why = `the tag ${event.tag}, which the release had before`;
      return commit ? { kind: "known", shas: [commit], why } : { kind: "unknown", why: `${why}, is gone` };
    }
    case "previous-tag": {
      const tags = await repository.refs("tags");
      const names = [...tags.keys()].map((ref) => ref.slice("refs/tags/".length));
      const { previousTag } = await import("./release.ts");
      const previous = previousTag(event.tag, names);
      if (!previous) {
        return { kind: "unknown", why: `no other tag is known to be the newest of the channel of ${event.tag}` };
      }
      return { kind: "known", shas: [tags.get(`refs/tags/${previous}`)!.commit], why: `the tag ${previous}` };
    }
    case "previous-release": {
      const others = await listReleases(github);
      if (!others) {
        const why = `the repository has ${MOST_RELEASES} releases or more, and no more than that are looked through`;
        return { kind: "unknown", why };
      }
      const { previousRelease } = await import("./release.ts");
      const previous = previousRelease(event, others);
      if (!previous) {
        return { kind: "unknown", why: `no other release is known to be the newest of the channel of ${event.tag}` };
      }
      const commit = await commitOf(`refs/tags/${previous}`, repository);
      if (!commit) return { kind: "unknown", why: `the tag of the release ${previous} is gone` };
      return { kind: "known", shas: [commit], why: `the release ${previous}` };
    }
    case "merge-base": {
      const sha = await readMergeBase(github, event.base, event.head);
      return { kind: "known", shas: [sha], why: "where the pull request left its base branch" };
    }
  }
}

/** The base that the input `base` asks for by name. */
export async function namedBase(revision: Revision, repository: Repository): Promise<EventBaseReading> {
  const sha = await revisionOf("base", revision, repository);
  return { kind: "known", shas: [sha], why: "the input `base`" };
}

async function revisionOf(input: string, revision: Revision, repository: Repository): Promise<string> {
  if (revision.kind === "sha") return revision.sha;
  if (revision.kind === "ref") {
    const commit = await commitOf(revision.ref, repository);
    if (commit) return commit;
    throw new RevisionError(`\`${input}\` is ${revision.ref}, which the repository does not have (any more).`);
  }
  const { name } = revision;
  const tag = `refs/tags/${name}`;
  const branch = `refs/heads/${name}`;
  const refs = await repository.refs([tag, branch]);
  if (refs.has(tag) && refs.has(branch)) {
    throw new RevisionError(`\`${input}\` is ${name}, which is a tag and a branch. Give \`${tag}\` or \`${branch}\`.`);
  }
  const found = refs.get(tag) ?? refs.get(branch);
  if (found) return found.commit;
  const short = /^[0-9a-f]{4,39}$/.test(name) ? " A SHA must be given in full." : "";
  throw new RevisionError(`\`${input}\` is ${name}, and the repository has no tag and no branch of that name.${short}`);
}

async function commitOf(ref: string, repository: Repository): Promise<string | null> {
  return (await repository.refs([ref])).get(ref)?.commit ?? null;
}
