/** Closed lists that are known by their items, whatever stands over them. */
import type { RecordType } from "../../rules";
import { isEmpty, type Grid } from "../grid/grid";
import type { ItemIndex } from "../lexicon/items";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import { isDated, isWordy, type Band } from "./header";

/** Whether a record type may stand in rows beneath heads. */
export const hasRows = ({ layouts }: RecordType): boolean =>
  layouts.includes("table") || layouts.includes("list");

/** The different items of a list that stand in a column from a row down, and how many cells say anything. */
export function itemsIn(
  grid: Grid,
  items: ItemIndex,
  column: number,
  top: number,
  most: number
): { readonly distinct: ReadonlySet<number>; readonly texts: number } {
  const distinct = new Set<number>();
  let texts = 0;
  for (let row = top; row < Math.min(grid.rows, top + most); row += 1) {
    const cell = grid.raw(row, column);
    if (isEmpty(cell)) continue;
    texts += 1;
    const text = typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
    // A bare whole number is a running number, no code; so is "①".
    const item = /^\d+$/.test(text.trim().normalize("NFKC")) ? undefined : items.find(text);
    if (item !== undefined) distinct.add(item);
  }
  return { distinct, texts };
}

/** Rows beneath unknown heads that are looked at for items of a list, and how many of them it takes. */
const MOST_ROWS = 12;
const FEWEST_ITEMS = 3;
/** Names of a list stand among the first columns. */
const MOST_COLUMNS = 4;

/** Whether heads that nobody knows stand over a list whose items are known ("Nội dung theo dõi" over its targets). */
export function standsOverList(grid: Grid, lexicon: Lexicon, row: number): boolean {
  const heads = grid.filled(row);
  if (!heads.every((column) => isWordy(grid, row, column) && !isDated(grid, row, column))) return false;
  return lexicon.records.some(({ items, record }) => {
    if (!items || !hasRows(record)) return false;
    return heads.slice(0, MOST_COLUMNS).some((column) => {
      if (items.find(grid.text(row, column)) !== undefined) return false;
      const { distinct, texts } = itemsIn(grid, items, column, row + 1, MOST_ROWS);
      return distinct.size >= FEWEST_ITEMS && distinct.size * 2 >= texts;
    });
  });
}

/**
 * Whether names of a list whose results are judged stand beneath a head of their own, in most of its cells, with another
 * head beside it: such a table is no form, whatever its heads are called.
 */
export function listsItems(
  grid: Grid,
  { paths, left, body }: Band,
  { record, items }: Knowledge,
  column: number
): boolean {
  if (!items || record.items?.result === undefined) return false;
  const isHeaded = (path: readonly Label[] | undefined): boolean => path !== undefined && path.length > 0;
  const others = paths.filter((path, at) => at + left > column && isHeaded(path));
  if (!isHeaded(paths[column - left]) || others.length === 0) return false;
  const { distinct, texts } = itemsIn(grid, items, column, body, MOST_ROWS);
  return distinct.size >= FEWEST_ITEMS && distinct.size * 2 >= texts;
}

/** A row of units or column numbers, or a section, may stand between a head and the first item. */
const FARTHEST_ITEM = 3;

/** Whether a head names the field that holds the names of a closed list, and one of them stands beneath. */
export function isOverItems(
  { record, index, items }: Knowledge,
  grid: Grid,
  row: number,
  column: number
): boolean {
  const label = grid.label(row, column);
  const found = label && record.items && index.find(label);
  if (typeof found !== "object" || found.field.id !== record.items?.field) return false;
  const { bottom, right } = grid.areaAt(row, column) ?? { bottom: row, right: column };
  // The names of groups may stand left of those of items, both beneath one head.
  const beneath = Array.from({ length: FARTHEST_ITEM }, (_, offset) => bottom + 1 + offset).flatMap((at) =>
    grid.filled(at, column, right).map((own) => grid.raw(at, own))
  );
  return beneath.some((cell) => typeof cell === "string" && items?.find(cell) !== undefined);
}
