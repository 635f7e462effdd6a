/** The workbook as Univer keeps it: what all parts of the engine stand on. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { WorkbookFile } from "../../xlsx/types";
import { patchArrayConstants } from "./array-patch";
import { toSnapshot } from "./snapshot";
import { parseFormula } from "./syntax";

export class UniverBook {
  readonly injector: Injector;
  readonly unit = "workbook";

  constructor(
    univer: Univer,
    readonly file: WorkbookFile,
    readonly name: string
  ) {
    patchArrayConstants();
    this.injector = univer.__getInjector();
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(file, this.unit, name));
  }

  get workbook(): Workbook {
    return this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unit, UniverInstanceType.UNIVER_SHEET)!;
  }

  /** Runs a command or mutation of the grid. */
  run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  }

  /** Told of every command and mutation that is carried out, with its id and parameters. */
  onCommand(listener: (id: string, params: unknown, local: boolean) => void): void {
    this.injector
      .get(ICommandService)
      .onCommandExecuted((command, options) =>
        listener(command.id, command.params, options?.onlyLocal === true || options?.fromFormula === true)
      );
  }

  sheet(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** Sheet names are one whatever their case. */
  sheetByName(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  /** The engine takes a reference beyond a sheet's size for an unknown name: the sheet grows first. */
  makeRoom(formula: string, sheetId: string): void {
    for (const { sheet, area } of parseFormula(formula).references) {
      const target = sheet === undefined ? this.sheet(sheetId) : this.sheetByName(sheet);
      if (!target) continue;
      const whole = area.bottom - area.top >= 1_048_575 || area.right - area.left >= 16_383;
      if (!whole) this.grow(target, area.bottom + 1, area.right + 1);
    }
  }

  grow(sheet: Worksheet, rows: number, columns: number): void {
    const place = { unitId: this.unit, subUnitId: sheet.getSheetId() };
    if (rows > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: rows });
    if (columns > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns });
    }
  }
}
