/**
 * Which area of a sheet is used, and which cells have formulas. Excel knows it at any time; here it is found by a look
 * at all cells, and kept until something happens that may change it.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../sheets/matrix";

/** A cell, zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is done without any cell becoming another one. */
const IDLE: ReadonlySet<string> = new Set([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  // The results themselves are written as values.
  SetFormulaCalculationResultMutation.id,
  AddConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
]);
const isIdle = (id: string): boolean => IDLE.has(id) || id.includes(".operation.");

type Written = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>> | null | undefined>>;
interface Writing {
  readonly subUnitId: string;
  readonly cellValue?: Written;
}

/** What is known of one sheet. */
interface Known {
  /** With values, and with values or looks; a key that is there and undefined: nothing is used. */
  readonly areas: Map<boolean, Area | undefined>;
  formulas?: readonly Spot[];
}

export class Extents {
  private readonly sheets = new Map<string, Known>();

  private of(sheetId: string): Known {
    let known = this.sheets.get(sheetId);
    if (!known) this.sheets.set(sheetId, (known = { areas: new Map<boolean, Area | undefined>() }));
    return known;
  }

  /** The used area, measured where it is not known. */
  area(sheetId: string, valuesOnly: boolean, measure: () => Area | undefined): Area | undefined {
    const { areas } = this.of(sheetId);
    if (!areas.has(valuesOnly)) areas.set(valuesOnly, measure());
    return areas.get(valuesOnly);
  }

  /** The cells with formulas, row by row. */
  formulas(sheetId: string, find: () => readonly Spot[]): readonly Spot[] {
    const known = this.of(sheetId);
    known.formulas ??= find();
    return known.formulas;
  }

  /** Something was done: forgets what may not hold any more. */
  done(id: string, params: unknown): void {
    if (isIdle(id)) return;
    const { subUnitId, cellValue } = { ...(params as Writing | undefined) };
    if (id === SetRangeValuesMutation.id && subUnitId !== undefined && cellValue)
      this.written(subUnitId, cellValue);
    else this.sheets.clear();
  }

  private written(sheetId: string, cells: Written): void {
    const known = this.sheets.get(sheetId);
    if (!known) return;
    const knewNone = known.formulas?.length === 0;
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        for (const [kind, area] of known.areas)
          if (!area || !isWithin(area, Number(row), Number(column))) known.areas.delete(kind);
        const mayHave = cell ? (cell.f ?? cell.si) : null;
        const mayLose = !cell || "f" in cell || "si" in cell;
        if (mayHave ?? (mayLose && !knewNone)) known.formulas = undefined;
      }
    }
  }
}

/** What becomes of a cell that does not lie at the border of an area changes nothing of it. */
const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row > top && row < bottom && column > left && column < right;
