/** Rewritings that a vocabulary proves: concepts that stand for others. */

interface Rewriting {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
/** Rewritings, the longest first. */
export interface Rewritings {
  readonly all: readonly Rewriting[];
  /** Concepts with which one of them begins: where none is spoken of, none applies. */
  readonly begins: ReadonlySet<string | undefined>;
}
export const longestFirst = (rewritings: readonly Rewriting[]): Rewritings => ({
  all: [...rewritings].sort((a, b) => b.from.length - a.from.length),
  begins: new Set(rewritings.map(({ from: [first] }) => first)),
});
/** Concepts of a text. */
export const parts = (text: string): string[] => text.split(" ").filter((part) => part !== "");

/** Rewritings one after another, the longest first, until none applies; something is always left. */
export function rewrite(concepts: readonly string[], { all, begins }: Rewritings): readonly string[] {
  let now = concepts;
  for (let round = 0; round < 3; round += 1) {
    const before = now;
    if (!now.some((concept) => begins.has(concept))) break;
    for (const { from, to } of all) {
      const at = indexOf(now, from);
      if (at >= 0 && now.length + to.length > from.length)
        now = [...now.slice(0, at), ...to, ...now.slice(at + from.length)];
    }
    if (now === before) break;
  }
  return now;
}

function indexOf(all: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= all.length; at += 1) {
    if (part.every((piece, offset) => all[at + offset] === piece)) return at;
  }
  return -1;
}
