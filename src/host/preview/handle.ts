/** What browser tests ask of the workbook behind the grid. */
import type { IStyleData } from "@univerjs/core";
import type { CellValue } from "../../sheets/matrix";
import { areaAddress, cellAddress, parseArea } from "../../xlsx/a1";
import type { Excel, Failure } from "../excel";
import { readInput } from "../model/input";

export interface ShownCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | undefined;
  /** The message that came with a function's error value. */
  readonly message: string | undefined;
  /** The cell's own look, and the look with conditional formats over it. */
  readonly style: IStyleData;
  readonly shown: IStyleData;
}

export interface PreviewHandle {
  readonly excel: Excel;
  /** Writes as if typed. Cells are named "A1"; sheets by name, the active one if left out. */
  setCell(address: string, input: unknown, sheet?: string): void;
  getCell(address: string, sheet?: string): ShownCell;
  /** The last row and column in which anything stands, counted from 1; 0 where nothing does. */
  extent(sheet?: string): { rows: number; columns: number };
  /** Every cell's own style in a sheet, by address: to compare before and after. */
  allFormats(sheet?: string): Record<string, IStyleData>;
  conditionalFormats(
    sheet?: string
  ): { id: string; type: string; formula: string | undefined; areas: string[] }[];
  selection(): { sheet: string; areas: string[] };
  select(address: string, sheet?: string): void;
  sheets(): string[];
  activate(sheet: string): void;
  /** Resolves when the grid is drawn. */
  drawn(): Promise<void>;
  /** Whether somebody is typing in a cell. */
  isCellEdited(): boolean;
  /** Plays that somebody is. */
  setCellEditing(on: boolean): void;
  failAt(failure: Failure): void;
  /** Resolves when all is calculated and all functions have answered. */
  settled(): Promise<void>;
  /** Protects a sheet without a password, or lifts it. */
  protect(on: boolean, sheet?: string): void;
  settings(): Record<string, unknown>;
}

/** What the grid itself tells: that it is drawn, and whether somebody types (or it is played that somebody does). */
type OfGrid = Pick<PreviewHandle, "drawn" | "isCellEdited" | "setCellEditing">;

export function handleFor(excel: Excel, grid: OfGrid): PreviewHandle {
  const { engine } = excel;
  const idOf = (sheet: string | undefined): string => {
    const found = sheet === undefined ? engine.sheets.active : engine.sheetByName(sheet);
    if (!found) throw new Error(`No sheet "${sheet}"`);
    return found.getSheetId();
  };
  const cellOf = (address: string): { row: number; column: number } => {
    const area = parseArea(address);
    if (!area) throw new Error(`No cell "${address}"`);
    return { row: area.top, column: area.left };
  };
  return {
    excel,
    setCell(address, input, sheet) {
      const { row, column } = cellOf(address);
      const content = readInput(input, engine.grid.numberFormat(idOf(sheet), row, column));
      if (content)
        engine.grid.write(idOf(sheet), [{ row, column, value: content.value, formula: content.formula }]);
    },
    getCell(address, sheet) {
      const { row, column } = cellOf(address);
      const id = idOf(sheet);
      const value = engine.grid.value(id, row, column);
      const error = typeof value === "object" && value !== null ? value.error : undefined;
      const style = engine.grid.style(id, row, column);
      return {
        value,
        text: engine.grid.text(id, row, column),
        formula: engine.grid.formula(id, row, column),
        message: error === undefined ? undefined : engine.message({ sheet: id, row, column }, error),
        style,
        shown: { ...style, ...engine.rules.look(id, row, column) },
      };
    },
    extent(sheet) {
      const used = engine.grid.used(idOf(sheet), false);
      return { rows: (used?.bottom ?? -1) + 1, columns: (used?.right ?? -1) + 1 };
    },
    allFormats(sheet) {
      const id = idOf(sheet);
      const used = engine.grid.used(id, false);
      const formats: Record<string, IStyleData> = {};
      for (let r = used?.top ?? 0; used && r <= used.bottom; r++) {
        for (let c = used.left; c <= used.right; c++) {
          const style = engine.grid.style(id, r, c);
          if (Object.keys(style).length > 0) formats[cellAddress(r, c)] = style;
        }
      }
      return formats;
    },
    conditionalFormats: (sheet) =>
      engine.rules
        .all(idOf(sheet))
        .map(({ id, type, formula, areas }) => ({ id, type, formula, areas: areas.map(areaAddress) })),
    selection() {
      const sheet = engine.sheets.active;
      return { sheet: sheet.getName(), areas: engine.sheets.selection(sheet.getSheetId()).map(areaAddress) };
    },
    select(address, sheet) {
      const area = parseArea(address);
      if (area) engine.sheets.select(idOf(sheet), [area]);
    },
    sheets: () => engine.sheets.all().map((sheet) => sheet.getName()),
    activate: (sheet) => engine.sheets.activate(idOf(sheet)),
    ...grid,
    failAt: (failure) => excel.failAt(failure),
    settled: () => engine.settled(),
    protect(on, sheet) {
      const none = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };
      const fixed = {
        allowInsertRows: false,
        allowDeleteRows: false,
        allowSort: false,
        allowAutoFilter: false,
      };
      engine.sheets.protect(idOf(sheet), on ? { ...none, ...fixed } : undefined);
    },
    settings: () => Object.fromEntries(excel.document.settings),
  };
}
