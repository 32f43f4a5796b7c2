import GithubSlugger from "github-slugger";

/** A page without its blocks of code. */
function proseOf(page: string): string {
  return page.replaceAll(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, "");
}

/** The anchors of a page's headings, as GitHub makes them. */
export function headingsOf(page: string): string[] {
  const slugger = new GithubSlugger();
  return [...proseOf(page).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, text]) =>
    slugger.slug(text!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")),
  );
}

/** What a page links to beside other sites: the path as written, and the anchor; empty where there is none. */
export function linksOf(page: string): { readonly path: string; readonly anchor: string }[] {
  const text = proseOf(page).replaceAll(/`[^`\n]*`/g, "");
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)];
  const defined = [...text.matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
  const html = [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)];
  return [...inline, ...defined, ...html]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => ({ path: target.split("#")[0]!, anchor: target.split("#")[1] ?? "" }));
}
