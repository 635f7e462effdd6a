import {
  addYears,
  CellState,
  compare,
  fail,
  figure,
  limitRow,
  meets,
  pass,
  PASS,
  percentOf,
  shareOf,
  shown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
  type JudgedForm,
  type Rule,
  type Table,
} from "../../../rules";
import { schemeRule } from "../clause";
import { MATERIAL_OPTIONS, materialName } from "../materials";
import { NOTES } from "../messages";
import { LIMITS, valueOf } from "../parameters";
import { coverageForm } from "../coverage";
import { startOf } from "../start";

const named = (row: Row): boolean => row.isOk("name") || !row.has("name");

/** Experts are the rows that name one; a row without a name may be one. */
function enoughExperts(set: RecordSet): Judgement[] {
  let sure = 0;
  let gap: Judgement | undefined;
  let open = 0;
  for (const row of set.rows()) {
    if (named(row)) sure += 1;
    else {
      open += 1;
      gap ??= row.missing("name");
    }
  }
  const least = valueOf(LIMITS.experts);
  if (sure >= least) return [pass({ value: sure, limit: least })];
  if (gap && sure + open >= least) return [gap];
  return [fail({ sheet: set.sheet, value: sure, limit: least })];
}

function outsideHalf(set: RecordSet): Judgement[] {
  const missing = set.gap("outside");
  if (missing) return [missing];
  const least = valueOf(LIMITS.outsideExperts);
  let yes = 0;
  let open = 0;
  let gap: Judgement | undefined;
  const inside: Row[] = [];
  for (const row of set.rows()) {
    const said = row.choice("outside");
    if (said === undefined) {
      open += 1;
      gap ??= row.missing("outside");
    } else if (said === "outside") yes += 1;
    else inside.push(row);
  }
  const [low, high] = [percentOf(yes, set.count), percentOf(yes + open, set.count)];
  const [worst, best] = [meets(low, "atLeast", least), meets(high, "atLeast", least)];
  if (gap && worst !== best) return [gap];
  const figures = {
    value: shown(worst ? low : high, LIMITS.outsideExperts),
    limit: shown(least, LIMITS.outsideExperts),
  };
  if (worst) return [pass(figures)];
  return [fail({ ...figures, sheet: set.sheet, cells: inside.flatMap((row) => row.refs(["outside"])) })];
}

/** Figures of experts may stand with a college or its review. */
const inFigures = (form: (record: string) => JudgedForm, ...fields: string[]): JudgedForm[] =>
  ["college", "review"].map((record) => ({
    ...form(record),
    applies: (table: Table) => fields.every((field) => table.columns.has(field)),
  }));

/** All eight materials are there; one that the sheet lists may be denied or left open. */
function complete(set: RecordSet): Judgement[] {
  const judgements: Judgement[] = [];
  const present = new Set<string>();
  for (const row of set.rows()) {
    const code = row.choice("material");
    if (code === undefined) continue;
    present.add(code);
    if (!row.has("submitted")) continue;
    const submitted = row.yes("submitted");
    if (submitted === false || row.state("submitted") === CellState.BLANK) {
      const note = { text: NOTES.notSubmitted };
      judgements.push({ ...row.fail("submitted", { value: false, limit: true, note }), record: row.name });
    } else if (submitted === undefined) judgements.push({ ...row.missing("submitted"), record: row.name });
  }
  const missing = MATERIAL_OPTIONS.filter(({ code }) => !present.has(code)).map(({ code }) => code);
  if (missing.length > 0) {
    const note = { text: NOTES.missingMaterials, args: { names: { list: missing.map(materialName) } } };
    judgements.push(fail({ sheet: set.sheet, value: present.size, limit: MATERIAL_OPTIONS.length, note }));
  }
  return judgements.length > 0 ? judgements : [pass({ value: present.size, limit: MATERIAL_OPTIONS.length })];
}

/** So many days before the review starts. */
function daysBefore(field: string, parameter: typeof LIMITS.shownDays): JudgedForm {
  const limit = valueOf(parameter);
  return {
    record: "material",
    scope: "row",
    judge: (row, context) => {
      const gap = row.gap(field);
      if (gap) return gap;
      const start = startOf(row, context);
      if (typeof start !== "object" || "outcome" in start) return start;
      const day = row.number(field);
      const days = start.day - day;
      if (compare(days, limit) >= 0) return PASS;
      return row.fail(field, {
        cells: [field, start.ref],
        value: days,
        limit,
        note: {
          text: NOTES.daysBefore,
          args: { day: { date: day }, start: { date: start.day }, days, limit },
        },
      });
    },
  };
}

/** Rectification within a year of the review's end; the anniversary itself passes. */
function rectification(row: Row, { asOf }: Context): Judgement {
  const gap = row.gap("reviewEnd");
  if (gap) return gap;
  const end = row.number("reviewEnd");
  const due = addYears(end, valueOf(LIMITS.rectification));
  const cells = ["finished", "reviewEnd"];
  const dates = { end: { date: end }, due: { date: due } };
  if (row.isOk("finished")) {
    const finished = row.number("finished");
    if (finished <= due) return PASS;
    const note = { text: NOTES.lateRectification, args: { ...dates, finished: { date: finished } } };
    return row.fail("finished", { cells, value: finished, limit: due, note });
  }
  if (row.state("finished") !== CellState.BLANK || asOf <= due) return row.missing("finished", cells);
  return row.fail("finished", {
    cells,
    value: null,
    limit: due,
    note: { text: NOTES.noRectification, args: dates },
  });
}

/** 四（二）: experts, materials, rectification. */
export const SECTION_4_2: readonly Rule[] = [
  schemeRule({
    id: "4.2.1-1",
    kind: "limit",
    title: { zh: "自主诊改聘请专家不少于9人", en: "At least 9 experts" },
    parameter: LIMITS.experts,
    comparison: "atLeast",
    forms: [
      { record: "expert", scope: "set", judge: enoughExperts },
      ...inFigures((record) => limitRow(record, figure("experts"), "atLeast", LIMITS.experts), "experts"),
    ],
  }),
  schemeRule({
    id: "4.2.1-2",
    kind: "limit",
    title: { zh: "校外专家不少于专家总数的1/2", en: "At least half of the experts from outside" },
    parameter: LIMITS.outsideExperts,
    comparison: "atLeast",
    forms: [
      { record: "expert", scope: "set", judge: outsideHalf },
      ...inFigures(
        (record) =>
          limitRow(record, shareOf(undefined, "outsideExperts", "experts"), "atLeast", LIMITS.outsideExperts),
        "outsideExperts",
        "experts"
      ),
    ],
  }),
  schemeRule({
    id: "4.2.2-1",
    kind: "complete",
    title: { zh: "八项复核材料齐全", en: "All eight materials" },
    forms: [{ record: "material", scope: "set", judge: complete }],
  }),
  schemeRule({
    id: "4.2.2-2",
    kind: "limit",
    title: {
      zh: "（3）（4）（5）覆盖复核开始前近2年；（6）覆盖在校生及近3届毕业生",
      en: "(3) (4) (5) cover the 2 latest years before the review; (6) present students and 3 graduating years",
    },
    parameter: LIMITS.reportYears,
    comparison: "atLeast",
    forms: [coverageForm],
  }),
  schemeRule({
    id: "4.2.2-3",
    kind: "date",
    title: {
      zh: "材料于复核开始前30日在校园网公示",
      en: "Shown on the campus site 30 days before the review",
    },
    parameter: LIMITS.shownDays,
    comparison: "atLeast",
    forms: [daysBefore("shownOn", LIMITS.shownDays)],
  }),
  schemeRule({
    id: "4.2.2-4",
    kind: "date",
    title: {
      zh: "材料于复核开始前15日报送省教育评估研究中心",
      en: "Sent to the evaluation centre 15 days before the review",
    },
    parameter: LIMITS.sentDays,
    comparison: "atLeast",
    forms: [daysBefore("sentOn", LIMITS.sentDays)],
  }),
  schemeRule({
    id: "4.2.3",
    kind: "date",
    title: { zh: "复核结束后一年内完成整改", en: "Rectification within a year after the review" },
    parameter: LIMITS.rectification,
    forms: [{ record: "review", scope: "row", judge: rectification }],
  }),
];
