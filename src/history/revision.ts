import type { Repository } from "../git/repository.ts";
import type { GitHub } from "../github/github.ts";
import { latestRelease, listReleases, MOST_RELEASES, readMergeBase } from "../github/releases.ts";
import { type Base, knownBase } from "./base.ts";
import { EventError } from "./event.ts";
import type { EventBase, EventHead } from "./range.ts";

/** A commit as a person names it. */
export type Revision =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "ref"; readonly ref: string }
  | { readonly kind: "name"; readonly name: string };

/** The input `base`. */
export type BaseChoice = { readonly kind: "auto" | "event" | "none" } | Revision;

/** A revision does not exist, or is both a tag and a branch; the message says what to give instead. */
export class RevisionError extends Error {
  override name = "RevisionError";
}

/** The SHA that was deployed, by the input or else by the event. May be an annotated tag's own. */
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
    case "latest-release": {
      const tag = event.kind === "tag" ? event.tag : await latestRelease(github);
      if (tag !== null) return revisionOf("head", { kind: "ref", ref: `refs/tags/${tag}` }, repository);
      throw new EventError(
        "no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.",
      );
    }
    case "unknown":
      throw new EventError(
        `the event \`${eventName}\` does not say which commit was deployed. Set \`head\` to it, for example \`head: \${{ github.sha }}\`, and \`base\` to what was there before, or to \`none\`.`,
      );
  }
}

/** Reads what was there before head, by the event. */
export async function eventBaseOf(event: EventBase, repository: Repository, github: GitHub): Promise<Base> {
  const noNewest = (what: string, tag: string) =>
    unknown(`no other ${what} is known to be the newest of the channel of ${tag}`);
  switch (event.kind) {
    case "unknown":
      return event;
    case "sha":
      return knownBase(event.sha, event.why);
    case "former-tag": {
      const commit = await commitOf(`refs/tags/${event.tag}`, repository);
      const why = `the tag ${event.tag}, which the release had before`;
      return commit ? knownBase(commit, why) : unknown(`${why}, is gone`);
    }
    case "previous-tag": {
      const tags = await repository.refs("tags");
      const names = [...tags.keys()].map((ref) => ref.slice("refs/tags/".length));
      const { previousTag } = await import("./release.ts");
      const previous = previousTag(event.tag, names);
      if (!previous) return noNewest("tag", event.tag);
      return knownBase(tags.get(`refs/tags/${previous}`)!.commit, `the tag ${previous}`);
    }
    case "previous-release": {
      const others = await listReleases(github);
      if (!others)
        return unknown(
          `the repository has ${MOST_RELEASES} releases or more, and no more than that are looked through`,
        );
      const { previousRelease } = await import("./release.ts");
      const previous = previousRelease(event, others);
      if (!previous) return noNewest("release", event.tag);
      const commit = await commitOf(`refs/tags/${previous}`, repository);
      return commit
        ? knownBase(commit, `the release ${previous}`)
        : unknown(`the tag of the release ${previous} is gone`);
    }
    case "merge-base":
      return knownBase(
        await readMergeBase(github, event.base, event.head),
        "where the pull request left its base branch",
      );
  }
}

/** The base that the input `base` names. */
export async function namedBase(revision: Revision, repository: Repository): Promise<Base> {
  return knownBase(await revisionOf("base", revision, repository), "the input `base`");
}

function unknown(why: string): Base {
  return { kind: "unknown", why };
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
