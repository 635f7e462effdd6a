import { withoutCode, type Label } from "../text/normalise";
import { Demands } from "./demands";
import { keysOf } from "./levels";
import { otherWords } from "./rereading";
import type { Words } from "./words";

/**
 * Every key under which a label could be found.
 *
 * @param isMongolian whether Latin letters may be Mongolian ones
 */
export function quickKeys(label: Label, using: Words, isMongolian = false): string[] {
  const keys = new Set<string>();
  const ways = [
    label.words,
    label.bareWords,
    label.bareWords.replace(/^\d{1,2} /, ""),
    ...otherWords(label, isMongolian),
  ];
  const uncoded = withoutCode(label);
  if (uncoded !== undefined) ways.push(uncoded.words);
  for (const words of new Set(ways)) {
    for (const key of keysOf(words, using)) keys.add(key);
    for (const key of Demands.keysOf(words, using)) keys.add(key);
  }
  return [...keys];
}
