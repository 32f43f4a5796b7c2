import type { Answer } from "../server.ts";

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

/** An error as the REST API words it: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function refused(status: number, message: string): Answer {
  return json({ message, documentation_url: "https://docs.github.com/rest", status: String(status) }, status);
}

/** 404, which GitHub also says where something exists that the caller may not know of. */
export function notFound(): Answer {
  return refused(404, "Not Found");
}

/**
 * One page of a list with its Link header; `under` names the property of lists that come with a `total_count`.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function page(
  call: { readonly query: URLSearchParams; readonly url: URL },
  all: readonly unknown[],
  under?: string,
): Answer {
  const { items, headers } = cut(call, all);
  return json(under ? { total_count: all.length, [under]: items } : items, 200, headers);
}

/** The items of the page that the query asks for: `per_page` is 30 without a wish and 100 at most. */
export function cut<T>(
  { query, url }: { readonly query: URLSearchParams; readonly url: URL },
  all: readonly T[],
): { readonly items: readonly T[]; readonly number: number; readonly headers: Readonly<Record<string, string>> } {
  const number = Math.max(1, Number(query.get("page") ?? 1) || 1);
  const size = Math.min(100, Math.max(1, Number(query.get("per_page") ?? 30) || 30));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ...(number > 1 ? [link(1, "first")] : []),
  ];
  return {
    items: all.slice((number - 1) * size, number * size),
    number,
    headers: links.length ? { link: links.join(", ") } : {},
  };
}
