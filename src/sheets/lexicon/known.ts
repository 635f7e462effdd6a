/**
 * What was worked out of words, so that it is once. It hangs on the words alone and on a law's word list, so it
 * can be worked out before anybody asks: thousands of labels take half a second, and reading what they come to
 * a few milliseconds.
 */
import type { WordList } from "../../rules";
import type { Flag } from "../text/languages";
import { glued } from "../text/normalise";

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

/** Words with what is known of them, "" where it is what it is made from, 0 where nobody asked. */
type Row = readonly [
  words: string,
  short: string,
  concepts: string | 0,
  flags: string,
  narrowing: string,
  stemmed: string | null | 0,
  sense: string | null | 0,
  rewritten: string | null | 0,
  unmarked: string | null | 0,
  content: string | 0,
  ordered: string | 0,
];

/** What is known of a law's labels, as text. */
export interface Prepared {
  /** The word list that it hangs on. */
  readonly list: string;
  /** A label and its words in turn. */
  readonly labels: readonly string[];
  readonly rows: readonly Row[];
}

/** A word list as text, to tell whether what was prepared hangs on this one. */
export const listed = (list: WordList): string => JSON.stringify(list);

const GAP = "|";
const parted = (text: string, gap: string): string[] => (text === "" ? [] : text.split(gap));
/** "" for what it is made from. */
const brief = (text: string, from: string): string => (text === from ? "" : text);
const long = (text: string, from: string): string => (text === "" ? from : text);

/** @returns a row, undefined where nothing was asked that takes time */
export function pack(words: string, known: Known): Row | undefined {
  const { short, meaning, keys, content, ordered } = known;
  if (words === "" || short === undefined) return undefined;
  const concepts = meaning?.concepts.join(" ") ?? "";
  const [, simple, stemmed, sense, rewritten, unmarked] = keys;
  return [
    words,
    brief(short, words),
    meaning ? concepts : 0,
    meaning ? [...meaning.flags].join(GAP) : "",
    meaning?.narrowing.join(GAP) ?? "",
    told(stemmed, simple ?? ""),
    told(sense, concepts),
    told(rewritten, sense ?? ""),
    told(unmarked, sense ?? ""),
    content?.join(" ") ?? 0,
    ordered === undefined ? 0 : brief(ordered, words),
  ];
}

/** A key in short; 0 where nobody asked. */
const told = (key: string | null | undefined, from: string): string | null | 0 =>
  key === undefined ? 0 : key && brief(key, from);

/** What a row says. */
export function unpack(row: Row, flagsOf: (text: string) => ReadonlySet<Flag>): Known {
  const [words, brief, concepts, flags, narrowing, stemmed, sense, rewritten, unmarked, content, ordered] =
    row;
  const short = long(brief, words);
  const simple = glued(short);
  const own = !sense && sense !== "" ? "" : long(sense, concepts === 0 ? "" : concepts);
  const key = (told: string | null | 0, from: string): string | null | undefined =>
    told === 0 ? undefined : told === null ? null : long(told, from);
  return {
    short,
    meaning:
      concepts === 0
        ? undefined
        : { concepts: parted(concepts, " "), flags: flagsOf(flags), narrowing: parted(narrowing, GAP) },
    keys: [
      glued(words),
      simple,
      key(stemmed, simple),
      key(sense, own),
      key(rewritten, own),
      key(unmarked, own),
    ],
    content: content === 0 ? undefined : parted(content, " "),
    ordered: ordered === 0 ? undefined : long(ordered, words),
  };
}
