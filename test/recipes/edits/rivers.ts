import { type Edit, type Kind, moveTo, type Recipe, remove, replace, replaceIn, write } from "../recipe.ts";

const post = (date: string) => write(`---\ntitle: The spring\ndate: ${date}\n---\nIt is behind a barn.\n`);

/** Where a generator has the parts of the same small blog. */
interface Parts {
  readonly content: string;
  readonly about: string;
  readonly layout: string;
  readonly styles: string;
  readonly list: string;
  readonly assets: string;
  readonly config: Edit;
  /** What else is no content. */
  readonly more?: readonly Edit[];
}

/** The edits of a blog whose posts are read by the site's own code. */
function editsOf({
  content,
  about,
  layout,
  styles,
  list,
  assets,
  config,
  more = [],
}: Parts): Record<Kind, readonly Edit[]> {
  const at = (name: string) => `${content}/${name}.md`;
  const odd = ["Long Bend", "île", "lock-v1.2", "2026-01-07-flood"].map(at);
  return {
    content: [
      { what: "the text of a post", files: { [at("weir")]: replace("the boat", "it") } },
      { what: "the title of a post", files: { [at("weir")]: replace("The weir", "A weir") } },
      { what: "capitals, spaces, accents, dots, dates", files: replaceIn(odd, "all day", "all night") },
      { what: "a slug", files: { [at("bridge")]: replace("low-bridge", "bridge") }, beyondRules: true },
      { what: "a draft is published", files: { [at("mouth")]: replace("draft: true\n", "") } },
      { what: "a draft", files: { [at("mouth")]: replace("turned", "looked") }, changesNothing: true },
      { what: "a page", files: { [about]: replace("from a boat", "on foot") } },
    ],
    "new page": [
      { what: "a post", files: { [at("spring")]: post("2026-05-01") } },
      { what: "a post of the future", files: { [at("spring")]: post("2999-05-01") }, changesNothing: true },
    ],
    "deleted page": [{ what: "a post", files: { [at("ford")]: remove } }],
    "renamed page": [{ what: "a post", files: { [at("ford")]: moveTo(at("Shallow Ford")) } }],
    template: [
      { what: "the layout", files: { [layout]: replace("on the bank", "on the water") } },
      { what: "the list", files: { [list]: replace("<ul", "<ol />\n<ul") } },
      ...more,
    ],
    asset: [
      { what: "a file as it is", files: { [`${assets}/icon.svg`]: replace('r="3"', 'r="2"') } },
      { what: "the style of all pages", files: { [styles]: replace("#222", "#333") } },
    ],
    config: [config],
    elsewhere: [{ what: "README.md", files: { "README.md": write("# All rivers\n") } }],
  };
}

export const sveltekit: Recipe = {
  name: "sveltekit",
  folder: "sveltekit",
  edits: editsOf({
    content: "content",
    about: "src/routes/about/+page.svelte",
    layout: "src/routes/+layout.svelte",
    styles: "src/routes/+layout.svelte",
    list: "src/routes/+page.svelte",
    assets: "static",
    config: { what: "vite.config.js", files: { "vite.config.js": replace('name: "1"', 'name: "2"') } },
  }),
};

export const nuxt: Recipe = {
  name: "nuxt",
  folder: "nuxt",
  edits: editsOf({
    content: "server/assets/content",
    about: "app/pages/about.vue",
    layout: "app/app.vue",
    styles: "app/app.vue",
    list: "app/pages/index.vue",
    assets: "public",
    config: { what: "nuxt.config.js", files: { "nuxt.config.js": replace('buildId: "1"', 'buildId: "2"') } },
    more: [{ what: "the code of the server", files: { "server/utils/posts.js": replace("1 : -1", "-1 : 1") } }],
  }),
};

const ofGatsby = editsOf({
  content: "content",
  about: "src/pages/about.js",
  layout: "src/layout.js",
  styles: "src/site.css",
  list: "src/templates/list.js",
  assets: "static",
  config: { what: "gatsby-config.js", files: { "gatsby-config.js": replace('"always"', '"ignore"') } },
});

/** One build of Gatsby takes as long as several of the others, so it gets fewer edits. */
export const gatsby: Recipe = {
  name: "gatsby",
  folder: "gatsby",
  edits: {
    ...ofGatsby,
    content: ofGatsby.content.filter(({ what }) => /^capitals|slug|published/.test(what)),
    "new page": ofGatsby["new page"].slice(0, 1),
    template: ofGatsby.template.slice(0, 1),
  },
};
