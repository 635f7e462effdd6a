import type { Area, CellValue, SheetData } from "../matrix";
import { Grid } from "./grid";

/** A block of a sheet stood upright: its rows are columns. Its cells know where they stand in the sheet. */
export class Turned extends Grid {
  constructor(
    private readonly whole: Grid,
    readonly block: Area
  ) {
    super(turned(whole, block), undefined, whole.codes);
  }

  override ref(row: number, column: number): ReturnType<Grid["ref"]> {
    return this.whole.ref(this.block.top + column, this.block.left + row);
  }
}

function turned(grid: Grid, { top, bottom, left, right }: Area): SheetData {
  const down = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const across = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const merges = new Set(across.flatMap((row) => down.flatMap((column) => grid.areaAt(row, column) ?? [])));
  return {
    name: grid.name,
    values: down.map((column) => across.map((row): CellValue => grid.raw(row, column))),
    formats: down.map((column) => across.map((row) => grid.format(row, column))),
    merges: [...merges].map((area): Area => ({
      top: Math.max(area.left, left) - left,
      bottom: Math.min(area.right, right) - left,
      left: Math.max(area.top, top) - top,
      right: Math.min(area.bottom, bottom) - top,
    })),
  };
}
