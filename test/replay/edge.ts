import { matches } from "../support/cloudfront.ts";
import { formsOf, type Page, type Shape } from "./site.ts";

/** Bytes that the origin has or had at a URL. `bytes` null: 404, which a CDN keeps as well. */
interface Version {
  readonly bytes: string | null;
  /** Grows with every upload, so that of two versions one can say which is older. */
  readonly seq: number;
  /** Who uploaded it: an index of the history's deploys. */
  readonly by: number;
}

/** A URL that an edge still serves although the deploy replaced its bytes before the purge. */
export interface Stale {
  readonly url: string;
  readonly page: Page;
  readonly served: Version;
  readonly expected: string | null;
}

/** The origin, and in front of it one cache for each distribution, which keeps everything until it is purged. */
export interface Edges {
  readonly distributions: readonly string[];
  /** Uploads or deletes (null) the bytes at a page's URL. Returns the number of the upload. */
  upload(url: string, bytes: string | null, by: number): number;
  at(url: string): string | null;
  /** A reader asks every edge for a URL: what is not kept is fetched now. */
  read(page: Page, form: string): void;
  purge(distribution: string, patterns: readonly string[]): void;
  /** Pages of the origin, those that were deleted included. */
  urls(): Iterable<string>;
  /**
   * What a distribution serves of these pages that is older than head: neither head's bytes nor what the origin has
   * now, and uploaded before the deploy that was just purged for wrote its own (`uploads`). What others uploaded after
   * that is newer than head: it is for their purge.
   */
  stale(
    distribution: string,
    of: readonly Page[],
    built: ReadonlyMap<string, string>,
    uploads: ReadonlyMap<string, number>,
  ): { readonly compared: number; readonly stale: readonly Stale[] };
}

export function createEdges(distributions: readonly string[], pages: readonly Page[], shape: Shape): Edges {
  const origin = new Map<string, Version>();
  const caches = new Map(distributions.map((id) => [id, new Map<string, Version>()]));
  const forms = new Map(pages.map((page) => [page, formsOf(page, shape)]));
  const tagsOf = new Map(pages.flatMap((page) => forms.get(page)!.map((form) => [form, page.tags] as const)));
  const none: Version = { bytes: null, seq: 0, by: -1 };
  let seq = 0;

  return {
    distributions,
    upload(url, bytes, by) {
      seq += 1;
      origin.set(url, { bytes, seq, by });
      return seq;
    },
    at: (url) => origin.get(url)?.bytes ?? null,
    read({ url }, form) {
      for (const cache of caches.values()) if (!cache.has(form)) cache.set(form, origin.get(url) ?? none);
    },
    purge(distribution, patterns) {
      const cache = caches.get(distribution)!;
      for (const form of cache.keys()) {
        const gone = (pattern: string) =>
          pattern.startsWith("#") ? tagsOf.get(form)!.includes(pattern.slice(1)) : matches(pattern, form);
        if (patterns.some(gone)) cache.delete(form);
      }
    },
    urls: () => origin.keys(),
    stale(distribution, of, built, uploads) {
      const cache = caches.get(distribution)!;
      const stale: Stale[] = [];
      let compared = 0;
      for (const page of of) {
        const expected = built.get(page.url) ?? null;
        const now = origin.get(page.url)?.bytes ?? null;
        for (const url of forms.get(page)!) {
          const served = cache.get(url);
          if (!served) continue;
          compared += 1;
          const fresh = served.bytes === expected || served.bytes === now;
          if (!fresh && served.seq < (uploads.get(page.url) ?? 0)) stale.push({ url, page, served, expected });
        }
      }
      return { compared, stale };
    },
  };
}
