/** What a run says of its bases: in the log and the summary, never as an annotation. */

export const firstNotice =
  "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";

export const idleNotice =
  "The commit is the one purged last, and no deploy of another one was attempted since. If something changed that git does not know, run once with `base: none`: it purges all that the rules reach.";

/** For the log and the summary when the token may not write the memory: here and when moving it is denied. */
export const contentsNotice = `The token may not remember what was purged last, since the job has no \`contents: write\`. With it, each CDN target's last purge is kept in a ref below refs/cdn-purge/, and a run purges what changed since then; without it a run that succeeded is taken for one that purged. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;

/** The same for what was built: without the memory there is nothing to compare with. */
export const builtContentsNotice = `The token may not remember what was built for the last purge, since the job has no \`contents: write\`, so each run purges all that the rules reach. With it, hashes of the built files are kept in a ref below refs/cdn-purge/, and a run purges what changed since then. Add to the job, beside the permissions that it has:
permissions:
  contents: write`;

/** Without a memory (`isBlind`) there is nothing but the event to go by. */
export function actionsNotice(isBlind: boolean): string {
  const skipped = isBlind
    ? " Nor is a push seen that started no run, as with `[skip ci]`: what it changed stays in the cache."
    : "";
  return `Other deploys since the last purge cannot be seen, since the job has no \`actions: read\`: those that failed, were cancelled, overlapped or did not purge. What they uploaded may stay in the cache where this commit equals the last one.${skipped} Add to the job, beside the permissions that it has:
permissions:
  actions: read`;
}
