import { astro } from "./edits/astro.ts";
import { docsMonorepo } from "./edits/docs-monorepo.ts";
import { docusaurus } from "./edits/docusaurus.ts";
import { eleventy } from "./edits/eleventy.ts";
import { hugo } from "./edits/hugo.ts";
import { jekyll } from "./edits/jekyll.ts";
import { library } from "./edits/library.ts";
import { mkdocs } from "./edits/mkdocs.ts";
import { nextExport } from "./edits/next-export.ts";
import { plain, twoCdns } from "./edits/plain.ts";
import { gatsby, nuxt, sveltekit } from "./edits/rivers.ts";
import { sphinx } from "./edits/sphinx.ts";
import { viteSpa } from "./edits/vite-spa.ts";
import { vitepress } from "./edits/vitepress.ts";
import type { Recipe } from "./recipe.ts";

/** The cookbook. A new recipe is an entry here, its edits, a folder with its site, and a page in docs/recipes/. */
export const recipes: readonly Recipe[] = [
  plain,
  vitepress,
  eleventy,
  astro,
  docusaurus,
  nextExport,
  hugo,
  mkdocs,
  jekyll,
  sveltekit,
  nuxt,
  sphinx,
  gatsby,
  viteSpa,
  docsMonorepo,
  library,
  twoCdns,
];
