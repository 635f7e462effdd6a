import { compare, type Field } from "../../rules";
import { scaleOf } from "./notation";
import type { CellValue } from "../matrix";
import { readAmount } from "./numbers";
import { isPercentFormat } from "./values";

/** A column of shares with what stands around it in its table. */
export interface ShareColumn {
  readonly field: Field;
  readonly percentLabel: boolean;
  readonly cells: readonly CellValue[];
  readonly formats: readonly (string | undefined)[];
}

/**
 * The scale of a table's share columns: what the counts beside a column prove (5 of 800 is 0.6 %); what another
 * column of its breakdown is ("Giỏi 20 | … | Kém 0,3"). Where neither says it and the rest of the table is
 * written in percent, numbers below 1 are so too under a head with %, and doubtful without.
 */
export function tableScales(
  columns: readonly ShareColumn[],
  countsOf: (field: Field) => { part: readonly CellValue[]; whole: readonly CellValue[] } | undefined
): (ReturnType<typeof scaleOf> | undefined)[] {
  const own = columns.map(({ cells, formats, percentLabel }) => scaleOf(cells, formats, percentLabel));
  return columns.map((column, index) => {
    if (own[index] === "percent") return "percent";
    const counts = countsOf(column.field);
    const proved = counts && provedScale(column.cells, counts.part, counts.whole);
    if (proved !== undefined) return proved;
    const { scale } = column.field;
    const others = columns.filter((_, other) => own[other] === "percent");
    if (scale !== undefined && others.some(({ field }) => field.scale === scale)) return "percent";
    if (!others.some(inBareNumbers) || !inBareNumbers(column)) return own[index];
    return column.percentLabel && others.some(({ percentLabel }) => percentLabel) ? "percent" : "ambiguous";
  });
}

/** Written without a percent sign or format, which say by themselves what they are. */
const inBareNumbers = ({ cells, formats }: ShareColumn): boolean =>
  cells.some((cell, row) => {
    if (typeof cell === "number") return cell !== 0 && !isPercentFormat(formats[row]);
    const number = typeof cell === "string" ? readAmount(cell)?.number : undefined;
    return number !== undefined && !number.percent && number.asDecimal !== 0;
  });

const numberOf = (cell: CellValue | undefined): number =>
  typeof cell === "number"
    ? cell
    : typeof cell === "string"
      ? (readAmount(cell)?.number?.asDecimal ?? NaN)
      : NaN;

/** Half a unit of the last digit that people keep in a share. */
const ROUNDING = 0.051;

/** What the shares are if they follow from counts: every row that has all three must agree. */
function provedScale(
  shares: readonly CellValue[],
  parts: readonly CellValue[],
  wholes: readonly CellValue[]
): "percent" | "fraction" | undefined {
  let percent = 0;
  let fraction = 0;
  for (let row = 0; row < Math.min(shares.length, 200); row += 1) {
    const [share, part, whole] = [numberOf(shares[row]), numberOf(parts[row]), numberOf(wholes[row])];
    if (!(part > 0) || !(whole > 0) || Number.isNaN(share)) continue;
    const exact = (100 * part) / whole;
    if (compare(Math.abs(share - exact), ROUNDING) <= 0) percent += 1;
    else if (compare(Math.abs(100 * share - exact), ROUNDING) <= 0) fraction += 1;
    else return undefined;
  }
  if (percent > 0 && fraction === 0) return "percent";
  return fraction > 0 && percent === 0 ? "fraction" : undefined;
}
