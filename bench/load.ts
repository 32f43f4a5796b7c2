/*
 * 200 runs at once against one CloudFront whose quotas are on: node bench/load.ts [RUNS]
 *
 * Each run is src/run.ts in this process and sends an earlier job's plan: every fourth has wildcards, the others 20 exact
 * paths each. The clock is the wall's. CloudFront is the stand-in of the tests.
 */
import { type Crowd, crowd } from "../test/faults/crowd.ts";
import { documentedQuotas, ratedQuotas } from "../test/support/cloudfront.ts";

const runs = Number(process.argv[2] ?? 200);
const cases: readonly (readonly [string, Crowd])[] = [
  [
    "15 wildcards and 3,000 paths in progress, 10 s each",
    { runs, quotas: documentedQuotas, takesMs: 10_000, wildcards: 4, speed: 1 },
  ],
  ["150 paths and 1 wildcard a second", { runs, quotas: ratedQuotas, takesMs: 10_000, wildcards: 1, speed: 1 }],
];

console.log("| quotas | runs | purged | lost | doubled | accepted | requests | refused | half s | all s |");
console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
for (const [name, options] of cases) {
  const found = await crowd(options);
  const numbers = [runs, found.purged, found.lost.length, found.doubled.length, found.accepted, found.requests];
  const seconds = [found.medianSeconds, found.lastSeconds].map((value) => value.toFixed(1));
  console.log(`| ${[name, ...numbers, found.refused, ...seconds].join(" | ")} |`);
  for (const failure of new Set(found.failures)) console.log(`failed: ${failure}`);
}
