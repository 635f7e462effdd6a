import {
  addYears,
  attest,
  fail,
  meets,
  pass,
  PASS,
  percentOf,
  type RecordSet,
  shown,
  type Context,
  type Judgement,
  type Row,
  type Rule,
} from "../../../rules";
import { schemeRule } from "../clause";
import { collegeKey } from "../colleges";
import { NOT_APPLICABLE, NOTES } from "../messages";
import { LIMITS, valueOf } from "../parameters";
import { firstYearOf, periodsUntil, reviewsByCollege, rowsIn } from "../reviews";

/** A college already evaluated diagnosed itself once and filed it; a new one is evaluated first. */
function firstDiagnosis(row: Row): Judgement {
  if (row.yes("isNew") === true) return newCollege(row);
  if (row.has("isNew") && !row.isOk("isNew") && !row.isBlank("isNew")) return row.missing("isNew");
  const evaluated = row.yes("evaluated");
  if (evaluated === undefined) return row.missing("evaluated");
  if (!evaluated) return NOT_APPLICABLE.notEvaluated;
  const fields =
    row.has("diagnosedAndFiled") && !row.has("selfDiagnosed")
      ? ["diagnosedAndFiled"]
      : ["selfDiagnosed", "filed"];
  const denied = fields.find((field) => row.yes(field) === false);
  if (denied !== undefined) return row.fail(denied, { value: false, limit: true });
  return row.gap(...fields) ?? PASS;
}

function newCollege(row: Row): Judgement {
  const evaluated = row.yes("newEvaluated") ?? (row.isOk("evaluatedOn") ? true : undefined);
  if (evaluated) return PASS;
  const field = row.has("newEvaluated") || !row.has("evaluatedOn") ? "newEvaluated" : "evaluatedOn";
  const diagnosed = row.yes("diagnosedAndFiled") ?? row.yes("selfDiagnosed");
  if (diagnosed === false) return PASS;
  if (evaluated === undefined) return row.missing(field);
  if (diagnosed === undefined) return row.missing("selfDiagnosed");
  return row.fail(field, {
    cells: [field, row.isOk("selfDiagnosed") ? "selfDiagnosed" : "diagnosedAndFiled"],
    value: false,
    limit: true,
    note: { text: NOTES.newNotEvaluated },
  });
}

/** What shows that a college completed a diagnosis: its own day, else the review that followed it. */
const EVIDENCE = ["diagnosed", "reviewStart", "reviewEnd"] as const;
const dayField = (row: Row): string =>
  EVIDENCE.find((field) => row.isOk(field)) ?? EVIDENCE.find((field) => row.has(field)) ?? "diagnosed";

/** A sheet of something else only names the review that it is for: no list of what a college did. */
const isAside = (row: Row): boolean =>
  [...row.table.columns.keys()].every((field) => field === "college" || field === "reviewStart");

/** Each period of three years that is over holds a diagnosis. */
function cycles(set: RecordSet, context: Context): Judgement[] {
  if (!EVIDENCE.some((field) => set.has(field))) return [set.gap("diagnosed") ?? PASS];
  return [...reviewsByCollege(context).values()].map((rows): Judgement => {
    const [first] = rows;
    if (!first) return PASS;
    const record = first.text("college");
    const start = firstYearOf(record, context);
    const periods = periodsUntil(start, valueOf(LIMITS.cycle), context.asOf);
    if (periods.length === 0) return { ...NOT_APPLICABLE.noWindowEnded, record, sheet: first.table.sheet };
    const made = rows.filter((row) => row.yes("conducted") !== false);
    const days = made.map((row) => ({ row, day: row.number(dayField(row)) }));
    const missed = periods.find(({ from, to }) => !days.some(({ day }) => day >= from && day <= to));
    if (!missed) return pass({ record, reading: "R3" });
    const open = days.find(({ day }) => Number.isNaN(day));
    if (open)
      return { ...open.row.missing(dayField(open.row)), record: open.row.text("college"), reading: "R3" };
    if (rows.every(isAside)) return { ...first.missing("diagnosed"), record, reading: "R3" };
    return fail({
      record,
      sheet: first.table.sheet,
      reading: "R3",
      cells: rows.flatMap((row) => row.refs([dayField(row)])),
      note: { text: NOTES.noDiagnosis, args: { from: { date: missed.from }, to: { date: missed.to } } },
    });
  });
}

/** Colleges of the list that were reviewed in the three years up to the as-of date, by their reviews. */
function reviewedLately(context: Context): Set<string> {
  return new Set(
    rowsIn("review", context)
      .filter((row) => EVIDENCE.slice(1).some((field) => isLately(row.number(field), context)))
      .map((row) => collegeKey(row.text("college")))
  );
}
const isLately = (day: number, { asOf }: Context): boolean =>
  day <= asOf && day > addYears(asOf, -valueOf(LIMITS.cycle));

function sampled(set: RecordSet, context: Context): Judgement[] {
  const reviewed = set.has("sampled") ? undefined : reviewedLately(context);
  if (reviewed?.size === 0) return [set.gap("sampled") ?? PASS];
  let yes = 0;
  let open = 0;
  let gap: Judgement | undefined;
  const against: Row[] = [];
  for (const row of set.rows()) {
    const answer = reviewed ? reviewed.has(collegeKey(row.text("college"))) : row.yes("sampled");
    if (answer === undefined) {
      open += 1;
      gap ??= row.missing("sampled");
    } else if (answer) yes += 1;
    else against.push(row);
  }
  if (set.count === 0) return [NOT_APPLICABLE.nothing];
  const threshold = valueOf(LIMITS.sampled);
  const [low, high] = [percentOf(yes, set.count), percentOf(yes + open, set.count)];
  if (gap && meets(low, "atLeast", threshold) !== meets(high, "atLeast", threshold)) return [gap];
  const figures = { value: shown(low, LIMITS.sampled), limit: shown(threshold, LIMITS.sampled) };
  if (meets(low, "atLeast", threshold)) return [pass(figures)];
  const field = reviewed ? "college" : "sampled";
  return [fail({ ...figures, sheet: set.sheet, cells: against.flatMap((row) => row.refs([field])) })];
}

/** 四（一）: who is diagnosed and reviewed. */
export const SECTION_4_1: readonly Rule[] = [
  schemeRule({
    id: "4.1.1",
    kind: "attest",
    title: {
      zh: "已接受二轮评估的院校开展一次自主诊改并备案；新建院校先接受评估",
      en: "A college already evaluated made one self-diagnosis and filed it; a new one is evaluated first",
    },
    forms: [{ record: "college", scope: "row", judge: firstDiagnosis }],
  }),
  schemeRule({
    id: "4.1.2-1",
    kind: "date",
    title: { zh: "每3年至少完成一次诊改", en: "A diagnosis at least once in 3 years" },
    parameter: LIMITS.cycle,
    readings: ["R3"],
    forms: [{ record: "review", scope: "set", judge: cycles }],
  }),
  schemeRule({
    id: "4.1.2-2",
    kind: "limit",
    title: {
      zh: "每3年抽样复核的学校不少于总数的1/3",
      en: "At least a third of the colleges sampled in 3 years",
    },
    parameter: LIMITS.sampled,
    comparison: "atLeast",
    forms: [{ record: "college", scope: "set", judge: sampled }],
  }),
  schemeRule({
    id: "4.2.1-3",
    kind: "attest",
    title: {
      zh: "自主诊改情况写入本校质量年度报告",
      en: "The self-diagnosis stands in the annual quality report",
    },
    forms: [attest("college", "inReport")],
  }),
];
