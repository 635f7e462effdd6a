import {
  answer,
  askingOnce,
  eachRecord,
  eachSet,
  fail,
  filled,
  filledIn,
  isGap,
  isoOf,
  meets,
  PASS,
  serialFromIso,
  statedFigure,
  unknown,
  type Context,
  type Guard,
  type Judgement,
  type RecordSet,
  type Ref,
  type Row,
} from "../../../rules";
import { categoryOf, type Category } from "../classify/categories";
import { daysIn } from "../classify/days";
import { scoredFields, subjectColumns } from "../classify/subjects";
import { rules } from "../clause";
import { categoryIn, levelOf, majorOf } from "../facts/candidates";
import { isExempt } from "../facts/exemption";
import { FILING, IS_ARTS_TOTAL, isAbsence, subjectsIn } from "../facts/totals";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { EXAM_DAYS, LIMITS } from "../parameters";
import type { Level } from "../records";
import { either, exempt, otherLevelThan } from "./guards";
import { CANDIDATE_QUESTIONS } from "./questions";
import { judgeTotal } from "./section-4-totals";

/** Arts or sports, by the category, else by the major's name. */
function artsOrSports(row: Row, context: Context): Category | undefined {
  const category = categoryIn(row, context) ?? (row.has("category") ? undefined : categoryOf(majorOf(row)));
  return category?.special === "艺术" || category?.special === "体育" ? category : undefined;
}

const neitherArtsNorSports: Guard = (row, context) => {
  const gap = row.has("category") ? row.gap("category") : undefined;
  return gap ?? (artsOrSports(row, context) ? undefined : NOT_APPLICABLE.notArtsOrSports);
};

const SUBJECTS = ["level", "category", "chinese", "math", "foreign", "politics", "base"];

/** A score in each subject of the level. */
const subjectsGiven = (...levels: readonly Level[]) =>
  filled({
    record: "candidate",
    unless: either(exempt, otherLevelThan(...levels)),
    uses: SUBJECTS,
    fields: (row, context) => {
      const level = levelOf(row);
      return level ? subjectColumns(row, level, context) : row.missing("level");
    },
  });

/** A score, and a place on the list: of the two a blank is told before what the list says. */
function professionalTest(row: Row): Judgement {
  const score = filledIn(row, ["professional"]);
  if (score.outcome === "fail") return score;
  const listed = row.yes("onPassedList");
  if (listed === false) return row.fail("onPassedList", { value: false, limit: true });
  const list = filledIn(row, ["onPassedList"]);
  return list.outcome === "fail" ? list : score.outcome === "unknown" ? score : list;
}

const FILED_LATE = {
  zh: "加试合格名单于{filed}报送，须在成人高考（{day}）前报送备案",
  en: "the list was filed on {filed}; it must be filed before the examination ({day})",
};
const FIRST_DAY = serialFromIso(EXAM_DAYS[0]);

/** One day for the list, repeated on its rows: a month may stand for it, and rows without arts have none. */
function listFiled(set: RecordSet, context: Context): Judgement {
  const late: { ref: Ref; day: number }[] = [];
  let [gap, column, isConcerned]: [Judgement | undefined, Judgement | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ];
  for (const row of set.rows()) {
    if (isExempt(row) || !artsOrSports(row, context)) continue;
    isConcerned = true;
    const ref = row.ref("listFiled");
    if (ref === null) {
      column ??= unknown("noColumn", { field: row.field("listFiled"), sheet: row.table.sheet });
      continue;
    }
    const [from, to] = daysIn(row, "listFiled") ?? [NaN, NaN];
    if (from >= FIRST_DAY) late.push({ ref, day: from });
    else if (!(to < FIRST_DAY)) gap ??= row.missing("listFiled");
  }
  if (!isConcerned) return NOT_APPLICABLE.notArtsOrSports;
  const [first] = late;
  if (!first) return gap ?? column ?? PASS;
  return fail({
    at: first.ref,
    cells: late.map(({ ref }) => ref),
    value: isoOf(first.day),
    limit: EXAM_DAYS[0],
    note: { text: FILED_LATE, args: { filed: { date: first.day }, day: { date: FIRST_DAY } } },
  });
}

/** Any of several scores may lie outside, and −1 may be no score at all: no limit of one figure says that. */
function scoreRange(row: Row, context: Context): Judgement | undefined {
  const range = context.limit(LIMITS.subjectPoints);
  const fields = scoredFields(row, context);
  const beyond = fields.filter((field) => row.isOk(field) && !meets(row.number(field), "between", range));
  const [at] = beyond;
  // A list may write −1 for 缺考: its totals say whether this one does.
  if (at !== undefined && beyond.every((field) => row.number(field) === -1)) {
    const subjects = subjectsIn(row, context);
    if (!isGap(subjects) && isAbsence(row, subjects.counted)) return PASS;
    return row.unknown("incomplete", at, { cells: beyond, note: { text: NOTES.minusOne } });
  }
  if (at !== undefined) return row.fail(at, { cells: beyond, value: row.number(at), limit: range });
  const gap = fields.find((field) => !row.isOk(field) && row.mark(field) === undefined);
  if (gap !== undefined) return row.missing(gap);
  return fields.length > 0 ? PASS : row.gap("level");
}

/** The total of arts is judged by 五(三). */
const artsTotal: Guard = (row, context) => {
  const isArts = IS_ARTS_TOTAL(row, context);
  if (isGap(isArts)) return isArts;
  return isArts ? NOT_APPLICABLE.arts : undefined;
};

/** Who sat no paper has neither. */
const absentAltogether: Guard = (row) =>
  row.mark("filing") === "absent" && row.mark("total") === "absent" ? NOT_APPLICABLE.absent : undefined;

const EXAMINED = { record: "candidate", unless: exempt } as const;
const askOnce = askingOnce(CANDIDATE_QUESTIONS, "candidate");

/** 四: the examination. */
export const SECTION_4 = rules(
  {
    id: "4.1.1",
    title: { zh: "高起本、高起专统考科目成绩齐全", en: "高起本 and 高起专: a score in each subject" },
    forms: subjectsGiven("高起本", "高起专"),
  },
  {
    id: "4.1.2",
    title: {
      zh: "专升本政治、外语和一门专业基础课成绩齐全",
      en: "专升本: politics, foreign language and one base subject",
    },
    forms: subjectsGiven("专升本"),
  },
  {
    id: "4.1.2-2",
    title: {
      zh: "专业基础课为该专业规定的科目",
      en: "The base subject is the one prescribed for the major",
    },
    forms: answer({
      record: "candidate",
      field: "baseSubjectRight",
      unless: either(exempt, otherLevelThan("专升本")),
    }),
  },
  {
    id: "4.1.3",
    title: {
      zh: "艺术类、体育类考生有加试成绩并列入合格名单",
      en: "Arts and sports: a professional test score, and on the list of those who passed",
    },
    forms: eachRecord({
      record: "candidate",
      kind: "complete",
      unless: either(exempt, neitherArtsNorSports),
      uses: ["category", "professional", "onPassedList"],
      judge: professionalTest,
    }),
  },
  {
    id: "4.1.3-2",
    title: {
      zh: "加试合格名单在成人高考前报送备案",
      en: "The list of those who passed is filed before the examination",
    },
    forms: eachSet({
      record: "candidate",
      kind: "date",
      uses: ["category", "listFiled"],
      judge: listFiled,
    }),
  },
  {
    id: "4.1.5",
    title: { zh: "每科成绩{limit}", en: "Each subject is {limit}" },
    forms: eachRecord({
      ...EXAMINED,
      kind: "limit",
      parameter: LIMITS.subjectPoints,
      comparison: "between",
      uses: SUBJECTS,
      judge: scoreRange,
    }),
  },
  {
    id: "4.1.5-total",
    title: { zh: "总分等于各科成绩之和", en: "The stated total is the sum of the subjects" },
    forms: eachRecord({
      record: "candidate",
      kind: "formula",
      unless: either(exempt, artsTotal),
      uses: ["total", ...SUBJECTS],
      judge: judgeTotal,
    }),
  },
  {
    id: "4.1.5-filing",
    title: { zh: "投档成绩等于总分加照顾分", en: "The stated filing score is total plus bonus" },
    forms: statedFigure({
      record: "candidate",
      unless: either(exempt, absentAltogether),
      needs: ["filing"],
      figure: "filing",
      computed: FILING,
      tolerance: 0,
    }),
  },
  ...askOnce("4.2.2", "4.2.3")
);
