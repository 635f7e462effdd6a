/** The workbook: everything that knows Univer stands behind this class. */
import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { CellValue } from "../../sheets/matrix";
import type { WorkbookFile } from "../../xlsx/types";
import type { Caller, FunctionProvider } from "../functions/provider";
import { Calculation } from "./calculation";
import { EdateExecutor } from "./edate";
import type { ToldError } from "../functions/result";
import { CustomFunctionExecutor } from "./custom-function";
import { evaluateOnce } from "./evaluate";
import { FunctionCalls } from "./function-calls";
import { happeningsOf, type Happening } from "./happenings";
import { Grid } from "./grid";
import { Rules } from "./rules";
import { Sheets } from "./sheets";
import { plainFormula } from "./snapshot";
import { parseFormula } from "./syntax";
import { UniverBook } from "./univer-book";

/** A formula's result: errors with the reason that their function gave, if any. */
export interface Evaluated {
  readonly rows: readonly (readonly (CellValue | ToldError)[])[];
}

export class Engine extends UniverBook {
  readonly calculation: Calculation;
  readonly sheets: Sheets;
  readonly grid: Grid;
  readonly rules: Rules;
  private calls: FunctionCalls | undefined;

  /** `file` is only read; its formulas are calculated anew where it holds no results. */
  constructor(
    private readonly univer: Univer,
    file: WorkbookFile,
    name = "Book1.xlsx"
  ) {
    super(univer, file, name);
    this.calculation = new Calculation(this.injector);
    this.sheets = new Sheets(this);
    this.grid = new Grid(this);
    this.rules = new Rules(this);
  }

  onHappening(listener: (happening: Happening) => void): void {
    this.onCommand((id, parameters, local) => happeningsOf(id, parameters, local).forEach(listener));
  }

  /** Told whenever anything may look different. */
  onAnyChange(listener: () => void): void {
    this.onCommand(listener);
  }

  /** Makes an add-in's functions known; cells that already name them are calculated. */
  useFunctions(provider: FunctionProvider): void {
    const calls = new FunctionCalls(provider, (cells) => this.continueCells(cells));
    this.calls = calls;
    const service = this.injector.get(IFunctionService);
    const ids = provider.functions().map(({ id }) => id.toUpperCase());
    service.registerExecutors(
      new EdateExecutor(),
      ...ids.map((id) => new CustomFunctionExecutor(id, calls.dispatch))
    );
    service.deleteFormulaAstCacheKey(...ids);
  }

  /** Cells that wait for answers go on; a formula evaluated without a cell waits by itself. */
  private continueCells(callers: readonly Caller[]): void {
    const cells = callers.filter(({ sheet, row, column }) => {
      const cell = this.sheet(sheet)?.getCellRaw(row, column);
      return Boolean(cell?.f ?? cell?.si);
    });
    if (cells.length === 0) return;
    this.calculation.start(
      cells.map(({ sheet, row, column }) => ({
        unitId: this.unit,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }))
    );
  }

  /** Resolves when all is calculated and every function has answered. */
  async settled(): Promise<void> {
    do {
      await this.calculation.settled();
      await this.calls?.settled();
      await this.calculation.settled();
    } while (this.calls?.pending);
  }

  /** Calculates everything anew and asks every function again. */
  async recalculate(): Promise<void> {
    this.calls?.forget();
    this.calculation.start();
    await this.settled();
  }

  /** Calculates a sheet's formulas anew and what depends on them, and asks their functions again. */
  recalculateSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    this.calls?.forget();
    const [endRow, endColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
    const range = { startRow: 0, startColumn: 0, endRow, endColumn };
    this.calculation.start([{ unitId: this.unit, sheetId, range }]);
  }

  /** The message that came with an error value in a cell. */
  message(cell: Caller, error: string): string | undefined {
    return this.calls?.message(cell, error);
  }

  /**
   * The value of a formula as if it stood in a sheet's first cell. Throws `FormulaSyntaxError`; what is wrong
   * only when calculated is an error value.
   */
  async evaluate(formula: string, sheetId: string): Promise<Evaluated> {
    const source = plainFormula(formula.trim().startsWith("=") ? formula.trim() : `=${formula.trim()}`);
    const parts = parseFormula(source);
    if (parts.references.some(({ sheet }) => sheet !== undefined && !this.sheetByName(sheet))) {
      return { rows: [[{ error: "#REF!", message: "No such sheet" }]] };
    }
    this.makeRoom(source, sheetId);
    await this.settled();
    const sheet = this.sheet(sheetId)!;
    const caller = { sheet: sheetId, row: 0, column: 0 };
    const place = {
      unit: this.unit,
      sheet: sheetId,
      rowCount: sheet.getRowCount(),
      columnCount: sheet.getColumnCount(),
    };
    let rows: CellValue[][] | undefined;
    do {
      this.calls?.forgetMessages();
      await this.settled();
      rows = await evaluateOnce(this.injector, source, place);
    } while (this.calls?.pending);
    if (!rows) return { rows: [[{ error: "#NAME?" }]] };
    // A cell shows a blank that it refers to as 0.
    const shown = rows.map((row, r) =>
      row.map((value, c): CellValue | ToldError => {
        if (typeof value !== "object" || value === null) return value ?? 0;
        return { ...value, message: this.message({ ...caller, row: r, column: c }, value.error) };
      })
    );
    return { rows: shown };
  }

  /** Ends the workbook, once it has come to rest: a calculation cut short leaves timers behind. */
  async dispose(): Promise<void> {
    await this.settled();
    this.univer.dispose();
  }
}
