import { certain, compare, daysIn, either, filledIn, isGap, meets, on, PASS } from "../../../rules";
import { where, worstOf, type Context, type Judge, type LocalText, type Row } from "../../../rules";
import { categoryOf, isArtsOrSports } from "../classify/categories";
import { furtherScores, NO_FIELDS, subjectColumns } from "../classify/subjects";
import { law } from "../clause";
import { categoryIn, levelOf, majorOf } from "../facts/candidates";
import { isExempt } from "../facts/grants";
import { FILING, IS_ARTS_TOTAL, isAbsence, PAPERS, pointsOf, SUBJECTS, totalOf } from "../facts/totals";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import type { Level } from "../records/shared";
import { exempt, otherLevelThan } from "./guards";
import { ASKED_OF_ALL } from "./questions";

/**
 * The stated total against the subjects that count. Absence may be stated in place of a figure, a paper declared
 * void leaves the sum open, and what no total can reach is wrong whatever is blank: more than a comparison.
 */
export const judgeTotal: Judge = (row, context) => {
  const isAbsent = row.mark("total") === "absent";
  const stated = isAbsent ? 0 : (row.gap("total") ?? row.number("total"));
  if (isGap(stated)) return stated;
  const papers = PAPERS(row, context);
  if (isGap(papers)) return papers;
  const { all, counted } = papers;
  const maximum = counted.length * context.limit(LIMITS.subjectPoints)[1];
  if (stated > maximum) {
    const figures = { value: stated, limit: maximum, note: NOTES.aboveMaximum, args: { stated, maximum } };
    return row.fail("total", { cells: ["total", ...all], ...figures });
  }
  const expected = totalOf(row, papers);
  if (isGap(expected)) return expected;
  if (compare(stated, expected) === 0) return PASS;
  const cells = ["total", ...all];
  if (isAbsent) return row.missing("total", cells);
  if (counted.some((field) => row.mark(field) === "void")) {
    return stated === 0 ? PASS : row.unknown("notComputable", "total", { cells });
  }
  const note = noteOf(row, stated, all, counted);
  return row.fail("total", { cells, value: stated, limit: expected, note, args: { stated, expected } });
};

/** What a wrong total comes from, where mathematics is not counted. */
function noteOf(row: Row, stated: number, all: readonly string[], counted: readonly string[]): LocalText {
  if (counted === all) return NOTES.total;
  return compare(stated, pointsOf(row, all)) === 0 ? NOTES.withMathematics : NOTES.withoutMathematics;
}

const candidate = on("candidate");

/** Arts or sports, by the category, else by the major's name. */
const isTested = (row: Row, context: Context): boolean =>
  isArtsOrSports(categoryIn(row, context) ?? (row.has("category") ? undefined : categoryOf(majorOf(row))));

const neitherArtsNorSports: Judge = (row, context) =>
  (row.has("category") ? row.gap("category") : undefined) ??
  (isTested(row, context) ? undefined : NOT_APPLICABLE.notArtsOrSports);

const SCORES = ["level", "category", "chinese", "math", "foreign", "politics", "base"];

/** A score in each subject of the level. */
const subjectsGiven = (...levels: readonly Level[]) =>
  candidate.filled(
    (row, context) => subjectColumns(row, certain(levelOf(row), "a level that was read"), context),
    {
      unless: either(exempt, otherLevelThan(...levels)),
      uses: SCORES,
    }
  );

/** A score, and a place on the list: of the two a blank is told before what the list says. */
const professionalTest: Judge = (row) => {
  const isOff = row.yes("onPassedList") === false;
  const listed = isOff ? row.answered("onPassedList") : filledIn(row, ["onPassedList"]);
  return worstOf([filledIn(row, ["professional"]), listed]);
};

/** Any of several scores may lie outside, and −1 may be no score at all: no limit of one figure says that. */
const scoreRange: Judge = (row, context) => {
  const range = context.limit(LIMITS.subjectPoints);
  const subjects = SUBJECTS(row, context);
  const own = isGap(subjects) ? NO_FIELDS : subjects;
  const further = furtherScores(row, own, context);
  const fields = further.length > 0 ? [...own, ...further] : own;
  const beyond: string[] = [];
  let gap: string | undefined;
  for (const field of fields) {
    if (!row.isOk(field)) gap ??= row.mark(field) === undefined ? field : undefined;
    else if (!meets(row.number(field), "between", range)) beyond.push(field);
  }
  const [at] = beyond;
  if (at === undefined) {
    return gap !== undefined ? row.missing(gap) : fields.length > 0 ? PASS : row.gap("level");
  }
  // A list may write −1 for 缺考: its totals say whether this one does.
  if (beyond.some((field) => row.number(field) !== -1)) {
    return row.fail(at, { cells: beyond, value: row.number(at), limit: range });
  }
  const papers = PAPERS(row, context);
  if (!isGap(papers) && isAbsence(row, papers.counted)) return PASS;
  return row.unclear(at, NOTES.minusOne, { cells: beyond });
};

/** The total of arts is judged by 五(三). */
const artsTotal = where(IS_ARTS_TOTAL, NOT_APPLICABLE.arts);

/** Who sat no paper has neither. */
const absentAltogether = where(
  (row) => row.mark("filing") === "absent" && row.mark("total") === "absent",
  NOT_APPLICABLE.absent
);

/** 四: the examination. */
export const SECTION_4 = law(
  `
4.1.1: 高起本、高起专统考科目成绩齐全 | 高起本 and 高起专: a score in each subject
4.1.2: 专升本政治、外语和一门专业基础课成绩齐全 | 专升本: politics, foreign language and one base subject
4.1.2-2: 专业基础课为该专业规定的科目 | The base subject is the one prescribed for the major
4.1.3: 艺术类、体育类考生有加试成绩并列入合格名单
  | Arts and sports: a professional test score, and on the list of those who passed
4.1.3-2: 加试合格名单在成人高考前报送备案 | The list of those who passed is filed before the examination
4.1.5: 每科成绩{limit} | Each subject is {limit}
4.1.5-total unit=points: 总分等于各科成绩之和 | The stated total is the sum of the subjects
4.1.5-filing unit=points: 投档成绩等于总分加照顾分 | The stated filing score is total plus bonus
4.2.2 4.2.3
`,
  {
    "4.1.1": subjectsGiven("高起本", "高起专"),
    "4.1.2": subjectsGiven("专升本"),
    "4.1.2-2": candidate.answer("baseSubjectRight", { unless: either(exempt, otherLevelThan("专升本")) }),
    "4.1.3": candidate.each("complete", ["category", "professional", "onPassedList"], professionalTest, {
      unless: either(exempt, neitherArtsNorSports),
    }),
    // One day for the list, repeated on its rows: a month may stand for it, and rows without arts have none.
    "4.1.3-2": candidate.dayBefore("listFiled", daysIn, {
      before: LIMITS.firstDay,
      among: (row, context) => !isExempt(row, context) && isTested(row, context),
      none: NOT_APPLICABLE.notArtsOrSports,
      note: NOTES.filedLate,
      uses: ["category"],
    }),
    "4.1.5": candidate.each("limit", SCORES, scoreRange, { between: LIMITS.subjectPoints, unless: exempt }),
    "4.1.5-total": candidate.each("formula", ["total", ...SCORES], judgeTotal, {
      unless: either(exempt, artsTotal),
    }),
    "4.1.5-filing": candidate.stated("filing", FILING, {
      unless: either(exempt, absentAltogether),
      needs: ["filing"],
    }),
  },
  ASKED_OF_ALL
);
