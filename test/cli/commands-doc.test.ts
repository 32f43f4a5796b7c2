import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { createRepository } from "../support/repository.ts";

const page = readFileSync("docs/commands.md", "utf8");
const [rules] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
/** The transcripts of the page: the arguments of a command, and what it prints. */
const shown = [...page.matchAll(/^```console\n\$ npx github:OWNER\/cdn-purge (.+)\n([\s\S]*?)^```$/gm)].map(
  ([, args, output]) => ({ args: args!.split(" "), output: output! }),
);
const withoutSha = (text: string) => text.replaceAll(/\([0-9a-f]{7}\)/g, "(SHA)");

test("the transcripts of docs/commands.md are what the commands print", async () => {
  await using repository = await createRepository();
  const file = async (path: string, text: string) => {
    await mkdir(dirname(join(repository.dir, path)), { recursive: true });
    await writeFile(join(repository.dir, path), text);
  };
  for (const [path, text] of [
    ["content/posts/Hello-World.md", "Hello\n"],
    ["public/a.css", "a"],
    [".github/cdn-purge.yml", rules!],
  ] as const)
    repository.write(path, text);
  await repository.commit();
  await file("dist/posts/hello-world/index.html", "<p>Hello</p>\n");
  await file("dist/a.css", "a");
  const run = async ({ args }: (typeof shown)[number]) => {
    const { code, stdout, stderr } = await runCli(repository.dir, args);
    return { code, text: withoutSha(stdout + stderr) };
  };

  const [wrong, right, why] = shown;
  expect(await run(wrong!)).toEqual({ code: 1, text: withoutSha(wrong!.output) });
  await file(".github/cdn-purge.yml", rules!.replace("/posts/$1/", `"/posts/\${1:lower}/"`));
  expect(await run(right!)).toEqual({ code: 0, text: withoutSha(right!.output) });
  expect(await run(why!)).toEqual({ code: 0, text: withoutSha(why!.output) });
});
