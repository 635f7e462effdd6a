import type { Ref } from "../../rules";
import { isBlank } from "./blanks";
import { isCellError, type Area, type CellValue, type SheetData } from "../matrix";
import { parseLabel, type Label } from "../text/normalise";

/** Merged areas of more cells than this are backgrounds, not headers. */
const MOST_MERGED = 20_000;

/** A sheet's cells with merged areas filled. Rows and columns count from the data's own corner. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly merged = new Map<number, Area>();
  /** The last row that any of them touches: most rows of a long table lie beneath, and need no look. */
  private lastMerged = -1;
  private readonly labels = new Map<string, Label>();
  private readonly top: number;
  private readonly left: number;

  /** @param codes what the codes over columns mean, by the workbook's own table of them */
  constructor(
    private shown: SheetData,
    mostRows = Infinity,
    readonly codes?: ReadonlyMap<string, string>
  ) {
    const sheet = shown;
    this.top = sheet.origin?.row ?? 0;
    this.left = sheet.origin?.column ?? 0;
    this.rows = Math.min(sheet.values.length, mostRows);
    let columns = 0;
    for (let row = 0; row < this.rows; row += 1) columns = Math.max(columns, sheet.values[row]?.length ?? 0);
    this.columns = columns;
    for (const area of sheet.merges) this.merge(area);
  }

  private merge({ top, left, bottom, right }: Area): void {
    const area = {
      top: top - this.top,
      left: left - this.left,
      bottom: bottom - this.top,
      right: right - this.left,
    };
    const last = Math.min(area.bottom, this.rows - 1);
    const end = Math.min(area.right, this.columns - 1);
    if ((last - area.top + 1) * (end - area.left + 1) > MOST_MERGED) return;
    const cells: number[] = [];
    for (let row = Math.max(0, area.top); row <= last; row += 1) {
      for (let column = Math.max(0, area.left); column <= end; column += 1) cells.push(this.key(row, column));
    }
    // Areas never overlap in Excel, only in damaged files: the first of them holds its cells, and the other none.
    if (cells.some((cell) => this.merged.has(cell))) return;
    for (const cell of cells) this.merged.set(cell, area);
    if (cells.length > 0) this.lastMerged = Math.max(this.lastMerged, last);
  }

  get sheet(): SheetData {
    return this.shown;
  }

  /** Shows the same sheet with other values in some of its cells. */
  show(sheet: SheetData): void {
    this.shown = sheet;
  }

  private readonly key = (row: number, column: number): number => row * 16_384 + column;

  get name(): string {
    return this.sheet.name;
  }

  /** Whether merged areas reach as far down as a row. */
  mayMerge(row: number): boolean {
    return row <= this.lastMerged;
  }

  areaAt(row: number, column: number): Area | undefined {
    return this.mayMerge(row) ? this.merged.get(this.key(row, column)) : undefined;
  }

  /** Whether a cell is merged over several columns. */
  isWide(row: number, column: number): boolean {
    const area = this.areaAt(row, column);
    return area !== undefined && area.right > area.left;
  }

  /** The cell itself: within a merged area only its first cell holds something. */
  raw(row: number, column: number): CellValue {
    return this.shown.values[row]?.[column] ?? null;
  }

  /** The cell, or what its merged area says. */
  cell(row: number, column: number): CellValue {
    const area = this.areaAt(row, column);
    return area ? this.raw(area.top, area.left) : this.raw(row, column);
  }

  format(row: number, column: number): string | undefined {
    const area = this.areaAt(row, column);
    return area ? this.shown.formats?.[area.top]?.[area.left] : this.shown.formats?.[row]?.[column];
  }

  /** Where the cell stands in its sheet; the first cell of a merged area. */
  ref(row: number, column: number): Ref {
    const area = this.areaAt(row, column);
    return {
      sheet: this.name,
      row: (area ? area.top : row) + this.top,
      column: (area ? area.left : column) + this.left,
    };
  }

  /** The row's number as people count. */
  rowNumber(row: number): number {
    return row + this.top + 1;
  }

  /** Text of a cell, "" where it holds none (numbers are no text here). */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return typeof cell === "string" && !isBlank(cell) ? cell : "";
  }

  /** The cell as a label; undefined where it is no text. */
  label(row: number, column: number): Label | undefined {
    const text = this.text(row, column);
    return text === "" || text.length > 400 ? undefined : this.labelOf(this.codes?.get(text.trim()) ?? text);
  }

  labelOf(text: string): Label {
    let label = this.labels.get(text);
    if (!label) {
      label = parseLabel(text);
      if (this.labels.size < 20_000) this.labels.set(text, label);
    }
    return label;
  }

  /** Columns of a row that say something themselves, from one to another of them where these are given. */
  filled(row: number, from = 0, to = Infinity): number[] {
    const values = this.shown.values[row] ?? [];
    const columns: number[] = [];
    for (let column = from; column < values.length && column <= to; column += 1) {
      if (!isEmpty(values[column] ?? null)) columns.push(column);
    }
    return columns;
  }

  /** Whether two rows say something in the same columns. */
  areFilledAlike(one: number, other: number): boolean {
    const [left = [], right = []] = [this.shown.values[one], this.shown.values[other]];
    for (let column = 0; column < this.columns; column += 1)
      if (isEmpty(left[column] ?? null) !== isEmpty(right[column] ?? null)) return false;
    return true;
  }
}

/** Nothing in the cell at all; a dash or "…" is something that somebody wrote. */
export const isEmpty = (cell: CellValue): boolean =>
  typeof cell === "string" ? isSpaceAlone(cell) : cell === null || cell === undefined;

/** Most texts begin with a letter or digit of ours, which is no space. */
const isSpaceAlone = (text: string): boolean =>
  text === "" || (!isOrdinary(text.charCodeAt(0)) && text.trim() === "");
const isOrdinary = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00);

/** Whether a cell is a number, or a text that begins as one. */
export const isNumberLike = (cell: CellValue): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && /^\s*(?:[-+−(（]?[0-9０-９]|[①-⑳]\s*$)/.test(cell));

export { isCellError };
