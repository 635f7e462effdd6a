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
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const known = rows.get(column);
    if (known) known.push(row);
    else rows.set(column, [row]);
  }
  return widen(
    [...rows].sort(([a], [b]) => a - b).map(([column, own]) => runsOf(column, Int32Array.from(own).sort()))
  );
}

function runsOf(column: number, rows: Int32Array): Run[] {
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

/** More rows than a sheet has. */
const ALL_ROWS = 2 ** 21;

/** Runs come column by column; one that continues an area of the column before widens it. */
function widen(columns: readonly (readonly Run[])[]): string[] {
  const areas: { readonly run: Run; right: number }[] = [];
  let before = new Map<number, (typeof areas)[number]>();
  columns.forEach((runs, at) => {
    const here = new Map<number, (typeof areas)[number]>();
    const column = runs[0]?.column ?? 0;
    const isBeside = columns[at + 1]?.[0]?.column === column + 1;
    for (const run of runs) {
      const key = run.top * ALL_ROWS + run.bottom;
      let area = before.get(key);
      if (area) area.right = column;
      else areas.push((area = { run, right: column }));
      if (isBeside) here.set(key, area);
    }
    before = here;
  });
  return areas.map(({ run, right }) => {
    const first = address({ row: run.top, column: run.column });
    return right === run.column && run.top === run.bottom
      ? first
      : `${first}:${columnName(right)}${run.bottom + 1}`;
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
