import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { createSite } from "../support/site.ts";

const FILES = 100_000;
const SIZE = 10 * 1024;
const MOST_MB = 300;

const shapes: Readonly<Record<string, (at: number) => string>> = {
  "a hundred files a folder": (at) => `section-${at % 1_000}/page-${at}.html`,
  "a folder for each page": (at) => `posts/page-${at}/index.html`,
};

test.each(Object.keys(shapes))(
  "100,000 files of 10 KB, %s, take the action at most 300 MB, be all new or ten changed",
  async (shape) => {
    await using site = await createSite();
    await using folder = await createFolder("peak");
    const [preload, told] = [join(folder.path, "peak.cjs"), join(folder.path, "peak")];
    const tell = `require("node:fs").writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS))`;
    writeFileSync(preload, `process.on("exit", () => ${tell});`);
    const write = (at: number, text: string) => {
      const path = join(site.dist, shapes[shape]!(at));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${text} ${at}`.padEnd(SIZE, "."));
    };
    for (let at = 0; at < FILES; at++) write(at, "first");
    const run = async () => {
      const { event } = await site.push();
      const env = { NODE_OPTIONS: `--require ${preload}` };
      expect(await site.run(event, { env, timeoutMs: 240_000 })).toMatchObject({ code: 0, errors: [] });
      return Number(readFileSync(told, "utf8")) / 1_024;
    };
    expect(await run()).toBeLessThan(MOST_MB);
    for (let at = 0; at < 10; at++) write(at * 9_999, "second");
    expect(await run()).toBeLessThan(MOST_MB);
    expect(site.last()!.filter((path) => path.endsWith(".html"))).toHaveLength(10);
  },
  600_000,
);
