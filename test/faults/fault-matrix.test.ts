import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { steps } from "./matrix.ts";

test("every step of the matrix is judged by one of these files", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts") && name !== "fault-matrix.test.ts");
  const text = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  for (const { name } of steps) expect(text.split(`"${name}"`)).toHaveLength(2);
});
