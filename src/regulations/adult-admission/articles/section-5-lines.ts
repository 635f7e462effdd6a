import { rules } from "../clause";
import {
  compare,
  notApplicable,
  PASS,
  sum,
  unknown,
  type Context,
  type Judgement,
  type Row,
} from "../../../rules";
import {
  admissionGap,
  categoryIn,
  filingScore,
  isAdmitted,
  levelOf,
  majorField,
  majorOf,
  type Score,
} from "../facts/candidates";
import type { Category, Special } from "../classify/categories";
import { fallingMajor } from "../classify/falling-majors";
import { linesFor } from "../facts/lines";
import { NOT_CONCERNED, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import type { Level } from "../records";
import { loweredBy, shareOfLine } from "../facts/scores";
import { examined } from "./section-4";
import { isArtsTotal, judgeTotal } from "./section-4-totals";
import { isOtherSchool, lineLimit } from "./section-5-lowered";

const NOT_ADMITTED = notApplicable(NOT_CONCERNED.notAdmitted);
const NOT_ARTS = notApplicable(NOT_CONCERNED.notArts);
const NO_FALL = notApplicable(NOT_CONCERNED.noFall);
const REACHED = notApplicable(NOT_CONCERNED.reached);

const FALLING: readonly Special[] = ["农林", "水利", "地质", "矿业", "测绘", "远洋运输", "社会福利"];
/** 专升本 and 高起本 only. */
const FALLING_ABOVE: readonly Special[] = ["公安", "监狱管理"];

/** Whether 五(四) lets the filing score of this candidate fall; undefined where no catalogue lists the major. */
function mayFall(row: Row, level: Level, category: Category | undefined): boolean | undefined {
  const falls = (special: Special | undefined): boolean =>
    special !== undefined &&
    (FALLING.includes(special) || (FALLING_ABOVE.includes(special) && level !== "高起专"));
  if (row.yes("shortage") === false) return false;
  const major = fallingMajor(majorOf(row));
  if (falls(category?.special) || (major?.isSure && falls(major.special))) return true;
  return major && falls(major.special) ? undefined : false;
}

/** The score lies within what a fall would allow, and nobody knows whether the major is one of those. */
const unlistedMajor = (row: Row, score: Score, { low }: Applying): Judgement =>
  row.unknown("incomplete", majorField(row) ?? "major", {
    cells: [...score.cells, majorField(row) ?? "major", "line"],
    note: { text: NOTES.unlistedMajor, args: { major: majorOf(row), score: score.value, line: low } },
  });

/** The lowest and highest line that may apply to a candidate. */
interface Applying {
  readonly low: number;
  readonly high: number;
  readonly level: Level;
  readonly category: Category | undefined;
  /** The lines name only the general ones; the category may have a lower one of its own. */
  readonly unlisted?: boolean;
}

export function applyingLines(row: Row, context: Context): Applying | Judgement {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const category = categoryIn(row, context);
  if (row.isOk("line")) {
    return { low: row.number("line"), high: row.number("line"), level, category };
  }
  if (context.tables("line").length === 0) return row.missing("line");
  if (!category) return row.missing("category");
  const lines = linesFor(context, level, category);
  const args = { level, category: row.text("category") };
  if (lines.length === 0) {
    return row.unknown("incomplete", "category", {
      cells: ["level", "category"],
      note: { text: NOTES.noLine, args },
    });
  }
  const open = lines.find(({ value }) => Number.isNaN(value));
  if (open) return unknown("blank", { at: open.ref, cells: row.refs([open.ref]), field: "line" });
  const values = lines.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const percent = context.limit(LIMITS.loweredLine);
  const unlisted =
    lines.every((line) => line.category.special === undefined) && mayBeLower(row, level, category);
  if (!unlisted) return { low, high, level, category };
  return { low: shareOfLine(low, percent), high, level, category, unlisted };
}

/** Whether 五(三) lets the province give this candidate's category a line below the general one. */
function mayBeLower(row: Row, level: Level, category: Category): boolean {
  const clause = loweredBy(category, level);
  if (clause === "5.3-3" && row.yes("shortage") === false) return false;
  return clause !== undefined && !(category.special === "监狱管理" && isOtherSchool(row));
}

const betweenLines = (row: Row, score: Score, { low, high, unlisted }: Applying): Judgement =>
  row.unknown("incomplete", "category", {
    cells: [...score.cells, "category"],
    note: {
      text: unlisted ? NOTES.unlistedLine : NOTES.betweenLines,
      args: { category: row.text("category"), low, high },
    },
  });

/** What both rules on lines need: an admitted candidate's score and the lines that may apply. */
function admittedScore(row: Row, context: Context): { score: Score; lines: Applying } | Judgement {
  const admitted = isAdmitted(row);
  if (admitted === undefined) return admissionGap(row);
  if (!admitted) return NOT_ADMITTED;
  const lines = applyingLines(row, context);
  if ("outcome" in lines) return lines;
  const score = filingScore(row, context);
  return "outcome" in score ? score : { score, lines };
}

const reachesLine = examined((row, context) => {
  const given = admittedScore(row, context);
  if ("outcome" in given) return given;
  const { score, lines } = given;
  const most = context.limit(LIMITS.largestFall);
  const falls = mayFall(row, lines.level, lines.category);
  const fall = falls ? most : 0;
  const [low, high] = [sum([lines.low, -fall]), sum([lines.high, -fall])];
  if (compare(score.value, high) >= 0) return PASS;
  if (compare(score.value, low) >= 0) return betweenLines(row, score, lines);
  if (falls === undefined && compare(score.value, low - most) >= 0) return unlistedMajor(row, score, lines);
  return row.fail(score.at, {
    cells: [...score.cells, "line"],
    value: score.value,
    limit: low,
    note: {
      text: fall > 0 ? NOTES.belowFall : NOTES.belowLine,
      args: { score: score.value, line: lines.low, lowest: low, fall },
    },
  });
});

const fallWithin = examined((row, context) => {
  const admitted = isAdmitted(row);
  if (admitted === undefined) return admissionGap(row);
  if (!admitted) return NOT_ADMITTED;
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const falls = mayFall(row, level, categoryIn(row, context));
  if (falls === false) return NO_FALL;
  const given = admittedScore(row, context);
  if ("outcome" in given) return given;
  const { score, lines } = given;
  const most = context.limit(LIMITS.largestFall);
  if (typeof most !== "number") return unknown("notInForce");
  const least = sum([lines.low, -score.value]);
  if (compare(sum([lines.high, -score.value]), most) <= 0) {
    if (least <= 0) return REACHED;
    return falls ? PASS : unlistedMajor(row, score, lines);
  }
  if (compare(least, most) <= 0) return betweenLines(row, score, lines);
  return row.fail(score.at, {
    cells: [...score.cells, "line"],
    value: least,
    limit: most,
    follows: "5.3-4",
    note: {
      text: NOTES.fall,
      args: { score: score.value, line: lines.low, difference: least, fall: most },
    },
  });
});

const artsTotal = examined((row, context) => {
  if (levelOf(row) === "专升本") return NOT_ARTS;
  const arts = isArtsTotal(row, context);
  if (arts === undefined) return row.missing("category");
  if (!arts) return NOT_ARTS;
  const judgement = judgeTotal(row, context, true);
  const apart = categoryIn(row, context)?.apart;
  return apart && judgement.outcome === "fail" && !row.terse ? { ...judgement, reading: "R4" } : judgement;
});

export const SECTION_5_LINES = rules(
  {
    id: "5.3-1",
    kind: "limit",
    title: {
      zh: "艺术类（史论、编导除外）、体育类的分数线不低于相应分数线的{limit}",
      en: "The line of arts (史论, 编导 apart) and sports is at least {limit} of the base line",
    },
    forms: lineLimit("5.3-1"),
    parameter: LIMITS.loweredLine,
    comparison: "atLeast",
  },
  {
    id: "5.3-2",
    kind: "formula",
    title: {
      zh: "艺术类高起本、高起专的数学成绩不计入总分",
      en: "Arts in 高起本 and 高起专: mathematics is not counted in the total",
    },
    forms: artsTotal,
    readings: ["R4"],
  },
  {
    id: "5.3-3",
    kind: "limit",
    title: {
      zh: "高起专公安、医学（药学除外）、监狱管理的分数线不低于相应科类的{limit}",
      en: "高起专 police, medicine (pharmacy apart) and prison majors: a lowered line is at least {limit} of the category's",
    },
    forms: lineLimit("5.3-3"),
    parameter: LIMITS.loweredLine,
    comparison: "atLeast",
  },
  {
    id: "5.3-4",
    kind: "limit",
    title: {
      zh: "录取考生的投档成绩不低于适用的最低控制分数线",
      en: "Nobody is admitted below the line that applies",
    },
    forms: reachesLine,
    comparison: "atLeast",
  },
  {
    id: "5.4-2",
    kind: "limit",
    title: {
      zh: "可降分投档的专业降分不超过{limit}",
      en: "Where the filing score may fall, it falls by at most {limit}",
    },
    forms: fallWithin,
    parameter: LIMITS.largestFall,
    comparison: "atMost",
  }
);
