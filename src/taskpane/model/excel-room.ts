/**
 * What the pane needs of the program that shows the workbook. In Excel that is `src/excel`; a page that shows a
 * workbook's file by itself is another. Whoever is asked throws `ExcelFailure` where it cannot, and `Cancelled`
 * where the user gave up: the pane has words for both.
 */
import type {
  BlankSheet,
  Edit,
  MarkResult,
  NewFormula,
  Place,
  ReadOptions,
  Renewed,
  Snapshot,
  WorkbookHandlers,
  WrittenReport,
} from "../../excel";
import type { SelfCheck } from "../../excel/self-check";
import type { Mark, Palette, Report } from "../../marks";
import type { CellValue } from "../../sheets";

export type { NewFormula, Place };

export interface ExcelRoom {
  /** The cells of the user's sheets, without those of `except`. */
  readWorkbook(options?: ReadOptions): Promise<Snapshot>;

  /** Reads edited cells and what hangs on them alone; undefined where everything has to be read. */
  readonly readChanges?: (
    before: Snapshot,
    edits: readonly Edit[],
    except?: readonly string[]
  ) => Promise<Renewed | undefined>;

  /** Marks cells, after taking earlier marks away; a cell with several gets the strongest. Many take pauses. */
  mark(marks: Iterable<Mark>, palette?: Palette, pause?: () => Promise<void>): Promise<MarkResult>;
  /** Whether marks can have other colours than the usual ones. */
  readonly hasPalettes?: boolean;
  /** Takes all marks away, and nothing else. */
  removeMarks(): Promise<MarkResult>;
  hasMarks(): Promise<boolean>;

  /** Shows a cell and selects it; where it is null, its sheet. */
  selectCell(sheet: string, cell: string | null): Promise<void>;
  /** What the user has selected ("A4:H5"). */
  selectedArea(): Promise<Place>;
  /** Set where what is selected by `selectCell` is not told as a selection. */
  readonly tellsUserOnly?: boolean;
  /** Tells of edits and selections; the result ends it. */
  watchWorkbook(handlers: WorkbookHandlers): Promise<() => Promise<void>>;

  /** What was kept for this workbook, as it was kept; undefined where nothing was. */
  loadSettings(): Promise<unknown>;
  saveSettings(value: unknown): Promise<void>;

  /** Adds a report as a sheet of its own, in place of the earlier ones that `replaced` names. */
  writeReport(report: Report, replaced?: readonly string[]): Promise<WrittenReport>;
  /** Adds a sheet with the heads of a record; not there where no sheets can be added. */
  readonly writeTemplate?: (sheet: BlankSheet) => Promise<{ readonly id: string; readonly name: string }>;
  /** Takes a sheet away that `writeTemplate` added. */
  readonly dropTemplate?: (id: string) => Promise<void>;

  /** Tries out the Excel that shows the workbook; not there where it is none. */
  readonly selfCheck?: () => Promise<SelfCheck>;

  /** The values of cells, for a formula to be tried out; not there where none can be inserted. */
  readonly readCells?: (place: Place) => Promise<CellValue[][]>;
  /** Puts a formula into a cell; the cell that is in its way, undefined where it was inserted. */
  readonly insertFormula?: (formula: NewFormula) => Promise<string | undefined>;

  /** Whether formulas can ask the add-in's functions here. */
  hasFunctions(): boolean;
  /** Asks the add-in's functions in cells again. */
  recalculate(): Promise<void>;
}
