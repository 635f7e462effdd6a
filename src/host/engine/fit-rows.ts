import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { Area } from "../../sheets/matrix";
import type { Engine } from "./engine";
import { DEFAULT_HEIGHT, lineHeight, wrappedHeight } from "./row-heights";

/** Pixels of a digit, and of what is around a text, in a column's width. */
const [DIGIT, AROUND] = [7, 5];

/** Makes rows as high as their texts need, as Excel does when it is asked to. */
export function fitRows(engine: Engine, sheetId: string, { top, bottom, left, right }: Area): void {
  const { grid } = engine;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const widths = columns.map((column) => (grid.columnWidth(sheetId, column) - AROUND) / DIGIT);
  const heightOf = (row: number): number =>
    columns.reduce((most, column, at) => {
      const text = grid.text(sheetId, row, column);
      if (text === "") return most;
      const { fs: size, bl, tb } = grid.style(sheetId, row, column);
      const letters = { ...(typeof size === "number" && { size }), bold: bl === BooleanNumber.TRUE };
      const wrapped = tb === WrapStrategy.WRAP ? wrappedHeight(text, letters, widths[at] ?? 0) : undefined;
      return Math.max(most, wrapped ?? lineHeight(letters.size));
    }, DEFAULT_HEIGHT);
  engine.run(SetWorksheetRowAutoHeightMutation.id, {
    unitId: engine.unit,
    subUnitId: sheetId,
    rowsAutoHeightInfo: Array.from({ length: bottom - top + 1 }, (_, at) => ({
      row: top + at,
      autoHeight: heightOf(top + at),
    })),
  });
}
