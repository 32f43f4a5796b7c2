import { siteOrigin } from "../../url/address.ts";
import { type Options, quoted, readArguments, UsageError } from "../arguments.ts";
import { check, ONE_SOURCE } from "../check/check.ts";
import { showCheck } from "../check/show.ts";
import type { Source } from "../check/truth.ts";
import { answer, type Command } from "../command.ts";
import { openLocal } from "../local.ts";
import { MAPPING_OPTIONS, mappingOptions } from "../options.ts";

const options = {
  "build-dir": { type: "string", value: "DIST", about: "the built folder, as without the name of the option" },
  sitemap: {
    type: "string",
    value: "FILE",
    about: "an XML sitemap, an index of some, or a list of one URL a line; .gz too",
  },
  site: { type: "string", value: "URL", about: "the live site, such as https://www.example.com" },
  accept: {
    type: "string",
    value: "GLOB",
    multiple: true,
    about: "URLs that need no rule, such as '/404.html'; as often as needed",
  },
  ...MAPPING_OPTIONS,
} as const satisfies Options;

/** `cdn-purge check` */
export const checkCommand: Command = {
  name: "check",
  about: "whether the rules fit the site: URLs that they miss, URLs that do not exist, and the cure",
  help: {
    text: "Holds the rules against what the site has: what of it no rule reaches, and what the rules make of the files of HEAD that the site lacks, with the URL most like it and the change of the target that would mend it, tried on every file.",
    usage: [
      ["", "against what the rules name, by build-dir or site"],
      ["DIST", "against the folder that a build made"],
      ["--sitemap FILE", "against a list of URLs"],
      ["--site URL", "against the sitemaps that robots.txt of the site names, or its /sitemap.xml"],
    ],
    after:
      "A sitemap lists pages, so that other files are not looked up in it. Rules that take built files are checked as such. Only --site asks a server, and only for robots.txt and sitemaps.",
    codes: [
      ["0", "all is well"],
      ["1", "something is to be mended"],
      ["2", "the command line, the rules, the repository or the site cannot be used; standard error says why"],
    ],
  },
  options,
  failed: 2,
  read(args) {
    const { values, positionals } = readArguments(args, options);
    const source = sourceOf(positionals, values);
    const { accept = [], json } = values;
    const wrong = accept.find((glob) => !glob.startsWith("/"));
    if (wrong !== undefined)
      throw new UsageError(
        `--accept is ${quoted(wrong)}; give a glob of URL paths, such as '/404.html' or '/assets/**'`,
      );
    const request = { ...mappingOptions(values), source, accept };
    return async (world) => {
      const report = await check(request, await openLocal(world.cwd, world.env), world);
      return answer(report, json, showCheck, world, report.findings ? 1 : 0);
    };
  },
};

function sourceOf(
  names: readonly string[],
  values: { readonly "build-dir"?: string; readonly sitemap?: string; readonly site?: string },
): Source | null {
  const [first] = names;
  if (first !== undefined && /^https?:\/\//i.test(first) && names.length === 1)
    throw new UsageError(`${quoted(first)} is no folder; write --site ${first}, or --sitemap and a file`);
  const given: Source[] = [
    ...names.map((name): Source => ({ kind: "folder", name })),
    ...(values["build-dir"] === undefined ? [] : [{ kind: "folder", name: values["build-dir"] } as const]),
    ...(values.sitemap === undefined ? [] : [{ kind: "sitemap", name: values.sitemap } as const]),
    ...(values.site === undefined ? [] : [{ kind: "site", name: values.site } as const]),
  ];
  const [source] = given;
  if (source === undefined) return null;
  if (given.length > 1)
    throw new UsageError(`${given.map(({ name }) => quoted(name)).join(" and ")} are given; ${ONE_SOURCE}`);
  if (source.name === "") throw new UsageError(`a name is empty; ${ONE_SOURCE}`);
  return source.kind === "site" ? { kind: "site", name: originOf(source.name) } : source;
}

function originOf(text: string): string {
  const origin = siteOrigin(text);
  if (origin !== null) return origin;
  const near = URL.canParse(text) ? new URL(text).origin.replace(/^http:/, "https:") : "null";
  const example = near.startsWith("https:") ? near : "https://www.example.com";
  throw new UsageError(`--site is ${quoted(text)}; give an origin, such as ${example}`);
}
