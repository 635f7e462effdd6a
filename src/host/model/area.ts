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

/** Cells, given row by row, in runs down each column. */
export function runsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs = new Map<number, Area[]>();
  for (const { row, column } of cells) {
    const own = runs.get(column);
    const last = own?.[own.length - 1];
    if (last?.bottom === row - 1) own?.splice(-1, 1, { ...last, bottom: row });
    else {
      const run = { top: row, left: column, bottom: row, right: column };
      if (own) own.push(run);
      else runs.set(column, [run]);
    }
  }
  return [...runs].sort(([one], [other]) => one - other).flatMap(([, own]) => own);
}
