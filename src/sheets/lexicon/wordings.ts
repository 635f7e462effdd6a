import { FEWEST } from "./abridged";
import type { Post, Postings } from "./postings";

/** What can be said in other words: all of it, and the words of it that say something. */
interface Wording {
  readonly words: string;
  readonly content: readonly string[];
}

/** Letters that two wordings have in common at least where one of them begins the other: three words, "a b c". */
const FEWEST_LETTERS = 5;
const startOf = (words: string): string => words.slice(0, FEWEST_LETTERS);

/** Kinds of keys: the letters and the telling word by which a wording begins. */
const [START, FIRST_WORD] = ["<", ">"];

/**
 * Wordings, found by how they begin: one that shortens, lengthens or abridges another begins as that one does, so
 * that few of hundreds have to be compared.
 */
export class Wordings<T extends Wording> {
  private readonly made = new Map<number, T>();

  /** @param make the wording at a place, where there is one */
  constructor(
    private readonly postings: Postings,
    private readonly make: (place: number) => T | undefined
  ) {}

  /** Says by which keys a wording is found. */
  static post({ words, content: [first] }: Wording, place: number, post: Post): void {
    post(START, startOf(words), place);
    if (first !== undefined) post(FIRST_WORD, first, place);
  }

  /** Those that may share words with others' beginning, or the other way round (`affixes.ts`). */
  alike(words: string): readonly T[] {
    const start = startOf(words);
    return this.at(START, start).filter((one) => startOf(one.words) === start);
  }

  /** Those that others' words may abridge or lengthen (`abridged.ts`). */
  abridging(words: readonly string[]): readonly T[] {
    const [first] = words;
    if (first === undefined || words.length < FEWEST) return [];
    return this.at(FIRST_WORD, first).filter(({ content }) => content[0] === first);
  }

  private at(kind: string, key: string): T[] {
    const found: T[] = [];
    for (const place of this.postings.at(kind, key)) {
      const one = this.made.get(place) ?? this.make(place);
      if (!one) continue;
      this.made.set(place, one);
      found.push(one);
    }
    return found;
  }
}
