/** Other words that a label may stand for, where nothing is known of its own. */
import type { RecordType } from "../../rules";
import { parseLabel, simplify, type Label } from "../text/normalise";
import { inCyrillic } from "../text/latin";
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

const CYRILLIC = /[\u0400-\u04ff]/;
/** Whether sheets of a record type are in Mongolian. */
const isMongolian = ({ fields: [first] }: RecordType): boolean => CYRILLIC.test(first?.labels[0] ?? "");

/** All words that a label may stand for, the likeliest first. */
export const otherWords = (label: Label): readonly string[] => [
  ...new Set([...spelledOut(label), ...inCyrillic(label.words), ...inCyrillic(label.bareWords)]),
];

/** What a label is in other words; Latin letters are Mongolian ones where the law is Mongolia's. */
export function reread(
  label: Label,
  { record, aside }: { readonly record: RecordType; readonly aside: Aside },
  ask: (words: string) => Found
): Found {
  const readings = isMongolian(record) ? otherWords(label) : spelledOut(label);
  for (const words of readings) {
    const found = ask(words);
    if (found === undefined) continue;
    if (found === "ambiguous") return found;
    const isAside = found.confidence !== "exact" && readings.some((one) => aside.has(parseLabel(one)));
    return isAside ? undefined : { ...found, confidence: "folded" };
  }
  return undefined;
}

/** "Мэргэжлийн ур чадвар 1. Эрсдэлийн шинжилгээ": what is numbered, with a name of its own behind. */
export const OWN_NAME = /^(.*\p{L} \d)(?:[.:：] ?| ?[(（/](?!.*(?:\d|оноо|хувь|дээд|доод)))\p{L}/iu;
