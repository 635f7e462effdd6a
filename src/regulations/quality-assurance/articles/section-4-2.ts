import { addYears, asking, certain, compare, completeList, daysIn, groupedBy, isGap } from "../../../rules";
import { knowing, lateNote, on, PASS, plainDate, trait } from "../../../rules";
import type { Context, Judge, Judgement, JudgeSet, Parameter, Row } from "../../../rules";
import { scheme } from "../clause";
import { listsOf, startOf } from "../facts/reviews";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { MATERIAL_OPTIONS } from "../records";
import { saysLatest, yearsIn } from "../classify/schedule";
import { REVIEW_QUESTIONS } from "./questions";

const material = on("material");

/** Materials of the latest years, and the survey of students and graduates. */
const YEARLY = ["3", "4", "5"];
const SURVEY = "6";

/** So many years up to one, in their order. */
const latest = (to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => to - count + 1 + index);

/** What rows of one material do not cover together; years may stand in the name as well ("2022年质量年度报告"). */
function uncovered(code: string, rows: readonly Row[], start: number, context: Context) {
  const text = rows.map((row) => `${row.text("coverage")} ${row.text("material")}`).join(" ");
  const years = yearsIn(text);
  const { year } = plainDate(start);
  const count = context.limit(code === SURVEY ? LIMITS.graduateYears : LIMITS.reportYears);
  // The class of the review's own year has graduated or has not: either three are the latest.
  const lists = (code === SURVEY ? [year, year - 1] : [year - 1]).map((to) => latest(to, count));
  const isListed = lists.some((wanted) => wanted.every((each) => years.has(each)));
  const isCovered = isListed || (saysLatest(text) && years.size === 0);
  if (isCovered && (code !== SURVEY || /在校|在籍/u.test(text))) return undefined;
  const listed = { list: latest(year - 1, count).map(String) };
  return code === SURVEY ? { text: NOTES.surveyed, args: { years: listed } } : listed;
}

function judgeMaterial(code: string, rows: readonly Row[], context: Context): readonly Judgement[] {
  const [first] = rows;
  if (!first) return [];
  const record = first.name;
  const open = rows.filter((row) => !row.isOk("coverage"));
  const named = rows.map((row) => row.text("material"));
  const isNamed = named.some((name) => yearsIn(name).size > 0 || saysLatest(name));
  if (open.length === rows.length && !isNamed) return [first.missing("coverage")];
  const start = startOf(first, context);
  if (isGap(start)) return [{ ...start, record }];
  const required = uncovered(code, rows, start.day, context);
  if (required === undefined) return [PASS];
  const at = first.has("coverage") ? "coverage" : "material";
  if (open[0] && at === "coverage" && !isNamed) return [open[0].missing("coverage")];
  const last = certain(rows.at(-1), "a row of each material");
  const text = rows.map((row) => row.text(at)).join("、");
  const cells = [...rows.map((row) => row.ref(at)), start.ref];
  const args = { required, text };
  return [{ ...last.fail(at, { cells, value: text, note: NOTES.coverage, args }), record }];
}

/** Which of the eight materials a row says it is, where it is clear. */
const materialOf = (row: Row): string | undefined => row.choice("material");

/** Which years the materials cover: the rows of one material say it together, so that no kind of row rule does. */
const coverage: JudgeSet = (set, context) =>
  listsOf(set, materialOf).flatMap((list) => {
    const rows = groupedBy(list.rows(), materialOf);
    return [...YEARLY, SURVEY].flatMap((code) => judgeMaterial(code, rows.get(code) ?? [], context));
  });

const review = on("review");

/** Which of the eight materials a row is; a title that is not recognised is named. */
const MATERIAL = trait<string>("which material", [], (row) => {
  const [code, title] = [materialOf(row), row.text("material")];
  if (code !== undefined || title === "") return code ?? row.missing("material");
  const args = { title };
  return row.unknown("unreadable", "material", { said: title, note: NOTES.unknownMaterial, args });
});

const TITLES = new Map(MATERIAL_OPTIONS.map(({ code, labels }) => [code, certain(labels[0], code)]));

const LISTED = completeList({
  record: "material",
  item: MATERIAL,
  needed: () => ({ items: MATERIAL_OPTIONS.map(({ code }) => code) }),
  name: (code) => `（${code}）${certain(TITLES.get(code), code)}`,
  note: NOTES.missingMaterials,
});

/** All eight are there, of each college, and none is denied: that is told at its cell, beside what the list lacks. */
const complete: JudgeSet = (set, context) =>
  listsOf(set, materialOf).flatMap((list) => {
    const denied = [...list.rows()].flatMap((row) => notSubmitted(row) ?? []);
    const named = list.name === "" ? {} : { record: list.name };
    const listed: Judgement = { ...named, ...LISTED.judge(list, context) };
    return denied.length > 0 && listed.outcome === "pass" ? denied : [...denied, listed];
  });

function notSubmitted(row: Row) {
  if (row.choice("material") === undefined || !row.has("submitted")) return undefined;
  const submitted = row.yes("submitted") ?? (row.isBlank("submitted") ? false : undefined);
  if (submitted === undefined) return row.missing("submitted");
  return submitted ? undefined : row.denied("submitted", { note: NOTES.notSubmitted });
}

/** So many days before the review starts, which may stand in another table: no column holds its day. */
const daysBefore = (field: string, parameter: Parameter<number>) =>
  material.each(
    "date",
    ["reviewStart"],
    knowing(startOf, (start, row, context) => {
      const limit = context.limit(parameter);
      const day = row.number(field);
      const days = start.day - day;
      if (compare(days, limit) >= 0) return undefined;
      const args = { day: { date: day }, start: { date: start.day }, days, limit };
      const figures = { value: days, limit, note: NOTES.daysBefore, args };
      return row.fail(field, { cells: [field, start.ref], ...figures });
    }),
    { atLeast: parameter, needs: [field] }
  );

/** Within a year of the review's end, a month as a whole where only that is given; without a day it is late once that is over, which no kind of window says. */
const rectification: Judge = (row, context) => {
  const from = row.number("reviewEnd");
  const due = addYears(from, context.limit(LIMITS.rectification));
  const cells = ["finished", "reviewEnd"];
  const finished = daysIn(row, "finished");
  const [day, last] = finished ?? [context.asOf, context.asOf];
  const isOpen = row.has("finished") && row.isBlank("finished");
  if (finished ? day <= due && last > due : !isOpen || day <= due) return row.missing("finished", cells);
  if (last <= due) return undefined;
  const note = lateNote(day, due, { from }, finished ? NOTES.lateRectification : NOTES.noRectification);
  return row.fail("finished", { cells, value: finished ? day : null, limit: due, note });
};

/** 四（二）2–3: materials, rectification. */
export const SECTION_4_2 = scheme`
4.2.2-1: 复核材料齐全 | All materials of the list
4.2.2-2 graduates=graduateYears: （3）（4）（5）覆盖复核开始前近{limit}；（6）覆盖在校生及近{graduates}毕业生
  | (3) (4) (5) cover the {limit} before the review; (6) present students and {graduates} of graduates
4.2.2-3: 材料于复核开始前{limit}在校园网公示 | Shown on the campus site {limit} before the review
4.2.2-4: 材料于复核开始前{limit}报送省教育评估研究中心
  | Sent to the evaluation centre {limit} before the review
4.2.3: 复核结束后{limit}内完成整改 | Rectification within {limit} after the review
4.2.3-1
`(asking(REVIEW_QUESTIONS, "review", { applies: ["planMade"] }), {
  "4.2.2-1": material.all("complete", ["material", "submitted"], complete),
  "4.2.2-2": material.all("limit", ["coverage", "reviewStart"], coverage, {
    atLeast: LIMITS.reportYears,
    needs: ["material"],
  }),
  "4.2.2-3": daysBefore("shownOn", LIMITS.shownDays),
  "4.2.2-4": daysBefore("sentOn", LIMITS.sentDays),
  "4.2.3": review.each("date", ["finished"], rectification, {
    parameter: LIMITS.rectification,
    needs: ["reviewEnd"],
  }),
});
