import type { Field } from "../../../rules";
import { isBlank } from "../../grid/blanks";
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Label } from "../../text/normalise";
import { isRunningNumber, type TableColumns, type TableShape } from "./shape";

/** What ends a table before the next header does. */
export interface Ends {
  /** Whether another table begins at a row. */
  readonly opensTable: (row: number) => boolean;
  /** Whether a row is a line of a form ("举报电话：…"), beneath or between tables. */
  readonly isLine: (row: number) => boolean;
  /** Whether a row beneath records is a label of a form with its value; `isApart` where it does not fill their columns. */
  readonly isEntry: (row: number, isApart?: boolean) => boolean;
  /** Whether a row names an item of the table's closed list; undefined where it has none. */
  readonly itemAt?: (row: number) => number | undefined;
  /** How many items the list has. */
  readonly items?: number;
}

/** What the rows are read for. */
export interface BodyPlan extends Ends, TableColumns {
  /** Whether a row names a group of the records beneath it by a value that they share. */
  readonly namesGroup: (row: number, own: Field | undefined) => boolean;
  /** What a line over rows says that are none of its records. */
  readonly othersBeneath?: RegExp;
  /** Whether a row beneath spread figures is of their columns, given the record above it. */
  readonly isFoot?: (row: number, record: number | undefined, isBeneathTotal: boolean) => boolean;
  /** Rows that the user left out. */
  readonly leftOut?: ReadonlySet<number>;
}

/** What is known of a table's rows while they are gone through. */
export interface Progress {
  readonly records: number[];
  /** Blank rows right above. */
  blanks: number;
  /** Items of the closed list named so far. */
  readonly items: Set<number>;
  /** Where the sums of the records begin anew: after the last total or section. */
  since: number;
  /** Those sums as far as somebody has asked for them. */
  sums?: Sums;
  /** The sums over all records, kept in the same way. */
  all?: Sums;
  /** The last row that was a total. */
  lastTotal?: number;
  /** The last row that broke another one down. */
  lastPart?: number;
  /** Records so far that have a running number in the column of such numbers. */
  numbered: number;
}

/** Sums of the columns of whole figures over the records since a row: begun anew for each, they would cost its square. */
export interface Sums {
  readonly since: number;
  /** How many records are in them. */
  count: number;
  /** The first of all records that is not yet looked at. */
  next: number;
  readonly of: Map<number, number>;
  /** By a column, how many of them say another figure than 0. */
  readonly parts: Map<number, number>;
}

/** One row of a table, seen with what stands above it. */
export class RowView {
  readonly grid: Grid;
  /** The first cell that says something; undefined in a blank row. */
  readonly first: number | undefined;
  private cells: readonly number[] | undefined;

  constructor(
    readonly plan: BodyPlan,
    readonly shape: TableShape,
    readonly so: Progress,
    readonly at: number
  ) {
    this.grid = plan.grid;
    this.first = this.findFirst();
  }

  /** Columns of the table that are filled in this row. */
  get filled(): readonly number[] {
    const { from, to } = this.plan;
    this.cells ??= this.grid.filled(this.at, from, to);
    return this.cells;
  }

  /** Whether one of them is filled, and no more. */
  get isSingle(): boolean {
    let filled = 0;
    for (let column = this.plan.from; column <= this.plan.to && filled < 2; column += 1)
      if (!isEmpty(this.grid.raw(this.at, column))) filled += 1;
    return filled === 1;
  }

  /** The first three of them that say more than a dash: where there are more, nobody asks which. */
  get firstSaid(): readonly number[] {
    const said: number[] = [];
    for (let column = this.plan.from; column <= this.plan.to && said.length < 3; column += 1) {
      if (!isBlank(this.grid.raw(this.at, column))) said.push(column);
    }
    return said;
  }

  get texts(): string[] {
    return this.filled.map((column) => String(this.grid.raw(this.at, column)));
  }

  isNumber(column: number): boolean {
    return isNumberLike(this.grid.raw(this.at, column));
  }

  label(column: number): Label | undefined {
    return this.grid.label(this.at, column);
  }

  get firstLabel(): Label | undefined {
    return this.first === undefined ? undefined : this.label(this.first);
  }

  /** Whether a column of figures, dates or answers holds something that begins as a number. */
  get hasFigure(): boolean {
    return this.shape.typed.some((column) => this.isNumber(column));
  }

  /** The running number's cell holds a text, where records have numbers. */
  get hasTextForNumber(): boolean {
    const { ordinal } = this.shape;
    if (ordinal === undefined) return false;
    const cell = this.grid.raw(this.at, ordinal);
    return typeof cell === "string" && !isBlank(cell) && !isRunningNumber(cell);
  }

  get hasRunningNumber(): boolean {
    const { ordinal } = this.shape;
    return ordinal !== undefined && isRunningNumber(this.grid.raw(this.at, ordinal));
  }

  /** Whether most records so far bear a running number; ahead of the first, whether the next rows do. */
  get areNumbered(): boolean {
    const { ordinal } = this.shape;
    if (ordinal === undefined) return false;
    const { records, numbered } = this.so;
    if (records.length > 0) return numbered * 2 > records.length;
    return [1, 2, 3].some((ahead) => isRunningNumber(this.grid.raw(this.at + ahead, ordinal)));
  }

  /** No column that the table is read for is filled. */
  get saysNothing(): boolean {
    return this.countMapped(1) === 0;
  }

  /** How many of the columns that the table is read for are filled, up to as many as somebody asks for. */
  private countMapped(most = Infinity): number {
    let mapped = 0;
    for (const column of this.shape.mapped) {
      if (!isEmpty(this.grid.raw(this.at, column))) mapped += 1;
      if (mapped === most) break;
    }
    return mapped;
  }

  /** It fills the table's columns as a record would: at least half of them. */
  get isPlausible(): boolean {
    return this.countMapped(this.shape.plausible) === this.shape.plausible;
  }

  /** It goes on with the records after a gap: names beneath "Chuyên viên | Trưởng phòng" have no figure where records do. */
  get continues(): boolean {
    const { figures } = this.shape;
    return this.isPlausible && (figures.length === 0 || figures.some((column) => this.isNumber(column)));
  }

  /** It fills some of the table's columns with figures, or most of them with words. */
  get looksLikeData(): boolean {
    if (this.hasRunningNumber) return true;
    const mapped = this.countMapped();
    if ([...this.plan.fields.keys()].some((column) => this.isNumber(column))) return mapped >= 2;
    return mapped >= 3 && mapped * 2 >= this.plan.fields.size;
  }

  /** The row beneath, seen with the same records above. */
  next(): RowView | undefined {
    return this.at + 1 < this.grid.rows
      ? new RowView(this.plan, this.shape, this.so, this.at + 1)
      : undefined;
  }

  private findFirst(): number | undefined {
    const { plan, grid, at } = this;
    for (let column = plan.from; column <= plan.to; column += 1) {
      if (!isEmpty(grid.raw(at, column))) return column;
    }
    // A merged name runs down beside rows that are blank themselves.
    for (const column of plan.fields.keys()) {
      const area = grid.areaAt(at, column);
      if (area && area.top < at && area.top >= plan.band.body && this.hasOwnRow(area.top))
        return isEmpty(grid.cell(at, column)) ? undefined : column;
    }
    return undefined;
  }

  /** A row wholly inside merged areas of the row above is no row of its own. */
  private hasOwnRow(top: number): boolean {
    const { plan, grid, at } = this;
    for (let column = plan.from; column <= plan.to; column += 1) {
      const area = grid.areaAt(at, column);
      if ((!area || area.top !== top) && plan.fields.has(column)) return true;
    }
    return false;
  }
}
