/** Workbooks to begin with: those of the corpus, the templates with their errors, and the same without them. */
import * as adminReform from "../../scripts/templates/admin-reform";
import * as adultAdmission from "../../scripts/templates/adult-admission";
import * as civilPerformance from "../../scripts/templates/civil-performance";
import * as qualityAssurance from "../../scripts/templates/quality-assurance";
import * as schoolStandard from "../../scripts/templates/school-standard";
import type { CellValue, SheetData, WorkbookData } from "../../src/sheets";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { cases } from "../support/corpus";

/** A workbook with a name to be told by, and the regulation that it is of, where there is one. */
export interface Base {
  readonly name: string;
  readonly regulation: string | undefined;
  readonly workbook: WorkbookData;
}

const TEMPLATES = [adminReform, adultAdmission, civilPerformance, qualityAssurance, schoolStandard];

/** The templates, each with its planted errors and without them. */
export const templates = (): Base[] =>
  TEMPLATES.flatMap(({ id, template, clean }) => [
    { name: `${id} template`, regulation: id, workbook: dataOf(template) },
    { name: `${id} clean`, regulation: id, workbook: dataOf(clean) },
  ]);

/** Every workbook of the corpus and every template. */
export const bases = (): Base[] => [
  ...cases().map(({ name, workbook, expected: { regulation } }) => ({
    ...{ name, workbook },
    regulation: regulation ?? undefined,
  })),
  ...templates(),
];

const dataOf = ({ sheets, date1904 }: WorkbookSpec): WorkbookData => ({
  sheets: sheets.map(sheetOf),
  date1904,
});

function sheetOf({ name, rows, merges = [], styles = [], hidden }: SheetSpec): SheetData {
  const values = rows.map((row) => row.map(valueOf));
  const formats = values.map((row) => row.map((): string | undefined => undefined));
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of formats.slice(area.top, area.bottom + 1))
      row.fill(style.numberFormat, area.left, area.right + 1);
  }
  return { name, values, merges, formats, hidden };
}

const valueOf = (cell: CellSpec): CellValue =>
  typeof cell === "object" && cell !== null && "formula" in cell ? (cell.result ?? null) : cell;
