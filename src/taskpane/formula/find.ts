/** Finds things by what people call them. */
import { foldText } from "../model/listing";

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

/**
 * Those that answer a query best, in the order given among equals: all where nothing is asked for; none where no word
 * fits.
 *
 * @param textOf what a thing is called, in as many ways as there are
 */
export function found<T>(things: readonly T[], query: string, textOf: (thing: T) => string): T[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...things];
  const weighed = things.map((thing) => {
    const text = foldText(textOf(thing).normalize("NFKC"));
    return { thing, weight: words.reduce((sum, word) => sum + weightOf(word, text), 0) };
  });
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight >= best * 0.6)
    .sort((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
}
