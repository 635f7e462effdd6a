import { fail, pass, type Judgement, type RecordSet, type Row, type Rule } from "../../../rules";
import { schemeRule } from "../clause";
import { scheduledYear } from "../colleges";
import { codesOf, elementOf, ELEMENTS, isNameOf, namedIn } from "../elements";
import { NOT_APPLICABLE, NOTES } from "../messages";
import { ELEMENT_COUNT } from "../parameters";
import { yearsIn } from "../wording";

/** What is wrong with how a row names its element, undefined where nothing is. */
function misnamed(row: Row, before: string | undefined): Judgement | undefined {
  const { code, name } = namedIn(row);
  // Under a column of points an element is named once, in the first of its rows.
  if (code === undefined && name === "" && row.has("point") && before !== undefined) return undefined;
  const at = row.has("element") ? "element" : "name";
  if (code === undefined && name === "") {
    return { ...row.fail(at, { note: { text: NOTES.blankElement } }), record: row.name };
  }
  const known = elementOf(row);
  if (known === undefined || (code !== undefined && !codesOf.has(code))) {
    const text = [code, name].filter(Boolean).join(" ");
    return {
      ...row.fail(at, { value: text, note: { text: NOTES.unknownElement, args: { name: text } } }),
      record: row.name,
    };
  }
  if (name === "" || isNameOf(known, name)) return undefined;
  const expected = ELEMENTS.find((element) => element.code === known)?.names[0] ?? "";
  const where = row.text("element").includes(name.slice(0, 2)) || !row.has("name") ? at : "name";
  const note = { text: NOTES.otherName, args: { code: known, expected, name } };
  return { ...row.fail(where, { value: name, limit: expected, note }), record: row.name };
}

/** Exactly the 15 elements: none missing, twice or unknown, each by its own name. */
function elements(set: RecordSet): Judgement[] {
  const judgements: Judgement[] = [];
  const seen = new Set<string>();
  let before: string | undefined;
  for (const row of set.rows()) {
    const wrong = misnamed(row, before);
    if (wrong) judgements.push(wrong);
    const named = namedIn(row);
    const goesOn = row.has("point") && named.code === undefined && named.name === "";
    const code = goesOn ? before : elementOf(row);
    // Under a column of points an element's rows follow one another.
    const again = code !== undefined && seen.has(code) && !(row.has("point") && code === before);
    if (again) {
      const note = { text: NOTES.twice, args: { code } };
      judgements.push({ ...row.fail("element", { value: code, note }), record: row.name });
    }
    if (code !== undefined) seen.add(code);
    before = code;
  }
  const missing = ELEMENTS.filter(({ code }) => !seen.has(code)).map(
    ({ code, names }) => `${code} ${names[0] ?? ""}`
  );
  if (missing.length > 0) {
    const note = { text: NOTES.missingElements, args: { codes: { list: missing } } };
    judgements.push(fail({ sheet: set.sheet, value: seen.size, limit: ELEMENT_COUNT, note }));
  }
  return judgements.length > 0
    ? judgements
    : [pass({ value: seen.size, limit: ELEMENT_COUNT, sheet: set.sheet })];
}

/** The year that annex 2 schedules for a college not yet evaluated. */
function schedule(row: Row): Judgement {
  const evaluated = row.yes("evaluated");
  if (evaluated === undefined) return row.missing("evaluated");
  if (evaluated) return NOT_APPLICABLE.evaluated;
  const gap = row.gap("college");
  if (gap) return gap;
  const expected = scheduledYear(row.text("college"));
  if (expected === undefined)
    return row.unknown("incomplete", "college", { note: { text: NOTES.notListed } });
  const open = row.gap("plannedYear");
  if (open) return open;
  const years = yearsIn(row.text("plannedYear"));
  const [year] = years;
  if (year === undefined || years.size > 1) {
    const field = row.table.columns.get("plannedYear")?.field ?? "plannedYear";
    return row.unknown("unreadable", "plannedYear", { field });
  }
  if (year === expected) return pass({ value: year, limit: expected });
  const note = { text: NOTES.year, args: { expected: String(expected), year: String(year) } };
  return row.fail("plannedYear", { cells: ["plannedYear", "college"], value: year, limit: expected, note });
}

/** Annexes 1 and 2: the elements, and the schedule. */
export const ANNEXES_1_2: readonly Rule[] = [
  schemeRule({
    id: "annex1",
    kind: "complete",
    title: { zh: "15项诊断要素齐全，不重复，名称一致", en: "Exactly the 15 elements, by their names" },
    forms: [{ record: "element", scope: "set", judge: elements }],
  }),
  schemeRule({
    id: "annex2",
    kind: "member",
    title: {
      zh: "尚未接受二轮评估的院校按附件2安排的年度开展诊改",
      en: "A college not yet evaluated is diagnosed in the year that annex 2 schedules",
    },
    forms: [{ record: "college", scope: "row", judge: schedule }],
  }),
];
