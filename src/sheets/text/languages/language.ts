/** What a language's sheets say in words that belong to no regulation. */

/** How a label says that its value is given: words that may be left out where nothing else differs by them. */
export const FLAGS = ["count", "people", "share", "name", "date", "code", "asked"] as const;
export type Flag = (typeof FLAGS)[number];

export interface Language {
  /** Whether a folded text is of this language. */
  readonly speaks: (words: string) => boolean;
  /** Long words and the short ones that sheets write for them. */
  readonly abbreviations: readonly (readonly [long: string, short: string])[];
  /** A label's words as pieces that can be compared one by one. */
  readonly pieces: (words: string) => string[];
  /** What says before a thing that it is counted, and may be left out over figures. */
  readonly counts?: string;
  /** What makes a question of a label, behind it: "đã … chưa". */
  readonly question?: RegExp;
  /** Pieces without meaning of their own. */
  readonly idle: ReadonlySet<string>;
  /** Pieces that say how a value is given. */
  readonly flags: ReadonlyMap<string, Flag>;
  /**
   * Words that make another thing of a label: a part of it (female), another time (last year, a half year), a
   * plan, its denial, what is late, a remark on it. A label with one is never taken for a label without it.
   */
  readonly narrowing: RegExp;
  /** What all forms of such a word have in common; the word itself where this is not given. */
  readonly sense?: (word: string) => string;
  /** Words that tell one step of a thing from another (begun, done, passed): no mined rule has them for others. */
  readonly steps?: RegExp;
  /** What brackets behind a label may say without changing its meaning, besides what all languages have there. */
  readonly remark?: RegExp;
}

/** Words of each flag, by the word as a piece. */
export function flagTable(
  words: Readonly<Partial<Record<Flag, string>>>,
  asPiece: (word: string) => string
): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const flag of FLAGS) for (const word of wordsOf(words[flag] ?? "")) flags.set(asPiece(word), flag);
  return flags;
}

/** Words of a text, parted by blanks or commas. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
