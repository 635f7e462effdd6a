import { rules } from "../clause";
import {
  eachRecord,
  eachSet,
  compare,
  fail,
  isoOf,
  meets,
  notApplicable,
  PASS,
  serialFromIso,
  sum,
  type Context,
  type Judgement,
  type Ref,
  type Row,
} from "../../../rules";
import { bonusField, bonusGap, bonusOf, categoryIn, isExempt, levelOf, majorOf } from "../facts/candidates";
import { categoryOf, type Category } from "../classify/categories";
import { daysIn } from "../classify/days";
import { answered, attestSet, columnGaps, complete, where } from "./support";
import { NOT_CONCERNED, NOTES } from "../notes";
import { EXAM_DAYS, LIMITS } from "../parameters";
import { scoredFields, subjectColumns } from "../classify/subjects";
import { isArtsTotal, judgeTotal } from "./section-4-totals";

const EXEMPT = notApplicable(NOT_CONCERNED.exempt);
const OTHER_LEVEL = notApplicable(NOT_CONCERNED.otherLevel);
const NOT_ARTS_OR_SPORTS = notApplicable(NOT_CONCERNED.notArtsOrSports);
const ARTS = notApplicable(NOT_CONCERNED.arts);

/** The rules on scores do not apply to exempt candidates. */
export const examined = (judge: (row: Row, context: Context) => Judgement) =>
  eachRecord({ record: "candidate", judge: where((row) => (isExempt(row) ? EXEMPT : undefined), judge) });

/** Arts or sports, by the category, else by the major's name. */
export function artsOrSports(row: Row, context: Context): Category | undefined {
  const category = categoryIn(row, context) ?? (row.has("category") ? undefined : categoryOf(majorOf(row)));
  return category?.special === "艺术" || category?.special === "体育" ? category : undefined;
}

const subjectsGiven = (levels: readonly string[]) =>
  examined((row, context) => {
    const level = levelOf(row);
    if (!level) return row.missing("level");
    return levels.includes(level) ? complete(row, subjectColumns(row, level, context)) : OTHER_LEVEL;
  });

const professionalTest = examined((row, context) => {
  const gap = row.has("category") ? row.gap("category") : undefined;
  if (gap) return gap;
  if (!artsOrSports(row, context)) return NOT_ARTS_OR_SPORTS;
  const score = complete(row, ["professional"]);
  if (score.outcome === "fail") return score;
  const listed = row.yes("onPassedList");
  if (listed === false) return row.fail("onPassedList", { value: false, limit: true });
  const list = complete(row, ["onPassedList"]);
  return list.outcome === "fail" ? list : score.outcome === "unknown" ? score : list;
});

const FILED_LATE = {
  zh: "加试合格名单于{filed}报送，须在成人高考（{day}）前报送备案",
  en: "the list was filed on {filed}; it must be filed before the examination ({day})",
};
const FIRST_DAY = serialFromIso(EXAM_DAYS[0]);

const listFiled = eachSet({
  record: "candidate",
  judge: (set, context) => {
    const gaps = columnGaps(set, "listFiled");
    const late: { ref: Ref; day: number }[] = [];
    let [gap, concerned]: [Judgement | undefined, boolean] = [undefined, false];
    for (const row of set.rows()) {
      if (isExempt(row) || !artsOrSports(row, context)) continue;
      concerned = true;
      const ref = row.ref("listFiled");
      if (ref === null) continue;
      const [from, to] = daysIn(row, "listFiled") ?? [NaN, NaN];
      if (from >= FIRST_DAY) late.push({ ref, day: from });
      else if (!(to < FIRST_DAY)) gap ??= row.missing("listFiled");
    }
    if (!concerned) return [NOT_ARTS_OR_SPORTS];
    const [first] = late;
    if (!first) return gap ? [gap] : gaps.length > 0 ? gaps : [PASS];
    return [
      fail({
        at: first.ref,
        cells: late.map(({ ref }) => ref),
        value: isoOf(first.day),
        limit: EXAM_DAYS[0],
        note: { text: FILED_LATE, args: { filed: { date: first.day }, day: { date: FIRST_DAY } } },
      }),
    ];
  },
});

const scoreRange = examined((row, context) => {
  const range = context.limit(LIMITS.subjectPoints);
  const fields = scoredFields(row, context);
  const beyond = fields.filter((field) => row.isOk(field) && !meets(row.number(field), "between", range));
  const [at] = beyond;
  // A list may write −1 for 缺考: whether this one does nobody says.
  if (at !== undefined && beyond.every((field) => row.number(field) === -1)) {
    return row.unknown("incomplete", at, { cells: beyond, note: { text: NOTES.minusOne } });
  }
  if (at !== undefined) return row.fail(at, { cells: beyond, value: row.number(at), limit: range });
  const gap = fields.find((field) => !row.isOk(field) && row.mark(field) === undefined);
  if (gap !== undefined) return row.missing(gap);
  return fields.length > 0 ? PASS : (row.gap("level") ?? PASS);
});

const total = examined((row, context) => {
  const arts = isArtsTotal(row, context);
  if (arts) return ARTS;
  if (arts === undefined) return row.missing("category");
  return judgeTotal(row, context, false);
});

/** Stated filing score against stated total and bonus. */
const filing = examined((row, context) => {
  if (row.mark("filing") === "absent" && row.mark("total") === "absent") return PASS;
  const gap = row.gap("filing", "total") ?? bonusGap(row, context);
  if (gap) return gap;
  const [stated, points, bonus] = [row.number("filing"), row.number("total"), bonusOf(row, context)];
  const expected = sum([points, bonus]);
  if (compare(stated, expected) === 0) return PASS;
  return row.fail("filing", {
    cells: ["filing", "total", bonusField(row, context)],
    value: stated,
    limit: expected,
    note: { text: NOTES.filing, args: { stated, total: points, bonus, expected } },
  });
});

export const SECTION_4 = rules(
  {
    id: "4.1.1",
    kind: "complete",
    title: {
      zh: "高起本、高起专统考科目成绩齐全",
      en: "高起本 and 高起专: a score in each subject",
    },
    forms: subjectsGiven(["高起本", "高起专"]),
  },
  {
    id: "4.1.2",
    kind: "complete",
    title: {
      zh: "专升本政治、外语和一门专业基础课成绩齐全",
      en: "专升本: politics, foreign language and one base subject",
    },
    forms: subjectsGiven(["专升本"]),
  },
  {
    id: "4.1.2-2",
    kind: "attest",
    title: {
      zh: "专业基础课为该专业规定的科目",
      en: "The base subject is the one prescribed for the major",
    },
    forms: examined((row) => {
      const level = levelOf(row);
      if (!level) return row.missing("level");
      return level === "专升本" ? answered(row, "baseSubjectRight") : OTHER_LEVEL;
    }),
  },
  {
    id: "4.1.3",
    kind: "complete",
    title: {
      zh: "艺术类、体育类考生有加试成绩并列入合格名单",
      en: "Arts and sports: a professional test score, and on the list of those who passed",
    },
    forms: professionalTest,
  },
  {
    id: "4.1.3-2",
    kind: "date",
    title: {
      zh: "加试合格名单在成人高考前报送备案",
      en: "The list of those who passed is filed before the examination",
    },
    forms: listFiled,
  },
  {
    id: "4.1.5",
    kind: "limit",
    title: { zh: "每科成绩{limit}", en: "Each subject is {limit}" },
    forms: scoreRange,
    parameter: LIMITS.subjectPoints,
    comparison: "between",
  },
  {
    id: "4.1.5-total",
    kind: "formula",
    title: { zh: "总分等于各科成绩之和", en: "The stated total is the sum of the subjects" },
    forms: total,
  },
  {
    id: "4.1.5-filing",
    kind: "formula",
    title: {
      zh: "投档成绩等于总分加照顾分",
      en: "The stated filing score is total plus bonus",
    },
    forms: filing,
  },
  {
    id: "4.2.2",
    kind: "attest",
    title: {
      zh: "成绩通知考生本人，不公布",
      en: "Results are told to the candidate and not published",
    },
    forms: attestSet("candidate", "scoresPrivate"),
  }
);
