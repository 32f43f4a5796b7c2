import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createSite } from "../support/site.ts";
import { distribution } from "../support/world.ts";

const [example] = [...readFileSync("docs/reusable.md", "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
const { jobs: callers } = parse(example![1]!);
const called = parse(readFileSync(".github/workflows/purge.yml", "utf8"));
const variables: Readonly<Record<string, string>> = { "vars.DISTRIBUTION_ID": distribution };

/** What the action's step of the called workflow is given when a job of the page calls it. */
function inputsOf(caller: "plan" | "purge"): Record<string, string> {
  const { inputs } = called.on.workflow_call;
  const given = callers[caller].with;
  const expression = (text: string, known: (name: string) => unknown) =>
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, name: string) => String(known(name) ?? ""));
  const textOf = (name: string) => {
    const [, input] = /^inputs\.(.+)$/.exec(name) ?? [];
    if (input === undefined) return "";
    expect(inputs).toHaveProperty([input]);
    return expression(String(given[input] ?? inputs[input].default ?? ""), (variable) => variables[variable]);
  };
  const passed: Record<string, string> = called.jobs.purge.steps.at(-1).with;
  return Object.fromEntries(Object.entries(passed).map(([name, text]) => [name, expression(text, textOf)]));
}

test("as docs/reusable.md calls it, with the permissions that it grants", async () => {
  await using site = await createSite();
  const purging = { inputs: inputsOf("purge"), permissions: callers.purge.permissions };
  expect(await site.deploy({ "index.html": "1", "b.css": "1" }, purging)).toMatchObject({ code: 0, errors: [] });
  expect(site.world.sent()).toEqual([["/*"]]);

  const { head: base } = await site.push();
  await site.world.repository.checkout("feature", base);
  const { head } = await site.push();
  await site.build({ "index.html": "2", "b.css": "1" });
  const refs = { head: { ref: "feature", sha: head }, base: { ref: "main", sha: base } };
  const planning = { inputs: inputsOf("plan"), permissions: callers.plan.permissions };
  const plan = await site.run(site.world.events.pullRequest(refs), planning);
  const paths = JSON.stringify(["/", "/index.html"]);
  expect(plan).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "dry-run", paths } });
  expect(site.world.hosted.comments).toHaveLength(1);
  expect(site.world.sent()).toHaveLength(1);

  await site.world.repository.checkout("main", base);
  const run = await site.deploy({ "index.html": "2", "b.css": "1" }, purging);
  expect(run).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { status: "purged", paths } });
  expect(site.world.github.violations).toEqual([]);
});
