import { address, columnIndex, columnName, parseAddress } from "../address";
import type { Mapping, SheetMapping } from "../types";

/**
 * The decisions that a person has made for a table of this shape, for this very sheet before others, with
 * columns and cells where the table now stands.
 *
 * @param corner address of the table's first header or label
 */
export function mappingFor(
  mapping: Mapping | undefined,
  sheet: string,
  print: string,
  corner: string
): SheetMapping | undefined {
  const same = mapping?.sheets.filter((entry) => entry.fingerprint === print) ?? [];
  const found = same.find((entry) => entry.sheet === sheet) ?? same[0];
  if (!found) return undefined;
  const moved = Object.entries(found.columns).map(([id, place]): [string, string | null] => [
    id,
    place === null ? null : movedPlace(place, found.corner ?? corner, corner),
  ]);
  const ignoredRows = found.sheet === sheet ? found.ignoredRows : undefined;
  return { ...found, columns: Object.fromEntries(moved), ignoredRows };
}

/** The item (field) that a person has said these words to mean. */
export function chosenFor({ items }: Pick<SheetMapping, "items">, words: string): string | undefined {
  return items && Object.hasOwn(items, words) ? items[words] : undefined;
}

/** A column or cell, as far from another corner; null where there is none. */
function movedPlace(place: string, from: string, to: string): string | null {
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end) return place;
  const cell = parseAddress(place);
  const column = (cell?.column ?? columnIndex(place)) + end.column - start.column;
  if (column < 0) return null;
  if (!cell) return columnName(column);
  const row = cell.row + end.row - start.row;
  return row < 0 ? null : address({ row, column });
}
