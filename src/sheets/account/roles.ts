import { address, columnName, parseAddress } from "../address";
import { isEmpty, type Grid } from "../grid/grid";

/** What a filled cell of a sheet was taken for. */
export const CELL_ROLES = [
  "empty",
  /** The value of a field of a record. */
  "value",
  /** The head of a column. */
  "head",
  /** The label of a value beside it. */
  "label",
  "title",
  /** Who issued the sheet, to whom, when. */
  "letterhead",
  /** Units, scales or numbers of the columns. */
  "columnNumbers",
  "section",
  "part",
  "total",
  "repeatedHeader",
  "signature",
  "note",
  /** A column or label of no concern: remarks, running numbers, what no rule needs. */
  "aside",
  /** Left out by a person. */
  "leftOut",
  /** Not understood: `questions` tell of it. */
  "unclear",
] as const;
export type CellRole = (typeof CELL_ROLES)[number];

const CODES = new Map(CELL_ROLES.map((role, code) => [role, code]));

/** A rectangle of cells, zero-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What each filled cell of one sheet was taken for: a byte a cell. */
export class CellRoles {
  private readonly codes: Uint8Array;
  /** The rows that were open when somebody asked last: none that was not becomes open. */
  private lastOpen: readonly number[] | undefined;

  constructor(private readonly grid: Grid) {
    this.codes = new Uint8Array(grid.rows * grid.columns);
  }

  /** Says it of the filled cells of a block that nothing has been said of. */
  fill({ top, bottom, left, right }: Block, role: CellRole): void {
    const code = CODES.get(role) ?? 0;
    for (let row = top; row <= Math.min(bottom, this.grid.rows - 1); row += 1) {
      for (let column = left; column <= Math.min(right, this.grid.columns - 1); column += 1) {
        this.note(row, column, code);
      }
    }
  }

  /** Blank cells take it too, since nobody is told of it: looking at each would cost more. */
  private note(row: number, column: number, code: number): void {
    const at = row * this.grid.columns + column;
    if (this.codes[at] === 0) this.codes[at] = code;
  }

  /** Says it of one cell; of the first cell of the merged area that it lies in. */
  set(row: number, column: number, role: CellRole): void {
    this.setCode(row, column, CODES.get(role) ?? 0);
  }

  /** Says it of the cells in which a place gives each of so many records. */
  setPlace(
    { rowOf, columnOf }: { rowOf(record: number): number; columnOf(record: number): number },
    count: number,
    role: CellRole
  ): void {
    const code = CODES.get(role) ?? 0;
    for (let record = 0; record < count; record += 1) this.setCode(rowOf(record), columnOf(record), code);
  }

  private setCode(row: number, column: number, code: number): void {
    const { grid } = this;
    const area = grid.areaAt(row, column);
    const top = area ? area.top : row;
    const left = area ? area.left : column;
    if (top < grid.rows && left < grid.columns) this.note(top, left, code);
  }

  /** What a cell was taken for; `empty` where it holds nothing, undefined where nothing has been said of it. */
  at(row: number, column: number): CellRole | undefined {
    if (isEmpty(this.grid.raw(row, column))) return "empty";
    const role = CELL_ROLES[this.codes[row * this.grid.columns + column] ?? 0];
    return role === "empty" ? undefined : role;
  }

  /** Rows with a filled cell of which nothing has been said. */
  openRows(): readonly number[] {
    const { grid } = this;
    const before = this.lastOpen ?? Array.from({ length: grid.rows }, (_, row) => row);
    this.lastOpen = before.filter((row) => this.isRowOpen(row));
    return this.lastOpen;
  }

  private isRowOpen(row: number): boolean {
    for (let column = 0; column < this.grid.columns; column += 1) if (this.isOpen(row, column)) return true;
    return false;
  }

  /** Columns of a row that are filled and of which nothing has been said. */
  openIn(row: number): number[] {
    return this.grid.filled(row).filter((column) => this.isOpen(row, column));
  }

  private isOpen(row: number, column: number): boolean {
    return this.codes[row * this.grid.columns + column] === 0 && !isEmpty(this.grid.raw(row, column));
  }
}

/** The block of one cell, by its address; none where it is no address. */
export function cellBlock({ sheet }: Grid, text: string): Block[] {
  const cell = parseAddress(text);
  if (!cell) return [];
  const [row, column] = [cell.row - (sheet.origin?.row ?? 0), cell.column - (sheet.origin?.column ?? 0)];
  return [{ top: row, bottom: row, left: column, right: column }];
}

/** "B5", or "B5:D9". */
export function blockAddress(grid: Grid, { top, bottom, left, right }: Block): string {
  const origin = grid.sheet.origin ?? { row: 0, column: 0 };
  const first = address({ row: top + origin.row, column: left + origin.column });
  const last = address({ row: bottom + origin.row, column: right + origin.column });
  return first === last ? first : `${first}:${last}`;
}

export const letterOf = (grid: Grid, column: number): string =>
  columnName(column + (grid.sheet.origin?.column ?? 0));
