import { certain, fact, isGap, oncePerKey, sum, trait } from "../../../rules";
import type { Context, Judgement, Row } from "../../../rules";
import type { Special } from "../classify/categories";
import { fallingMajor } from "../classify/majors";
import { bonusGap, bonusOf, categoryIn, levelOf, majorOf } from "./candidates";
import { LINES, type Applying } from "./lines";

/** The filing score: the stated one, else total and bonus; who was absent has no points. */
export const FILING_SCORE = fact("filing score", [], (row) => {
  if (row.isOk("filing")) return row.number("filing");
  if (absence(row) !== undefined) return 0;
  const bonus = bonusOf(row);
  if (row.isOk("total") && !Number.isNaN(bonus)) return sum([row.number("total"), bonus]);
  if (row.has("filing")) return row.missing("filing");
  return certain(row.gap("total") ?? bonusGap(row), "why a score is not known");
});

const absence = (row: Row): string | undefined =>
  ["filing", "total"].find((field) => row.mark(field) === "absent");

/** The fields that give the filing score; a finding stands at the first. */
export function filingFields(row: Row): readonly [string, ...string[]] {
  if (row.isOk("filing")) return ["filing"];
  const absent = absence(row);
  return absent === undefined ? ["total", "bonus"] : [absent];
}

const FALLING: readonly Special[] = ["农林", "水利", "地质", "矿业", "测绘", "远洋运输", "社会福利"];
/** 专升本 and 高起本 only. */
const FALLING_ABOVE: readonly Special[] = ["公安", "监狱管理"];

/** What a major's name tells, found once a name. */
const falling = oncePerKey(fallingMajor);

/** Whether 五(四) lets the filing score of a candidate fall; open where no catalogue lists the major. */
export const MAY_FALL = trait<boolean | "open">("may fall", [], (row, context) => {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const falls = (special: Special | undefined): boolean =>
    special !== undefined &&
    (FALLING.includes(special) || (FALLING_ABOVE.includes(special) && level !== "高起专"));
  if (row.yes("shortage") === false) return false;
  const major = falling(majorOf(row), context);
  if (falls(categoryIn(row, context)?.special) || (major?.isSure && falls(major.special))) return true;
  return major && falls(major.special) ? "open" : false;
});

/** What comes of a candidate's score by the lines that may apply, where both are known. */
export const byLines =
  <T>(judge: (row: Row, score: number, lines: Applying, context: Context) => T) =>
  (row: Row, context: Context): T | Judgement => {
    const lines = LINES(row, context);
    if (isGap(lines)) return lines;
    const score = FILING_SCORE(row, context);
    return isGap(score) ? score : judge(row, score, lines, context);
  };
