import type { Tree } from "../../git/change.ts";
import type { Match } from "../../rules/match.ts";
import { textOf } from "../../rules/template.ts";
import { encodeName, encodeTyped, type TypedText } from "../../url/encode.ts";
import type { Grammar } from "../../url/grammar.ts";
import { UsageError } from "../arguments.ts";
import { type Local, LocalError } from "../local.ts";
import type { MappingOptions } from "../options.ts";
import type { Named } from "../plan.ts";
import type { Places } from "../rules.ts";
import { commitOf, type Mapping, mappingFor } from "../survey.ts";
import { type Cure, findCure } from "./cure.ts";
import { findHint } from "./hint.ts";
import { type Aim, type Made, makeUrls, urlOfMatch, withForms } from "./made.ts";
import { nearestIn } from "./nearest.ts";
import { findUnreached, type Group, groupUrls, kindOf, sourcesAmong } from "./reached.ts";
import { readTruth, type Source, type Truth } from "./truth.ts";

/** The arguments of `check`: what the rules are held against. */
export interface CheckRequest extends MappingOptions {
  /** Null: what the rules name, by build-dir or site. */
  readonly source: Source | null;
  /** Globs of URLs that need no rule. */
  readonly accept: readonly string[];
}

/** The result of `check`; `--json` prints this value. */
export interface CheckReport {
  readonly version: 1;
  readonly kind: "check";
  readonly head: Named;
  /** Where the rules stand. */
  readonly rules: string;
  /** Where the URLs of the site were learnt from, and how many they are. */
  readonly site: Source & { readonly urls: number };
  /** The files that the rules take: those of head, or, of rules for `build-dir`, those of the built folder. */
  readonly takes: "head" | "built";
  /** Files that a rule takes, and URLs that the rules make of them and that could be looked up. */
  readonly files: number;
  readonly made: number;
  /** Whether there is anything to mend: the exit code is 1 then. */
  readonly findings: boolean;
  /** URLs of the site that no rule reaches; where one purges `/*`, those whose own text may change without that one. */
  readonly unreached: Listed;
  /** Other files that only a `/*` reaches; no finding. */
  readonly byAll: Listed;
  /** How many URLs no rule reaches, and need none, since their names change with what they hold. */
  readonly fingerprinted: number;
  /** URLs that the rules make and that the site lacks, by rule and target. */
  readonly missing: readonly MissingReport[];
  readonly notices: readonly string[];
}

/** URLs with their groups, the largest first. `onlyAll` tells whether a `/*` reaches them. */
interface Listed {
  readonly onlyAll: boolean;
  /** How many of them the cures would reach. */
  readonly mended: number;
  readonly groups: readonly Group[];
  readonly urls: readonly string[];
}

/** The URLs that one target of a rule makes and that the site lacks. */
export interface MissingReport {
  readonly glob: string;
  readonly line: number;
  readonly target: string;
  /** URLs that it makes. */
  readonly made: number;
  /** Those that the site lacks, in byte order. */
  readonly urls: readonly MissingUrl[];
  readonly cure: Omit<Cure, "made"> | null;
  /** Another glob and what it would do, where no target does as much. */
  readonly hint: string | null;
  /** How many of them exist with the option clean-urls, where that is off. */
  readonly cleanUrls: number;
}

export interface MissingUrl {
  readonly url: string;
  /** The file that it was made of. */
  readonly path: string;
  /** The URL of the site that is most like it, or null. */
  readonly nearest: string | null;
  /** The URL that the cure makes of the file, if that exists. */
  readonly cured: string | null;
}

/** Holds the rules against what the site has. */
export async function check(request: CheckRequest, local: Local, places: Places): Promise<CheckReport> {
  const head = await commitOf("HEAD", local);
  const mapping = await mappingFor(request, local, head.sha, places);
  const source = request.source ?? sourceOfRules(mapping);
  const truth = await readTruth(source, request.source ? places.cwd : (local.top ?? places.cwd), mapping.grammar);
  const { takes, made, known } = chooseFiles(await local.tree(head.sha), truth, mapping);
  const sourceOf = takes === "head" ? sourcesAmong(made.unmatched, mapping.grammar) : () => null;
  const { none, stale, byAll, fingerprinted } = findUnreached(truth, made, request.accept, sourceOf);
  const missing = missingOf(made, truth, known, mapping);
  const found = none.length > 0 ? none : stale;
  const isBuilt = truth.tree !== null;
  const cured = missing.reports.flatMap(({ urls }) => urls.flatMap((one) => one.cured ?? []));
  const mended = withForms(cured, mapping.options, mapping.grammar);
  const listed = (urls: readonly string[], onlyAll: boolean): Listed => ({
    onlyAll,
    mended: urls.filter((url) => mended.has(url)).length,
    groups: groupUrls(urls, isBuilt, sourceOf),
    urls,
  });
  const { name, kind, urls, notices } = truth;
  return {
    version: 1,
    kind: "check",
    head,
    rules: mapping.rules.source,
    site: { kind, name, urls: urls.length },
    takes,
    files: made.matched,
    made: missing.judged,
    findings: found.length > 0 || missing.reports.length > 0,
    unreached: listed(found, stale.length > 0),
    byAll: listed(byAll, true),
    fingerprinted: fingerprinted.length,
    missing: missing.reports,
    notices: [...mapping.notices, ...notices],
  };
}

function sourceOfRules({ options: { buildDir, site } }: Mapping): Source {
  if (buildDir !== null) return { kind: "folder", name: buildDir };
  const [name] = site;
  if (name !== undefined) return { kind: "site", name };
  throw new UsageError(`there is nothing to check against; ${ONE_SOURCE}`);
}

/** The fix where there is not one source. */
export const ONE_SOURCE = "name one of a built folder (check dist), --sitemap FILE and --site URL";

/**
 * The files that the rules are made for: built ones with build-dir. Without it, and with a built folder, they are those of
 * head or the built ones, whichever make more URLs that exist.
 */
function chooseFiles(head: Tree, truth: Truth, mapping: Mapping) {
  const known = withForms(truth.urls, mapping.options, mapping.grammar);
  const count = ({ exact }: Made) => [...exact].filter((url) => known.has(url)).length;
  const { buildDir } = mapping.places;
  if (buildDir && truth.tree === null)
    throw new LocalError(`${buildDir}: by build-dir the rules map built files; check them: cdn-purge check dist`);
  const made = makeUrls(head, mapping);
  const built = truth.tree && makeUrls(truth.tree, mapping);
  if (built === null || (!buildDir && count(built) <= count(made))) return { takes: "head" as const, made, known };
  return { takes: "built" as const, made: built, known };
}

/** `known` are the URLs of the site in every form. */
function missingOf(made: Made, truth: Truth, known: ReadonlySet<string>, { grammar, options }: Mapping) {
  // A sitemap lists pages, and mostly nothing else.
  const kinds = truth.kind === "folder" ? null : new Set(truth.urls.map((url) => kindOf(url, false)));
  const clean = options.cleanUrls ? null : withForms(truth.urls, { ...options, cleanUrls: true }, grammar);
  const index = options.directoryIndex === "" ? null : `/${encodeTyped(options.directoryIndex as TypedText, grammar)}`;
  // People and rules mostly name a page by its folder.
  const pages = truth.urls.map((url) => (index && url.endsWith(index) ? url.slice(0, 1 - index.length) : url));
  const nearest = nearestIn(pages);
  const judged = new Set<string>();
  const reports = made.aims.flatMap((aim): MissingReport[] => {
    const byUrl = new Map<string, Match>();
    for (const match of aim.matches) {
      const url = urlOfMatch(aim.template, match, grammar);
      if (url !== null && (kinds === null || kinds.has(kindOf(url, isServedAsIs(url, match, grammar)))))
        byUrl.set(url, match);
    }
    for (const url of byUrl.keys()) judged.add(url);
    const lost = [...byUrl].filter(([url]) => !known.has(url)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (lost.length === 0) return [];
    const own: Aim = { ...aim, matches: [...byUrl.values()] };
    const matches = lost.map(([, match]) => match);
    const cure = findCure(own, matches, known, grammar);
    const left = cure === null || cure.leaves > 0;
    return [
      {
        glob: aim.rule.glob,
        line: aim.rule.line,
        target: textOf(aim.template.parts),
        made: byUrl.size,
        urls: lost.map(([url, match]) => ({
          url,
          path: match.path,
          nearest: nearest(url),
          cured: cure?.made(match) ?? null,
        })),
        cure,
        hint: left ? findHint(own, matches, known, grammar, cure) : null,
        cleanUrls: clean === null ? 0 : lost.filter(([url]) => clean.has(url)).length,
      },
    ];
  });
  return { reports: reports.sort((a, b) => b.urls.length - a.urls.length || a.line - b.line), judged: judged.size };
}

/** Whether the URL has the name of the file: one without an ending, such as `_headers`, is no page then. */
function isServedAsIs(url: string, { path }: Match, grammar: Grammar): boolean {
  return url.endsWith(`/${encodeName(path.slice(path.lastIndexOf("/") + 1), grammar)}`);
}
