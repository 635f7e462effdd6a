import { address, columnName } from "../sheets";

/** A cell, zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Run {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Excel takes at most 8,192 characters of address at once. */
export const LONGEST_ADDRESS = 8_000;

/** Cells one below another become one area, equal areas side by side a wider one. */
export function toAreas(cells: Iterable<Cell>): string[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const known = rows.get(column) ?? new Set<number>();
    rows.set(column, known.add(row));
  }
  const runs = [...rows.keys()]
    .sort((a, b) => a - b)
    .flatMap((column) => runsOf(column, [...(rows.get(column) ?? [])]));
  return widen(runs);
}

function runsOf(column: number, rows: number[]): Run[] {
  rows.sort((a, b) => a - b);
  const runs: Run[] = [];
  let top = rows[0] ?? 0;
  let bottom = top;
  for (const row of rows) {
    if (row > bottom + 1) {
      runs.push({ column, top, bottom });
      top = row;
    }
    bottom = row;
  }
  if (rows.length > 0) runs.push({ column, top, bottom });
  return runs;
}

/** Runs come column by column; one that continues an area of the column before widens it. */
function widen(runs: readonly Run[]): string[] {
  const open = new Map<string, { readonly run: Run; right: number }>();
  const areas: { readonly run: Run; right: number }[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const area = open.get(key);
    if (area && area.right === run.column - 1) {
      area.right = run.column;
    } else {
      const fresh = { run, right: run.column };
      open.set(key, fresh);
      areas.push(fresh);
    }
  }
  return areas.map(({ run, right }) => {
    const first = address({ row: run.top, column: run.column });
    const last = `${columnName(right)}${run.bottom + 1}`;
    return first === last ? first : `${first}:${last}`;
  });
}

/** Behind some areas an address may end from here on, behind none before. */
const SHORTEST_ADDRESS = 6_000;
/** One area in so many is such a place. */
const ENDS = 32;

/** Whether an area ends an address that is long enough: the same areas always do. */
function endsAddress(area: string): boolean {
  let sum = 0;
  for (let at = 0; at < area.length; at += 1) sum = (sum * 31 + area.charCodeAt(at)) >>> 0;
  return sum % ENDS === 0;
}

/**
 * Areas joined by commas into addresses that Excel takes. Where one ends hangs on the areas there and not on how
 * many came before: one area more or less changes an address or two, and all others stay what they were.
 */
export function toAddresses(areas: readonly string[], longest = LONGEST_ADDRESS): string[] {
  const shortest = Math.min(SHORTEST_ADDRESS, longest);
  const addresses: string[] = [];
  let parts: string[] = [];
  let length = 0;
  const end = (): void => {
    if (parts.length > 0) addresses.push(parts.join(","));
    parts = [];
    length = 0;
  };
  for (const area of areas) {
    if (length + area.length + 1 > longest) end();
    parts.push(area);
    length += area.length + 1;
    if (length >= shortest && endsAddress(area)) end();
  }
  end();
  return addresses;
}
