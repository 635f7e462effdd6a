/** Sheets of the workbook: which there are, which is shown, what is selected, what is protected. */
import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../../sheets/matrix";
import type { ProtectionFile } from "../../xlsx/types";
import { toArea, toRange } from "./conditional";
import type { UniverBook } from "./univer-book";

export class Sheets {
  private readonly veryHidden = new Set<string>();
  private readonly protections = new Map<string, ProtectionFile>();

  constructor(private readonly book: UniverBook) {
    book.file.sheets.forEach((sheet, i) => {
      const id = `sheet-${i + 1}`;
      if (sheet.veryHidden) this.veryHidden.add(id);
      if (sheet.protection) this.protections.set(id, sheet.protection);
    });
    const active = book.workbook.getSheets()[book.file.activeSheet];
    if (active) book.workbook.setActiveSheet(active);
  }

  all(): Worksheet[] {
    return this.book.workbook.getSheets();
  }

  get active(): Worksheet {
    return this.book.workbook.getActiveSheet() ?? this.all()[0]!;
  }

  activate(id: string): void {
    this.book.run(SetWorksheetActiveOperation.id, { unitId: this.book.unit, subUnitId: id });
  }

  /** "Visible", "Hidden" or "VeryHidden". */
  visibility(id: string): string {
    if (!this.book.sheet(id)?.isSheetHidden()) return "Visible";
    return this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
  }

  setVisibility(id: string, visibility: string): void {
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.book.run(SetWorksheetHideMutation.id, { unitId: this.book.unit, subUnitId: id, hidden });
  }

  add(name: string): Worksheet {
    const id = `sheet-${generateRandomId(6)}`;
    const blank = { id, name, rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };
    this.book.run(InsertSheetMutation.id, {
      unitId: this.book.unit,
      index: this.all().length,
      sheet: mergeWorksheetSnapshotWithDefault(blank),
    });
    return this.book.sheet(id)!;
  }

  remove(id: string): void {
    const sheet = this.book.sheet(id);
    if (!sheet) return;
    if (this.active.getSheetId() === id) {
      const next = this.all().find((other) => other.getSheetId() !== id && !other.isSheetHidden());
      if (next) this.activate(next.getSheetId());
    }
    this.book.run(RemoveSheetMutation.id, {
      unitId: this.book.unit,
      subUnitId: id,
      subUnitName: sheet.getName(),
    });
  }

  rename(id: string, name: string): void {
    this.book.run(SetWorksheetNameMutation.id, { unitId: this.book.unit, subUnitId: id, name });
  }

  freeze(id: string, rows: number, columns: number): void {
    this.book.run(SetFrozenMutation.id, {
      unitId: this.book.unit,
      subUnitId: id,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  /** What is selected in a sheet; its first cell where nothing was. */
  selection(id: string): Area[] {
    const service = this.book.injector.get(SheetsSelectionsService);
    const selected = service.getWorkbookSelections(this.book.unit).getSelectionsOfWorksheet(id);
    const areas = selected.map(({ range }) => toArea(range));
    return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  select(id: string, areas: readonly Area[]): void {
    if (this.active.getSheetId() !== id) this.activate(id);
    const sheet = this.book.sheet(id)!;
    for (const area of areas)
      this.book.grow(sheet, Math.min(area.bottom + 1, 100_000), Math.min(area.right + 1, 500));
    this.book.run(SetSelectionsOperation.id, {
      unitId: this.book.unit,
      subUnitId: id,
      reveal: true,
      selections: areas.map((area) => {
        const first = toRange({ ...area, bottom: area.top, right: area.left });
        const primary = {
          ...first,
          actualRow: area.top,
          actualColumn: area.left,
          isMerged: false,
          isMergedMainCell: false,
        };
        return { range: toRange(area), primary, style: null };
      }),
    });
  }

  protection(id: string): ProtectionFile | undefined {
    return this.protections.get(id);
  }

  protect(id: string, options: ProtectionFile | undefined): void {
    if (options) this.protections.set(id, options);
    else this.protections.delete(id);
  }
}
