/** A sheet of one toy record: read as a whole, or one step of it by itself. */
import { CellState, type RecordType } from "../../src/rules";
import {
  readAgain,
  recognise,
  type Area,
  type CellChange,
  type CellValue,
  type Mapping,
  type ReadSheet,
  type ReadTable,
  type SheetData,
} from "../../src/sheets";
import { address } from "../../src/sheets/address";
import { withChanges } from "../../src/sheets/change";
import type { AnswerCell } from "../../src/sheets/find/forms/answers";
import type { Matches } from "../../src/sheets/find/forms/headings";
import { FormScanner } from "../../src/sheets/find/forms/scan";
import { bandOf } from "../../src/sheets/find/header";
import { weigh, type Weighed } from "../../src/sheets/find/weigh";
import { tablesAt } from "../../src/sheets/find/tables";
import type { Decided, TablePlan } from "../../src/sheets/find/plan";
import { Grid } from "../../src/sheets/grid/grid";
import { Lexicon, type Knowledge } from "../../src/sheets/lexicon/lexicon";
import { planColumns } from "../../src/sheets/place/columns";
import { labelCell, type Entry } from "../../src/sheets/place/form-entry";
import { beneath } from "../../src/sheets/place/rivals";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyRegulation } from "../support/toy";

type More = Partial<Pick<SheetData, "formats" | "merges" | "name" | "origin">>;

export const gridOf = (values: readonly (readonly CellValue[])[], more: More = {}): Grid =>
  new Grid({ name: "S", values, merges: [], ...more });

/** What is known of a record's labels. */
export function knownOf(record: RecordType): Knowledge {
  const [known] = new Lexicon([record]).records;
  if (!known) throw new Error("one record");
  return known;
}

/** What a label means for each record that knows it. */
export const matchesIn = ({ records }: Lexicon, text: string): Matches =>
  new Map(
    records.flatMap((known) => {
      const found = known.index.find(parseLabel(text));
      return found ? [[known, found] as const] : [];
    })
  );

/** A sheet as a law of these records reads it. */
export function readBy(
  records: readonly RecordType[],
  values: readonly (readonly CellValue[])[],
  { mapping, ...more }: More & { readonly mapping?: Mapping } = {}
): ReadSheet {
  const sheet = { name: "S", values, merges: [], ...more };
  const law = toyRegulation("toy", records);
  const [read] = recognise({ sheets: [sheet] }, [law], { regulation: "toy", mapping }).sheets;
  if (!read) throw new Error("one sheet");
  return read;
}

/** By field, its value in each record; null where that has none. */
export const valuesIn = (read: ReadTable | undefined): Readonly<Record<string, unknown[]>> =>
  Object.fromEntries(
    [...(read?.table.columns ?? [])].map(
      ([
        id,
        {
          field: { type },
          states,
          texts,
          numbers,
        },
      ]) => [
        id,
        [...states].map((state, at) =>
          state === CellState.OK ? (type === "text" || type === "choice" ? texts[at] : numbers[at]) : null
        ),
      ]
    )
  );

interface Table extends More {
  /** What stands over each column, from the top, from the first column of the table. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns left of the table. */
  readonly left?: number;
}

/** A table as it is planned, before its fields are placed: its heads in row 0, its records beneath. */
export function planOf(
  record: RecordType,
  { heads, rows, left = 0, ...more }: Table
): { readonly grid: Grid; readonly plan: TablePlan } {
  const known = knownOf(record);
  const beside = Array<CellValue>(left).fill(null);
  const lines = [heads.map((path) => path[path.length - 1] ?? null), ...rows];
  const grid = gridOf(
    lines.map((line) => [...beside, ...line]),
    more
  );
  const to = left + heads.length - 1;
  const paths = heads.map((path) => path.map(parseLabel));
  const band = { top: 0, bottom: 0, body: 1, left, right: to, paths };
  const columns = planColumns(known, band, [], left, to, beneath(grid, 1, record));
  const records = rows.map((_, at) => at + 1);
  const body = {
    records,
    summary: [],
    subtotals: [],
    ignored: [],
    end: rows.length + 1,
    endedBy: undefined,
  };
  return { grid, plan: { known, band, from: left, to, columns, body, rivals: [], score: 1 } };
}

/** Heads in one row over their records, as a record type is weighed for them. */
export interface Heads {
  readonly record: RecordType;
  readonly heads: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The line right above the heads. */
  readonly over?: readonly CellValue[];
  readonly titles?: readonly string[];
  /** The columns that are looked at, where not all are. */
  readonly from?: number;
  readonly to?: number;
}
export function headerOf({ record, heads, rows, over, titles = [], from, to }: Heads) {
  const grid = gridOf([...(over ? [over] : []), heads, ...rows]);
  const top = over ? 1 : 0;
  const band = bandOf(grid, top, top);
  const header = { band, from: from ?? band.left, to: to ?? band.right };
  return { grid, ...header, header, outside: titles.map(parseLabel), known: knownOf(record) };
}
export function weighedOf(sheet: Heads): Weighed | undefined {
  const { grid, band, from, to, outside, known } = headerOf(sheet);
  return weigh(grid, band, from, to, outside, known);
}

export type Rows = readonly (readonly CellValue[])[];
export interface Planned {
  readonly row?: number;
  readonly titles?: readonly string[];
  readonly merges?: readonly Area[];
  readonly decided?: Decided;
  readonly origin?: SheetData["origin"];
}
/** The tables of these records whose header stands at a row, the first where it is not said. */
export function plansAt(records: readonly RecordType[], rows: Rows, around: Planned = {}): TablePlan[] {
  const { row = 0, titles = [], merges, decided, origin } = around;
  const grid = gridOf(rows, { ...(merges && { merges }), origin });
  return tablesAt(grid, new Lexicon(records), row, titles.map(parseLabel), decided);
}

/** The labels of a form of these records that were read: where each stands, the fields it may be, and its answer's cells. */
export function entriesOf(
  records: readonly RecordType[],
  values: readonly (readonly CellValue[])[],
  { titles = [], ...more }: More & { readonly titles?: readonly string[] } = {}
): string[] {
  const grid = gridOf(values, more);
  const rows = values.map((_, row) => row);
  const { entries } = new FormScanner(grid, new Lexicon(records), rows, titles.map(parseLabel)).scan();
  return entries.map((entry) => {
    const { row, column } = labelCell(entry);
    const ids = [...entry.matches.values()].map((match) => (match === "ambiguous" ? "?" : match.field.id));
    return `${address({ row, column })} ${ids.join("|")} ${answerText(entry)}`;
  });
}

function answerText({ row, answer }: Entry): string {
  if (answer.kind === "inline") return `"${answer.text}"`;
  const text = ({ column, as, year }: AnswerCell): string => [address({ row, column }), as, year].join("");
  if (answer.kind === "cells") return answer.cells.map(text).join(",");
  const { yes, no, idle, figures } = answer;
  return [
    ...[yes, no, ...(idle ? [idle.column] : [])].map((column) => address({ row, column })),
    ...figures.map(text),
  ].join("/");
}

/** A table of classes and a form of a school, of toy records of those fields, and what parts them. */
export const TOY_HEADS: CellValue[] = ["Lớp", "Sĩ số", "Nữ"];
export const TOY_TABLE: CellValue[][] = [TOY_HEADS, ["6A", 40, 20], ["6B", 41, 21]]; // prettier-ignore
export const TOY_FORM: CellValue[][] = [["Tên trường", "THCS A"], ["Số phòng học", 12]]; // prettier-ignore
export const BLANK_ROW: CellValue[] = [null, null, null];

/** Each table or form of a sheet: its record type, and its first and last row. */
export const foundIn = ({ tables }: ReadSheet): string[] =>
  tables.map(({ table, firstRow, lastRow }) => `${table.record.id} ${firstRow}-${lastRow}`);

/** A cell that holds something else than before. */
export const edit = (row: number, column: number, value: CellValue): CellChange => ({
  row,
  column,
  value,
  format: undefined,
});

/**
 * The records that say something else after edits, of each table; undefined where all has to be recognised anew.
 * What is read again is held against what the changed sheet says when it is read for the first time.
 */
export function reread(
  of: RecordType,
  values: Rows,
  edits: readonly CellChange[],
  merges: readonly Area[] = []
): (readonly number[])[] | undefined {
  const law = toyRegulation("toy", [of]);
  const book = { sheets: [{ name: "S", values, merges }] };
  const changes = [{ sheet: "S", cells: edits }];
  const read = recognise(book, [law], { regulation: "toy" });
  const again = readAgain(read, changes);
  if (!again) return undefined;
  const anew = recognise(withChanges(book, changes), [law], { regulation: "toy" });
  const said = (sheets: typeof anew.sheets) => sheets.flatMap(({ tables }) => tables.map(valuesIn));
  expect(said(again.recognition.sheets)).toEqual(said(anew.sheets));
  return again.tables.map(({ rows }) => rows);
}
