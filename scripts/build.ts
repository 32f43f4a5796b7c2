// Builds dist/ from src/: what the action, the command line and the demo run. The same source gives the same bytes.
import { rmSync, writeFileSync } from "node:fs";
import { build, type Metafile, type Plugin } from "esbuild";
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
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  plugins: [unused],
  banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
writeFileSync("dist/package.json", `${JSON.stringify({ type: "module" }, null, 2)}\n`);
writeFileSync("dist/licenses.txt", licenses(packagesOf(metafile)));

/** Folders of the packages of which something is in dist/, such as `node_modules/yaml`. */
function packagesOf({ outputs }: Metafile): Set<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.map(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] : undefined,
  );
  return new Set(folders.filter((folder) => folder !== undefined));
}
