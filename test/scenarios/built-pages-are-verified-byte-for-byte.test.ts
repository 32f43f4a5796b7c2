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

test("every page that changed is fetched, and one that is served with other bytes is named", async () => {
  await using edge = await createEdge();
  const onInvalidate = (_: string, paths: readonly string[]) => edge.drop(paths);
  await using site = await createSite({ cloudfront: { onInvalidate }, inputs: { verify: "true", site: edge.url } });
  const pages = (text: string) =>
    Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`Über uns/${at}.html`, `${text} ${at}`]));
  const upload = (files: Readonly<Record<string, string>>) => {
    edge.origin.clear();
    for (const [path, text] of Object.entries(files)) edge.origin.set(encodeURI(`/${path}`), text);
  };
  const first = { ...pages("old"), "gone.html": "1" };
  upload(first);
  expect(await site.deploy(first)).toMatchObject({ code: 0, errors: [], warnings: [] });
  edge.warm();
  upload(pages("new"));
  const fresh = await site.deploy(pages("new"));
  expect(fresh).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(fresh.summary).toContain("Verified 31 URLs of the site: 31 fresh, 0 stale");
  const { verification } = fresh.report as { verification: { checked: { path: string; why: string }[] } };
  expect(verification.checked.filter(({ why }) => why === "the bytes of head")).toHaveLength(30);

  upload(pages("newer"));
  edge.origin.set(encodeURI("/Über uns/7.html"), "newer 7<script>inserted()</script>");
  const rewritten = await site.deploy(pages("newer"));
  expect(rewritten).toMatchObject({ code: 0, errors: [] });
  expect(rewritten.summary).toContain("Verified 30 URLs of the site: 29 fresh, 0 stale, of 1 nothing can be proved");
  expect(rewritten.warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining("/%C3%9Cber%20uns/7.html is served with other bytes than the built file has"),
  ]);
});
