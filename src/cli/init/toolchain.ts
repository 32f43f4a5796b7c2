import { posix } from "node:path";
import { type Files, nearest, parentOf, type Site } from "./find.ts";

/** A step of the workflow. */
export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where `run` runs, from the top; empty: there. */
  readonly folder?: string;
}

/** How a site is built. */
export interface Build {
  readonly steps: readonly Step[];
  /** The command with its options: of a script of package.json what that holds. */
  readonly command: string;
  /** Where it runs. */
  readonly folder: string;
  readonly notices: readonly string[];
}

/** Package managers by their lock files: https://docs.npmjs.com, https://pnpm.io, https://yarnpkg.com and https://bun.sh. */
const LOCKS: Readonly<Record<string, "npm" | "pnpm" | "yarn" | "bun">> = {
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm",
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
};

/** The steps that build a site, up to its folder of files. */
export function buildOf(site: Site, output: string, files: Files): Build {
  const { generator, folder } = site;
  const { tool, command: given } = generator.build;
  const command = typeof given === "string" ? given : given(output);
  const plain = { command, folder, notices: [] };
  switch (tool) {
    case "node":
      return nodeBuild(site, command, files);
    case "hugo": {
      const settings = textOf(nearest(files, folder, ["netlify.toml"]), files);
      const version = /HUGO_VERSION\s*=\s*"([\d.]+)"/.exec(settings)?.[1];
      const inputs = { "hugo-version": version ?? "latest", extended: true };
      const hugo = { uses: "peaceiris/actions-hugo@v3", with: inputs };
      const notices = version
        ? []
        : ["No file of this repository tells a version of Hugo: the workflow takes the latest."];
      if (!files.has(posix.join(folder, "package.json"))) {
        return { ...plain, notices, steps: [hugo, { run: command, folder }] };
      }
      const node = nodeBuild(site, command, files, "");
      return { ...node, notices: [...notices, ...node.notices], steps: [hugo, ...node.steps] };
    }
    case "ruby":
      return { ...plain, ...rubySteps(site, command, files) };
    case "python":
      return { ...plain, ...pythonSteps(site, command, files) };
    case "rust": {
      const install = { uses: "taiki-e/install-action@v2", with: { tool: command.split(" ")[0]! } };
      return { ...plain, steps: [install, { run: command, folder }] };
    }
  }
}

/** By the lock file above the site and the script of package.json that builds it; `runner` is what starts a command. */
function nodeBuild({ generator, folder }: Site, command: string, files: Files, runner?: string): Build {
  const manifest = nearest(files, folder, ["package.json"]);
  const home = manifest === null ? folder : parentOf(manifest);
  const lock = nearest(files, home, Object.keys(LOCKS));
  const manager = lock === null ? "npm" : LOCKS[posix.basename(lock)]!;
  const top = lock === null ? home : parentOf(lock);
  const { scripts, packageManager } = manifestOf(files, posix.join(top, "package.json"));
  const own = home === top ? scripts : manifestOf(files, posix.join(home, "package.json")).scripts;
  const script = scriptFor(command, own, home === folder);
  const versions = nearest(files, home, [".nvmrc", ".node-version"]);
  const setup: Step[] = [];
  if (manager === "pnpm") {
    const about = top === "" ? {} : { package_json_file: posix.join(top, "package.json") };
    // The action reads the version from `packageManager`. A lock file of version 9 is that of pnpm 9 and later ones.
    const old = /^lockfileVersion: ['"]?([56])/m.exec(textOf(lock, files))?.[1];
    const version = old === undefined ? 10 : Number(old) + 2;
    setup.push({ uses: "pnpm/action-setup@v4", with: packageManager ? about : { version } });
  }
  if (manager === "bun") setup.push({ uses: "oven-sh/setup-bun@v2" });
  setup.push({
    uses: "actions/setup-node@v7",
    with: versions ? { "node-version-file": versions } : { "node-version": 24 },
  });
  const isBerry = manager === "yarn" && /^__metadata:/m.test(textOf(lock, files));
  if (isBerry) setup.push({ run: "corepack enable" });
  const install = {
    npm: lock === null ? "npm install" : "npm ci",
    pnpm: "pnpm install --frozen-lockfile",
    yarn: isBerry ? "yarn install --immutable" : "yarn install --frozen-lockfile",
    bun: "bun install --frozen-lockfile",
  }[manager];
  const start = runner ?? { npm: "npx ", pnpm: "pnpm exec ", yarn: "yarn ", bun: "bunx " }[manager];
  const build =
    script === null
      ? { run: `${start}${command}`, folder }
      : { run: `${manager} run ${quoteShell(script)}`, folder: home };
  const notices =
    lock === null ? ["There is no lock file, so that each build takes the newest packages. Commit one."] : [];
  if (script === null && own.build !== undefined && generator.build.tool === "node")
    notices.push(`The script "build" of ${manifest} does not run ${command}, so the workflow runs that itself.`);
  return {
    steps: [...setup, { run: install, folder: top }, build],
    command: script === null ? command : own[script]!,
    folder: build.folder,
    notices,
  };
}

/** The script that runs the command; `build` of the site's own package.json whatever that runs. */
function scriptFor(command: string, scripts: Readonly<Record<string, string>>, isOwn: boolean): string | null {
  const [tool, verb] = command.split(" ");
  const runs = (text: string) =>
    new RegExp(`(?:^|[\\s&;/])${tool}(?:\\s|$)`).test(text) &&
    (verb === undefined || verb.startsWith("-")
      ? !/--serve|\bserver?\b/.test(text)
      : new RegExp(`\\s${verb}\\b`).test(text));
  const names = Object.keys(scripts).filter((name) => runs(scripts[name]!));
  const named = ["build", "generate", "docs:build", "build:docs"].find((name) => names.includes(name));
  if (named) return named;
  const build = names.find((name) => /build/.test(name));
  if (build) return build;
  return isOwn && tool !== "hugo" && verb !== "generate" && "build" in scripts ? "build" : null;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly packageManager: boolean;
}

function manifestOf(files: Files, path: string): Manifest {
  try {
    const { scripts, packageManager } = JSON.parse(files.read(path)) as Record<string, unknown>;
    const texts = Object.entries(Object(scripts) as object).filter(([, text]) => typeof text === "string");
    return { scripts: Object.fromEntries(texts), packageManager: typeof packageManager === "string" };
  } catch {
    return { scripts: {}, packageManager: false };
  }
}

function rubySteps({ folder }: Site, command: string, files: Files): Pick<Build, "steps" | "notices"> {
  const env = { JEKYLL_ENV: "production" };
  const gems = nearest(files, folder, ["Gemfile"]);
  if (gems === null) {
    // GitHub's own action builds with the gems of GitHub Pages.
    const source = `./${folder}`;
    const destination = `./${posix.join(folder, "_site")}`;
    return { steps: [{ uses: "actions/jekyll-build-pages@v1", with: { source, destination } }], notices: [] };
  }
  const home = parentOf(gems);
  const hasVersion = [".ruby-version", ".tool-versions", "mise.toml"].some((name) => files.has(posix.join(home, name)));
  const setup = {
    uses: "ruby/setup-ruby@v1",
    with: {
      ...(hasVersion ? {} : { "ruby-version": "3.3" }),
      "bundler-cache": true,
      ...(home === "" ? {} : { "working-directory": home }),
    },
  };
  return { steps: [setup, { run: `bundle exec ${command}`, env, folder }], notices: [] };
}

function pythonSteps({ folder, generator }: Site, command: string, files: Files): Pick<Build, "steps" | "notices"> {
  const version = nearest(files, folder, [".python-version"]);
  const setup = {
    uses: "actions/setup-python@v7",
    with: version ? { "python-version-file": version } : { "python-version": "3.13" },
  };
  const near = (names: readonly string[]) => nearest(files, folder, names);
  const lock = near(["uv.lock", "poetry.lock"]);
  if (lock !== null) {
    const [tool, install] = lock.endsWith("uv.lock")
      ? ["uv", "uv sync --all-groups --all-extras"]
      : ["poetry", "poetry install"];
    const steps = [setup, { run: `pip install ${tool}` }, { run: install, folder: parentOf(lock) }];
    return { steps: [...steps, { run: `${tool} run ${command}`, folder }], notices: [] };
  }
  const name = generator.name.toLowerCase();
  const wanted = ["requirements-docs.txt", "docs-requirements.txt", "docs/requirements.txt", "requirements.txt"]
    .map((one) => near([one]))
    .find((path) => textOf(path, files).toLowerCase().includes(name));
  const install = wanted
    ? { run: `pip install -r ${quoteShell(posix.basename(wanted))}`, folder: parentOf(wanted) }
    : { run: `pip install ${name}` };
  const notice = `No requirements.txt and no lock file names ${name}: the workflow installs it alone. Add its theme and plugins to that step.`;
  return { steps: [setup, install, { run: command, folder }], notices: wanted ? [] : [notice] };
}

function textOf(path: string | null, files: Files): string {
  return path === null ? "" : files.read(path);
}

/** A text as one word of a shell. */
export function quoteShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
