import {
  groupedBy,
  isGap,
  on,
  PASS,
  plainDate,
  type Context,
  type Judgement,
  type NoteArgument,
  type Row,
  type SetForm,
} from "../../../rules";
import { saysLatest, yearsIn } from "../classify/years";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { startOf } from "./reviews";

const material = on("material");

/** Materials of the latest years, and the survey of students and graduates. */
const YEARLY = ["3", "4", "5"];
const SURVEY = "6";

const countdown = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from - index);
const holds = (years: ReadonlySet<number>, wanted: readonly number[]): boolean =>
  wanted.every((year) => years.has(year));

/** What rows of one material say together: years may stand in the name as well ("2022年质量年度报告"). */
function covers(
  code: string,
  rows: readonly Row[],
  start: number,
  context: Context
): NoteArgument | undefined {
  const text = rows.map((row) => `${row.text("coverage")} ${row.text("material")}`).join(" ");
  const years = yearsIn(text);
  const { year } = plainDate(start);
  if (code !== SURVEY) {
    const wanted = countdown(year - 1, context.limit(LIMITS.reportYears));
    if (saysLatest(text) && years.size === 0) return undefined;
    return holds(years, wanted) ? undefined : wanted.sort((a, b) => a - b).join("、");
  }
  const students = /在校|在籍/u.test(text);
  // The class of the review's own year has graduated or has not: either three are the latest.
  const count = context.limit(LIMITS.graduateYears);
  const graduates =
    (saysLatest(text) && years.size === 0) ||
    [year, year - 1].some((from) => holds(years, countdown(from, count)));
  if (students && graduates) return undefined;
  const latest = countdown(year - 1, count).sort((a, b) => a - b);
  const years3 = latest.join("、");
  return { zh: `在校生及${years3}届毕业生`, en: `present students and graduates of ${years3}` };
}

function judgeMaterial(code: string, rows: readonly Row[], context: Context): Judgement | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const record = first.name;
  const open = rows.find((row) => !row.isOk("coverage"));
  const named = rows.some(
    (row) => yearsIn(row.text("material")).size > 0 || saysLatest(row.text("material"))
  );
  if (rows.every((row) => !row.isOk("coverage")) && !named) return first.missing("coverage");
  const start = startOf(first, context);
  if (isGap(start)) return { ...start, record };
  const required = covers(code, rows, start.day, context);
  if (required === undefined) return PASS;
  if (open && first.has("coverage") && !named) return open.missing("coverage");
  const at = first.has("coverage") ? "coverage" : "material";
  const last = rows[rows.length - 1] ?? first;
  const text = rows.map((row) => row.text(at)).join("、");
  const cells = [...rows.map((row) => row.ref(at)), start.ref];
  const args = { required, text };
  return { ...last.fail(at, { cells, value: text, note: NOTES.coverage, args }), record };
}

/**
 * Which years the materials cover, by name: the rows of one material say it together, so that no kind of row
 * rule does.
 */
export const coverageForm: SetForm = material.all(
  "limit",
  ["coverage", "reviewStart"],
  (set, context) => {
    const rows = groupedBy(set.rows(), (row) => row.choice("material"));
    return [...YEARLY, SURVEY].flatMap((code) => judgeMaterial(code, rows.get(code) ?? [], context) ?? []);
  },
  { atLeast: LIMITS.reportYears, needs: ["material"] }
);
