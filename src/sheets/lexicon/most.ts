/**
 * What the highest count speaks for; `ambiguous` where it speaks for several, undefined where nothing counts.
 */
export function most<T, V>(
  all: readonly T[],
  count: (one: T) => number,
  of: (one: T) => V
): V | "ambiguous" | undefined {
  let best = 1;
  let found = new Set<V>();
  for (const one of all) {
    const counted = count(one);
    if (counted < best) continue;
    if (counted > best) found = new Set();
    best = counted;
    found.add(of(one));
  }
  return found.size > 1 ? "ambiguous" : [...found][0];
}
