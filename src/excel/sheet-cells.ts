import type { Area } from "../sheets";
import { excelRun } from "./run";

/** Values of a block, and number formats of all its numbers; other cells' formats may be missing. */
export interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly (string | undefined)[])[];
}

/**
 * Reads blocks of a sheet. Formats are half of what Excel would hand over, and say something of numbers alone: from
 * the second block on they are asked for in those columns only that have had numbers.
 */
export class SheetCells {
  /** Columns that have had numbers, counted from the block's first; undefined before the first block. */
  private figures: ReadonlySet<number> | undefined;

  constructor(private readonly sheet: string) {}

  /** @throws ExcelFailure */
  read(block: Area): Promise<Cells> {
    const { figures } = this;
    return excelRun(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(this.sheet);
      const whole = rangeOf(worksheet, block).load(figures ? "values" : "values,numberFormat");
      const formats = new Formats(worksheet, block);
      if (figures) formats.ask(figures);
      await context.sync();
      const values: unknown[][] = whole.values;
      const found = columnsOfNumbers(values);
      this.figures = new Set([...(figures ?? []), ...found]);
      if (!figures) return { values, formats: whole.numberFormat as string[][] };
      const more = [...found].filter((column) => !figures.has(column));
      if (more.length > 0) {
        formats.ask(new Set(more));
        await context.sync();
      }
      return { values, formats: formats.rows() };
    });
  }
}

const rangeOf = (worksheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

function columnsOfNumbers(values: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of values)
    for (let column = 0; column < row.length; column += 1)
      if (typeof row[column] === "number") found.add(column);
  return found;
}

/** The formats of some of a block's columns. */
class Formats {
  private readonly asked: { readonly from: number; readonly range: Excel.Range }[] = [];

  constructor(
    private readonly worksheet: Excel.Worksheet,
    private readonly block: Area
  ) {}

  /** Asks for columns, neighbours together; they come with the next request. */
  ask(columns: ReadonlySet<number>): void {
    const { block, worksheet } = this;
    for (const from of columns) {
      if (columns.has(from - 1)) continue;
      let to = from;
      while (columns.has(to + 1)) to += 1;
      const area = { ...block, left: block.left + from, right: block.left + to };
      this.asked.push({ from, range: rangeOf(worksheet, area).load("numberFormat") });
    }
  }

  /** Once they have come, each row's from the block's first column on. */
  rows(): (string | undefined)[][] {
    const columns = this.block.right - this.block.left + 1;
    const parts = this.asked.map(({ from, range }) => ({ from, formats: range.numberFormat as string[][] }));
    return Array.from({ length: this.block.bottom - this.block.top + 1 }, (_, row) => {
      const own = new Array<string | undefined>(columns).fill(undefined);
      for (const { from, formats } of parts) {
        const read = formats[row] ?? [];
        for (let at = 0; at < read.length; at += 1) own[from + at] = read[at];
      }
      return own;
    });
  }
}
