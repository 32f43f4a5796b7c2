import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generators } from "../../../src/cli/init/generators.ts";
import { workflowText } from "../../../src/cli/init/workflow.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { saidOf } from "../../support/language.ts";
import { decided } from "./files.ts";
import { starters } from "./starters.ts";

test("docs/init.md has what is known of each generator", () => {
  const code = (all: readonly string[]) => all.map((one) => `\`${one}\``).join(", ");
  const lines = generators.map(({ name, build: { output }, elsewhere, hashed = [] }) => {
    const { settings = [], options = [] } = elsewhere ?? {};
    const folder = typeof output === "string" ? output : output("");
    const named = [...options.filter((option) => option.startsWith("--")), ...settings];
    return `| ${name} | \`${folder}\` | ${code(named)} | ${code(hashed)} |`;
  });
  expect(readFileSync("docs/init.md", "utf8")).toContain(`| --- | --- | --- | --- |\n${lines.join("\n")}\n\n`);
});

test("every generator has a row", () => {
  expect([...new Set(starters.map(([name]) => name))].sort()).toEqual(generators.map(({ name }) => name).sort());
});

test.each(starters)(
  "%s: %j",
  async (name, files, { ignore = [], everywhere = [], cleanUrls, history, ...expected }) => {
    const decision = decided(files);
    const { site, build, folder, rules } = decision;
    expect(site?.generator.name).toBe(name);
    expect({ run: build.flatMap(({ run }) => run ?? []), folder }).toEqual(expected);
    expect({ cleanUrls: decision.cleanUrls, history: decision.history }).toEqual({
      cleanUrls: cleanUrls ?? false,
      history: history ?? false,
    });
    const read = parseRules(rules, "rules");
    expect(read.ignore).toEqual(ignore);
    expect(read.rules.map(({ glob }) => glob)).toEqual(["**", ...everywhere]);
    expect(read.options.values).toEqual({ buildDir: folder, ...(cleanUrls && { cleanUrls }) });

    const workflow = workflowText(decision, "main");
    expect(await saidOf(".github/workflows/a.yml", workflow)).toEqual([]);
    const { steps } = parse(workflow).jobs.deploy;
    expect(steps.at(-1)).toEqual({
      uses: "OWNER/cdn-purge@v0",
      with: { "cloudfront-distribution": "$".concat("{{ vars.DISTRIBUTION_ID }}") },
    });
    expect(steps.at(-2).run).toBe(`aws s3 sync ${folder} "s3://$BUCKET" --delete`);
    expect(steps[0].with).toEqual({ ...(history ? { "fetch-depth": 0 } : {}), "persist-credentials": false });
  },
);

test.each(starters.map(([name, files]) => [name, files] as const))(
  "%s: what it guesses of sources is rules",
  (_, files) => {
    for (const folder of ["", "My Site (2026)", "Übersicht/[neu]"]) {
      const inside = Object.entries(files).map(([path, text]) => [folder === "" ? path : `${folder}/${path}`, text]);
      const { guess } = decided(Object.fromEntries(inside));
      const { rules } = parseRules(guess!.join("\n"), "guess");
      expect(rules).toHaveLength(guess!.length);
    }
  },
);
