import type { Area, CellValue } from "../matrix";
import { Grid } from "./grid";

/** A sheet of which only a block is seen: its cells stand where they stood, the others are blank. */
export function windowOf({ sheet, codes }: Grid, { top, bottom, left, right }: Area): Grid {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const isSeen = (area: Area): boolean =>
    area.top >= top + origin.row &&
    area.bottom <= bottom + origin.row &&
    area.left >= left + origin.column &&
    area.right <= right + origin.column;
  const values = sheet.values.map((cells, row): readonly CellValue[] =>
    row < top || row > bottom
      ? []
      : cells.map((cell, column) => (column < left || column > right ? null : cell))
  );
  return new Grid({ ...sheet, values, merges: sheet.merges.filter(isSeen) }, undefined, codes);
}

/** A sheet without what stands in some blocks of it. */
export function withoutBlocks({ sheet, codes }: Grid, blocks: readonly Area[]): Grid {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const isHidden = (row: number, column: number): boolean =>
    blocks.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right
    );
  const values = sheet.values.map((cells, row) =>
    cells.map((cell, column) => (isHidden(row, column) ? null : cell))
  );
  const merges = sheet.merges.filter(({ top, left }) => !isHidden(top - origin.row, left - origin.column));
  return new Grid({ ...sheet, values, merges }, undefined, codes);
}
