/** What robots.txt says to us. */
export interface Robots {
  /** As written. */
  readonly sitemaps: readonly string[];
  /** Whether it lets us fetch a URL path. */
  allows(path: string): boolean;
}

/** Our name there; who has none of it obeys what `*` is told. */
const AGENT = "cdn-purge";

/** Reads robots.txt as RFC 9309 has it: of the rules that fit a path the longest decides, and `Allow` among equals. */
export function parseRobots(text: string): Robots {
  const sitemaps: string[] = [];
  const groups = new Map<string, Line[]>();
  let agents: string[] = [];
  let isNamed = false;
  for (const raw of text.split(/\r\n?|\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(raw.replace(/#.*$/, "")) ?? [];
    const field = key.toLowerCase();
    if (field === "sitemap" && value !== "") sitemaps.push(value);
    if (field === "user-agent") {
      agents = [...(isNamed ? agents : []), value.toLowerCase()];
      isNamed = true;
    } else if (field === "allow" || field === "disallow") {
      isNamed = false;
      if (value === "") continue;
      for (const agent of agents)
        groups.set(agent, [...(groups.get(agent) ?? []), { pattern: value, allows: field === "allow" }]);
    }
  }
  const lines = groups.get(AGENT) ?? groups.get("*") ?? [];
  return {
    sitemaps,
    allows(path) {
      const fitting = lines.filter(({ pattern }) => fits(pattern, path));
      const length = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
      const longest = fitting.filter(({ pattern }) => pattern.length === length);
      return longest.length === 0 || longest.some(({ allows }) => allows);
    },
  };
}

interface Line {
  readonly pattern: string;
  readonly allows: boolean;
}

/** Whether a pattern takes the beginning of a path, or all of it where it ends in `$`. Without a regular expression, which could take forever. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...texts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, text] of texts.entries()) {
    if (isWhole && index === texts.length - 1) return path.length - text.length >= at && path.endsWith(text);
    const found = path.indexOf(text, at);
    if (found < 0) return false;
    at = found + text.length;
  }
  return !isWhole || at === path.length;
}
