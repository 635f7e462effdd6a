/** Closed lists that are known by their items, whatever stands over them. */
import type { RecordType } from "../../rules";
import type { Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import { isWordy } from "./header";

/** Whether a record type may stand in rows beneath heads. */
export const hasRows = ({ layouts }: RecordType): boolean =>
  layouts.includes("table") || layouts.includes("list");

/** Rows beneath unknown heads that are looked at for items of a list, and how many of them it takes. */
const MOST_ROWS = 12;
const FEWEST_ITEMS = 3;
/** Names of a list stand among the first columns. */
const MOST_COLUMNS = 4;

/** Whether heads that nobody knows stand over a list whose items are known ("Nội dung theo dõi" over its targets). */
export function standsOverList(grid: Grid, lexicon: Lexicon, row: number): boolean {
  const heads = grid.filled(row);
  if (!heads.every((column) => isWordy(grid, row, column))) return false;
  return lexicon.records.some(({ items, record }) => {
    if (!items || !hasRows(record)) return false;
    return heads.slice(0, MOST_COLUMNS).some((column) => {
      if (items.find(grid.text(row, column)) !== undefined) return false;
      const found = new Set<number>();
      let texts = 0;
      for (let below = row + 1; below <= row + MOST_ROWS && below < grid.rows; below += 1) {
        const cell = grid.raw(below, column);
        if (typeof cell !== "string") continue;
        const item = items.find(cell);
        texts += 1;
        if (item !== undefined) found.add(item);
      }
      return found.size >= FEWEST_ITEMS && found.size * 2 >= texts;
    });
  });
}
