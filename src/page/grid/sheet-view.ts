/** What a grid needs of a sheet, whether it is one of the file's or a report: sizes, merges, and cells as they look. */
import { REPORT_LOOKS, type MarkKind, type Report } from "../../marks";
import type { ReportCellLook } from "../../marks/report-look";
import type { Language } from "../../rules";
import type { Area } from "../../sheets";
import type { CellStyle } from "../../xlsx/read";
import { cellKey } from "../../xlsx/types";
import type { Book } from "../model/book";
import { Axis } from "./axis";
import { shownText, widthOf } from "./shown-text";

export interface ShownCell {
  readonly text: string;
  readonly style: CellStyle;
  /** Numbers stand at the right, errors and truth values in the middle, where the style says nothing. */
  readonly align: "left" | "right" | "center";
  readonly mark?: MarkKind;
  readonly corrected?: boolean;
}

export interface SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined;
  /** Undefined for a blank cell without a look. */
  cell(row: number, column: number): ShownCell | undefined;
}

const ROW = 20;
const COLUMN = 64;
/** Blank ones behind the last that holds something, to write into. */
const SPARE = { rows: 20, columns: 4 };
const LEAST = { rows: 60, columns: 16 };
/** More are not shown side by side; Excel has no more. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const MOST_FROZEN = 30;

/** A width counts digits of the default font, which is 7 pixels wide. */
const toPixels = (characters: number): number => Math.floor(characters * 7 + 0.5);

/** @param language of the page, which decides how decimals are written */
export function viewOfSheet(book: Book, sheet: number, language?: Language): SheetView {
  const file = book.sheets[sheet];
  if (!file) return viewOfLines([], [], () => ({}));
  const bottom = Math.max(
    file.rowCount,
    ...file.merges.map((area) => (area.bottom < MOST_ROWS - 1 ? area.bottom + 1 : 0))
  );
  const right = Math.max(
    file.columnCount,
    ...file.merges.map((area) => (area.right < MOST_COLUMNS - 1 ? area.right + 1 : 0))
  );
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST.rows, bottom + SPARE.rows));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST.columns, right + SPARE.columns));
  const merged = mergesByCell(file.merges);
  const { rowHeights, hiddenRows, columnWidths, hiddenColumns } = file;
  const { rows = 0, columns = 0 } = file.freeze ?? {};
  return {
    rows: new Axis(rowCount, (row) =>
      hiddenRows.has(row)
        ? 0
        : Math.round(((rowHeights.get(row) ?? ownHeight(book, sheet, row, merged)) * 4) / 3)
    ),
    columns: new Axis(columnCount, (column) => {
      const width = columnWidths.get(column);
      return hiddenColumns.has(column) ? 0 : width === undefined ? COLUMN : toPixels(width);
    }),
    frozen: { rows: Math.min(rows, MOST_FROZEN), columns: Math.min(columns, MOST_FROZEN) },
    merges: file.merges,
    mergeAt: (row, column) => merged(row, column),
    cell: (row, column) => {
      const place = { sheet, row, column };
      const value = book.value(place);
      const style = book.style(place);
      const mark = book.mark(place);
      if (value === null && !style.fill && !style.border && !mark && !book.isCorrected(place))
        return undefined;
      const align =
        typeof value === "number" ? "right" : typeof value === "string" || value === null ? "left" : "center";
      return {
        text: shownText(value, style.numberFormat, { date1904: book.date1904, language }),
        style,
        align,
        ...(mark && { mark }),
        ...(book.isCorrected(place) && { corrected: true }),
      };
    },
  };
}

type MergedAt = (row: number, column: number) => Area | undefined;

const MOST_LINES = 12;

/** The height of a row that the file leaves to who shows it, in points: as its largest text needs. */
function ownHeight(book: Book, sheet: number, row: number, merged: MergedAt): number {
  const file = book.sheets[sheet];
  const cells = file?.values[row];
  if (!cells) return 15;
  const widthAt = (column: number): number => {
    const width = file.columnWidths.get(column);
    return width === undefined ? COLUMN : toPixels(width);
  };
  let height = 15;
  cells.forEach((value, column) => {
    if (typeof value !== "string") return;
    const { wrap, font } = book.style({ sheet, row, column });
    const size = font?.size ?? 11;
    const area = merged(row, column);
    let room = 0;
    for (let at = area?.left ?? column; at <= (area?.right ?? column); at += 1) room += widthAt(at);
    // What spans rows has room in the others.
    const lines =
      wrap && (area === undefined || area.top === area.bottom)
        ? value.split("\n").reduce((sum, line) => sum + Math.ceil(widthOf(line, size) / room), 0)
        : 1;
    height = Math.max(height, 1.3 * size * Math.min(MOST_LINES, Math.max(1, lines)));
  });
  return height;
}

/** A sheet may have thousands of merged areas: they are looked up by their rows. */
function mergesByCell(merges: readonly Area[]): MergedAt {
  const MOST_KEYS = 200_000;
  const known = new Map<number, Area>();
  for (const area of merges) {
    const { top, left, bottom, right } = area;
    for (let row = top; row <= bottom && known.size < MOST_KEYS; row += 1) {
      for (let column = left; column <= right && known.size < MOST_KEYS; column += 1)
        known.set(cellKey(row, column), area);
    }
  }
  return (row, column) => known.get(cellKey(row, column));
}

/** A report as the page shows it: its bars are Excel's to draw, so the rows that are kept for them are left out. */
export function viewOfReport({ rows, widths, chart }: Report): SheetView {
  const shown = rows.filter((_, row) => !chart || row < chart.top || row > chart.bottom);
  const texts = shown.map((row) => Array.from(row, (cell) => String(cell?.text ?? "")));
  return viewOfLines(texts, widths, (row, column) => {
    const cell = shown[row]?.[column];
    const { bold, underline, size, color, fill, wrap, vertical, horizontal }: ReportCellLook =
      REPORT_LOOKS[cell?.look ?? "plain"];
    const hasFont = bold || underline || size !== undefined || color !== undefined;
    return {
      ...(hasFont && {
        font: {
          ...(bold && { bold }),
          ...(underline && { underline }),
          ...(size !== undefined && { size }),
          ...(color !== undefined && { color }),
        },
      }),
      ...(fill !== undefined && { fill }),
      ...(wrap && { wrap }),
      ...(vertical && { vertical }),
      ...(horizontal && { horizontal }),
    };
  });
}

function viewOfLines(
  lines: readonly (readonly string[])[],
  widths: readonly number[],
  styleOf: (row: number, column: number) => Partial<CellStyle>
): SheetView {
  const columns = new Axis(Math.max(LEAST.columns, widths.length), (column) =>
    Math.round(((widths[column] ?? 48) * 4) / 3)
  );
  const heightOf = (row: number): number => {
    const line = lines[row] ?? [];
    const wrapped = line.map((text, column) =>
      styleOf(row, column).wrap
        ? Math.ceil((text.length * 7.5) / Math.max(40, columns.span(column, column)))
        : 1
    );
    return ROW * Math.min(12, Math.max(1, ...wrapped));
  };
  return {
    rows: new Axis(Math.max(LEAST.rows, lines.length + 2), heightOf),
    columns,
    frozen: { rows: 0, columns: 0 },
    merges: [],
    mergeAt: () => undefined,
    cell: (row, column) => {
      const text = lines[row]?.[column];
      if (text === undefined) return undefined;
      return { text, style: { numberFormat: "@", ...styleOf(row, column) }, align: "left" };
    },
  };
}
