/** The ways in which a sheet's label and a field's are compared. */
import { stems } from "../text/languages";
import { glued, withoutCode, type Label } from "../text/normalise";
import { withoutMarks } from "../text/text";
import { Demands } from "./demands";
import type { Reason } from "./match";
import { conceptKey, type Meaning, type Words } from "./words";

/** A way of comparing: what a label comes to; undefined where it cannot be compared so. */
export interface Level {
  readonly how: Reason["how"];
  readonly key: (words: string, meaning: Meaning, using: Words) => string | undefined;
  /** By sense: order, and how a value is given, are left out. */
  readonly loose?: boolean;
}

const unmarkedKey = (words: string, using: Words): string =>
  `-${[...using.unmarked(words).concepts].sort().join(" ")}`;

/** Whether words can be told without their diacritics; one alone may be too short ("nam" is năm, or nam). */
const isTelling = (words: string): boolean =>
  words.includes(" ") || (/^\p{Script=Latin}{3,}$/u.test(words) && withoutMarks(words) !== "nam");

/** The strictest first. */
export const LEVELS: readonly Level[] = [
  { how: "label", key: (words) => glued(words) },
  { how: "label", key: (words, _, using) => glued(using.short(words)) },
  { how: "label", key: (words, _, using) => glued(stems(using.short(words))) },
  { how: "concepts", key: (_, meaning) => conceptKey(meaning), loose: true },
  { how: "rule", key: (_, meaning, using) => using.rewritten(meaning), loose: true },
  // Typed without diacritics altogether.
  {
    how: "unmarked",
    key: (words, _, using) => (isTelling(words) ? unmarkedKey(words, using) : undefined),
    loose: true,
  },
];

/** Every key under which a label could be found. */
export function quickKeys(label: Label, using: Words): string[] {
  const keys = new Set<string>();
  const ways = [label.words, label.bareWords, label.bareWords.replace(/^\d{1,2} /, "")];
  const uncoded = withoutCode(label);
  if (uncoded !== undefined) ways.push(uncoded.words);
  for (const words of new Set(ways)) {
    const meaning = using.meaning(words);
    for (const { key } of LEVELS) {
      const found = key(words, meaning, using);
      if (found !== undefined) keys.add(found);
    }
    for (const key of Demands.keysOf(words, using)) keys.add(key);
  }
  return [...keys];
}
