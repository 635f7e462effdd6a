import { address } from "../address";
import { readForms } from "../read/form-read";
import { isFormRecord, scanForm } from "./forms";
import { Grid, isEmpty } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import type { CellValue, SheetData } from "../matrix";
import { withStanding } from "../place/standing";
import { mappingFor } from "../place/replay";
import { cornerOf, fingerprintOf, readPlan } from "../read/table-read";
import { tablesAt, type TablePlan } from "./tables";
import { timetablesOf } from "./timetable";
import type { Mapping, Question, RecognisedTable, SheetRecognition } from "../types";

export interface SheetOptions {
  readonly date1904: boolean;
  readonly mapping?: Mapping;
  /** Only so many rows are looked at: enough to tell which regulation a sheet belongs to. */
  readonly mostRows?: number;
  /** The caller knows that it is a form: no header is looked for. */
  readonly form?: boolean;
}

/** Rows without any known header after which no further one is looked for. */
const FARTHEST_HEADER = 400;

/** Finds and reads all tables and forms of a sheet. */
export function recogniseSheet(sheet: SheetData, lexicon: Lexicon, options: SheetOptions): SheetRecognition {
  const grid = new Grid(sheet, options.mostRows);
  const titles = [grid.labelOf(sheet.name)];
  const plans: TablePlan[] = [];
  let free: number[] = [];
  let idle = 0;
  const timetables = options.form ? [] : timetablesOf(grid, lexicon);
  for (let row = 0; row < grid.rows; row += 1) {
    const timetable = timetables.find(({ top }) => top === row);
    if (timetable) {
      row = timetable.bottom;
      continue;
    }
    const found = options.form || idle > FARTHEST_HEADER ? [] : tablesAt(grid, lexicon, row, titles);
    const [first] = found;
    if (!first) {
      idle += 1;
      if (idle <= FARTHEST_HEADER) free.push(row);
      continue;
    }
    idle = 0;
    const title = titleRow(grid, first.band.top);
    free = free.filter((other) => other < first.band.top && other !== title);
    plans.push(...found);
    row = Math.max(...found.map((plan) => plan.body.end)) - 1;
  }
  const tables: RecognisedTable[] = [];
  const questions: Question[] = [];
  for (const plan of plans) {
    const mapping = mappingFor(options.mapping, sheet.name, fingerprintOf(plan), cornerOf(grid, plan));
    if (plan.rivals.length > 0 && !mapping) questions.push(whichRecord(grid, plan));
    else {
      const read = readPlan(grid, lexicon, plan, options.date1904, mapping);
      tables.push({ ...read, table: withStanding(grid, lexicon, free, read.table) });
    }
  }
  const scan = scanForm(grid, lexicon, free, titles, isFormRecord);
  const forms = readForms(grid, scan, {
    fewest: options.form ? 1 : 2,
    date1904: options.date1904,
    mapping: options.mapping,
  });
  const all = [...tables, ...timetables.map(({ recognised }) => recognised), ...forms].sort(
    (a, b) => a.firstRow - b.firstRow
  );
  return { name: sheet.name, tables: all, questions };
}

/**
 * The row of a table's own title: a lone text right above its header ("Хоёр. Мэдлэг, ур чадвар …"). It may
 * read like a label of a form, but answers nothing.
 */
function titleRow(grid: Grid, header: number): number | undefined {
  let row = header - 1;
  while (row >= 0 && row >= header - 3 && filledCells(grid, row).length === 0) row -= 1;
  const [only, ...more] = row < 0 ? [] : filledCells(grid, row);
  return typeof only === "string" && more.length === 0 && !/[:：]/.test(only) ? row : undefined;
}

const filledCells = (grid: Grid, row: number): CellValue[] =>
  Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column)).filter(
    (cell) => !isEmpty(cell)
  );

/** Several record types fit a header equally well: nobody but a person can tell. */
function whichRecord(grid: Grid, plan: TablePlan): Question {
  const label = plan.band.paths
    .slice(plan.from - plan.band.left, plan.to - plan.band.left + 1)
    .map((path) => path[path.length - 1]?.text ?? "")
    .filter((text) => text !== "")
    .join(" | ");
  const cell = address(grid.ref(plan.band.bottom, plan.from));
  return {
    kind: "record",
    cell,
    at: cell,
    label,
    suggestions: [plan.known, ...plan.rivals].map((k) => k.record.id),
    fingerprint: fingerprintOf(plan),
  };
}
