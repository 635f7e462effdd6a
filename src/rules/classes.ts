import { certain } from "./certain";
import { withoutMarks } from "./diacritics";
import { labelsIn, type Vocabulary } from "./vocabulary";

/**
 * What texts of a class look like: the ways of writing that a vocabulary lists for it, as regular expressions.
 *
 * @throws Error where it lists none: nothing listed would be like everything
 */
export function patternIn(words: Vocabulary, id: string, flags = "u"): RegExp {
  const ways = labelsIn(words, id);
  if (ways.length === 0) throw new Error(`a vocabulary without “${id}”`);
  return new RegExp(ways.join("|"), flags);
}

/** As `patternIn`, for all places of a text that look so. */
export const everyIn = (words: Vocabulary, id: string): RegExp => patternIn(words, id, "gu");

/** Tells all classes that a text belongs to, in their own order. */
export function allIn<T extends string>(words: Vocabulary, classes: readonly T[]): (text: string) => T[] {
  const patterns = classes.map((each) => [each, patternIn(words, each)] as const);
  return (text) => patterns.flatMap(([each, pattern]) => (pattern.test(text) ? [each] : []));
}

/** A value that a program writes as a code: "RUT_HO_SO". */
const CODE = /^[a-z\d]+(?:_[a-z\d]+)+$/i;

/**
 * Tells the class of a text by a vocabulary of what texts of each look like. Of several that fit the first holds.
 *
 *     const bodyOf = classesIn(BODIES, ["college", "institute"]);
 *     bodyOf("教科所") // "institute"
 */
export function classesIn<T extends string>(
  words: Vocabulary,
  classes: readonly T[]
): (text: string) => T | undefined {
  const patterns = classes.map((each) => [each, patternIn(words, each)] as const);
  const among = (all: readonly (readonly [T, RegExp])[], text: string): T | undefined =>
    all.find(([, pattern]) => pattern.test(text))?.[0];
  let unmarked: readonly (readonly [T, RegExp])[] | undefined;
  return (text) => {
    if (!CODE.test(text)) return among(patterns, text);
    // Made when the first code comes: most sheets have none.
    unmarked ??= patterns.map(([each, { source }]) => [each, new RegExp(withoutMarks(source), "u")]);
    return among(unmarked, text.replace(/_/g, " ").toLowerCase());
  };
}

/**
 * Tells whether a text is like those of a class, for vocabularies of nothing but classes.
 *
 *     const says = sayingIn(EDUCATION);
 *     says("college", "大学专科") // true
 */
export function sayingIn(words: Vocabulary): (id: string, text: string) => boolean {
  const patterns = new Map([...words.keys()].map((id) => [id, patternIn(words, id)]));
  return (id, text) => certain(patterns.get(id), `what “${id}” looks like`).test(text);
}
