import { manifest } from "./files.ts";

/** A generator, the files of a site, and what is decided. */
type Starter = readonly [
  generator: string,
  files: Readonly<Record<string, string>>,
  expected: {
    readonly run: readonly string[];
    readonly folder: string;
    readonly ignore?: readonly string[];
    /** Built files that answer other URLs. */
    readonly everywhere?: readonly string[];
    readonly cleanUrls?: true;
    readonly history?: true;
  },
];

/** What each generator's own starter or documentation has. */
export const starters: readonly Starter[] = [
  [
    "Astro",
    {
      "astro.config.mjs": `// @ts-check\nimport { defineConfig } from 'astro/config';\n\n// https://astro.build/config\nexport default defineConfig({});\n`,
      "package.json": manifest({ dev: "astro dev", build: "astro build", preview: "astro preview" }, "astro"),
      "package-lock.json": "{}",
      "src/pages/index.astro": "",
      "src/pages/404.astro": "",
    },
    { run: ["npm ci", "npm run build"], folder: "dist", ignore: ["_astro/**"], everywhere: ["404.html"] },
  ],
  [
    "Astro",
    {
      "astro.config.ts": `export default defineConfig({\n  outDir: './public_html', // not ./dist\n  build: { format: 'file' },\n  integrations: [starlight({ lastUpdated: true })],\n});\n`,
      "package.json": manifest({ build: "astro check && astro build" }, "astro"),
      "pnpm-lock.yaml": "lockfileVersion: '6.0'\n",
    },
    {
      run: ["pnpm install --frozen-lockfile", "pnpm run build"],
      folder: "public_html",
      ignore: ["_astro/**"],
      cleanUrls: true,
      history: true,
    },
  ],
  [
    "Docusaurus",
    {
      "docusaurus.config.ts": `const config: Config = {\n  title: 'My Site',\n  url: 'https://your-docusaurus-site.example.com',\n  presets: [['classic', { docs: { sidebarPath: './sidebars.ts' } }]],\n};\n`,
      "package.json": manifest({ build: "docusaurus build", serve: "docusaurus serve" }, "@docusaurus/core"),
      "yarn.lock": "# yarn lockfile v1\n",
      "static/img/logo.svg": "",
    },
    {
      run: ["yarn install --frozen-lockfile", "yarn run build"],
      folder: "build",
      ignore: ["assets/{css,js}/*.????????.{css,js}"],
      everywhere: ["404.html"],
      cleanUrls: true,
    },
  ],
  [
    "VitePress",
    {
      "docs/.vitepress/config.mts": `export default defineConfig({\n  title: "My Awesome Project",\n  cleanUrls: true,\n  lastUpdated: true,\n})\n`,
      "docs/index.md": "",
      "package.json": manifest({
        build: "tsc",
        "docs:dev": "vitepress dev docs",
        "docs:build": "vitepress build docs",
      }),
      "package-lock.json": "{}",
    },
    {
      run: ["npm ci", "npm run docs:build"],
      folder: "docs/.vitepress/dist",
      ignore: ["assets/**/*.????????.{css,js,lean.js}"],
      everywhere: ["404.html"],
      cleanUrls: true,
      history: true,
    },
  ],
  [
    "Next.js",
    {
      "next.config.js": `/**\n * @type {import('next').NextConfig}\n */\nconst nextConfig = {\n  output: 'export',\n  // trailingSlash: true,\n  // distDir: 'dist',\n}\n\nmodule.exports = nextConfig\n`,
      "package.json": manifest({ dev: "next dev", build: "next build", start: "next start" }, "next"),
      "bun.lock": "{}",
    },
    {
      run: ["bun install --frozen-lockfile", "bun run build"],
      folder: "out",
      ignore: ["_next/static/{chunks,css,media}/**"],
      everywhere: ["404.html"],
      cleanUrls: true,
    },
  ],
  [
    "Nuxt",
    {
      "nuxt.config.ts": `// https://nuxt.com/docs/api/configuration/nuxt-config\nexport default defineNuxtConfig({\n  compatibilityDate: '2025-07-15',\n  devtools: { enabled: true }\n})\n`,
      "package.json": manifest({ build: "nuxt build", dev: "nuxt dev", generate: "nuxt generate" }, "nuxt"),
      "package-lock.json": "{}",
    },
    {
      run: ["npm ci", "npm run generate"],
      folder: ".output/public",
      ignore: ["_nuxt/*"],
      everywhere: ["200.html", "404.html"],
      cleanUrls: true,
    },
  ],
  [
    "Gatsby",
    {
      "gatsby-config.js": "module.exports = { siteMetadata: { title: `Blog` }, plugins: [] }\n",
      "package.json": manifest({ build: "gatsby build", develop: "gatsby develop" }, "gatsby"),
      "package-lock.json": "{}",
    },
    {
      run: ["npm ci", "npm run build"],
      folder: "public",
      ignore: ["*-????????????????????.js", "static/**"],
      everywhere: ["404.html"],
    },
  ],
  [
    "SvelteKit",
    {
      "svelte.config.js": `import adapter from '@sveltejs/adapter-static';\n\nexport default {\n\tkit: {\n\t\tadapter: adapter({\n\t\t\tpages: 'www',\n\t\t\tassets: 'www',\n\t\t\tfallback: undefined\n\t\t})\n\t}\n};\n`,
      "vite.config.ts": "export default defineConfig({ plugins: [sveltekit()] });",
      "package.json": manifest({ dev: "vite dev", build: "vite build" }, "@sveltejs/kit", "@sveltejs/adapter-static"),
      "package-lock.json": "{}",
    },
    { run: ["npm ci", "npm run build"], folder: "www", ignore: ["_app/immutable/**"], cleanUrls: true },
  ],
  [
    "SvelteKit",
    {
      "vite.config.js": `export default {\n  plugins: [sveltekit({ adapter: adapter({ fallback: "200.html" }) })],\n};\n`,
      "package.json": manifest({ build: "vite build" }, "@sveltejs/kit", "@sveltejs/adapter-static", "vite"),
      "package-lock.json": "{}",
    },
    {
      run: ["npm ci", "npm run build"],
      folder: "build",
      ignore: ["_app/immutable/**"],
      everywhere: ["200.html"],
      cleanUrls: true,
    },
  ],
  [
    "Eleventy",
    {
      ".eleventy.js": `module.exports = function (eleventyConfig) {\n  return { dir: { input: "src", output: "public" } };\n};\n`,
      "package.json": manifest({ start: "eleventy --serve", build: "eleventy" }, "@11ty/eleventy"),
      "package-lock.json": "{}",
      "src/404.njk": "",
    },
    { run: ["npm ci", "npm run build"], folder: "public", everywhere: ["404.html"] },
  ],
  [
    "Eleventy",
    {
      "eleventy.config.js": `export default function (eleventyConfig) {\n  eleventyConfig.setInputDirectory("views");\n  eleventyConfig.setOutputDirectory("dist");\n}\n`,
      "package.json": manifest({}, "@11ty/eleventy"),
    },
    { run: ["npm install", "npx eleventy"], folder: "dist" },
  ],
  [
    "Create React App",
    {
      "package.json": manifest({ start: "react-scripts start", build: "react-scripts build" }, "react-scripts"),
      "package-lock.json": "{}",
      "public/index.html": "",
    },
    {
      run: ["npm ci", "npm run build"],
      folder: "build",
      ignore: ["static/{css,js}/*.????????.{css,js,chunk.css,chunk.js}"],
      everywhere: ["index.html"],
    },
  ],
  [
    "Hexo",
    {
      "_config.yml": "title: Hexo\npublic_dir: htdocs\ntheme: landscape\n",
      "package.json": manifest({ build: "hexo generate", clean: "hexo clean", server: "hexo server" }, "hexo"),
      "package-lock.json": "{}",
    },
    { run: ["npm ci", "npm run build"], folder: "htdocs" },
  ],
  [
    "Vite",
    {
      "index.html": "",
      "package.json": manifest({ dev: "vite", build: "tsc && vite build --outDir=web" }, "vite"),
      "package-lock.json": "{}",
    },
    {
      run: ["npm ci", "npm run build"],
      folder: "web",
      ignore: ["assets/*-????????.{css,js}"],
      everywhere: ["index.html"],
    },
  ],
  [
    "Hugo",
    {
      "hugo.toml":
        "baseURL = 'https://example.org/'\nlanguageCode = 'en-us'\ntitle = 'My New Hugo Site'\nenableGitInfo = true\n",
      "content/posts/a.md": "",
      "netlify.toml": '[build.environment]\n  HUGO_VERSION = "0.148.1"\n',
    },
    { run: ["hugo --gc --minify"], folder: "public", everywhere: ["404.html"], history: true },
  ],
  [
    "Hugo",
    {
      "config/_default/config.yaml": "baseURL: https://example.org/\npublishdir: docs # GitHub Pages\n",
      "content/a.md": "",
    },
    { run: ["hugo --gc --minify"], folder: "docs", everywhere: ["404.html"] },
  ],
  [
    "Hugo",
    { "config.toml": 'baseurl = "https://example.org/"\npublishDir = "htdocs"\n[params]\npublishDir = "no"\n' },
    { run: ["hugo --gc --minify"], folder: "htdocs", everywhere: ["404.html"] },
  ],
  [
    "Zola",
    {
      "config.toml":
        '# The URL the site will be built for\nbase_url = "https://example.com"\ncompile_sass = true\n\n[markdown]\n',
      "content/_index.md": "",
    },
    { run: ["zola build"], folder: "public", everywhere: ["404.html"] },
  ],
  [
    "Jekyll",
    {
      "_config.yml": "title: Your awesome title\ntheme: minima\nplugins:\n  - jekyll-feed\n",
      Gemfile: 'source "https://rubygems.org"\ngem "jekyll"\n',
      "404.html": "",
      "_posts/2026-01-01-welcome.markdown": "",
    },
    { run: ["bundle exec jekyll build"], folder: "_site", everywhere: ["404.html"] },
  ],
  [
    "MkDocs",
    {
      "mkdocs.yml":
        "site_name: My Docs\nsite_dir: htdocs\nplugins:\n  - git-revision-date-localized\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n",
      "docs/index.md": "",
      "requirements.txt": "mkdocs-material\n",
    },
    {
      run: ["pip install -r requirements.txt", "mkdocs build"],
      folder: "htdocs",
      everywhere: ["404.html"],
      history: true,
    },
  ],
  [
    "Sphinx",
    {
      "docs/conf.py": "project = 'Lumache'\nextensions = []\nhtml_theme = 'alabaster'\n",
      "docs/index.rst": "",
      "uv.lock": "",
    },
    {
      run: [
        "pip install uv",
        "uv sync --all-groups --all-extras",
        "uv run sphinx-build -b html -d _build/doctrees . _build/html",
      ],
      folder: "docs/_build/html",
    },
  ],
  [
    "Sphinx",
    {
      "docs/source/conf.py": "project = 'Lumache'\nextensions = []\n",
      "docs/source/index.rst": "",
      "docs/requirements.txt": "sphinx\n",
    },
    {
      run: ["pip install -r requirements.txt", "sphinx-build -b html -d ../build/doctrees . ../build/html"],
      folder: "docs/build/html",
    },
  ],
  [
    "mdBook",
    {
      "book.toml": '[book]\ntitle = "Example book"\nsrc = "my-src"\n\n[build]\nbuild-dir = "my-example-book"\n',
      "my-src/SUMMARY.md": "",
    },
    { run: ["mdbook build"], folder: "my-example-book", everywhere: ["404.html"] },
  ],
];
