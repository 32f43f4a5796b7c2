import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";

/** The padding of the box that GitHub shows a job summary in. */
const PADDING = 32;

const marked = new Marked({
  gfm: true,
  renderer: {
    // GitHub's alerts are no part of its specification of Markdown: a quote whose first line names a kind.
    blockquote({ tokens }) {
      const body = this.parser.parse(tokens);
      const [mark, kind] = /^<p>\[!([A-Z]+)\]\n/.exec(body) ?? [];
      if (!mark || !kind) return `<blockquote>\n${body}</blockquote>\n`;
      const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
      const opened = `<p class="markdown-alert-title">${title}</p>\n<p>`;
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">\n${opened}${body.slice(mark.length)}</div>\n`;
    },
  },
});

/** A page that shows Markdown as GitHub does, in its light colours. */
export function pageOf(markdown: string): string {
  const css = fileURLToPath(import.meta.resolve("github-markdown-css/github-markdown-light.css"));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>summary</title>
<style>${readFileSync(css, "utf8")}
html, body { margin: 0; background: #fff } .markdown-body { padding: ${PADDING}px }</style></head>
<body><article class="markdown-body">${marked.parse(markdown)}</article></body></html>
`;
}
