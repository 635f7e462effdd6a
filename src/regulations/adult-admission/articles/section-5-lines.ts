import { certain, compare, daysIn, either, knowing, on, sum, whereNot } from "../../../rules";
import type { Guard, Row, RowDetails } from "../../../rules";
import { law } from "../clause";
import { admissionGap, isAdmitted, majorField, majorOf } from "../facts/candidates";
import { byLines, filingFields, MAY_FALL, type Applying } from "../facts/lines";
import { IS_ARTS_TOTAL } from "../facts/totals";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { exempt, notAdmitted } from "./guards";
import { judgeTotal } from "./section-4";
import { lineLimit } from "./section-5-lowered";

const candidate = on("candidate");

/** Whoever falls too far is below the line as well, and where one of them is open the other is: one fact. */
type Told = Pick<RowDetails, "follows">;
const BELOW_LINE: Told = { follows: "5.3-4" };

/** The score lies within what a fall would allow, and nobody knows whether the major is one of those. */
function unlistedMajor(row: Row, score: number, { low }: Applying, told: Told = {}) {
  const at = certain(majorField(row), "the major that no catalogue lists");
  const args = { major: majorOf(row), score, line: low };
  return row.unclear(at, NOTES.unlistedMajor, { cells: [...filingFields(row), at, "line"], args, ...told });
}

function betweenLines(row: Row, { low, high, isUnlisted }: Applying, told: Told = {}) {
  const note = isUnlisted ? NOTES.unlistedLine : NOTES.betweenLines;
  const args = { category: row.text("category"), low, high };
  return row.unclear("category", note, { cells: [...filingFields(row), "category"], args, ...told });
}

/*
 * Which line applies, and whether the score may fall below it, may each be open: a limit of one figure knows
 * neither.
 */

/** 五（二）, （三）: nobody is admitted below the line that applies. */
const reachesLine = byLines((row, score, lines, context) => {
  const falls = MAY_FALL(row, context);
  const most = context.limit(LIMITS.largestFall);
  const fall = falls === true ? most : 0;
  const [low, high] = [sum([lines.low, -fall]), sum([lines.high, -fall])];
  if (compare(score, high) >= 0) return undefined;
  if (compare(score, low) >= 0) return betweenLines(row, lines);
  if (falls === "open" && compare(score, low - most) >= 0) return unlistedMajor(row, score, lines);
  const fields = filingFields(row);
  const note = fall > 0 ? NOTES.belowFall : NOTES.belowLine;
  const args = { score, line: lines.low, lowest: low, fall };
  return row.fail(fields[0], { cells: [...fields, "line"], value: score, limit: low, note, args });
});

/** 五（四）: how far a score may fall below the line. */
const fallWithin = byLines((row, score, lines, context) => {
  const most = context.limit(LIMITS.largestFall);
  const least = sum([lines.low, -score]);
  if (compare(sum([lines.high, -score]), most) <= 0) {
    if (least <= 0) return NOT_APPLICABLE.reached;
    return MAY_FALL(row, context) === true ? undefined : unlistedMajor(row, score, lines, BELOW_LINE);
  }
  if (compare(least, most) <= 0) return betweenLines(row, lines, BELOW_LINE);
  const fields = filingFields(row);
  const args = { score, line: lines.low, difference: least, fall: most };
  const figures = { value: least, limit: most, ...BELOW_LINE, note: NOTES.fall, args };
  return row.fail(fields[0], { cells: [...fields, "line"], ...figures });
});

const mayNotFall = knowing(MAY_FALL, (falls) => (falls === false ? NOT_APPLICABLE.noFall : undefined));

const notArts = whereNot(IS_ARTS_TOTAL, NOT_APPLICABLE.notArts);

const LINE_FIELDS = ["result", "level", "category", "filing", "total", "line"];

/** Who has no day of admission may be nobody admitted. */
const withoutDay: Guard = (row) => {
  if (daysIn(row, "admittedOn")) return undefined;
  const admitted = isAdmitted(row);
  if (admitted === false) return NOT_APPLICABLE.notAdmitted;
  return admitted === undefined && row.has("admittedOn") ? admissionGap(row) : undefined;
};

/** 五（一）, （三）, （四）: when candidates are admitted, lines, and who reaches them. */
export const SECTION_5_LINES = law(
  `
5.1 days=admission: 录取在{days}进行 | Admission takes place {days}
5.3-1: 艺术类（史论、编导除外）、体育类的分数线不低于相应分数线的{limit}
  | The line of arts (史论, 编导 apart) and sports is at least {limit} of the base line
5.3-2 unit=points R4: 艺术类高起本、高起专的数学成绩不计入总分
  | Arts in 高起本 and 高起专: mathematics is not counted in the total
5.3-3: 高起专公安、医学（药学除外）、监狱管理的分数线不低于相应科类的{limit}
  | 高起专 police, medicine (pharmacy apart) and prison majors: a lowered line is at least {limit} of the category's
5.3-4 unit=points: 录取考生的投档成绩不低于适用的最低控制分数线 | Nobody is admitted below the line that applies
5.4-2: 可降分投档的专业降分不超过{limit} | Where the filing score may fall, it falls by at most {limit}
`,
  {
    "5.1": candidate.period("admittedOn", daysIn, {
      between: LIMITS.admission,
      unless: withoutDay,
      uses: ["result"],
    }),
    "5.3-1": lineLimit("5.3-1"),
    "5.3-2": candidate.each("formula", ["total", "level", "category"], judgeTotal, {
      unless: either(exempt, notArts),
    }),
    "5.3-3": lineLimit("5.3-3"),
    "5.3-4": candidate.each("limit", LINE_FIELDS, reachesLine, {
      comparison: "atLeast",
      unless: either(exempt, notAdmitted),
    }),
    "5.4-2": candidate.each("limit", [...LINE_FIELDS, "major"], fallWithin, {
      atMost: LIMITS.largestFall,
      unless: either(exempt, notAdmitted, mayNotFall),
    }),
  }
);
