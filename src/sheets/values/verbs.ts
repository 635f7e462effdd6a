/** A question's verb for its answer, as Mongolian sheets write it: "Гаргаагүй" beneath "Гомдол гаргасан эсэх". */
import type { Field } from "../../rules";
import { fold } from "../text/text";

const endingIn = (endings: readonly string[]): RegExp =>
  new RegExp(`(?:${endings.map(fold).join("|")})$`, "u");
/** What ends a verb of what was done or is so, and of what was not or is not: "хамаарсан", "хамаарна", "хамаарахгүй". */
const DONE = endingIn("сан сэн сон сөн на нэ но нө".split(" "));
const NOT_DONE = endingIn("аагүй ээгүй оогүй өөгүй ахгүй эхгүй охгүй өхгүй хгүй".split(" "));
/** What ends the verb of a question. */
const ASKED = endingIn("сан сэн сон сөн ах эх ох өх х".split(" "));
/** A vowel that a stem loses before the denial's: "гарга-сан", "гарг-аагүй". */
const LAST_VOWEL = /[аэоуиыө]$/u;

/** Letters that a stem has at least. */
const FEWEST_LETTERS = 3;

/** The stems of the verbs by which a field's labels ask, each as a denial begins: "гарг", "хий", "хийг". */
const known = new WeakMap<Field, ReadonlySet<string>>();

function stemsOf(field: Field): ReadonlySet<string> {
  const made = known.get(field);
  if (made) return made;
  const words = field.labels
    .flatMap((label) => fold(label).split(/[^\p{L}]+/u))
    .filter((word) => ASKED.test(word));
  const stems = words.map((word) => word.replace(ASKED, "")).filter((stem) => stem.length >= FEWEST_LETTERS);
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
