/** Arithmetic of areas, with Excel's errors. */
import type { Area } from "../../sheets/matrix";
import { MAX_COLUMNS, MAX_ROWS, parseArea, splitSheet } from "../../xlsx/a1";
import { invalidArgument } from "./document";

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The area of an address, with or without a sheet's name. */
export function areaOf(address: string): Area {
  const area = parseArea(splitSheet(address).address);
  if (!area) throw invalidArgument();
  return area;
}

/** The area, or InvalidArgument where it leaves the sheet. */
export function checked(area: Area): Area {
  const { top, left, bottom, right } = area;
  const sound =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right;
  if (!sound || bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  return area;
}

/** The cells of an area of which something holds, in runs down each column. */
export function runsWhere(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let top: number | undefined;
    for (let row = area.top; row <= area.bottom + 1; row += 1) {
      const isIn = row <= area.bottom && holds(row, column);
      if (isIn) top ??= row;
      else if (top !== undefined) {
        runs.push({ top, left: column, bottom: row - 1, right: column });
        top = undefined;
      }
    }
  }
  return runs;
}
