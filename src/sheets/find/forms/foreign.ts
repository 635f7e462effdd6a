/** Tables that no record type knows, among the rows in which a form is looked for. */
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import { bareQualifier, isGeneric } from "../../lexicon/signs/columns";
import { isBareTotal } from "../../lexicon/signs/rows";
import type { Label } from "../../text/normalise";
import { isWordy } from "../header";

/** Fewer columns may be labels and values beside them. */
const FEWEST_COLUMNS = 4;
/** Rows of records that prove a table, and those that do so beneath heads that may be labels of a form. */
const FEWEST_ROWS = 2;
const FEWEST_BENEATH_KNOWN = 4;

/** Rows that fill the same columns one beneath the other, and what is known of those below one of them. */
interface Run {
  /** The columns. */
  readonly heads: string;
  readonly last: number;
  /** The last of them whose first cells are known labels; -1 where none is. */
  readonly named: number;
  at: number;
  /** How many below `at` have figures. */
  figured: number;
}

/** Finds them in one sheet, from the top down. */
export class ForeignTables {
  /** What lies below a row lies below the next one too: looked at once, or a long list would cost its square. */
  private run: Run | undefined;

  /** @param isLabel whether a cell's text is a known label */
  constructor(
    private readonly grid: Grid,
    private readonly isLabel: (row: number, column: number) => boolean
  ) {}

  /**
   * The last row of the table whose header a row seems to be: words alone over rows that fill the same columns,
   * none of them a label. Undefined where it is none.
   */
  lastRowFrom(row: number): number | undefined {
    const { grid, isLabel } = this;
    const heads = grid.filled(row);
    if (heads.length < FEWEST_COLUMNS || !heads.every((column) => isHead(grid, row, column)))
      return undefined;
    if (heads.every((column) => saysNothing(grid.label(row, column)))) return undefined;
    const areKnown = heads.filter((column) => isLabel(row, column)).length * 2 >= heads.length;
    const { last, named, figured } = this.runBelow(row, heads);
    const rows = last - row;
    if (rows < (areKnown ? FEWEST_BENEATH_KNOWN : FEWEST_ROWS)) return undefined;
    // Labels with values beside them are known in every other column; a table's first cells never are.
    if (named > row || figured * 2 <= rows) return undefined;
    return this.isTotal(last + 1) ? last + 1 : last;
  }

  /** Whether a row adds up what stands above it: what stands in it is no figure of a form. */
  private isTotal(row: number): boolean {
    const [first, second] = this.grid.filled(row);
    return [first, second].some(
      (column) => column !== undefined && isBareTotal(this.grid.label(row, column))
    );
  }

  private runBelow(row: number, heads: readonly number[]): Run {
    const { grid, isLabel, run } = this;
    const isFigured = (at: number): boolean => heads.some((column) => isNumberLike(grid.raw(at, column)));
    if (run?.heads === heads.join() && row >= run.at && row <= run.last) {
      for (; run.at < row; run.at += 1) if (isFigured(run.at + 1)) run.figured -= 1;
      return run;
    }
    const [first = 0, second = 0] = heads;
    let [last, named, figured] = [row, -1, 0];
    for (; isRecord(grid, last + 1, heads); last += 1) {
      if (isFigured(last + 1)) figured += 1;
      // A row that numbers the columns, or adds them up, names nothing.
      const isNamed = (column: number): boolean =>
        isWordy(grid, last + 1, column) && isLabel(last + 1, column) && !this.isTotal(last + 1);
      if (isNamed(first) || isNamed(second)) named = last + 1;
    }
    this.run = { heads: heads.join(), last, named, at: row, figured };
    return this.run;
  }
}

/** "Loại | SL | TL %": heads that name no subject are those of the headings above. */
const saysNothing = (label: Label | undefined): boolean =>
  isGeneric(label) || bareQualifier(label) !== undefined;

const isHead = (grid: Grid, row: number, column: number): boolean =>
  isWordy(grid, row, column) && !/[:：]\s*$/.test(grid.text(row, column));

function isRecord(grid: Grid, row: number, heads: readonly number[]): boolean {
  const filled = grid.filled(row);
  const beneath = heads.filter((column) => !isEmpty(grid.raw(row, column)));
  return beneath.length >= FEWEST_COLUMNS - 1 && beneath.length === filled.length;
}
