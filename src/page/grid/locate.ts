/** From cells to places on the screen, and back. */
import type { CSSProperties } from "preact";
import { frozenOf, HEADER, type Part, type Viewport } from "./layout";
import { placedAt } from "./pixels";
import type { SheetView } from "./sheet-view";

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** A merged area is one cell, named by its first. */
export const whole = (view: SheetView, cell: GridCell): GridCell => {
  const area = view.mergeAt(cell.row, cell.column);
  return area ? { row: area.top, column: area.left } : cell;
};

/** The part of the grid in which a cell stands, and where in it. */
export function placeOf(
  view: SheetView,
  port: Viewport,
  parts: readonly Part[],
  { row, column }: GridCell
): { readonly part: Part; readonly style: CSSProperties } | undefined {
  const frozen = frozenOf(view, port);
  const [x, y] = [column < frozen.columns, row < frozen.rows];
  const name = x ? (y ? "corner" : "left") : y ? "top" : "main";
  const part = parts.find((known) => known.name === name);
  if (!part) return undefined;
  const area = view.mergeAt(row, column);
  const style = placedAt({
    left: view.columns.start(column) - part.dx - 1,
    top: view.rows.start(row) - part.dy - 1,
    width: view.columns.span(column, area?.right ?? column) + 1,
    height: view.rows.span(row, area?.bottom ?? row) + 1,
  });
  return { part, style };
}

/** The cell under a pointer; undefined where there is a header, a scroll bar or a field. */
export function cellUnder(
  event: PointerEvent,
  box: HTMLElement | null,
  view: SheetView,
  port: Viewport,
  parts: readonly Part[]
): GridCell | undefined {
  if (!box || (event.target instanceof Element && event.target.closest("input"))) return undefined;
  const frame = box.getBoundingClientRect();
  const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
  // The scroll bars are the grid's as well.
  if (x < HEADER.width || y < HEADER.height || x > port.width || y > port.height) return undefined;
  const part = parts.find(
    ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height
  );
  if (!part) return undefined;
  return whole(view, {
    row: view.rows.at(y - part.top + part.dy),
    column: view.columns.at(x - part.left + part.dx),
  });
}
