import { glued, type Label } from "../text/normalise";
import type { Words } from "./words";

/** How often each pair of letters stands in a text, and how many there are. */
interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Below this two labels have too little in common to be worth a person's look. */
const ALIKE = 0.5;
const MOST = 3;

/** What a label may mean: good enough to suggest, never to decide. */
export class Suggestions<T> {
  private readonly values: readonly T[];
  /** Each way of writing a candidate: whose it is, and how many pairs it has. */
  private readonly ways: { readonly candidate: number; readonly size: number }[] = [];
  /** The ways that have a pair of letters, each followed by how often it has it. */
  private readonly withPair = new Map<string, number[]>();

  constructor(
    candidates: readonly { readonly value: T; readonly labels: readonly string[] }[],
    private readonly using: Words
  ) {
    this.values = candidates.map(({ value }) => value);
    for (const [candidate, { labels }] of candidates.entries()) {
      for (const { counts, size } of labels.flatMap((text) => waysOf(using.ofLabel(text), using))) {
        const way = this.ways.push({ candidate, size }) - 1;
        for (const [pair, count] of counts) {
          const list = this.withPair.get(pair);
          if (list) list.push(way, count);
          else this.withPair.set(pair, [way, count]);
        }
      }
    }
  }

  /** The likeliest first. */
  of(label: Label): T[] {
    const best = new Map<number, number>();
    for (const way of waysOf(label.words, this.using)) this.compare(way, best);
    return [...best]
      .sort(([one, degree], [other, otherDegree]) => otherDegree - degree || one - other)
      .slice(0, MOST)
      .flatMap(([candidate]) => this.values.slice(candidate, candidate + 1));
  }

  /** Notes each candidate's best likeness to a text, where it is alike: Dice's coefficient over letter pairs. */
  private compare({ counts, size }: Pairs, best: Map<number, number>): void {
    const shared = new Int32Array(this.ways.length);
    for (const [pair, count] of counts) {
      const list = this.withPair.get(pair) ?? [];
      for (let at = 0; at < list.length; at += 2)
        shared[list[at] ?? 0]! += Math.min(count, list[at + 1] ?? 0);
    }
    for (const [way, { candidate, size: own }] of this.ways.entries()) {
      const degree = (2 * (shared[way] ?? 0)) / (size + own);
      if (degree >= ALIKE && degree > (best.get(candidate) ?? 0)) best.set(candidate, degree);
    }
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
