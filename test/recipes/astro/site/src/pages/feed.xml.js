import { newest } from "../posts.js";

export async function GET({ site }) {
  const entries = (await newest()).map(({ id, data, body }) => {
    const link = new URL(`/posts/${id}/`, site);
    return `<entry><title>${data.title}</title><id>${link}</id><updated>${data.date}</updated><summary>${body}</summary></entry>`;
  });
  const head = `<title>Tide table</title><id>${site}</id>`;
  return new Response(`<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join("")}</feed>\n`);
}
