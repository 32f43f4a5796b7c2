/**
 * At most `most` items, the same ones every time: each group gets an equal share, what a small group leaves over goes to
 * the others, and within a group the picks are spread evenly over its sorted, distinct items, first and last included.
 */
export function sample(groups: readonly (readonly string[])[], most: number): string[] {
  const taken = new Set<string>();
  const pools = groups.map((group) => {
    const own = [...new Set(group)].filter((item) => !taken.has(item)).sort();
    for (const item of own) taken.add(item);
    return own;
  });
  const smallestFirst = [...pools].sort((a, b) => a.length - b.length);
  const sizes = new Map<readonly string[], number>();
  let left = most;
  smallestFirst.forEach((pool, index) => {
    const size = Math.min(pool.length, Math.ceil(left / (smallestFirst.length - index)));
    sizes.set(pool, size);
    left -= size;
  });
  return pools.flatMap((pool) => spread(pool, sizes.get(pool)!));
}

function spread(items: readonly string[], most: number): string[] {
  if (items.length <= most) return [...items];
  if (most <= 1) return items.slice(0, most);
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * (items.length - 1)) / (most - 1))]!);
}
