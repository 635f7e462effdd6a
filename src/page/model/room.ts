import type { WorkbookHandlers } from "../../excel";
import { Cancelled, ExcelFailure } from "../../excel/failure";
import { isReport, reportName, strongestInPieces, type MarkKind } from "../../marks";
import { parseAddress } from "../../sheets";
import type { ExcelRoom } from "../../taskpane/model/excel-room";
import { toWorkbookData } from "../../xlsx/read";
import { cellAddress } from "../../xlsx/a1";
import { cellKey } from "../../xlsx/types";
import type { Book, Place } from "./book";
import type { Keeper } from "./keep";

/** Where the page is told what the pane does to the book. */
export interface Screen {
  /** A sheet comes to the front, and a cell of it is selected. */
  show(sheet: number, cell: { readonly row: number; readonly column: number } | undefined): void;
  /** A report came to the front. */
  showReport(id: string): void;
  /** Marks changed. */
  redraw(): void;
}

/** The pane's host on the page: a workbook's file. What is read and checked is what the command line reads. */
export class BookRoom implements ExcelRoom {
  private handlers: WorkbookHandlers = {};
  private reportCount = 0;
  /** The cell that was selected last. */
  private current: Place;

  constructor(
    private readonly book: Book,
    private readonly keeper: Keeper,
    private readonly screen: Screen
  ) {
    this.current = { sheet: book.activeSheet, row: 0, column: 0 };
  }

  readWorkbook: ExcelRoom["readWorkbook"] = async ({ signal, onProgress } = {}) => {
    // The screen shows that something is done before it is: reading takes it for a moment.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) throw new Cancelled();
    const workbook = toWorkbookData(this.book.current);
    onProgress?.(1, 1);
    return {
      workbook: { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReport(sheet)) },
      skipped: [],
    };
  };

  mark: ExcelRoom["mark"] = async (marks, _palette, pause = async () => undefined) => {
    const wanted = await strongestInPieces(marks, pause);
    const protectedSheets: string[] = [];
    let count = 0;
    for (const [sheet, { name, protection }] of this.book.sheets.entries()) {
      const cells = wanted.get(name) ?? new Map<string, MarkKind>();
      if (protection && !protection.allowFormatCells) {
        if (cells.size > 0) protectedSheets.push(name);
        continue;
      }
      await pause();
      const placed = placedAt(cells);
      this.book.marks.set(sheet, placed);
      count += placed.size;
    }
    await pause();
    this.screen.redraw();
    return { count, protectedSheets };
  };

  removeMarks: ExcelRoom["removeMarks"] = async () => {
    const count = [...this.book.marks.values()].reduce((sum, { size }) => sum + size, 0);
    this.book.marks.clear();
    this.screen.redraw();
    return { count, protectedSheets: [] };
  };

  hasMarks: ExcelRoom["hasMarks"] = async () => [...this.book.marks.values()].some(({ size }) => size > 0);

  selectCell: ExcelRoom["selectCell"] = async (name, text) => {
    const sheet = this.book.sheets.findIndex((known) => known.name === name);
    if (sheet < 0) throw new ExcelFailure("gone", name);
    const cell = parseAddress(text?.split(":")[0] ?? "");
    if (cell) this.current = { sheet, ...cell };
    this.screen.show(sheet, cell);
  };

  selectedArea: ExcelRoom["selectedArea"] = async () => {
    const { sheet, row, column } = this.current;
    return { sheet: this.book.sheets[sheet]?.name ?? "", area: cellAddress(row, column) };
  };

  readonly tellsUserOnly = true;

  watchWorkbook: ExcelRoom["watchWorkbook"] = async (handlers) => {
    this.handlers = handlers;
    return async () => {
      this.handlers = {};
    };
  };

  loadSettings: ExcelRoom["loadSettings"] = async () => this.keeper.choicesOf(this.book.name);
  saveSettings: ExcelRoom["saveSettings"] = async (value) => this.keeper.keep(this.book.name, value);

  writeReport: ExcelRoom["writeReport"] = async (report, replaced = []) => {
    const kept = this.book.reports.filter(({ id }) => !replaced.includes(id));
    const taken = [...this.book.sheets, ...kept.map((made) => made.report)].map((sheet) =>
      "name" in sheet ? sheet.name : sheet.sheetName
    );
    const id = `report-${++this.reportCount}`;
    const sheet = reportName(report.sheetName, taken);
    const isAnew = kept.length < this.book.reports.length;
    this.book.reports = [...kept, { id, report: { ...report, sheetName: sheet } }];
    this.screen.showReport(id);
    return { id, sheet, isAnew };
  };

  /** The functions are the add-in's: there is no cell here that could call one. */
  hasFunctions: ExcelRoom["hasFunctions"] = () => true;
  recalculate: ExcelRoom["recalculate"] = async () => undefined;

  /** A cell was corrected by the user. */
  edited({ sheet, row, column }: Place): void {
    this.handlers.onEdit?.({ sheetId: `sheet-${sheet}`, address: cellAddress(row, column), remote: false });
  }

  /** The user selected a cell. */
  selected({ sheet, row, column }: Place): void {
    this.current = { sheet, row, column };
    const name = this.book.sheets[sheet]?.name;
    const cell = cellAddress(row, column);
    if (name !== undefined) this.handlers.onSelect?.({ sheet: name, area: cell, cell });
  }
}

/** Marks by the keys of their cells. */
function placedAt(cells: ReadonlyMap<string, MarkKind>): Map<number, MarkKind> {
  const placed = new Map<number, MarkKind>();
  for (const [text, kind] of cells) {
    const cell = parseAddress(text);
    if (cell) placed.set(cellKey(cell.row, cell.column), kind);
  }
  return placed;
}
