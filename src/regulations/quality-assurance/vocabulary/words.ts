import { wordPairs, type WordList } from "../../../rules";
import { REWRITINGS } from "./rewritings";

/** What sheets write for long words, and other words for the same thing. */
export const WORDS: WordList = {
  synonyms: wordPairs(
    `自诊 = 自主诊断 | 自我诊断 = 自主诊断 | 院校 = 学校 | 高职院校 = 学校 | 时间 = 日期 | 组织架构 = 组织构架`
  ),
  rewritings: REWRITINGS,
};
