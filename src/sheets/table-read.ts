import type { Field, Table } from "../rules";
import { address, columnIndex, columnName } from "./address";
import { fingerprint } from "./fingerprint";
import type { Grid } from "./grid";
import { fieldOf } from "./knowledge";
import type { Match } from "./match";
import { readTable, type ColumnSource } from "./read";
import { bodyOf } from "./rows";
import { tableScales } from "./shares";
import { isLine, opensTable, unmatchedColumns, type TablePlan } from "./tables";
import { kindsOf } from "./twins";
import type { Lexicon } from "./knowledge";
import type { Confidence, Mapping, Question, RecognisedTable, SheetMapping } from "./types";

/** What the header of a table says, whatever it is taken for. */
export const fingerprintOf = (plan: TablePlan): string =>
  fingerprint(
    plan.band.paths
      .slice(plan.from - plan.band.left, plan.to - plan.band.left + 1)
      .map((path) => path.map((l) => l.words).join("›"))
  );

/** The decisions that a person has made for a table of this shape; for this very sheet before others. */
export function mappingFor(
  mapping: Mapping | undefined,
  sheet: string,
  print: string
): SheetMapping | undefined {
  const same = mapping?.sheets.filter((entry) => entry.fingerprint === print) ?? [];
  return same.find((entry) => entry.sheet === sheet) ?? same[0];
}

interface Mapped {
  readonly match: Match;
  readonly confidence: Confidence;
}

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
  if (mapping) override(detected, mapping, (id) => fieldOf(record, id), grid);
  const fields = new Map([...detected].map(([column, { match }]): [number, Field] => [column, match.field]));
  const { band, from, to } = plan;
  const leftOut = mapping?.ignoredRows && new Set(mapping.ignoredRows);
  const body =
    leftOut || fields.size !== plan.columns.matches.size
      ? bodyOf({
          grid,
          band,
          fields,
          from,
          to,
          leftOut,
          opensTable: (row) => opensTable(grid, lexicon, row),
          isLine: (row) => isLine(grid, lexicon, row),
        })
      : plan.body;
  const questions: Question[] = [];
  settleTwins(grid, detected, record.fields, body.records, (column) => questions.push(kindQuestion(column)));
  const sources = withScales(
    grid,
    body.records,
    [...detected].map(([column, { match }]): ColumnSource => {
      const path = band.paths[column - band.left] ?? [];
      return { field: match.field, column, percentLabel: path.some((label) => label.percent) };
    })
  );
  const items =
    known === plan.known && plan.items && known.items ? { index: known.items, ...plan.items } : undefined;
  const read = (rows: readonly number[]): Table =>
    readTable(grid, record, rows, sources, "table", date1904, items);
  const table: Table =
    body.summary.length > 0 ? { ...read(body.records), summary: read(body.summary) } : read(body.records);
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
  const columns: Record<string, string> = {};
  const confidence: Record<string, Confidence> = {};
  if (items) {
    columns[items.field.id] = letter(items.column);
    confidence[items.field.id] = "exact";
  }
  for (const [column, { match, confidence: sure }] of detected) {
    columns[match.field.id] ??= letter(column);
    confidence[match.field.id] ??= sure;
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
  };

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

/** Adds to share columns the scale that the table proves. */
function withScales(grid: Grid, rows: readonly number[], sources: readonly ColumnSource[]): ColumnSource[] {
  const shares = sources.filter(({ field }) => field.type === "share");
  if (shares.length === 0) return [...sources];
  const cellsOf = (column: number) => rows.map((row) => grid.cell(row, column));
  const columnOf = (id: string | undefined) => sources.find(({ field }) => field.id === id)?.column;
  const scales = tableScales(
    shares.map(({ field, column, percentLabel }) => ({
      field,
      percentLabel,
      cells: cellsOf(column),
      formats: grid.sheet.formats ? rows.map((row) => grid.format(row, column)) : [],
    })),
    (field) => {
      const [part, whole] = [columnOf(field.twin), columnOf(field.whole)];
      return part === undefined || whole === undefined
        ? undefined
        : { part: cellsOf(part), whole: cellsOf(whole) };
    }
  );
  return sources.map((source) => {
    const index = shares.indexOf(source);
    return index < 0 ? source : { ...source, scale: scales[index] };
  });
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
    for (const [column, { match }] of detected) if (match.field.id === id) detected.delete(column);
    if (!chosen || letters === null) continue;
    const column = columnIndex(letters) - (grid.sheet.origin?.column ?? 0);
    if (column < 0) continue;
    detected.set(column, {
      match: { field: chosen, confidence: "exact", open: false },
      confidence: "confirmed",
    });
  }
}

/** Decides open columns by their cells; those that stay open are left out and asked. */
function settleTwins(
  grid: Grid,
  detected: Map<number, Mapped>,
  fields: readonly Field[],
  rows: readonly number[],
  ask: (column: number) => void
): void {
  const open = [...detected].filter(([, { match }]) => match.open === true);
  if (open.length === 0) return;
  const cellsOf = (column: number) => rows.map((row) => grid.cell(row, column));
  const kinds = kindsOf(
    open.map(([column, { match }]) => ({
      field: match.field,
      cells: cellsOf(column),
      formats: rows.map((row) => grid.format(row, column)),
    })),
    (field) => {
      const whole = [...detected].find(([, { match }]) => match.field.id === field.whole);
      return whole && cellsOf(whole[0]);
    }
  );
  open.forEach(([column, { match, confidence }], index) => {
    const kind = kinds[index];
    const chosen = [match.field, fields.find((f) => f.id === match.field.twin)].find(
      (field) => field && kind && (field.type === "share") === (kind === "share")
    );
    const taken = [...detected].some(
      ([at, other]) => at !== column && other.match.open !== true && other.match.field === chosen
    );
    if (chosen && !taken)
      detected.set(column, { match: { ...match, field: chosen, open: false }, confidence });
    else {
      detected.delete(column);
      ask(column);
    }
  });
}
