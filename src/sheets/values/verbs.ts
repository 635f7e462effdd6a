/** A question's verb for its answer, as Mongolian sheets write it: "Гаргаагүй" beneath "Гомдол гаргасан эсэх". */
import type { Field } from "../../rules";
import { fold } from "../text/text";

/** What ends a verb of what was done, and of what was not. */
const DONE = new RegExp(`(?:${["сан", "сэн", "сон", "сөн"].map(fold).join("|")})$`, "u");
const NOT_DONE = new RegExp(
  `(?:${["аа", "ээ", "оо", "өө"].map((vowel) => fold(`${vowel}гүй`)).join("|")})$`,
  "u"
);
/** A vowel that a stem loses before the denial's: "гарга-сан", "гарг-аагүй". */
const LAST_VOWEL = /[аэоуиыө]$/u;

/** The stems of the verbs by which a field's labels ask, each as a denial begins: "гарг", "хий", "хийг". */
const known = new WeakMap<Field, ReadonlySet<string>>();

function stemsOf(field: Field): ReadonlySet<string> {
  const made = known.get(field);
  if (made) return made;
  const words = field.labels
    .flatMap((label) => fold(label).split(/[^\p{L}]+/u))
    .filter((word) => DONE.test(word));
  const stems = words.map((word) => word.replace(DONE, ""));
  const all = new Set(stems.flatMap((stem) => [stem, stem.replace(LAST_VOWEL, ""), `${stem}г`]));
  known.set(field, all);
  return all;
}

/** Yes or no where a cell says the verb of its question, done or not done; undefined where it says anything else. */
export function answerByVerb(text: string, field: Field): boolean | undefined {
  const word = fold(text);
  const isDone = DONE.test(word);
  if (!isDone && !NOT_DONE.test(word)) return undefined;
  const stem = word.replace(isDone ? DONE : NOT_DONE, "");
  return stemsOf(field).has(stem) ? isDone : undefined;
}
