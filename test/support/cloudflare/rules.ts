/** The body of a purge: exactly one of these. */
export interface PurgeBody {
  readonly files?: readonly (string | { readonly url: string; readonly headers: Readonly<Record<string, string>> })[];
  readonly prefixes?: readonly string[];
  readonly hosts?: readonly string[];
  readonly tags?: readonly string[];
}

/** An object in the cache, by what makes its key and what may purge it. */
export interface CacheItem {
  readonly url: string;
  /** The `Origin` header it was fetched with: https://developers.cloudflare.com/cache/about/cors/ */
  readonly origin?: string;
  readonly tags?: readonly string[];
}

interface Limits {
  readonly hosts: readonly string[] | undefined;
  readonly itemsOfACall: number;
}

interface Flaw {
  readonly code: number;
  readonly message: string;
}

/**
 * What is wrong with a body, or undefined. Sources in reference/cdn.md: one mode a call, its items and the limits of a
 * prefix from developers.cloudflare.com/cache/how-to/purge-cache; `purge_everything` is refused here because the
 * action must never send it. The message names none of the items.
 */
export function bodyFlaw(body: unknown, { hosts, itemsOfACall }: Limits): Flaw | undefined {
  if (typeof body !== "object" || body === null) return { code: 6007, message: "Malformed JSON in request body" };
  const modes = Object.entries(body);
  const [mode, items] = modes[0] ?? [];
  if (modes.length !== 1)
    return {
      code: 1012,
      message: 'Request must contain one of "purge_everything" or "files", "tags", "hosts" or "prefixes"',
    };
  if (!["files", "prefixes", "hosts", "tags"].includes(mode!) || !Array.isArray(items) || items.length === 0)
    return { code: 1012, message: `Invalid ${mode}` };
  if (items.length > itemsOfACall) return { code: 1094, message: `You may only purge up to ${itemsOfACall} items` };
  const isFlawed = { files: fileIsFlawed, prefixes: prefixIsFlawed, hosts: hostIsFlawed, tags: tagIsFlawed }[
    mode as keyof PurgeBody
  ];
  return items.some((item) => isFlawed(item, hosts)) ? { code: 1016, message: `Invalid value in ${mode}` } : undefined;
}

type Hosts = Limits["hosts"];

function fileIsFlawed(item: unknown, hosts: Hosts): boolean {
  const { url, headers } = (typeof item === "string" ? { url: item, headers: {} } : item) as Record<string, unknown>;
  if (typeof url !== "string" || !URL.canParse(url) || !/^https?:\/\//.test(url) || /[^!-~]|[#*]/.test(url))
    return true;
  const origin = (headers as Record<string, string>)?.Origin;
  // "be sure to include the scheme and hostname": the API reference on the header Origin.
  if (origin !== undefined && new URL(origin).origin !== origin) return true;
  return !isOurs(new URL(url).host, hosts);
}

function prefixIsFlawed(item: unknown, hosts: Hosts): boolean {
  if (typeof item !== "string" || /^https?:|[?#*]|[^!-~]/.test(item) || !item.includes("/")) return true;
  return item.split("/").length - 1 > 31 || !isOurs(item.split("/", 1)[0]!, hosts);
}

function hostIsFlawed(item: unknown, hosts: Hosts): boolean {
  return typeof item !== "string" || /[/*?#]/.test(item) || !isOurs(item, hosts);
}

function tagIsFlawed(item: unknown): boolean {
  return typeof item !== "string" || !/^[!-+\--~]{1,1024}$/.test(item);
}

function isOurs(host: string, hosts: Hosts): boolean {
  return hosts?.includes(host) ?? true;
}

/**
 * Whether a purge removes an object. Where sources differ this is the reading that purges less: a file with an `Origin`
 * header is another than the one without, and a prefix takes whole segments only.
 */
export function isPurged({ url, origin, tags = [] }: CacheItem, body: PurgeBody): boolean {
  const { host, pathname, href } = new URL(url);
  const path = `${host}${pathname}`;
  const inPrefix = (prefix: string) => path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
  return (
    (body.hosts?.includes(host) ?? false) ||
    (body.prefixes?.some(inPrefix) ?? false) ||
    (body.tags?.some((tag) => tags.some((own) => own.toLowerCase() === tag.toLowerCase())) ?? false) ||
    (body.files?.some((file) =>
      typeof file === "string"
        ? origin === undefined && file === href
        : file.url === href && file.headers.Origin === origin,
    ) ??
      false)
  );
}
