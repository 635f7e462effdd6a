import { glued, type Label } from "../text/normalise";
import type { Words } from "./words";

/** Below this two labels have too little in common to be worth a person's look. */
const ALIKE = 0.5;
const MOST = 3;
/** What was suggested for a label is kept of so many. */
const MOST_KEPT = 5_000;

/** A text's pairs of letters, each with how often it has it. */
class Pairs {
  private readonly places = new Map<number, number>();
  private readonly counts: number[] = [];
  /** Marks of the pairs that it may have: most pairs of other texts are none of them. */
  private readonly marks = new Uint8Array(1 << 12);
  private readonly size: number;

  constructor(text: string) {
    this.size = text.length - 1;
    for (let at = 0; at < this.size; at += 1) {
      const pair = pairAt(text, at);
      const place = this.places.get(pair) ?? this.counts.length;
      this.places.set(pair, place);
      this.counts[place] = (this.counts[place] ?? 0) + 1;
      this.marks[markOf(pair)] = 1;
    }
  }

  /** How like another text is: Dice's coefficient over pairs of letters; 0 where lengths alone forbid it. */
  likeness(text: string): number {
    const both = this.size + text.length - 1;
    if (2 * Math.min(this.size, text.length - 1) < ALIKE * both || both <= 0) return 0;
    let left: number[] | undefined;
    let shared = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
      const pair = pairAt(text, at);
      const place = this.marks[markOf(pair)] === 1 ? this.places.get(pair) : undefined;
      if (place === undefined) continue;
      left ??= [...this.counts];
      const count = left[place] ?? 0;
      if (count === 0) continue;
      left[place] = count - 1;
      shared += 1;
    }
    return (2 * shared) / both;
  }
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const markOf = (pair: number): number => ((pair >>> 16) * 31 + pair) & 0xfff;

/** What a label may mean, and how like it is to what names that: 1 is the same, `ALIKE` the least. */
export interface Likely<T> {
  readonly value: T;
  readonly degree: number;
}

/** What a label may mean: good enough to suggest, and only what is clearly likelier than all else to decide. */
export class Suggestions<T> {
  private readonly kept = new Map<string, readonly Likely<T>[]>();

  /** @param ways by value, the texts that name it (`waysOf`) */
  constructor(
    private readonly values: readonly T[],
    private readonly ways: readonly (readonly string[])[],
    private readonly using: Words
  ) {}

  /** The likeliest first. */
  of({ words }: Label): readonly Likely<T>[] {
    const known = this.kept.get(words);
    if (known) return known;
    const own = textsOf(words, this.using).map((text) => new Pairs(text));
    const alike: Likely<T>[] = [];
    for (const [at, value] of this.values.entries()) {
      let degree = 0;
      for (const way of this.ways[at] ?? [])
        for (const pairs of own) degree = Math.max(degree, pairs.likeness(way));
      if (degree >= ALIKE) alike.push({ value, degree });
    }
    const found = alike.sort((one, other) => other.degree - one.degree).slice(0, MOST);
    if (this.kept.size < MOST_KEPT) this.kept.set(words, found);
    return found;
  }
}

/** Which of several labels a label is likest to. */
export function likest(label: Label, labels: readonly string[], using: Words): string | undefined {
  return new Suggestions(
    labels,
    labels.map((one) => waysOf([one], using)),
    using
  ).of(label)[0]?.value;
}

/** The texts by which labels are compared with others. */
export const waysOf = (labels: readonly string[], using: Words): readonly string[] => [
  ...new Set(labels.flatMap((label) => textsOf(using.ofLabel(label), using))),
];

/** Words in full, and with long words made short. */
const textsOf = (words: string, using: Words): string[] => [
  ...new Set([glued(words), glued(using.short(words))]),
];
