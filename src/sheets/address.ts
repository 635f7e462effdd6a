/** A1 arithmetic: zero-based rows and columns on one side, Excel's addresses on the other. */

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "ab" → 27; -1 where it is no column. */
export function columnIndex(name: string): number {
  if (name.length > 3) return -1;
  let index = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) return -1;
    index = index * 26 + code - 64;
  }
  return index - 1;
}

/** The address of a cell: row 4, column 1 → "B5". */
export const address = (cell: { readonly row: number; readonly column: number }): string =>
  `${columnName(cell.column)}${cell.row + 1}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "B5" (or "$B$5") → row 4, column 1; undefined where it is no cell. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text.trim());
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") } : undefined;
}
