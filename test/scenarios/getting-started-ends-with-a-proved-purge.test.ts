import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createSite } from "../support/site.ts";
import { distribution } from "../support/world.ts";
import { createEdge } from "../verify/edge.ts";

const page = readFileSync("docs/getting-started.md", "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text]) => text!);

/** The pages that the commands of the page write, in order: path below `src/` → HTML. */
const written = blocks("sh").flatMap((text) =>
  [...text.matchAll(/^echo '([^']+)' > src\/(\S+)$/gm)].map(([, html, path]) => [path!, `${html}\n`] as const),
);
/** The inputs of the action's step that a block shows. */
const inputsOf = (text: string): Record<string, string> => {
  const shown = parse(text);
  const steps = shown.jobs?.deploy.steps ?? shown;
  const inputs = steps.find(({ uses = "" }) => uses.startsWith("OWNER/cdn-purge@")).with;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
};

test("who does what docs/getting-started.md says sees what it says", { timeout: 120_000 }, async () => {
  await using edge = await createEdge();
  const onInvalidate = (_: string, paths: readonly string[]) => edge.drop(paths);
  await using site = await createSite({ cloudfront: { onInvalidate } });
  const [workflow, proved] = blocks("yaml");
  const names = { "cloudfront-distribution": distribution, site: edge.url };
  const deploy = (pages: Record<string, string>, text: string) => {
    for (const [path, html] of Object.entries(pages))
      edge.origin.set(`/${path}`, html).set(`/${path.replace(/index\.html$/, "")}`, html);
    return site.deploy(pages, { inputs: { ...inputsOf(text), ...names } });
  };

  const change = written.at(-1)!;
  const first = Object.fromEntries(written.slice(0, -1));
  expect(first).toHaveProperty([change[0]]);
  expect(await deploy(first, workflow!)).toMatchObject({ code: 0, errors: [], outputs: { paths: '["/*"]' } });
  edge.warm();

  const second = { ...first, [change[0]]: change[1] };
  expect(await deploy(second, workflow!)).toMatchObject({ code: 0, errors: [] });
  expect(site.last()).toEqual(["/about/", "/about/index.html"]);
  expect(await deploy(second, workflow!)).toMatchObject({ outputs: { status: "nothing-to-purge" } });

  edge.warm();
  const third = { ...second, [change[0]]: "<h1>About them</h1>\n" };
  expect(inputsOf(proved!)).toEqual({ ...inputsOf(workflow!), verify: "true" });
  const last = await deploy(third, proved!);
  expect(last).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(last.summary).toContain("2 fresh, 0 stale");
});
