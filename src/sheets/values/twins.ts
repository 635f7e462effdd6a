import { compare, type Field } from "../../rules";
import { readAmount } from "./numbers";
import type { CellValue } from "../matrix";
import { isPercentFormat } from "./values";

/** A quantity under a label that fits its count and its share: the cells have to tell. */
export interface OpenColumn {
  readonly field: Field;
  readonly cells: readonly CellValue[];
  readonly formats: readonly (string | undefined)[];
  /** What stands in it in the rows beneath that add its cells up, or average them. */
  readonly totals?: readonly CellValue[];
  /** The cells are a row of a matrix. */
  readonly across?: boolean;
}

/** `both`: each cell gives the count and the share ("12 (3,5%)"). */
export type Kind = "count" | "share" | "both";
/** Cells of the field that counts of a field are part of. */
export type WholeOf = (field: Field) => readonly CellValue[] | undefined;
const MOST_ROWS = 500;

/** "12 (3,5%)", "12/345". */
function isDouble(cell: CellValue, index: number): boolean {
  if (typeof cell !== "string" || index >= MOST_ROWS) return false;
  const amount = readAmount(cell);
  return amount?.number !== undefined && (amount.share !== undefined || amount.whole !== undefined);
}

/** What one column's own cells prove. */
function ownKind({ cells, formats }: OpenColumn): Kind | undefined {
  if (cells.some(isDouble)) return "both";
  for (let index = 0; index < Math.min(cells.length, MOST_ROWS); index += 1) {
    const cell = cells[index] ?? null;
    if (typeof cell === "number") {
      if (isPercentFormat(formats[index]) || !Number.isInteger(cell)) return "share";
      if (cell > 100) return "count";
    } else if (typeof cell === "string") {
      const number = readAmount(cell)?.number;
      if (number?.percent) return "share";
      const value = number?.asDecimal;
      if (value !== undefined && !Number.isInteger(value)) return "share";
    }
  }
  return undefined;
}

/**
 * Decides for each open column whether it holds counts or shares: by its own cells, by another column of
 * its scale, by what the columns of a scale add up to. Undefined where nothing proves it.
 *
 * @param wholeOf cells of the field that the counts of a scale add up to
 * @param settled fields of the columns beside them of which the labels tell how they are given
 * @param decimals digits behind the comma with which the shares among those are written
 */
export function kindsOf(
  open: readonly OpenColumn[],
  wholeOf: WholeOf,
  settled: readonly Field[] = [],
  decimals = 0
): (Kind | undefined)[] {
  const kinds = open.map(ownKind);
  const scales = new Map<string, number[]>();
  open.forEach(({ field }, index) => {
    const scale = field.scale ?? `#${index}`;
    scales.set(scale, [...(scales.get(scale) ?? []), index]);
  });
  for (const members of scales.values()) {
    const known = new Set(members.map((index) => kinds[index]).filter((kind) => kind !== undefined));
    const kind =
      known.size === 1
        ? [...known][0]
        : known.size === 0
          ? bySum(
              open.filter((_, index) => members.includes(index)),
              wholeOf
            )
          : undefined;
    for (const index of members) kinds[index] ??= kind;
  }
  open.forEach((column, index) => {
    kinds[index] ??= addedUp(column) ?? wholeCounts(column, wholeOf) ?? equalCounts(column, wholeOf);
  });
  const beside = [
    ...open.map(({ field: { whole } }, at) => ({ whole, kind: kinds[at] })),
    ...settled.map(({ whole, type }) => ({ whole, kind: type === "share" ? "share" : "count" })),
  ];
  return open.map(
    (column, index) =>
      kinds[index] ??
      besideCounts(column, beside, wholeOf) ??
      besideItsShare(column, settled, wholeOf) ??
      (decimals > 0 ? noShares(column, wholeOf, decimals) : undefined)
  );
}

/** Rows that must speak against shares. */
const FEWEST_AGAINST = 3;
/**
 * Whole numbers of which most could be no share of the whole beside them, where shares have decimals: 10 % of 612
 * pupils is nobody's number, 61 of them are 9.97 %.
 */
function noShares(column: OpenColumn, wholeOf: WholeOf, decimals: number): Kind | undefined {
  const said = withWhole(column, wholeOf);
  const against = said.filter(([value, whole]) => {
    const nearest = (100 * Math.round((value * whole) / 100)) / whole;
    return compare(Math.abs(nearest - value), 0.51 / 10 ** decimals) > 0;
  });
  return isWithin(said) && against.length >= FEWEST_AGAINST && against.length * 2 >= said.length
    ? "count"
    : undefined;
}

/**
 * Whole numbers none of which is above the whole beside it, and most of which are just that: "62" of 62 teachers,
 * "98" of 98. Shares of all would be 100.
 */
function equalCounts(column: OpenColumn, wholeOf: WholeOf): Kind | undefined {
  const said = withWhole(column, wholeOf);
  const all = said.filter(([value, whole]) => value === whole && value !== 100);
  return isWithin(said) && all.length >= 2 && all.length * 2 >= said.length ? "count" : undefined;
}

/** Figures that somebody has added up are counts: nobody adds shares. */
function addedUp({ cells, totals = [] }: OpenColumn): Kind | undefined {
  const figures = cells.map(numberOf).filter((figure) => figure > 0);
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return figures.length > 1 && totals.some((total) => compare(numberOf(total), sum) === 0)
    ? "count"
    : undefined;
}

/** Whole numbers within the same whole as those of a column that is known to hold counts. */
function besideCounts(
  column: OpenColumn,
  others: readonly { readonly whole?: string; readonly kind?: string }[],
  wholeOf: WholeOf
): Kind | undefined {
  const { whole } = column.field;
  const kinds = others
    .filter((other) => whole !== undefined && other.whole === whole)
    .map(({ kind }) => kind);
  const isCount = kinds.includes("count") && !kinds.includes("share");
  return isCount && isWithin(withWhole(column, wholeOf)) ? "count" : undefined;
}

/** Whole numbers (within their whole, if that is given), where their share has a column of its own: "Thực hiện | Trên tổng số | Tỷ lệ %". */
function besideItsShare(column: OpenColumn, settled: readonly Field[], wholeOf: WholeOf): Kind | undefined {
  const { twin } = column.field;
  if (!settled.some(({ id, type }) => id === twin && type === "share")) return undefined;
  const said = withWhole(column, wholeOf);
  const areCounts = wholeOf(column.field)
    ? isWithin(said)
    : said.length > 0 && said.every(([value]) => Number.isInteger(value));
  return areCounts ? "count" : undefined;
}

/** How many of the figures of a column may contradict what the others prove: people mistype. */
const MISTAKEN = 0.2;
/** Whole numbers, each within the figure that it is a part of. */
function isWithin(said: readonly (readonly [number, number])[]): boolean {
  const outside = said.filter(([value, whole]) => !(value <= whole)).length;
  return (
    said.every(([value]) => Number.isInteger(value)) && outside <= MISTAKEN * said.length && said.length > 0
  );
}

/** Each figure of a column with the one that it is a part of, where it says one. */
function withWhole({ field, cells }: OpenColumn, wholeOf: WholeOf): (readonly [number, number])[] {
  const whole = wholeOf(field);
  return cells
    .map((cell, at) => [numberOf(cell), countOf(whole?.[at])] as const)
    .filter(([value]) => !Number.isNaN(value));
}

/**
 * Figures above 1 of one record, or of a row over several years, are shares only where a percent sign says so:
 * whole numbers of a whole that stands beside them ("11" of "40 teachers") are counts.
 */
function wholeCounts(column: OpenColumn, wholeOf: WholeOf): Kind | undefined {
  if (column.cells.length !== 1 && !column.across) return undefined;
  const said = withWhole(column, wholeOf);
  return isWithin(said) && said.some(([value]) => value > 1) ? "count" : undefined;
}

const numberOf = (cell: CellValue | undefined): number =>
  typeof cell === "number"
    ? cell
    : typeof cell === "string"
      ? (readAmount(cell)?.number?.asDecimal ?? NaN)
      : NaN;

/** Digits behind the comma in a cell's figure: two at most, however it was computed. */
export function decimalsOf(cell: CellValue): number {
  const figure = numberOf(cell) || 0;
  return [0, 1].find((digits) => Number.isInteger(figure * 10 ** digits)) ?? 2;
}

/** A number of people or things: the dot in "1.200" parts thousands. */
function countOf(cell: CellValue | undefined): number {
  const written = typeof cell === "string" ? readAmount(cell)?.number : undefined;
  return written && Number.isInteger(written.asThousands) ? written.asThousands : numberOf(cell);
}

/** Whole numbers all: what they add up to in the first complete rows. */
function bySum(members: readonly OpenColumn[], wholeOf: WholeOf): Kind | undefined {
  const [first] = members;
  if (!first || members.length < 2) return undefined;
  const whole = wholeOf(first.field);
  let counts = 0;
  let shares = 0;
  for (let row = 0; row < Math.min(first.cells.length, 50); row += 1) {
    const total = members.reduce((sum, { cells }) => sum + numberOf(cells[row]), 0);
    if (Number.isNaN(total) || total === 0) continue;
    const all = numberOf(whole?.[row]);
    if (compare(total, 100) === 0 && all !== 100) shares += 1;
    else if (compare(total, all) === 0) counts += 1;
  }
  if (counts > 0 && shares === 0) return "count";
  return shares > 0 && counts === 0 ? "share" : undefined;
}
