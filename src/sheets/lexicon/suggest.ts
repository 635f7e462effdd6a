import { glued, parseLabel, type Label } from "../text/normalise";
import type { Words } from "./words";

/** Letter pairs of a text, each with how often it stands there. */
interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Below this two labels have too little in common to be worth a person's look. */
const ALIKE = 0.5;
const MOST = 3;

/** What a label may mean: good enough to suggest, never to decide. */
export class Suggestions<T> {
  private readonly candidates: readonly { readonly value: T; readonly ways: readonly Pairs[] }[];

  constructor(
    candidates: readonly { readonly value: T; readonly labels: readonly string[] }[],
    private readonly using: Words
  ) {
    this.candidates = candidates.map(({ value, labels }) => ({
      value,
      ways: labels.flatMap((text) => waysOf(parseLabel(text).words, using)),
    }));
  }

  /** The likeliest first. */
  of(label: Label): T[] {
    const ways = waysOf(label.words, this.using);
    return this.candidates
      .map(({ value, ways: own }) => ({
        value,
        likeness: own.reduce((most, way) => Math.max(most, ...ways.map((other) => likeness(way, other))), 0),
      }))
      .filter(({ likeness: degree }) => degree >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
      .map(({ value }) => value);
  }
}

/** A label's words in full, and with long words made short. */
const waysOf = (words: string, using: Words): Pairs[] =>
  [...new Set([glued(words), glued(using.short(words))])].map(pairsOf);

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: Math.max(0, text.length - 1) };
}

/** Dice's coefficient over letter pairs, 0 to 1. */
function likeness(a: Pairs, b: Pairs): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
