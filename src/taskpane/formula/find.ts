/** Finds things by what people call them. */
import { foldText } from "../model/listing";
import { conceptsIn } from "./synonyms";

/** Chinese is written without spaces: two characters together are what a word is elsewhere. */
const HAN = /\p{Script=Han}+/gu;
/** What joins Chinese words and is none. */
const JOINTS = /[的是了吗呢能可以对不有得在]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}._/%-]*/gu;
/** Words that stand in every question. */
const NO_WORDS = new Set(
  "la co khong bao nhieu duoc the nao cua cho va hay mot is the a an of how many what does do to in for 多少 是否 什么 哪一 хэд вэ уу үү бэ ямар".split(
    " "
  )
);
/** What is behind so many letters of a word may be an ending. */
const STEM = 4;

function wordsOf(query: string): string[] {
  const text = foldText(query.normalize("NFKC")).replace(JOINTS, " ");
  const words = (text.replace(HAN, " ").match(WORD) ?? []).filter((word) => word.length > 0);
  const pairs = (text.match(HAN) ?? []).flatMap((run) =>
    run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  );
  const all = [...words, ...pairs];
  const telling = all.filter((word) => !NO_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** How much of a word a text has: all of it, its stem, or nothing. */
function weightOf(word: string, text: string): number {
  if (text.includes(word)) return 1;
  const stem = word.slice(0, Math.max(STEM, word.length - 3));
  return word.length > STEM && text.includes(stem) ? 0.7 : 0;
}

/** What is said of a thing besides its names counts less. */
const LESSER = 0.7;
/** An everyday word for what a text says, in other words than the text's own. */
const CONCEPT = 0.8;

/**
 * Those that answer a query best, in the order given among equals: all where nothing is asked for; none where no word
 * fits.
 *
 * @param textOf what a thing is called, in as many ways as there are
 * @param lesserOf what else is said of it; with it a thing is also found by everyday words for what it is called
 */
export function found<T>(
  things: readonly T[],
  query: string,
  textOf: (thing: T) => string,
  lesserOf?: (thing: T) => string
): T[] {
  if (wordsOf(query).length === 0) return [...things];
  const { concepts, rest } = lesserOf ? conceptsIn(query) : { concepts: [], rest: query };
  const words = concepts.length > 0 && rest.trim() === "" ? [] : wordsOf(rest);
  const literal = wordsOf(query);
  const weighed = things.map((thing) => {
    const text = folded(textOf(thing));
    const lesser = lesserOf ? folded(lesserOf(thing)) : "";
    const either = (weigh: (text: string) => number): number => Math.max(weigh(text), LESSER * weigh(lesser));
    const byConcepts = concepts.map((concept) => either((said) => (said.search(concept) < 0 ? 0 : CONCEPT)));
    const byWords = words.map((word) => either((said) => weightOf(word, said)));
    // Who says it as the text does asks for this text.
    const asSaid = concepts.length > 0 && literal.every((word) => text.includes(word)) ? 1 - CONCEPT : 0;
    return { thing, weight: [...byConcepts, ...byWords].reduce((sum, weight) => sum + weight, asSaid) };
  });
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight >= best * 0.6)
    .sort((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
}

const folded = (text: string): string => foldText(text.normalize("NFKC"));
