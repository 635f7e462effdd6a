import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  synonyms: wordPairs(`院校 = 学校 | 高校 = 学校 | 证件号码 = 身份证号 | 分数 = 成绩 | 加分 = 照顾分`),
  rewritings: REWRITINGS,
};
