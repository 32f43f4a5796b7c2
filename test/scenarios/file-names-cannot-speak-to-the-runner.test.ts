import { expect, test } from "vitest";
import { createWorld } from "../support/world.ts";

/** Names of files that the runner, Markdown or HTML would take for more than names. */
const names = [
  "::set-output name=status::pwned",
  "::error::pwned",
  "x\n::add-mask::purged",
  "x\r::warning::pwned",
  "x\u2028::notice::pwned",
  "##[error]pwned",
  "a ##[set-output name=status;]pwned",
  "::stop-commands::pwned",
  "::group::pwned\n::endgroup::",
  "\u001b[31mred",
  "\u202egnp.exe",
  "%0A::error::pwned",
  "<img src=x onerror=alert(1)>",
  "</details><h1>pwned</h1>",
  "[pwned](/evil.example)",
  "![pwned](/evil.example/x.png)",
  "`code` **bold** _em_ ~~no~~",
  "| a | table |",
  "@octo/team #1 www.evil.example",
  "&lt;b&gt;",
  "x\n\n# Heading",
];

test("names of files, matched or not, cannot speak to the runner or change the summary", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  await world.push();
  await world.commit(Object.fromEntries(names.flatMap((name) => [`public/${name}`, name]).map((name) => [name, "1"])));
  const run = await world.run(await world.push());

  expect(run.code).toBe(0);
  // What the runner saw: our two masks, our groups, and nothing that came out of a name.
  expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(["add-mask", "group", "endgroup"]));
  expect(run.masks).toHaveLength(2);
  const groups = run.commands.filter(({ name }) => name === "group").map(({ message }) => message);
  expect(groups.filter((title) => title.includes("pwned"))).toEqual([]);
  expect(run.commands.filter(({ name }) => name === "endgroup")).toHaveLength(groups.length);
  // No control character but line ends, and nothing that turns the direction of text around.
  expect(run.log.match(/[^\n\x20-\x7e]/g)?.filter((char) => !"→…é".includes(char)) ?? []).toEqual([]);
  expect(run.outputs.status).toBe("purged");
  expect((JSON.parse(run.outputs["changed-files"]!) as string[]).sort()).toEqual(
    names.flatMap((name) => [name, `public/${name}`]).sort(),
  );

  expect(run.summary.replace(/<\/?(?:details|summary|code|pre|b)>/g, "")).not.toMatch(/[<>](?! \[!NOTE\])/);
  expect(run.summary).not.toMatch(/evil\.example|\]\(\/evil|\*\*bold|@octo|^# /m);
  const lines = run.summary.split("\n");
  // The table of targets, and the picture with its parts: each row has the cells of its head.
  const cells = lines.filter((line) => line.startsWith("|")).map((line) => line.split("|").length);
  expect(cells).toEqual(Array(cells.length).fill(7));
  expect(cells.length).toBeGreaterThan(6);
});

test("text of the inputs cannot either, also in an error", async () => {
  await using world = await createWorld({ inputs: { base: "event" } });
  await world.commit({ "public/a.css": "1" });
  const event = await world.push();
  const values: Record<string, string>[] = [
    { "max-paths": "1\n::set-output name=status::pwned" },
    { "changed-files": "/a ##[error]pwned\n::error::pwned" },
    { rules: "public/**: /$1\n'x ##[error]pwned': nowhere ::error::pwned" },
    { base: "##[error]pwned" },
    { "cloudfront-distribution": "::error::pwned" },
  ];
  for (const inputs of values) {
    const run = await world.run(event, { inputs });
    expect(run.code).toBe(1);
    expect(run.outputs.status).toBe("failed");
    expect(run.commands.map(({ name }) => name).filter((name) => !["add-mask", "debug"].includes(name))).toEqual([
      "error",
    ]);
    // `##[` is a command anywhere in a line, `::` at its start only.
    expect(run.errors[0]!.message).not.toMatch(/^\s*::|##\[/m);
  }
});
