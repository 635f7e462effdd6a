/** What was worked out of words, so that it is once. */
import type { Flag } from "../text/languages";

/** What a label says, in pieces that can be compared. */
export interface Meaning {
  /** What it speaks of, in order. */
  readonly concepts: readonly string[];
  /** How its value is given. */
  readonly flags: ReadonlySet<Flag>;
  /** Words that make another thing of it, sorted. */
  readonly narrowing: readonly string[];
}

/** What is known of folded words. */
export interface Known {
  short?: string;
  meaning?: Meaning;
  /** By level, what they come to; null where they cannot be compared so. */
  keys: (string | null | undefined)[];
  /** The words that say something. */
  content?: readonly string[];
  /** The words in the order of the alphabet. */
  ordered?: string;
}
