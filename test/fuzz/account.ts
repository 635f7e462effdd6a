/** The account of a sheet, held against its cells: nothing filled that nothing is said of. */
import {
  address,
  columnName,
  parseAddress,
  type Area,
  type Question,
  type ReadTable,
  type SheetData,
  type ReadSheet,
} from "../../src/sheets";

const isFilled = (cell: unknown): boolean =>
  cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");

/**
 * Filled cells that the account leaves out: of which nothing is said, which are called not understood while no
 * question is about them, or of no concern while they are not listed so.
 */
export function accountGaps(
  { values, origin, merges }: Pick<SheetData, "values" | "origin" | "merges">,
  { roles, questions, tables, ignored }: ReadSheet
): string[] {
  const { row: top, column: left } = origin ?? { row: 0, column: 0 };
  const asked = [...questions, ...tables.flatMap((table) => table.questions)];
  const open = placesOf(asked.flatMap(({ at, cell }) => [at, cell]));
  const hasWide = asked.some(({ what }: Question) => what === "table" || what === "sheet");
  const aside = placesOf(ignored.map(({ at }) => at));
  const isBare = (row: number): boolean =>
    row < values.length &&
    (values[row] ?? []).every((_, at) => ["aside", "empty"].includes(roles.at(row, at) ?? ""));
  const headed = headedColumns({ values, origin, merges }, tables, isBare);
  const gaps: string[] = [];
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!isFilled(cell)) continue;
      const at = { row: row + top, column: column + left };
      const role = roles.at(row, column);
      const name = `${address(at)} ${JSON.stringify(cell)?.slice(0, 40)}`;
      if (role === undefined) gaps.push(`${name}: nothing said`);
      else if (role === "empty") gaps.push(`${name}: called empty`);
      else if (role === "unclear" && !hasWide && !covers(open, at))
        gaps.push(`${name}: unclear, and not asked`);
      else if (role === "aside" && !covers(aside, at) && !headed.some((area) => isIn(area, at)))
        gaps.push(`${name}: of no concern, and not listed`);
    }
  }
  return gaps;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Places {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
  readonly areas: readonly Area[];
}

/** Columns ("B"), rows ("5"), addresses and ranges. */
function placesOf(texts: readonly string[]): Places {
  const areas = texts.flatMap((text): Area[] => {
    const [first, last = first] = text.split(":").map((part) => parseAddress(part));
    return first && last
      ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }]
      : [];
  });
  const columns = new Set(texts.filter((text) => /^[A-Z]+$/.test(text)));
  const rows = new Set(texts.filter((text) => /^\d+$/.test(text)).map((text) => Number(text) - 1));
  return { columns, rows, areas };
}

const covers = ({ columns, rows, areas }: Places, { row, column }: Cell): boolean =>
  columns.has(columnName(column)) || rows.has(row) || areas.some((area) => isIn(area, { row, column }));

const isIn = ({ top, left, bottom, right }: Area, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/**
 * Columns of tables that bear a head: what stands beneath "STT" or "Ghi chú" speaks for itself, in the rows that
 * nobody has filled in yet too.
 */
function headedColumns(
  { values, origin, merges }: Pick<SheetData, "values" | "origin" | "merges">,
  tables: readonly ReadTable[],
  isBare: (row: number) => boolean
): Area[] {
  const { row: top, column: left } = origin ?? { row: 0, column: 0 };
  const isHead = (row: number, column: number): boolean =>
    isFilled(values[row - top]?.[column - left]) || merges.some((area) => isIn(area, { row, column }));
  const width = Math.max(0, ...values.map((row) => row.length));
  const endOf = (row: number): number => (isBare(row + 1 - top) ? endOf(row + 1) : row);
  return tables.flatMap(({ headerRows, lastRow }) =>
    Array.from({ length: width }, (_, index) => index + left)
      .filter((column) => headerRows.some((row) => isHead(row - 1, column)))
      .map((column) => ({
        top: (headerRows[0] ?? 1) - 1,
        bottom: endOf(lastRow - 1),
        left: column,
        right: column,
      }))
  );
}
