import type { Result } from "../../src/cdn/send.ts";
import { FIRST } from "../../src/history/bases.ts";
import type { Comparison } from "../../src/plan/comparison.ts";
import type { Area } from "../../src/plan/effect.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import type { Target } from "../../src/url/encode.ts";
import { destinationOf } from "../support/destination.ts";
import { comparison, document, mapped, outcome, resultOf, sent, target } from "./sample.ts";

/** A name that would speak to the runner, to GitHub's Markdown and to people. */
const attack =
  'public/<img src=x onerror="alert(1)">|`](http://evil.example) ::error::x ##[group]\u202e@ada #1 ~~**\n.html';

const url = (path: string): Target => ({ kind: "path", path });
const areas: readonly Area[] = [
  { path: "/", flat: true, changed: 1, evicted: 0, kept: 3 },
  { path: "/posts/", flat: false, changed: 2, evicted: 1, kept: 93 },
];
const rule = { glob: "public/**", line: 1, targets: [] };
const files = [
  mapped("public/index.html", "matched", "changed", [url("/"), url("/index.html")]),
  mapped("public/posts/new.html", "matched", "added", [url("/posts/new.html")]),
  mapped("README.md", "unmatched"),
].map((file) => ({ ...file, matches: file.matches.map((match) => ({ ...match, rule })) }));
const paths = ["/", "/index.html", "/posts/new.html"];
const known = comparison(files, paths, { changed: 3, evicted: 1, unchanged: 97 }, [target], { areas, excess: 0 });
const unknown = comparison(null, ["/*"], { changed: 0, evicted: 100, unchanged: 100 }, [target], {
  areas: [{ path: "/", flat: false, changed: 0, evicted: 100, kept: 0 }],
  excess: 0,
});
const by = (of: Comparison, base: Comparison["base"]): Comparison => ({ ...of, base });
const lastPurge = by(known, {
  ...known.base,
  commits: [{ sha: "b".repeat(40), why: "purged last", day: "Tuesday" }],
} as Comparison["base"]);
const firstNotice =
  "These rules have no memory of a last purge yet: this is their first run, or they were changed. Such a run purges all that they reach, once; from then on only what changed.";
const denied: Result = resultOf(
  {
    kind: "failed",
    error: `CloudFront denied access. Allow it on arn:aws:cloudfront::ACCOUNT:distribution/E${target}.`,
  },
  paths,
);
const elsewhere: Result = {
  ...sent("p1", paths, target, "completed"),
  destination: destinationOf("fastly", "SU1Z0isxPaozGVKXdv0eY"),
};

const other = "ba9876543210";
const distributionOf = (hash: string) => destinationOf("cloudfront", `E${hash}`, { hash });

/** A run of each kind, and the event that it is dry for. */
export const kinds: Readonly<Record<string, Outcome & { readonly event?: string }>> = {
  purged: outcome({ comparisons: [lastPurge], plan: document(paths), results: [sent("I1", paths)] }),
  "first run": outcome({
    comparisons: [by(unknown, FIRST)],
    plan: document(["/*"]),
    results: [sent("I1", ["/*"])],
    notices: [firstNotice],
  }),
  "unknown base": outcome({
    comparisons: [by(unknown, { kind: "unknown", why: `the server no longer has ${"b".repeat(40)} (purged last)` })],
    plan: document(["/*"]),
    results: [sent("I1", ["/*"])],
  }),
  "nothing to do": outcome({
    status: "nothing-to-purge",
    comparisons: [comparison([mapped("README.md", "unmatched")], [], { changed: 0, unchanged: 100 })],
    plan: document([]),
    results: [resultOf({ kind: "nothing" }, [])],
  }),
  "pull request": {
    ...outcome({
      status: "dry-run",
      comparisons: [known],
      plan: document(paths),
      results: [resultOf({ kind: "planned" }, paths)],
    }),
    event: "pull_request",
  },
  "plan of another job": outcome({ plan: document(paths), results: [sent("I1", paths)] }),
  skipped: outcome({
    status: "skipped",
    head: null,
    why: "the push deleted its branch or tag, so nothing was deployed",
  }),
  failed: outcome({
    status: "failed",
    why: "1 of 2 targets could not be purged",
    comparisons: [lastPurge],
    plan: document(paths),
    results: [denied, elsewhere],
  }),
  stale: outcome({
    status: "failed",
    why: "the purge was accepted, but 1 of 2 checked URLs is stale: https://www.example.com/ (cached before the purge). The memory of the last purge was not moved",
    comparisons: [lastPurge],
    plan: document(paths),
    results: [sent("I1", paths, target, "completed")],
    verification: {
      unchecked: null,
      checked: [
        {
          ...{ url: "https://www.example.com/posts/new.html", path: "/posts/new.html", verdict: "fresh" },
          ...{ why: "the bytes of head", status: 200, cache: "MISS", age: null, from: "CloudFront FRA56" },
        },
        {
          ...{ url: "https://www.example.com/", path: "/", verdict: "stale", why: "cached before the purge" },
          ...{ status: 200, cache: "HIT", age: 3_600, from: "1.1 <b>varnish</b>|x" },
        },
      ],
    },
  } as Partial<Outcome>),
  verified: outcome({
    comparisons: [lastPurge],
    plan: document(paths),
    results: [sent("I1", paths, target, "completed")],
    verification: {
      unchecked: null,
      checked: paths.map((path) => ({
        ...{ url: `https://www.example.com${path}`, path, verdict: "fresh", why: "the bytes of head" },
        ...{
          status: 200,
          cache: "Miss from cloudfront",
          age: null,
          from: "1.1 0123456789abcdef.cloudfront.net (CloudFront)",
        },
      })),
    },
  } as Partial<Outcome>),
  "several CDNs": outcome({
    comparisons: [
      {
        ...lastPurge,
        plans: [
          { ...lastPurge.plans[0]!, destinations: [target, other].map(distributionOf) },
          { ...lastPurge.plans[0]!, cdn: "fastly", destinations: [elsewhere.destination] },
        ],
      },
    ],
    plan: document(paths),
    results: [sent("I1", paths, target, "completed"), sent("I2", paths, other), elsewhere],
  }),
  cancelled: outcome({
    status: "failed",
    why: "cancelled by SIGINT; the outputs say what was done until then",
    comparisons: [lastPurge],
    plan: document(paths),
    results: [sent("I1", paths)],
  }),
  "names of an attacker": outcome({
    comparisons: [
      comparison(
        [mapped(attack, "matched", "changed", [url("/x")]), mapped(attack, "unmatched"), mapped(attack, "ignored")],
        ["/x"],
        { widened: attack },
      ),
    ],
    plan: document(["/x"]),
    results: [sent("I1", ["/x"]), resultOf({ kind: "failed", error: attack }, ["/x"], "ba9876543210")],
    warnings: [{ text: `rules.yml:1: the rule makes \`${attack}\``, place: { file: "rules.yml", line: 1 } }],
  }),
};
