/** What `--help` prints. */
export const HELP = `Shows what a push would purge from the CDN. Reads the git repository that it is called in, asks no
server, needs no credential and sends nothing.

  cdn-purge plan [BASE [HEAD]] [options]   compare two commits
  cdn-purge plan --last N [HEAD] [options] replay the newest N commits, each as a push of its own
  cdn-purge plan --build-dir NEW --against OLD [options]
                                           compare two folders of built files, file by file, without git

BASE and HEAD are what git takes for a commit: a branch, a tag, a SHA, HEAD~3. Without them it is HEAD and
its first parent. Only what is committed counts. --last follows first parents, as pushes to one branch do.
With --build-dir the rules map built files; where there are none, each is served by its own path.

options
  -r, --rules FILE          the rules; - reads standard input. Default: .github/cdn-purge.yml of the work
                            tree, or of HEAD where there is none; with --build-dir that of this folder
      --cdn NAME            cloudfront (default), cloudflare or fastly
      --max-paths N         most patterns in one CloudFront invalidation, 1 to 3,000. Default: 60
      --directory-index F   the file that a path ending in / stands for. Default: index.html; "" for none
      --[no-]clean-urls     /a, /a/, /a/index.html and /a.html are one page. Default: no
      --[no-]query-strings  the CDN caches by query string. Default: no
                            These four may stand in the rules, too; what is given here goes before that.
      --json                everything as JSON: see docs/plan.md
  -h, --help
      --version

Colours: when standard output is a terminal. NO_COLOR=1 turns them off, FORCE_COLOR=1 on.

exit codes
  0  the plan was made, also one that purges nothing
  1  the rules, the repository or a build cannot be used; standard error says why
  2  the command line cannot be used
`;
