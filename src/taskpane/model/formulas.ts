import type { CellValue } from "../../sheets";
import type { Desk } from "./desk";
import type { NewFormula, Place } from "./excel-room";

/** What the formula helper asks of the workbook. */
export class Formulas {
  /** Told that the user has selected something, while somebody wants to know. */
  onSelected: (() => void) | undefined;

  constructor(private readonly desk: Desk) {}

  /** Whether formulas can be inserted here, and would be calculated. */
  get isPossible(): boolean {
    const { excel } = this.desk;
    return excel.readCells !== undefined && excel.insertFormula !== undefined && excel.hasFunctions();
  }

  /** What the user has selected; undefined where Excel does not say, which is told. */
  async selected(): Promise<Place | undefined> {
    let place: Place | undefined;
    await this.desk.tasks.reported(async () => void (place = await this.desk.excel.selectedArea()));
    return place;
  }

  /** @throws ExcelFailure */
  read = async (place: Place): Promise<CellValue[][]> => (await this.desk.excel.readCells?.(place)) ?? [];

  /** Inserts a formula; the cell that is in its way, where one is; undefined where Excel refused, which is told. */
  async insert(formula: NewFormula): Promise<{ readonly filled: string | undefined } | undefined> {
    let done: { readonly filled: string | undefined } | undefined;
    // No task of the pane's own: an inserted formula is an edit like those of the user.
    await this.desk.tasks.reported(async () => {
      done = { filled: await this.desk.excel.insertFormula?.(formula) };
    });
    return done;
  }
}
