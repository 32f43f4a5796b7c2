import { ApiError, unusableAnswer } from "./error.ts";
import type { GitHub } from "./github.ts";

/** A release that people can see. */
export interface Release {
  readonly tag: string;
  readonly prerelease: boolean;
}

const PAGE = 100;
/** Most releases that are looked through. The newest by date come first, and any that is left may be the newest by version. */
export const MOST_RELEASES = 1_000;

/** All releases but drafts; null where there are MOST_RELEASES or more. Throws ApiError. */
export async function listReleases(github: GitHub): Promise<Release[] | null> {
  return github.ask(async ({ paginate, rest }, repository) => {
    const found: Release[] = [];
    let looked = 0;
    for await (const { data } of paginate.iterator(rest.repos.listReleases, { ...repository, per_page: PAGE })) {
      for (const { draft, prerelease, tag_name: tag } of data)
        if (draft === false) found.push(releaseOf(tag, prerelease));
      looked += data.length;
      if (looked >= MOST_RELEASES) return null;
    }
    return found;
  });
}

/** The tag of the release that GitHub calls the latest; null where there is none. Throws ApiError. */
export async function latestRelease(github: GitHub): Promise<string | null> {
  try {
    return await github.ask(async ({ rest }, repository) => {
      const { data } = await rest.repos.getLatestRelease(repository);
      return releaseOf(data.tag_name, data.prerelease).tag;
    });
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

function releaseOf(tag: unknown, prerelease: unknown): Release {
  if (typeof tag !== "string") throw unusableAnswer("the releases");
  return { tag, prerelease: prerelease === true };
}
