import { CellState, type Field, type Table } from "../../rules";
import { address, columnIndex, columnName } from "../address";
import { answered } from "../lexicon/match";
import { commonColumns, namesGroup } from "../place/common";
import { endsOf } from "../find/ends";
import { fingerprint } from "../fingerprint";
import type { Grid } from "../grid/grid";
import { fieldOf } from "../lexicon/lexicon";
import { settleTwins, withScales, type Mapped } from "../place/table-values";
import { readTable, type ColumnSource, type ItemSource } from "./read";
import { bodyOf } from "../find/rows/body";
import { spreadTable } from "../place/spread";
import { unmatchedColumns, type TablePlan } from "../find/tables";
import type { Lexicon } from "../lexicon/lexicon";
import { chosenFor } from "../place/replay";
import type { Confidence, Question, RecognisedTable, SheetMapping } from "../types";

/** What the header of a table says, whatever it is taken for. */
export const fingerprintOf = (plan: TablePlan): string =>
  fingerprint(
    plan.band.paths
      .slice(plan.from - plan.band.left, plan.to - plan.band.left + 1)
      .map((path) => path.map((l) => l.words).join("›"))
  );

/** Where a table's header begins. */
export const cornerOf = (grid: Grid, { band, from }: TablePlan): string => address(grid.ref(band.top, from));

/** Reads a planned table's cells, with a person's decisions laid over what was detected. */
export function readPlan(
  grid: Grid,
  lexicon: Lexicon,
  plan: TablePlan,
  date1904: boolean,
  mapping?: SheetMapping
): RecognisedTable {
  const known = lexicon.records.find(({ record }) => record.id === mapping?.record) ?? plan.known;
  const { record } = known;
  const detected = new Map<number, Mapped>();
  if (known === plan.known) {
    for (const [column, match] of plan.columns.matches)
      detected.set(column, { match, confidence: match.confidence });
  }
  const itemField = known === plan.known ? plan.items?.field.id : undefined;
  if (mapping)
    override(detected, mapping, (id) => (id === itemField ? undefined : fieldOf(record, id)), grid);
  const fields = new Map([...detected].map(([column, { match }]): [number, Field] => [column, match.field]));
  if (known === plan.known && plan.items) fields.set(plan.items.column, plan.items.field);
  const { band, from, to } = plan;
  const items =
    known === plan.known && plan.items && known.items
      ? { index: known.items, ...plan.items, chosen: (name: string) => mapping && chosenFor(mapping, name) }
      : undefined;
  const leftOut = mapping?.ignoredRows && new Set(mapping.ignoredRows);
  const body = mapping
    ? bodyOf({
        grid,
        band,
        fields,
        from,
        to,
        leftOut,
        namesGroup: (row, own) => namesGroup(grid, known, row, own),
        ...endsOf(grid, lexicon, fields.size, items),
      })
    : plan.body;
  const questions: Question[] = [];
  settleTwins(grid, detected, record.fields, body.records, (column) => questions.push(kindQuestion(column)));
  const sources = withScales(
    grid,
    body.records,
    [...detected].flatMap(([column, { match, also }]): ColumnSource[] => {
      const path = band.paths[column - band.left] ?? [];
      const percentLabel = path.some((label) => label.percent);
      const no = known === plan.known ? plan.columns.denials.get(column) : undefined;
      return [match.field, ...(also ? [also] : [])].map((field) => ({ field, column, no, percentLabel }));
    })
  );
  const read = (rows: readonly number[]): Table =>
    readTable(grid, record, rows, sources, "table", date1904, items);
  const own = read(body.records);
  const groups = body.ignored.filter(({ why }) => why === "section").map(({ row }) => row);
  const common = commonColumns(grid, known, band.top, body.records, groups, new Set(own.columns.keys()));
  const whole: Table = common.size > 0 ? { ...own, columns: new Map([...own.columns, ...common]) } : own;
  const spread = known === plan.known && keepsSpread() ? plan.spread : undefined;
  const table: Table = spread
    ? spreadTable(grid, whole, body.records, band, spread)
    : body.summary.length > 0
      ? { ...whole, summary: read(body.summary) }
      : whole;
  for (const { column, label } of unmatchedColumns(plan)) {
    if (detected.has(column)) continue;
    const suggestions = known.index.suggest(label).map((field) => field.id);
    questions.push({
      kind: "column",
      cell: address(grid.ref(band.bottom, column)),
      at: letter(column),
      label: label.text,
      suggestions,
    });
  }
  if (items) questions.push(...itemQuestions(table, items));
  const columns: Record<string, string> = {};
  const confidence: Record<string, Confidence> = {};
  if (items) {
    columns[items.field.id] = letter(items.column);
    confidence[items.field.id] = mapping?.columns[items.field.id] ? "confirmed" : "exact";
  }
  for (const [column, { match, also, confidence: sure }] of detected) {
    for (const field of also ? [match.field, also] : [match.field]) {
      columns[field.id] ??= letter(column);
      confidence[field.id] ??= sure;
    }
  }
  for (const column of spread?.columns.keys() ?? []) {
    if (spread && columns[spread.field.id] === undefined) columns[spread.field.id] = letter(column);
    if (spread) confidence[spread.field.id] = "exact";
  }
  const last = body.records[body.records.length - 1] ?? band.body;
  return {
    table,
    layout: "table",
    headerRows: Array.from({ length: band.bottom - band.top + 1 }, (_, at) => grid.rowNumber(band.top + at)),
    firstRow: grid.rowNumber(body.records[0] ?? band.body),
    lastRow: grid.rowNumber(last),
    ignoredRows: body.ignored.map(({ row, why }) => ({ row: grid.rowNumber(row), why })),
    columns,
    confidence,
    questions,
    fingerprint: fingerprintOf(plan),
    corner: cornerOf(grid, plan),
  };

  /** Whether a person left the figure where it was found: in the first of its columns. */
  function keepsSpread(): boolean {
    const chosen = plan.spread && mapping?.columns[plan.spread.field.id];
    const [first] = plan.spread?.columns.keys() ?? [];
    return chosen === undefined || (first !== undefined && chosen === letter(first));
  }

  function letter(column: number): string {
    return columnName(column + (grid.sheet.origin?.column ?? 0));
  }

  function kindQuestion(column: number): Question {
    const path = band.paths[column - band.left] ?? [];
    const field = plan.columns.matches.get(column)?.field;
    return {
      kind: "kind",
      cell: address(grid.ref(band.bottom, column)),
      at: letter(column),
      label: path.map((label) => label.text).join(" › "),
      suggestions: field ? [field.id, ...(field.twin === undefined ? [] : [field.twin])] : [],
    };
  }
}

/** More questions than this nobody answers. */
const MOST_QUESTIONS = 20;

/** Rows that none of the list's items names clearly, each name once. */
function itemQuestions(table: Table, { index, field }: ItemSource): Question[] {
  const column = table.columns.get(field.id);
  const questions: Question[] = [];
  for (let row = 0; column && row < table.count && questions.length < MOST_QUESTIONS; row += 1) {
    if (column.states[row] !== CellState.UNREADABLE) continue;
    const label = column.texts[row] ?? "";
    const suggestions = index.suggest(label);
    const cell = address(column.ref(row));
    if (questions.every((other) => other.label !== label))
      questions.push({ kind: "item", cell, at: cell, label, suggestions });
  }
  return questions;
}

/** Lays a person's choices over the detected columns. */
function override(
  detected: Map<number, Mapped>,
  mapping: SheetMapping,
  field: (id: string) => Field | undefined,
  grid: Grid
): void {
  for (const [id, letters] of Object.entries(mapping.columns)) {
    const chosen = field(id);
    const column = letters === null ? -1 : columnIndex(letters) - (grid.sheet.origin?.column ?? 0);
    const agreed = detected.get(column);
    const twin = agreed?.match.field.twin === id && mapping.columns[agreed.match.field.id] === letters;
    if (agreed && (agreed.match.field.id === id || twin)) {
      detected.set(column, { ...agreed, confidence: "confirmed" });
      continue;
    }
    for (const [column, { match }] of detected) if (match.field.id === id) detected.delete(column);
    if (!chosen || column < 0) continue;
    detected.set(column, {
      match: answered(chosen, ""),
      confidence: "confirmed",
    });
  }
}
