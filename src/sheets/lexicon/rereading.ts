/** Other words that a label may stand for, where nothing is known of its own. */
import type { RecordType } from "../../rules";
import { parseLabel, simplify, type Label } from "../text/normalise";
import { inCyrillic, LATIN_RUN } from "../text/latin";
import { isCyrillic } from "../text/text";
import type { Aside } from "./aside";
import type { Found } from "./match";

const INITIALS = /^\p{L}{2,6}$/u;

/** What a label's initials stand for, as its brackets say: "СТ (суурь түвшин)". */
function spelledOut({ bareWords, brackets }: Label): readonly string[] {
  const [only = "", ...more] = brackets;
  const words = simplify(only);
  const initials = words.split(/[ /]/).map(([first = ""]) => first);
  return INITIALS.test(bareWords) && more.length === 0 && initials.join("") === bareWords ? [words] : [];
}

/** Whether sheets of a record type are in Mongolian. */
export const isMongolian = ({ fields: [first] }: RecordType): boolean => isCyrillic(first?.labels[0] ?? "");

/** All words that a label may stand for, the likeliest first. */
export const otherWords = (label: Label, isMongolian: boolean): readonly string[] =>
  isMongolian
    ? [...new Set([...spelledOut(label), ...inCyrillic(label.words), ...inCyrillic(label.bareWords)])]
    : spelledOut(label);

/** The Cyrillic labels that a Latin one may stand for, brackets with it: "guitsetgel (umnuh on)" is of last year. */
function cyrillicOf({ words, bareWords, brackets }: Label): readonly string[] {
  if (brackets.length === 0) return [...inCyrillic(words), ...inCyrillic(bareWords)];
  const [only = "", ...more] = brackets;
  if (more.length > 0) return [];
  const within = [...inCyrillic(only), only.replace(LATIN_RUN, (run) => inCyrillic(run)[0] ?? run)];
  return inCyrillic(bareWords).flatMap((bare) => within.map((bracket) => `${bare} (${bracket})`));
}

/** What a label is in other words; Latin letters are Mongolian ones where the law is Mongolia's. */
export function reread(
  label: Label,
  { record, aside }: { readonly record: RecordType; readonly aside: Aside },
  ask: (label: Label) => Found
): Found {
  const texts = [...spelledOut(label), ...(isMongolian(record) ? cyrillicOf(label) : [])];
  const readings = [...new Set(texts)].map((text) => parseLabel(text));
  for (const reading of readings) {
    const found = ask(reading);
    if (found === undefined) continue;
    if (found === "ambiguous") return found;
    const isAside = found.confidence !== "exact" && readings.some((one) => aside.has(one));
    return isAside ? undefined : { ...found, confidence: "folded" };
  }
  return undefined;
}
