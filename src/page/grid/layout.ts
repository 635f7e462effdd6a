/** Which cells of a sheet are seen, and where. Pixels from the grid's upper left corner. */
import type { Area } from "../../sheets";
import type { SheetView, ShownCell } from "./sheet-view";
import { widthOf } from "./shown-text";

export const HEADER = { width: 48, height: 22 } as const;

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** How far the sheet is scrolled. */
  readonly x: number;
  readonly y: number;
}

/** A part of the grid that scrolls as a whole: frozen ones do not, or in one direction only. */
export interface Part {
  readonly name: "main" | "top" | "left" | "corner";
  /** Cells in it, both ends included; those at its edges may be seen in part. */
  readonly cells: Area;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What is taken off a cell's place on the sheet to get its place in the part. */
  readonly dx: number;
  readonly dy: number;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A text that needs more runs on over blank cells beside it. */
  readonly textWidth: number;
  readonly shown: ShownCell;
}

/** What is frozen, as far as it leaves room to scroll the rest. */
export function frozenOf({ rows, columns, frozen }: SheetView, { width, height }: Viewport) {
  const [frozenWidth, frozenHeight] = [columns.start(frozen.columns), rows.start(frozen.rows)];
  const fitsWidth = frozenWidth <= 0.6 * (width - HEADER.width);
  const fitsHeight = frozenHeight <= 0.6 * (height - HEADER.height);
  return {
    columns: fitsWidth ? frozen.columns : 0,
    rows: fitsHeight ? frozen.rows : 0,
    width: fitsWidth ? frozenWidth : 0,
    height: fitsHeight ? frozenHeight : 0,
  };
}

/** The parts of a grid, those that lie on top last. */
export function partsOf(view: SheetView, port: Viewport): Part[] {
  const { rows, columns } = view;
  const frozen = frozenOf(view, port);
  const width = Math.max(0, port.width - HEADER.width - frozen.width);
  const height = Math.max(0, port.height - HEADER.height - frozen.height);
  const [left, top] = [HEADER.width + frozen.width, HEADER.height + frozen.height];
  const across = {
    scrolled: {
      from: columns.at(port.x + frozen.width),
      to: columns.at(port.x + frozen.width + width),
      place: { left, width, dx: port.x + frozen.width },
    },
    frozen: { from: 0, to: frozen.columns - 1, place: { left: HEADER.width, width: frozen.width, dx: 0 } },
  };
  const down = {
    scrolled: {
      from: rows.at(port.y + frozen.height),
      to: rows.at(port.y + frozen.height + height),
      place: { top, height, dy: port.y + frozen.height },
    },
    frozen: { from: 0, to: frozen.rows - 1, place: { top: HEADER.height, height: frozen.height, dy: 0 } },
  };
  const part = (name: Part["name"], x: keyof typeof across, y: keyof typeof down): Part => ({
    name,
    cells: { left: across[x].from, right: across[x].to, top: down[y].from, bottom: down[y].to },
    ...across[x].place,
    ...down[y].place,
  });
  return [
    part("main", "scrolled", "scrolled"),
    part("top", "scrolled", "frozen"),
    part("left", "frozen", "scrolled"),
    part("corner", "frozen", "frozen"),
  ].filter(({ cells }) => cells.right >= cells.left && cells.bottom >= cells.top);
}

/** The cells of a part that show something; a merged area is one cell. */
export function* placedCells(view: SheetView, part: Part): Generator<PlacedCell> {
  const { cells } = part;
  for (const area of view.merges)
    if (meets(area, cells)) yield* placed(view, part, area.top, area.left, area);
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    if (view.rows.span(row, row) === 0) continue;
    for (let column = cells.left; column <= cells.right; column += 1) {
      if (!view.mergeAt(row, column)) yield* placed(view, part, row, column);
    }
  }
}

function* placed(
  view: SheetView,
  part: Part,
  row: number,
  column: number,
  area?: Area
): Generator<PlacedCell> {
  const shown = view.cell(row, column);
  if (!shown && !area) return;
  const { rows, columns } = view;
  const width = columns.span(column, area?.right ?? column);
  const height = rows.span(row, area?.bottom ?? row);
  if (width === 0 || height === 0) return;
  const cell = shown ?? { text: "", style: { numberFormat: "General" }, align: "left" as const };
  yield {
    row,
    column,
    left: columns.start(column) - part.dx,
    top: rows.start(row) - part.dy,
    width,
    height,
    textWidth: area ? width : widthOfText(view, row, column, cell, width),
    shown: cell,
  };
}

const MOST_RUN_OVER = 30;

function widthOfText(view: SheetView, row: number, column: number, cell: ShownCell, width: number): number {
  const { text, style, align } = cell;
  const runsOver = align === "left" && !style.wrap && (style.horizontal ?? "left") === "left";
  const wanted = text === "" || !runsOver ? 0 : widthOf(text, style.font?.size ?? 11);
  let found = width;
  for (
    let next = column + 1;
    found < wanted && next <= column + MOST_RUN_OVER && next < view.columns.count;
    next += 1
  ) {
    if (view.mergeAt(row, next) || view.cell(row, next)?.text) break;
    found += view.columns.span(next, next);
  }
  return found;
}

const meets = (a: Area, b: Area): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

/** How far a sheet has to be scrolled to show a cell, by the shortest way. */
export function scrolledTo(
  view: SheetView,
  port: Viewport,
  { row, column }: { readonly row: number; readonly column: number }
): { readonly x: number; readonly y: number } {
  const frozen = frozenOf(view, port);
  const along = (
    axis: SheetView["rows"],
    index: number,
    now: number,
    room: number,
    fixed: { readonly count: number; readonly length: number }
  ): number => {
    if (index < fixed.count) return now;
    const start = axis.start(index) - fixed.length;
    const end = axis.start(index + 1) - fixed.length;
    if (start < now) return start;
    return end > now + room - fixed.length ? Math.min(start, end - room + fixed.length) : now;
  };
  return {
    x: along(view.columns, column, port.x, port.width - HEADER.width, {
      count: frozen.columns,
      length: frozen.width,
    }),
    y: along(view.rows, row, port.y, port.height - HEADER.height, {
      count: frozen.rows,
      length: frozen.height,
    }),
  };
}
