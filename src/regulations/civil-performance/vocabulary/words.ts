import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  synonyms: wordPairs(`огноо = хугацаа | төвшин = түвшин`),
  rewritings: REWRITINGS,
};
