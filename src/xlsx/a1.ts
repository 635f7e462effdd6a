/** A1 arithmetic: zero-based rows and columns on one side, Excel's addresses on the other. */
import { columnIndex, columnName } from "../sheets/address";
import type { Area } from "../sheets/matrix";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** (0, 1) -> "B1". */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** An area as Excel writes it: "B2" for one cell, else "B2:C9". Whole rows and columns keep their short form. */
export function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `1:${MAX_ROWS}`;
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  const from = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? from
    : `${from}:${cellAddress(area.bottom, area.right)}`;
}

const CORNER = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/;

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = CORNER.exec(text);
  if (!match || text === "") return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return undefined;
  return { row, column };
}

/** "B2:C9", "$B$2", "B:C", "3:5" (without a sheet's name) -> area; undefined if it is none. */
export function parseArea(address: string): Area | undefined {
  const parts = address.split(":");
  if (parts.length > 2) return undefined;
  const from = corner(parts[0]!.trim());
  const to = parts.length === 2 ? corner(parts[1]!.trim()) : from;
  if (!from || !to) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (parts.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1] as const;
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A sheet's name as it stands in a reference: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain && !/^(?:R|C|RC|R[0-9]*C[0-9]*)$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'My sheet'!A1" into sheet and address; the sheet is undefined where none is named. */
export function splitSheet(reference: string): { sheet: string | undefined; address: string } {
  const at = reference.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, address: reference };
  const name = reference.slice(0, at).trim();
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replace(/''/g, "'") : name, address: reference.slice(at + 1) };
}
