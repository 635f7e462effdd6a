/**
 * Blank cells among the arguments of a function.
 *
 * Excel on the web hands them over as null, Excel on the desktop as 0, as if somebody had written that figure
 * there. Wherever a 0 stands in an argument that is a place on a sheet, the cells themselves are looked at.
 * A constant, or what another function or an expression gives, has no place: there a 0 is the figure 0.
 */
import type { LocalText } from "../rules";
import { FunctionError } from "./errors";
import { heightOf, parseReference, SHEET_COLUMNS, SHEET_ROWS, widthOf, type Reference } from "./reference";

/** The arguments of a call as Excel hands them over: matrices, or nothing where one was left out. */
export type Arguments = readonly (unknown[][] | null | undefined)[];

/** What a look at some cells showed. */
export interface Sight {
  /** Whether a cell holds nothing; rows and columns are those of the sheet. */
  isBlank(row: number, column: number): boolean;
  /** The last row that holds anything; -1 where none does. */
  readonly bottom: number;
}

/** Looks at cells; undefined where there is no such sheet in this workbook. */
export type Look = (place: Reference) => Promise<Sight | undefined>;

/** An argument in which blank cells may stand as 0. */
export interface Doubt {
  readonly argument: number;
  /** Where the argument stands, in Excel's words and taken apart. */
  readonly address: string;
  readonly place: Reference;
  /** The part of it that holds every 0. */
  readonly box: Reference;
}

const UNCLEAR: LocalText = {
  vi: "Excel không cho biết ô nào trong {place} để trống và ô nào bằng 0",
  zh: "Excel 未说明 {place} 中哪些单元格是空白、哪些是 0",
  mn: "{place} дотор аль нүд хоосон, аль нь 0 болохыг Excel хэлэхгүй байна",
  en: "Excel does not say which cells of {place} are blank and which are 0",
};

export const unclear = (place: string): FunctionError =>
  new FunctionError("#N/A", { text: UNCLEAR, args: { place } });

/**
 * The arguments in which a 0 may be a blank cell.
 *
 * @param addresses where each argument stands, nothing for one that is no place; undefined where the host
 *   does not say, because it hands blanks over as such
 * @throws FunctionError `#N/A` where a place is told in a way that does not fit the argument
 */
export function doubtsOf(args: Arguments, addresses: readonly unknown[] | undefined): Doubt[] {
  const doubts: Doubt[] = [];
  args.forEach((matrix, argument) => {
    const address = addresses?.[argument];
    if (!Array.isArray(matrix) || typeof address !== "string" || address === "") return;
    const zeros = extentOfZeros(matrix);
    if (!zeros) return;
    const place = parseReference(address);
    if (!place || !fits(matrix, place)) throw unclear(address);
    const { sheet, top, left } = place;
    const box = {
      sheet,
      top: top + zeros.top,
      left: left + zeros.left,
      bottom: top + zeros.bottom,
      right: left + zeros.right,
    };
    doubts.push({ argument, address, place, box });
  });
  return doubts;
}

/** The smallest rectangle of a matrix that holds every 0. */
function extentOfZeros(matrix: readonly (readonly unknown[])[]): Omit<Reference, "sheet"> | undefined {
  let [top, left, bottom, right] = [-1, Infinity, -1, -1];
  for (let row = 0; row < matrix.length; row += 1) {
    const cells = matrix[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column] !== 0) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}

/** Excel may hand over less than a whole column or row holds; any other argument has the shape of its place. */
function fits(matrix: readonly (readonly unknown[])[], place: Reference): boolean {
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  const [height, width] = [heightOf(place), widthOf(place)];
  return (
    (rows === height || (height === SHEET_ROWS && rows < height)) &&
    (columns === width || (width === SHEET_COLUMNS && columns < width))
  );
}

const isNothing = (cell: unknown): boolean =>
  cell === 0 || cell === null || cell === undefined || cell === "";

/** A matrix with null in place of each 0 that is a blank cell; rows without one are taken as they are. */
export function withBlanks(matrix: unknown[][], { place }: Doubt, sight: Sight): unknown[][] {
  // Beneath the last row that holds anything, blank rows are one and the same: a whole column has a million.
  const blankRow = (matrix[0] ?? []).map(() => null);
  return matrix.map((cells, row) => {
    if (!cells.includes(0)) return cells;
    if (place.top + row > sight.bottom && cells.every(isNothing)) return blankRow;
    return cells.map((cell, column) =>
      cell === 0 && sight.isBlank(place.top + row, place.left + column) ? null : cell
    );
  });
}
