import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

const names = readdirSync("dist", { recursive: true, encoding: "utf8" });
const files = names.map((name) => `dist/${name}`).filter((file) => statSync(file).isFile());

test("dist/ has 3.6 MB at most: every job that uses the action downloads it", () => {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(3_600_000);
});

test("what this repository wrote ships in lines that people can read, with its comments", () => {
  const [comment] = /(?<=\/\*\* ).*(?= \*\/\nexport async function prepare)/.exec(
    readFileSync("src/plan/prepare.ts", "utf8"),
  )!;
  const readable = files.filter((file) => file.endsWith(".js") && readFileSync(file, "utf8").includes(comment));
  expect(readable).toEqual([expect.stringMatching(/^dist\/\d+\.index\.js$/)]);
});
