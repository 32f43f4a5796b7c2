// Builds dist/ from src/: what the action, the command line and the demo run. The same source gives the same bytes.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** Largest part of our own code in a file that is shortened. */
const MOST_OWN = 0.1;

/**
 * Node makes a namespace of what is imported, and to make that of `http` it loads its fetch: 54 ms of every run for nothing, where an empty one takes 86.
 * What is required has no namespace.
 */
const required: Plugin = {
  name: "required",
  setup(bundler) {
    const namespace = "required";
    bundler.onResolve({ filter: /^(node:)?http$/ }, ({ namespace: from }) =>
      from === namespace ? { path: "node:http", external: true } : { path: "node:http", namespace },
    );
    bundler.onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

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
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  plugins: [unused, required],
  banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
for (const [file, { inputs, bytes }] of Object.entries(metafile.outputs)) {
  const own = Object.entries(inputs).filter(([input]) => !input.includes("node_modules/"));
  const ownBytes = own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  if (ownBytes < bytes * MOST_OWN) await shorten(file);
}
writeFileSync("dist/package.json", `${JSON.stringify({ type: "module" }, null, 2)}\n`);
writeFileSync("dist/licenses.txt", licenses());

/**
 * What is nearly all packages' code is shortened: it is checked by building it again, and nobody reads it here. Our own stays
 * as it is written. The lines stay short, so that a diff shows what is new.
 */
async function shorten(file: string): Promise<void> {
  const { code } = await transform(readFileSync(file, "utf8"), {
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    charset: "utf8",
    target: "node20",
  });
  writeFileSync(file, code);
}
