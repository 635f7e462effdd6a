import { fieldsIn, type Field } from "../../../rules";
import { QUALITY as WORDS } from "../vocabulary";
import { countAndShare } from "./fields";

const PUPILS = fieldsIn("vi", WORDS).count("pupils", "Tổng số học sinh", "number of pupils");

/** Shares of all pupils; grades of one scale add up to 100 %, those that take two together apart. */
const OF_PUPILS = { whole: "pupils" } as const;
const LEARNING = { whole: "pupils", scale: "learning" } as const;
const CONDUCT = { whole: "pupils", scale: "conduct" } as const;

/** What article 6(1) and (2) ask about a school year: drop-outs, repeaters, learning and conduct. */
export const QUALITY: readonly Field[] = [
  PUPILS,
  ...countAndShare(WORDS, "dropouts", "học sinh bỏ học", "drop-outs", OF_PUPILS),
  ...countAndShare(WORDS, "repeaters", "học sinh lưu ban", "repeaters", OF_PUPILS),
  ...countAndShare(
    WORDS,
    "dropoutsAndRepeaters",
    "học sinh bỏ học và lưu ban",
    "drop-outs and repeaters",
    OF_PUPILS
  ),
  ...countAndShare(WORDS, "learningGood", "học lực giỏi", "pupils with learning giỏi", LEARNING),
  ...countAndShare(WORDS, "learningFair", "học lực khá", "pupils with learning khá", LEARNING),
  ...countAndShare(
    WORDS,
    "learningAverage",
    "học lực trung bình",
    "pupils with learning trung bình",
    LEARNING
  ),
  ...countAndShare(WORDS, "learningWeak", "học lực yếu", "pupils with learning yếu", LEARNING),
  ...countAndShare(WORDS, "learningPoor", "học lực kém", "pupils with learning kém", LEARNING),
  ...countAndShare(
    WORDS,
    "learningWeakPoor",
    "học lực yếu, kém",
    "pupils with learning yếu or kém",
    OF_PUPILS
  ),
  ...countAndShare(WORDS, "conductGood", "hạnh kiểm tốt", "pupils with conduct tốt", CONDUCT),
  ...countAndShare(WORDS, "conductFair", "hạnh kiểm khá", "pupils with conduct khá", CONDUCT),
  ...countAndShare(
    WORDS,
    "conductAverage",
    "hạnh kiểm trung bình",
    "pupils with conduct trung bình",
    CONDUCT
  ),
  ...countAndShare(WORDS, "conductWeak", "hạnh kiểm yếu", "pupils with conduct yếu", CONDUCT),
  ...countAndShare(
    WORDS,
    "conductGoodFair",
    "hạnh kiểm khá, tốt",
    "pupils with conduct tốt or khá",
    OF_PUPILS
  ),
];
