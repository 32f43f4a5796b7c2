import { shaOf, unusableAnswer } from "./error.ts";
import { askOrNull, type GitHub } from "./github.ts";

/** A release that people can see. */
export interface Release {
  readonly tag: string;
  readonly prerelease: boolean;
}

/** Most releases that are read. The newest by date come first, and one that is not read may be the newest by version. */
export const MOST_RELEASES = 1_000;

/** Lists all releases but drafts; null where there are MOST_RELEASES or more. Throws ApiError. */
export async function listReleases(github: GitHub): Promise<Release[] | null> {
  return github.ask(async ({ paginate, rest }, repository) => {
    let looked = 0;
    const found = await paginate(rest.repos.listReleases, { ...repository, per_page: 100 }, ({ data }, done) => {
      looked += data.length;
      if (looked >= MOST_RELEASES) done();
      const visible = data.filter(({ draft }) => draft === false);
      return visible.map(({ tag_name, prerelease }) => ({ tag: tagOf(tag_name), prerelease }));
    });
    return looked < MOST_RELEASES ? found : null;
  });
}

/** Finds the tag of the release that GitHub calls the latest; null where there is none. Throws ApiError. */
export async function latestRelease(github: GitHub): Promise<string | null> {
  return askOrNull(github, async ({ rest }, repository) => {
    const { data } = await rest.repos.getLatestRelease(repository);
    return tagOf(data.tag_name);
  });
}

function tagOf(name: unknown): string {
  if (typeof name === "string") return name;
  throw unusableAnswer("the releases");
}

/** Finds the commit where two lines of development parted. Throws ApiError. */
export async function readMergeBase(github: GitHub, base: string, head: string): Promise<string> {
  return github.ask(async ({ rest }, repository) => {
    const basehead = `${base}...${head}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
    return shaOf(data.merge_base_commit.sha, "the merge base");
  });
}
