import { expect, test } from "vitest";
import { type Crowd, crowd } from "../faults/crowd.ts";
import { documentedQuotas, ratedQuotas } from "../support/cloudfront.ts";

// bench/load.ts has 200 runs and the wall's clock.
test.each<[string, Crowd]>([
  [
    "15 wildcards and 3,000 paths in progress",
    { runs: 40, quotas: documentedQuotas, takesMs: 500, wildcards: 4, speed: 10 },
  ],
  ["150 paths and 1 wildcard a second", { runs: 40, quotas: ratedQuotas, takesMs: 500, wildcards: 1, speed: 10 }],
])("40 runs at once and a quota of %s: all purged, none lost, none twice", { timeout: 120_000 }, async (_, options) => {
  const found = await crowd(options);
  expect(found).toMatchObject({ purged: 40, lost: [], doubled: [], failures: [], accepted: 40 });
  expect(found.refused).toBeGreaterThan(0);
});
