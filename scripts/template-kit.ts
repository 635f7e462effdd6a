/** What the template workbooks of scripts/templates have in common. */
import { parseArea } from "../src/xlsx/a1";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../src/xlsx/write";

/** Rows and columns from 0, the last ones included. */
export const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

const LINE = { style: "thin", color: "#7F7F7F" };
/** A bordered cell of a table. */
export const BOX = {
  border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  vertical: "center",
  wrap: true,
} as const;

/** Serial of a day. */
export const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** What a sheet of a template says; how it looks is its folder's. */
export interface Content {
  readonly name: string;
  readonly title: string;
  readonly head: readonly CellSpec[];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly widths: readonly number[];
  /** Columns of dates, from 0. */
  readonly dates?: readonly number[];
}

/** An error planted in a template: where it stands, what stands there, and the findings that it makes. */
export interface Seed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellSpec;
  /** `rule@sheet!cell`, "-" where no single cell says it; behind it the outcome where it is no fail. */
  readonly makes: readonly string[];
}

/** The workbook with its errors planted. */
export const planted = (clean: WorkbookSpec, seeds: readonly Seed[]): WorkbookSpec => ({
  sheets: clean.sheets.map((sheet) => plantedIn(sheet, seeds)),
});

function plantedIn(sheet: SheetSpec, seeds: readonly Seed[]): SheetSpec {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { cell, value } of seeds.filter((seed) => seed.sheet === sheet.name)) {
    const at = parseArea(cell);
    const cells = at && rows[at.top];
    if (!cells) throw new RangeError(`${sheet.name} has no row for ${cell}`);
    while (cells.length <= at.left) cells.push(null);
    cells[at.left] = value;
  }
  return { ...sheet, rows };
}
