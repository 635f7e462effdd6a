/** Cells of a sheet whose look is read and written together. */
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../sheets/matrix";
import { notImplemented } from "../protocol/objects";
import type { Document } from "./document";

/** Formatting more cells than this one by one is nothing that an add-in should do. */
const MOST_CELLS = 1_000_000;

/** Areas of a sheet whose look is read and written. */
export interface Target {
  readonly document: Document;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

function* cellsOf({ areas }: Target): Generator<readonly [number, number]> {
  for (const area of areas) {
    for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) yield [r, c];
  }
}

const sizeOf = ({ areas }: Target): number =>
  areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);

/** One value for all cells, or null where they differ, as Excel says it. */
export function common(target: Target, read: (style: IStyleData) => unknown): unknown {
  const { engine } = target.document;
  let first: unknown;
  let any = false;
  if (sizeOf(target) > MOST_CELLS) return null;
  for (const [row, column] of cellsOf(target)) {
    const value = read(engine.grid.style(target.sheetId, row, column));
    if (any && value !== first) return null;
    first = value;
    any = true;
  }
  return first;
}

export function writeStyle(target: Target, style: IStyleData): void {
  const { document, sheetId } = target;
  document.allow(sheetId, "format");
  if (sizeOf(target) > MOST_CELLS) throw notImplemented("formatting whole sheets");
  document.engine.grid.write(
    sheetId,
    [...cellsOf(target)].map(([row, column]) => ({ row, column, style }))
  );
}
