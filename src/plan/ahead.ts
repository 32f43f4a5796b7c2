import type { Checkout } from "../git/checkout.ts";
import type { LinkedFile } from "../git/linked-file.ts";
import { type HeadFile, readHeadFile } from "../github/head-file.ts";
import type { Lookup } from "../history/lookup.ts";
import type { GivenOptions } from "../rules/options.ts";
import { glanceAtWorkspace, isRulesText, rulesPath } from "../rules/source.ts";

/** The facts about head that are known before git has read it. */
export interface Ahead {
  /**
   * The rules seem to be those of built files. A guess, by which it is decided what to fetch first: sources need the trees
   * of head and of what is before it, and builds neither.
   */
  readonly looksBuilt: boolean;
  /** GitHub has head, which is a commit. */
  readonly hasHead: boolean;
  /** Head's file of the rules at its path, if GitHub told; undefined: git has to. */
  fileAt(path: string): LinkedFile | null | undefined;
}

/** A line that names the folder. In a block of rules it may be a glob: the guess is wrong then. */
const BUILD_DIR = /^\s*["']?build-dir["']?\s*:/m;

/**
 * Looks at the rules where that asks git nothing: in the workspace if it holds head, and otherwise on GitHub where git would
 * have to fetch the trees of head for nothing but them.
 */
export async function lookAhead(
  { rules, options }: { readonly rules: string; readonly options: GivenOptions },
  head: string,
  workspace: string,
  checkout: Checkout | null,
  { github }: Pick<Lookup, "github">,
): Promise<Ahead> {
  const isInline = isRulesText(rules);
  const path = isInline ? null : rulesPath(rules);
  const here = () => (path ? glanceAtWorkspace(path, workspace) : rules);
  const looksBuilt = !!options.buildDir || BUILD_DIR.test(here());
  const isNamed = isInline || !!path;
  const isForGit = !isNamed || checkout?.head === head || (!looksBuilt && (isInline || checkout !== null));
  const told = isForGit ? null : await readHeadFile(github, head, path);
  return {
    looksBuilt: looksBuilt || BUILD_DIR.test(textOf(told)),
    hasHead: told !== null,
    fileAt(wanted) {
      if (told === null || wanted !== path) return undefined;
      return told.bytes && { bytes: told.bytes, way: [wanted] };
    },
  };
}

function textOf(file: HeadFile | null): string {
  return file?.bytes?.toString("utf8") ?? "";
}
