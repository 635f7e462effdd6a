import { push } from "./entries";

/** What can be said in other words: all of it, and the words of it that say something. */
interface Wording {
  readonly words: string;
  readonly content: readonly string[];
}

/** Letters that two wordings have in common at least where one of them begins the other: three words, "a b c". */
const FEWEST_LETTERS = 5;

/**
 * Wordings, kept by how they begin: one that shortens, lengthens or abridges another begins as that one does, so
 * that few of hundreds have to be compared.
 */
export class Wordings<T extends Wording> {
  private readonly byStart = new Map<string, T[]>();
  private readonly byFirstWord = new Map<string, T[]>();

  add(one: T): void {
    push(this.byStart, one.words.slice(0, FEWEST_LETTERS), one);
    const [first] = one.content;
    if (first !== undefined) push(this.byFirstWord, first, one);
  }

  /** Those that may share words with others' beginning, or the other way round (`affixes.ts`). */
  alike(words: string): readonly T[] {
    return this.byStart.get(words.slice(0, FEWEST_LETTERS)) ?? [];
  }

  /** Those that others' words may abridge or lengthen (`abridged.ts`). */
  abridging([first]: readonly string[]): readonly T[] {
    return (first === undefined ? undefined : this.byFirstWord.get(first)) ?? [];
  }
}
