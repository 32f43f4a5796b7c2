import { runInNewContext } from "node:vm";

/** Objects of the bucket: key → bytes. */
export type Bucket = ReadonlyMap<string, Buffer>;

/** What a viewer gets. */
export interface Answer {
  readonly status: 200 | 404;
  /** Null: the CDN's own words for what is missing. */
  readonly body: Buffer | null;
}

/** What the CDN answers for a URL path; null where its function answers by itself, which no cache keeps. */
export type Host = (bucket: Bucket, url: string) => Answer | null;

/** What a CloudFront function is given, as far as those of hosts.md look at it. */
interface Request {
  uri: string;
  readonly headers: { readonly host: { readonly value: string } };
}

type Handler = (event: { readonly request: Request }) => Request | { readonly statusCode: number };

/** The custom error page of all recipes. */
const ERROR_PAGE = "404.html";

/** A host as a section of hosts.md describes it: the viewer-request function that stands there, in front of a bucket. */
export function hostOf(markdown: string, section: string): Host {
  const sections = markdown.split(/^## /m).slice(1);
  const found = sections.find((text) => text.split("\n", 1)[0]!.toLowerCase().replaceAll(" ", "-") === section);
  const [, code] = /^```js\n([\s\S]*?)^```$/m.exec(found ?? "") ?? [];
  if (code === undefined) throw new Error(`docs/recipes/hosts.md has no function for #${section}`);
  const handler = runInNewContext(`${code}; handler`) as Handler;
  return (bucket, url) => {
    const result = handler({ request: { uri: url, headers: { host: { value: "www.example.com" } } } });
    if ("statusCode" in result) return null;
    const object = bucket.get(decodeURIComponent(result.uri.slice(1)));
    if (object) return { status: 200, body: object };
    return { status: 404, body: bucket.get(ERROR_PAGE) ?? null };
  };
}
