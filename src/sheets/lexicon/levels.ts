/** The ways in which a sheet's label and a field's are compared. */
import { withoutMarks } from "../../rules";
import { stems } from "../text/languages";
import { glued } from "../text/normalise";
import type { Meaning } from "./known";
import type { Reason } from "./match";
import { conceptKey, type Words } from "./words";

/** A way of comparing: what a label comes to; undefined where it cannot be compared so. */
export interface Level {
  readonly how: Reason["how"];
  readonly key: (words: string, using: Words) => string | undefined;
  /** By sense: order, and how a value is given, are left out. */
  readonly loose?: boolean;
}

const unmarkedKey = (words: string, using: Words): string => conceptKey(using.unmarked(words));

/** Whether words can be told without their diacritics; one alone may be too short ("nam" is năm, or nam). */
const isTelling = (words: string): boolean =>
  words.includes(" ") || (/^\p{Script=Latin}{3,}$/u.test(words) && withoutMarks(words) !== "nam");

/** The strictest first. */
export const LEVELS: readonly Level[] = [
  { how: "label", key: (words) => glued(words) },
  { how: "label", key: (words, using) => glued(using.short(words)) },
  { how: "label", key: (words, using) => glued(stems(using.short(words))) },
  { how: "concepts", key: (words, using) => conceptKey(using.meaning(words)), loose: true },
  { how: "rule", key: (words, using) => using.rewritten(using.meaning(words)), loose: true },
  // Typed without diacritics altogether.
  {
    how: "unmarked",
    key: (words, using) => (isTelling(words) ? unmarkedKey(words, using) : undefined),
    loose: true,
  },
];

/** The level at which long words are made short. */
export const IN_SHORT = 1;

/** What words come to at a level, worked out once. */
export function keyAt(level: number, words: string, using: Words): string | undefined {
  const { keys } = using.of(words);
  let key = keys[level];
  if (key === undefined) keys[level] = key = LEVELS[level]?.key(words, using) ?? null;
  return key ?? undefined;
}

/** What words mean at a level: where diacritics are left off, those that narrow are known without theirs. */
export const meaningAt = ({ how }: Level, words: string, using: Words): Meaning =>
  how === "unmarked" ? using.unmarked(words) : using.meaning(words);

/** What words come to, at whatever level: most come to the same at several. */
export function keysOf(words: string, using: Words): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let level = 0; level < LEVELS.length; level += 1) {
    const key = keyAt(level, words, using);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}
