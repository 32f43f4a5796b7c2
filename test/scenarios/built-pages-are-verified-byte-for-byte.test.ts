import { expect, test } from "vitest";
import { createSite } from "../support/site.ts";
import { createEdge } from "../verify/edge.ts";

test("`verify` holds the site to the bytes of the built file, and knows those of the last purge", async () => {
  await using edge = await createEdge();
  const inputs = { verify: "true", site: edge.url };
  let drops = true;
  const onInvalidate = (_: string, paths: readonly string[]) => void (drops && edge.drop(paths));
  await using site = await createSite({ cloudfront: { onInvalidate } });
  edge.origin.set("/a.css", "1").set("/b.css", "1");
  expect(await site.deploy({ "a.css": "1", "b.css": "1" }, { inputs })).toMatchObject({ code: 0, errors: [] });
  edge.warm();
  edge.origin.set("/a.css", "2");
  const fresh = await site.deploy({ "a.css": "2", "b.css": "1" }, { inputs });
  expect(fresh).toMatchObject({ code: 0, errors: [] });
  expect(fresh.summary).toContain("1 fresh, 0 stale");
  drops = false;
  edge.warm();
  edge.origin.set("/a.css", "3");
  const stale = await site.deploy({ "a.css": "3", "b.css": "1" }, { inputs });
  expect(stale).toMatchObject({ code: 1 });
  expect(stale.summary).toContain("1 stale");
});
