/** Rewritings that a vocabulary proves: concepts that stand for others. */
interface Rewriting {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
/** Rewritings, the longest first. */
export interface Rewritings {
  readonly all: readonly Rewriting[];
  /** By the concept with which they begin, where they stand in `all`: the others do not apply. */
  readonly byFirst: ReadonlyMap<string | undefined, readonly number[]>;
}
export function longestFirst(rewritings: readonly Rewriting[]): Rewritings {
  const all = [...rewritings].sort((a, b) => b.from.length - a.from.length);
  const byFirst = new Map<string | undefined, number[]>();
  for (const [place, { from }] of all.entries()) {
    const places = byFirst.get(from[0]);
    if (places) places.push(place);
    else byFirst.set(from[0], [place]);
  }
  return { all, byFirst };
}
/** Concepts of a text. */
export const parts = (text: string): string[] => text.split(" ").filter((part) => part !== "");

/** Rewritings one after another, the longest first, until none applies; something is always left. */
export function rewrite(concepts: readonly string[], rewritings: Rewritings): readonly string[] {
  let now = concepts;
  for (let round = 0; round < 3; round += 1) {
    const before = now;
    let places = behind(-1, now, rewritings);
    while (places.length > 0) {
      const [place = 0, ...rest] = places;
      const next = applied(now, rewritings.all[place]);
      // What it puts in may let others apply that come later.
      places = next === now ? rest : behind(place, next, rewritings);
      now = next;
    }
    if (now === before) break;
  }
  return now;
}

/** Where the rewritings behind one stand that begin with any of these concepts. */
function behind(last: number, concepts: readonly string[], { byFirst }: Rewritings): readonly number[] {
  const places: number[] = [];
  for (const concept of concepts)
    for (const place of byFirst.get(concept) ?? []) if (place > last) places.push(place);
  return places.length < 2 ? places : places.sort((a, b) => a - b);
}

function applied(concepts: readonly string[], rewriting: Rewriting | undefined): readonly string[] {
  if (!rewriting) return concepts;
  const { from, to } = rewriting;
  const at = indexOf(concepts, from);
  if (at < 0 || concepts.length + to.length <= from.length) return concepts;
  return [...concepts.slice(0, at), ...to, ...concepts.slice(at + from.length)];
}

function indexOf(all: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= all.length; at += 1) {
    if (part.every((piece, offset) => all[at + offset] === piece)) return at;
  }
  return -1;
}
