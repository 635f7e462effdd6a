import { labelsIn, type Vocabulary } from "./vocabulary";

/**
 * What texts of a class look like: the ways of writing that a vocabulary lists for it, as regular expressions.
 *
 * @throws Error where it lists none: nothing listed would be like everything
 */
export function patternIn(words: Vocabulary, id: string): RegExp {
  const ways = labelsIn(words, id);
  if (ways.length === 0) throw new Error(`a vocabulary without “${id}”`);
  return new RegExp(ways.join("|"), "u");
}

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
  return (text) => patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
