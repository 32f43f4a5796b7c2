// Builds dist/ from src/: what the action, the command line and the demo run. The same source gives the same bytes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin, transform } from "esbuild";
import { licenses } from "./licenses.ts";

/**
 * The toolkit asks for identity tokens by an HTTP client of its own, which brings 0.7 MB that every run would load.
 * Nobody here asks: what is not used of these packages goes, as if they said of themselves that importing them does nothing.
 */
const unused: Plugin = {
  name: "unused",
  setup(bundler) {
    const pluginData = { resolved: true };
    bundler.onResolve(
      { filter: /^@actions\/(http-client|exec)(\/|$)/ },
      async ({ path, pluginData: given, ...from }) => {
        if (given?.resolved) return undefined;
        return { ...(await bundler.resolve(path, { ...from, pluginData })), sideEffects: false };
      },
    );
  },
};

/**
 * CloudFront's schemas describe all of its operations and their errors: 0.3 MB, of which the action's four commands need a
 * fiftieth. A bundler keeps them, since it cannot know that to make a list or to register an error does nothing else. An error
 * that the commands do not declare arrives as a CloudFrontServiceException of the same name.
 */
const schemas: Plugin = {
  name: "schemas",
  setup(bundler) {
    bundler.onLoad({ filter: /client-cloudfront[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ }, ({ path }) => {
      const commands = join(dirname(path), "../../dist-types/commands");
      const errors = readdirSync(commands)
        .filter((name) => /^(Create|Get)Invalidation.*\.d\.ts$/.test(name))
        .flatMap((name) => [...readFileSync(join(commands, name), "utf8").matchAll(/@throws \{@link (\w+)\}/g)])
        .map(([, error]) => error!);
      const contents = readFileSync(path, "utf8")
        .replaceAll(/^\w+\.registerError\((\w+)\$, \1\);$/gm, (line, error) => (errors.includes(error) ? line : ""))
        .replaceAll(/^((?:export )?var [\w$]+ = )(\[.*?\]);$/gms, "$1/* @__PURE__ */ (() => $2)();");
      return { contents };
    });
  },
};

/** Largest part of our own code in a file that is shortened. */
const MOST_OWN = 0.1;

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { index: "src/main.ts", cli: "src/cli.ts", demo: "demo/demo.ts" },
  outdir: "dist",
  bundle: true,
  // What a run does not need, such as the clients of other CDNs, it does not load.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Packages that offer both are taken as ES modules, of which only what is used is kept.
  mainFields: ["module", "main"],
  // The same source as ES modules, which node itself would not be given.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
  legalComments: "none",
  metafile: true,
  define: { "import.meta.dirname": "__dirname" },
  plugins: [unused, schemas],
  logLevel: "warning",
});
for (const [file, { inputs, bytes }] of Object.entries(metafile.outputs)) {
  const own = Object.entries(inputs).filter(([input]) => !input.includes("node_modules/"));
  const ownBytes = own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  await rewrite(file, ownBytes < bytes * MOST_OWN);
}
writeFileSync("dist/package.json", `${JSON.stringify({ type: "commonjs" }, null, 2)}\n`);
writeFileSync("dist/licenses.txt", licenses());

/**
 * To CommonJS, which esbuild does not split by itself. For every module of its own that is imported, node makes a namespace
 * and asks for all that it has, which loads what nobody wants (its fetch, webcrypto, ICU): 12 ms of every run, where an empty
 * process takes 86.
 *
 * What is nearly all packages' code is shortened, too: it is checked by building it again, and nobody reads it here. Our own
 * stays as it is written. The lines stay short, so that a diff shows what is new.
 */
async function rewrite(file: string, shorten: boolean): Promise<void> {
  const { code } = await transform(readFileSync(file, "utf8"), {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    ...(shorten && { minifyWhitespace: true, minifySyntax: true, lineLimit: 160 }),
  });
  writeFileSync(file, code);
}
