import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CellState } from "../../src/rules";
import {
  columnIndex,
  type Area,
  type CellValue,
  type Mapping,
  type ReadTable,
  type WorkbookData,
} from "../../src/sheets";

/** A sheet made to look like those of administrators, and what has to be understood of it. */
export interface Case {
  readonly name: string;
  readonly note: string;
  readonly workbook: WorkbookData;
  readonly mapping?: Mapping;
  readonly expected: Expected;
}
export interface Expected {
  /** Null: no regulation may be taken. */
  readonly regulation: string | null;
  readonly tables: readonly ExpectedTable[];
  /** Cells of headers and labels that have to be asked about. */
  readonly asked: readonly string[];
  /** `rule@cell` of every violation; null where there is nothing to check. */
  readonly fails: readonly string[] | null;
}
export interface ExpectedTable {
  /** Which of the sheets, from 0. */
  readonly sheet: number;
  readonly record: string;
  readonly records: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly summary?: number;
  /** Values of some fields; a state's name where there is none. */
  readonly values?: Readonly<Record<string, readonly (number | string)[]>>;
}

interface SheetFile {
  readonly name: string;
  readonly values: CellValue[][];
  readonly merges?: readonly string[];
  /** Area → number format. */
  readonly formats?: Readonly<Record<string, string>>;
}
interface CaseFile extends Omit<Case, "name" | "workbook"> {
  readonly sheets: readonly SheetFile[];
}

const ROOT = join(__dirname, "../workbooks");

/** Every case of the corpus, by regulation and name. */
export function cases(): Case[] {
  return readdirSync(ROOT).flatMap((regulation) =>
    readdirSync(join(ROOT, regulation), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => read(regulation, name))
  );
}

function read(regulation: string, name: string): Case {
  const text = readFileSync(join(ROOT, regulation, name, "case.json"), "utf8");
  const { sheets, ...rest } = JSON.parse(text) as CaseFile;
  const workbook = {
    sheets: sheets.map(({ name: sheet, values, merges = [], formats = {} }) => ({
      name: sheet,
      values,
      merges: merges.map(area),
      formats: formatsOf(values, formats),
    })),
  };
  return { ...rest, name: `${regulation}/${name}`, workbook };
}

function area(text: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (!match) throw new Error(`no area: ${text}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    left: columnIndex(left),
    top: Number(top) - 1,
    right: columnIndex(right),
    bottom: Number(bottom) - 1,
  };
}

function formatsOf(
  values: readonly CellValue[][],
  formats: Readonly<Record<string, string>>
): (string | undefined)[][] {
  const grid = values.map((row) => row.map((): string | undefined => undefined));
  for (const [where, format] of Object.entries(formats)) {
    const { top, left, bottom, right } = area(where);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = grid[row];
        if (cells) cells[column] = format;
      }
    }
  }
  return grid;
}

const STATES = Object.keys(CellState);
/** The values of a field, a state's name where there is none. */
export function valuesOf({ table }: ReadTable, field: string): (number | string)[] {
  const column = table.columns.get(field);
  if (!column) return [];
  return [...column.states].map((state, index) =>
    state === CellState.OK ? (column.numbers[index] ?? NaN) : (STATES[state] ?? "")
  );
}
