import { changeOf, type Tree, treeBefore } from "../git/change.ts";
import type { RepoPath } from "../git/path.ts";
import { type Dated, type Local, LocalError } from "./local.ts";
import { liveOf, type Mapping, type NamedCommit, type Push, planPush } from "./survey.ts";

/** Most commits that `--last` looks at. */
export const MOST_COMMITS = 10_000;
/** How many commits one git process reads the changes of. */
const AT_ONCE = 100;

/** The newest commits of a head, each taken for a push of its own, newest first. `notices` gets what this clone lacks. */
export async function* pushesOf(
  head: NamedCommit,
  last: number,
  newest: Tree,
  mapping: Mapping,
  local: Local,
  notices: Set<string>,
): AsyncGenerator<{ readonly commit: Dated; readonly push: Push }> {
  const commits = await local.line(head.sha, last);
  if (commits.length === 0) {
    const fix = local.shallow
      ? "this clone is shallow; git fetch --unshallow brings the rest"
      : "there is nothing to compare";
    throw new LocalError(`no commit before ${head.name} is here: ${fix}`);
  }
  if (commits.length < last && local.shallow)
    notices.add(
      `This clone is shallow: it holds ${commits.length} of the ${last} commits. git fetch --unshallow brings the rest.`,
    );
  const urlsOf = cacheUrls(mapping);
  let tree = newest;
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const page = commits.slice(at, at + AT_ONCE);
    const steps = await local.steps(page);
    for (const [index, commit] of page.entries()) {
      const differences = steps[index]!;
      const listed = differences.flatMap((difference) => changeOf(difference) ?? []);
      const { paths } = tree;
      const live = () => paths.flatMap(urlsOf);
      yield {
        commit,
        push: await planPush(listed, [commit.commit, commit.parent], tree, live, mapping, local, (text) =>
          notices.add(text),
        ),
      };
      // The tree of the first parent, which is the next commit.
      tree = treeBefore(tree, differences);
    }
  }
}

/** Maps a file to its URLs, once for all pushes. */
function cacheUrls(mapping: Mapping): (path: RepoPath) => readonly string[] {
  const known = new Map<RepoPath, readonly string[]>();
  return (path) => {
    const urls = known.get(path) ?? liveOf({ paths: [path], symlinks: new Map(), submodules: new Set() }, mapping).urls;
    known.set(path, urls);
    return urls;
  };
}
