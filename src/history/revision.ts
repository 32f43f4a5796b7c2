import { isSha } from "../git/object-id.ts";
import type { Repository } from "../git/repository.ts";
import { type Api, ApiError } from "../github/client.ts";
import { fieldAt } from "../json.ts";
import { EventError } from "./payload.ts";
import type { EventBase, EventHead } from "./range.ts";
import type { Release } from "./release.ts";

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
  api: Api,
): Promise<string> {
  if (input) return revisionOf("head", input, repository);
  switch (event.kind) {
    case "sha":
      return event.sha;
    case "tag":
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${event.tag}` }, repository);
    case "latest-release": {
      const latest = await latestRelease(api);
      return revisionOf("head", { kind: "ref", ref: `refs/tags/${latest}` }, repository);
    }
    case "unknown":
      throw new EventError(
        `the event \`${eventName}\` does not say which commit was deployed. Set \`head\` to it, for example \`head: \${{ github.sha }}\`, and \`base\` to what was there before, or to \`none\`.`,
      );
  }
}

/** What the event says was there before head. */
export async function eventBaseOf(event: EventBase, repository: Repository, api: Api): Promise<EventBaseReading> {
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
      const others = await releases(api);
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
      const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
      const answer = await api.rest(route, { basehead: `${event.base}...${event.head}`, per_page: 1 });
      const sha = fieldAt(answer, "merge_base_commit.sha");
      if (!isSha(sha)) throw garbled(route);
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

async function latestRelease(api: Api): Promise<string> {
  const route = "GET /repos/{owner}/{repo}/releases/latest";
  try {
    const tag = fieldAt(await api.rest(route), "tag_name");
    if (typeof tag === "string") return tag;
    throw garbled(route);
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.status !== 404) throw cause;
    const message =
      "no release is left after this one, so what is deployed now is unknown. Set `head` to the commit that is.";
    throw new EventError(message, { cause });
  }
}

const PAGE = 100;
/** Most releases that are looked through. The newest by date come first, and any that is left may be the newest by version. */
const MOST_RELEASES = 1_000;

/** Null where there are MOST_RELEASES or more. */
async function releases(api: Api): Promise<Release[] | null> {
  const found: Release[] = [];
  for (let page = 1; page <= MOST_RELEASES / PAGE; page++) {
    const route = "GET /repos/{owner}/{repo}/releases";
    const list = await api.rest(route, { per_page: PAGE, page });
    if (!Array.isArray(list)) throw garbled(route);
    found.push(...list.flatMap((release) => releaseOf(release, route) ?? []));
    if (list.length < PAGE) return found;
  }
  return null;
}

/** Null: a draft, which nobody sees. */
function releaseOf(release: unknown, route: string): Release | null {
  if (fieldAt(release, "draft") !== false) return null;
  const tag = fieldAt(release, "tag_name");
  if (typeof tag !== "string") throw garbled(route);
  return { tag, prerelease: fieldAt(release, "prerelease") === true };
}

function garbled(route: string): ApiError {
  return new ApiError(`${route}: the answer is not what GitHub gives`, 200, []);
}
