/** Writes workbooks from a plain description: templates and test files. Not for files that people bring. */
import { Workbook, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, cellAddress } from "./a1";
import type { Area, CellValue } from "../sheets/matrix";
import type { CellStyle } from "./types";

/** A value, or a formula (without "=") with the result that a reader shows before calculating. */
export type CellSpec = CellValue | { readonly formula: string; readonly result?: CellValue };

export interface RuleSpec {
  readonly area: Area;
  /** Without "=", relative to the area's first cell. */
  readonly formula: string;
  readonly style: Partial<CellStyle>;
  readonly stopIfTrue?: boolean;
}

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellSpec[])[];
  readonly hidden?: boolean;
  readonly merges?: readonly Area[];
  /** Later entries add to earlier ones. */
  readonly styles?: readonly { readonly area: Area; readonly style: Partial<CellStyle> }[];
  /** Characters; undefined leaves the default. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Points, by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Lists to choose from: texts without commas, or a formula naming a range. */
  readonly lists?: readonly { readonly area: Area; readonly values: readonly string[] | string }[];
  readonly conditionalFormats?: readonly RuleSpec[];
  /** Protects the sheet without a password. */
  readonly protected?: boolean;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
}

const argb = (color: string): { argb: string } => ({ argb: `FF${color.replace("#", "").toUpperCase()}` });

/** A new object each time: the library shares one between cells, and writing to it recolours them all. */
function toStyle(style: Partial<CellStyle>): Partial<Style> {
  const { font, fill, border, horizontal, vertical, wrap, rotation, locked, numberFormat } = style;
  const side = (line: NonNullable<CellStyle["border"]>["top"]): object | undefined =>
    line && { style: line.style, ...(line.color && { color: argb(line.color) }) };
  const made: Record<string, unknown> = {};
  if (numberFormat !== undefined) made.numFmt = numberFormat;
  if (font) {
    const { color, ...rest } = font;
    made.font = { ...rest, ...(color && { color: argb(color) }) };
  }
  if (fill !== undefined) {
    made.fill = { type: "pattern", pattern: "solid", fgColor: argb(fill), bgColor: argb(fill) };
  }
  if (border) {
    made.border = Object.fromEntries(
      Object.entries(border).flatMap(([name, line]) => (line ? [[name, side(line)]] : []))
    );
  }
  if (horizontal || vertical || wrap !== undefined || rotation) {
    made.alignment = {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical: vertical === "center" ? "middle" : vertical }),
      ...(wrap !== undefined && { wrapText: wrap }),
      ...(rotation && { textRotation: rotation }),
    };
  }
  if (locked !== undefined) made.protection = { locked };
  return made as Partial<Style>;
}

function mergeStyles(first: Partial<CellStyle>, second: Partial<CellStyle>): Partial<CellStyle> {
  return {
    ...first,
    ...second,
    ...((first.font ?? second.font) && { font: { ...first.font, ...second.font } }),
    ...((first.border ?? second.border) && { border: { ...first.border, ...second.border } }),
  };
}

function writeCells(sheet: Worksheet, spec: SheetSpec): void {
  spec.rows.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content === null) return;
      const formula = typeof content === "object" && "formula" in content;
      sheet.getCell(r + 1, c + 1).value = formula
        ? { formula: content.formula, ...(content.result != null && { result: content.result as string }) }
        : (content as string);
    });
  });
}

function writeStyles(sheet: Worksheet, spec: SheetSpec): void {
  const byCell = new Map<string, Partial<CellStyle>>();
  for (const { area, style } of spec.styles ?? []) {
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        const address = cellAddress(r, c);
        byCell.set(address, mergeStyles(byCell.get(address) ?? {}, style));
      }
    }
  }
  for (const [address, style] of byCell) sheet.getCell(address).style = toStyle(style);
}

async function writeSheet(sheet: Worksheet, spec: SheetSpec): Promise<void> {
  writeCells(sheet, spec);
  for (const area of spec.merges ?? []) sheet.mergeCells(areaAddress(area));
  // After merging, which copies the first cell's style object to the whole area.
  writeStyles(sheet, spec);
  (spec.columnWidths ?? []).forEach((width, c) => {
    if (width !== undefined) sheet.getColumn(c + 1).width = width;
  });
  for (const [row, height] of Object.entries(spec.rowHeights ?? {}))
    sheet.getRow(Number(row) + 1).height = height;
  for (const { area, values } of spec.lists ?? []) {
    const source =
      typeof values === "string" ? values.replace(/^=/, "") : `"${values.join(",").replace(/"/g, '""')}"`;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        sheet.getCell(r + 1, c + 1).dataValidation = { type: "list", allowBlank: true, formulae: [source] };
      }
    }
  }
  (spec.conditionalFormats ?? []).forEach((rule, i) => {
    sheet.addConditionalFormatting({
      ref: areaAddress(rule.area),
      rules: [
        {
          type: "expression",
          formulae: [rule.formula],
          priority: i + 1,
          style: toStyle(rule.style),
          ...(rule.stopIfTrue && { stopIfTrue: true }),
        },
      ],
    });
  });
  if (spec.protected) await sheet.protect("", {});
}

/** The bytes of an .xlsx file. Error values and texts are written as they are, never read as formulas. */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const workbook = new Workbook();
  // The same content makes the same file, whenever it is written.
  workbook.created = workbook.modified = new Date(0);
  if (spec.date1904) workbook.properties.date1904 = true;
  for (const sheet of spec.sheets) {
    const { rows = 0, columns = 0 } = sheet.freeze ?? {};
    await writeSheet(
      workbook.addWorksheet(sheet.name, {
        ...(sheet.hidden && { state: "hidden" as const }),
        ...(sheet.freeze && { views: [{ state: "frozen" as const, xSplit: columns, ySplit: rows }] }),
      }),
      sheet
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
