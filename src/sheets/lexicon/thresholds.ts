/** What targets say beside their names: how much is to be reached, and of what whole. */
import { fold } from "../text/text";

const TARGET = new RegExp(
  fold(
    "^(?:đơn vị|nhà trường|trường)(?: đã| thực hiện| xây dựng)+ |^100(?: các)? |(?: tỷ lệ)?(?: đạt| là)?"
  ) + fold("(?: từ| tối thiểu| ít nhất| trên)? \\d{1,3}(?: trở lên)?(?= |$)| tại đơn vị(?= |$)"),
  "gu"
);
/** A target's words without its threshold ("từ 98% trở lên tại đơn vị") and without who is to do it. */
export const withoutTarget = (words: string): string => words.replace(TARGET, "").trim();

/** A part that names the item, and the whole: "hồ sơ đúng hạn/tổng hồ sơ đã giải quyết", "hồ sơ trễ hẹn có thư/hồ sơ trễ hẹn". */
const OF_ALL = /^((.+?) .*?) ?\/ ?(?:\2|(?:tổng|ts) .+)$/;
/** Words of a part of a whole without the whole. */
export const ofPart = (words: string): string => words.replace(OF_ALL, "$1");

/** A number of these is no part of a hundred: "người dân từ 15 tuổi", "trước hạn từ 2 ngày". */
const MEASURED = fold("(?! (?:tuổi|tháng|năm|ngày|giờ|điểm|buổi|lần|lớp)(?= |$))");
const LIMIT =
  fold("(?:(?:đạt|là) )?(?:(?:từ|tối thiểu|ít nhất|trên|đạt|≥|>) ?)+\\d{1,3}(?:[.,]\\d)?(?: trở lên)?") +
  MEASURED;
const AT_HEAD = new RegExp(`^(?:${LIMIT}|\\d{2,3}${MEASURED}) (?=\\p{L})`, "u");
const BEHIND = new RegExp(` (?:${fold("tỷ lệ")} )?${LIMIT}(?= |$)`, "u");

/**
 * The words of a share without how much of it is demanded ("Trên 80% người dân …", "… đạt tối thiểu 60%"); undefined
 * where nothing is.
 */
export function withoutLimit(words: string): string | undefined {
  if (!/\p{Script=Latin}/u.test(words)) return undefined;
  const rest = words.replace(AT_HEAD, "").replace(BEHIND, "");
  return rest === words || rest === "" ? undefined : rest;
}
