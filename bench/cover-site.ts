/** One state of a site and what a deploy changed in it, as URL paths. */
export interface Deploy {
  readonly changed: readonly string[];
  readonly live: readonly string[];
}

/**
 * Deploys of `commits` commits each to a generated site in the shape of a large one. A commit changes a few
 * neighbouring files, seldom many, and now and then an asset as well.
 */
export function* generatedDeploys(size: number, commits: number, most: number): Generator<Deploy> {
  const random = randomFrom(commits);
  const live = generatedSite(size, random);
  const assets = live.filter((url) => url.startsWith("/assets/"));
  for (let deploy = 0; deploy < most; deploy++) {
    const changed = new Set<string>();
    for (let commit = 0; commit < commits; commit++) {
      const at = Math.floor(random() * live.length);
      const count = Math.ceil(random() ** -0.7);
      for (let next = at; next < Math.min(at + count, live.length); next++)
        if (random() < 0.7 || next === at) changed.add(live[next]!);
      if (random() < 0.1) changed.add(assets[Math.floor(random() * assets.length)]!);
    }
    yield { changed: [...changed], live };
  }
}

/** Numbers from 0 to 1, the same for the same seed: a linear congruential generator. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
}

const WORDS =
  "blog docs guide news team about learn cloud data edge api release store help labs media press tools video forum".split(
    " ",
  );

/**
 * URLs of a site, in byte order: sections of very unequal size, with years or topics in them; each page in a directory
 * of its own, some with images; and assets.
 */
export function generatedSite(size: number, random: () => number): string[] {
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const urls = new Set<string>();
  while (urls.size < size) {
    const kind = random();
    if (kind < 0.05) {
      urls.add(`/assets/${word()}/${word()}-${Math.floor(random() * size)}.js`);
      continue;
    }
    const section = WORDS[Math.floor(random() ** 3 * WORDS.length)]!;
    const year = String(2008 + Math.floor(random() ** 0.5 * 18));
    const topic = `${word()}-${Math.floor(random() ** 2 * (5 + size / 2_000))}`;
    const page = `/${section}/${kind < 0.5 ? year : topic}/${word()}-${word()}-${Math.floor(random() * size)}/`;
    urls.add(`${page}index.html`);
    for (let images = Math.floor(random() * 3); images > 0; images--) urls.add(`${page}${word()}.png`);
  }
  // Latin-1 and back, because a concatenated string is a chain of its pieces until it is first read.
  return [...urls]
    .slice(0, size)
    .map((url) => Buffer.from(url).toString("latin1"))
    .sort();
}
