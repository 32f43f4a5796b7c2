import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** The floors of src/, from the top down: a folder, or a file without its ending. Everything else is the ground floor. */
const FLOORS = [
  ["action"],
  ["main"],
  ["run"],
  ["planned", "job"],
  ["cli"],
  ["comment"],
  ["report"],
  ["inputs"],
  ["verify"],
  ["cdn"],
  ["plan"],
  ["history"],
  ["rules"],
  ["built"],
  ["changes"],
  ["url"],
  ["github"],
  ["git"],
  ["http"],
];

/** Imports that go up, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "destination → url": "a destination carries its grammar, which is a type",
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(`${root}/${file}`, "utf8");
  const specifiers = [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, specifier]) => specifier!);
  return specifiers.map((to) => ({ from: file, to: posix.normalize(posix.join(dirname(file), to)) }));
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports = files.map((file) => file.replaceAll("\\", "/")).flatMap(importsOf);

function roomOf(file: string): string {
  return file.split("/")[0]!.replace(/\.ts$/, "");
}

function floorOf(file: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
  return floor < 0 ? FLOORS.length : floor;
}

test("imports go down only", () => {
  const up = imports
    .filter(({ from, to }) => !to.startsWith("..") && floorOf(from) > floorOf(to))
    .filter(({ from, to }) => !(`${roomOf(from)} → ${roomOf(to)}` in EXCEPTIONS))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(up).toEqual([]);
});

test("only main, run and planned know the inputs as a whole", () => {
  const knowing = imports.filter(({ to }) => to === "inputs/inputs.ts").map(({ from }) => roomOf(from));
  expect([...new Set(knowing)].sort()).toEqual(["main", "planned", "run"]);
});

test("one room talks to GitHub's API, one starts git, one opens connections", () => {
  const users = (pattern: RegExp) =>
    [...new Set(files.filter((file) => pattern.test(readFileSync(`${root}/${file}`, "utf8"))).map(roomOf))].sort();
  expect(users(/from "@actions\/github/)).toEqual(["github"]);
  expect(users(/from "node:child_process"/)).toEqual(["git"]);
  expect(users(/\brequest[^;]*from "node:https?"/)).toEqual(["http"]);
});
