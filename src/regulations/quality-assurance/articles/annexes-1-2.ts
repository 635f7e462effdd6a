import { asking, on, unlessSaid } from "../../../rules";
import type { Judge, Judgement, JudgeSet, RecordSet, Row } from "../../../rules";
import { elementBy, elementOf, ELEMENTS, isElement, isNameOf, namedIn } from "../classify/elements";
import { scheduledYear, yearsIn } from "../classify/schedule";
import { scheme } from "../clause";
import { ofReport } from "../facts/results";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { COLLEGE_QUESTIONS } from "./questions";

const element = on("element");
const college = on("college");

/** Where a row names its element. */
const nameField = (row: Row): string => (row.has("element") ? "element" : "name");

/** What is wrong with how a row names its element; a college's own further elements are welcome (三（二）). */
function misnamed(row: Row) {
  const { code, name } = namedIn(row);
  const at = nameField(row);
  if (code === undefined && name === "") return row.fail(at, { note: NOTES.blankElement });
  const known = elementOf(row);
  if (known === undefined || (code !== undefined && !isElement(code))) return undefined;
  const own = elementBy(known);
  if (name === "" || isNameOf(own, name)) return undefined;
  const expected = own.name;
  const where = row.text("element").includes(name.slice(0, 2)) || !row.has("name") ? at : "name";
  const note = { text: NOTES.otherName, args: { code: known, expected, name } };
  return row.fail(where, { value: name, limit: expected, note });
}

/**
 * The elements of annex 1: none missing, none twice, each by its own name. Under a column of points an element is
 * named once, in the first of its rows: a list in which rows go on is no closed list of one record each.
 */
const elements: JudgeSet = (set) => {
  const judgements: Judgement[] = [];
  const seen = new Set<string>();
  /** Rows that name something without a code: each may be an element by another name. */
  const unclear: Row[] = [];
  for (const { row, code, goesOn } of namedRows(set)) {
    const wrong = goesOn ? undefined : misnamed(row);
    if (wrong) judgements.push(wrong);
    if (code === undefined) {
      const named = namedIn(row);
      if (named.code === undefined && named.name !== "") unclear.push(row);
    } else if (seen.has(code) && !goesOn) {
      judgements.push(row.fail("element", { value: code, note: NOTES.twice, args: { code } }));
    }
    if (code !== undefined) seen.add(code);
  }
  const missing = ELEMENTS.filter(({ code }) => !seen.has(code));
  const names = missing.map(({ code, name }) => `${code} ${name}`);
  const [open] = unclear;
  if (missing.length > unclear.length) {
    const figures = { value: seen.size, limit: ELEMENTS.length };
    judgements.push(set.fail({ ...figures, note: NOTES.missingElements, args: { codes: { list: names } } }));
  } else if (open && missing.length > 0) {
    const args = { name: namedIn(open).name, codes: { list: names } };
    judgements.push(open.unclear(nameField(open), NOTES.unknownElement, { args }));
  }
  return judgements.length > 0 ? judgements : set.pass({ value: seen.size, limit: ELEMENTS.length });
};

interface NamedRow {
  readonly row: Row;
  readonly code: string | undefined;
  /** It is a further point of the element above it. */
  readonly goesOn: boolean;
}

function namedRows(set: RecordSet): NamedRow[] {
  let before: string | undefined;
  return [...set.rows()].map((row) => {
    const { code, name } = namedIn(row);
    const isBlank = code === undefined && name === "";
    const own = elementOf(row);
    const goesOn = row.has("point") && before !== undefined && (isBlank || own === before);
    before = goesOn ? before : own;
    return { row, code: before, goesOn };
  });
}

/** Annex 1 has so many points of diagnosis by element; a college's own further ones are welcome. */
const points: JudgeSet = (set, context) => {
  const found = new Map<string, Set<string>>();
  let blank: Row | undefined;
  for (const { row, code } of namedRows(set)) {
    if (code === undefined) continue;
    const own = found.get(code) ?? new Set<string>();
    found.set(code, own);
    if (row.isOk("point")) own.add(row.text("point").replace(/\s/g, ""));
    else blank ??= row;
  }
  const count = (code: string): number => found.get(code)?.size ?? 0;
  const short = ELEMENTS.filter(({ code, points: wanted }) => count(code) < wanted);
  const value = ELEMENTS.reduce((sum, { code, points: wanted }) => sum + Math.min(count(code), wanted), 0);
  const limit = context.limit(LIMITS.points);
  if (value >= limit) return set.pass({ value, limit });
  if (blank) return blank.missing("point");
  const names = short.map(({ code, name }) => `${code} ${name}`);
  const note = { text: NOTES.missingPoints, args: { codes: { list: names } } };
  // Points of elements that the list lacks altogether are told with the elements.
  const isTold = short.every(({ code }) => !found.has(code));
  return set.fail({ value, limit, note, ...(isTold && { follows: "annex1" }) });
};

/** The year that annex 2 schedules for a college: a table by name, which only says what it lists. */
const schedule: Judge = (row) => {
  const expected = scheduledYear(row.text("college"));
  if (expected === undefined) return row.unclear("college", NOTES.notListed);
  if (!row.isOk("plannedYear")) return row.missing("plannedYear");
  const years = yearsIn(row.text("plannedYear"));
  const [year] = years;
  if (year === undefined || years.size > 1) return row.unread("plannedYear");
  const figures = { value: year, limit: expected };
  if (year === expected) return row.pass(figures);
  return row.fail("plannedYear", { cells: ["plannedYear", "college"], ...figures, note: NOTES.year });
};

/** Figures of annex 1 that a college confirms, each with the years that it speaks of. */
const asked = asking(COLLEGE_QUESTIONS, "college", {
  applies: ["incidentReports", "noAccident", "fourInPlace"],
});

/** Annexes 1 and 2: the elements, and the schedule. */
export const ANNEXES_1_2 = scheme`
annex1: 诊断要素齐全，不重复，名称一致 | All the elements of annex 1, by their names
annex1-2: 指标体系的{limit}个诊断点齐全 | All {limit} points of diagnosis
annex1-3 limit=incidentYears
annex1-4 limit=accidentYears
annex1-5
annex2 unit=year: 尚未接受二轮评估的院校按附件二安排的年度开展诊改
  | A college not yet evaluated is diagnosed in the year that annex two schedules
`(asked, {
  annex1: element.all("complete", ["element", "name", "point"], ofReport(elements)),
  "annex1-2": element.all("complete", ["point"], ofReport(points), {
    atLeast: LIMITS.points,
    applies: ["point"],
  }),
  annex2: college.each("member", ["plannedYear"], schedule, {
    unless: unlessSaid("evaluated", true, NOT_APPLICABLE.evaluated),
    needs: ["evaluated", "college"],
  }),
});
